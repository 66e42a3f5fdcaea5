import type { Locale } from '@diandan/domain/decision';
import { stationRefusalText } from '@diandan/domain/network';
import { createUnionType, Field, ObjectType } from 'type-graphql';
import { Access } from '../../graphql/access.js';
import { ChangedMeanwhile, changedMeanwhileView } from '../../graphql/changed-meanwhile.js';
import {
  InvalidInput,
  invalidInputView,
  KeyReused,
  keyReusedView,
  NotFound,
  notFoundView,
} from '../../graphql/common-refusals.js';
import { Refusal } from '../../graphql/refusal.js';
import type { OpenStationProblem } from './commands/open-station.js';
import type { UpdateStationProblem } from './commands/update-station.js';
import { StationType } from './station.type.js';

@ObjectType('StationNotAllowedHere', {
  implements: Refusal,
  description: 'By the profile of the locality a station like this cannot stand there.',
})
export class StationNotAllowedHere extends Refusal {}

@ObjectType('OpenStationSuccess', { description: 'The station has been opened.', simpleResolvers: true })
export class OpenStationSuccess {
  readonly __typename = 'OpenStationSuccess';

  @Field(() => StationType, { description: 'The new station.' })
  @Access('WITH_PARENT')
  station!: StationType;
}

@ObjectType('UpdateStationSuccess', { description: 'The station has been changed.', simpleResolvers: true })
export class UpdateStationSuccess {
  readonly __typename = 'UpdateStationSuccess';

  @Field(() => StationType, { description: 'The station as it is now.' })
  @Access('WITH_PARENT')
  station!: StationType;
}

const resolveType = (value: { readonly __typename: string }) => value.__typename;

export const OpenStationResult = createUnionType({
  name: 'OpenStationResult',
  description: 'The outcome of opening a station.',
  types: () => [OpenStationSuccess, StationNotAllowedHere, KeyReused, InvalidInput, NotFound] as const,
  resolveType,
});

export const UpdateStationResult = createUnionType({
  name: 'UpdateStationResult',
  description: 'The outcome of changing a station.',
  types: () => [UpdateStationSuccess, ChangedMeanwhile, KeyReused, InvalidInput, NotFound] as const,
  resolveType,
});

/** The GraphQL face of each reason for not opening or changing a station. */
export function toStationRefusal(refusal: OpenStationProblem | UpdateStationProblem, locale: Locale) {
  switch (refusal.kind) {
    case 'STATION_NOT_ALLOWED_HERE':
      return { __typename: 'StationNotAllowedHere' as const, message: stationRefusalText(refusal.problem, locale) };
    case 'CHANGED_MEANWHILE':
      return changedMeanwhileView(refusal.currentVersion, locale);
    case 'INVALID_INPUT':
      return invalidInputView(refusal.issues, locale);
    case 'KEY_REUSED':
      return keyReusedView(locale);
    case 'NOT_FOUND':
      return notFoundView(locale);
  }
}
