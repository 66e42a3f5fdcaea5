import type { Locale } from '@diandan/domain/decision';
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
import { codedError } from '../../graphql/errors.js';
import { CalendarDate } from '../../graphql/scalars.js';
import type { CreateResidentProblem } from './commands/create-resident.js';
import type { CreateWorkerProblem } from './commands/create-worker.js';
import type { RevealResidentProblem } from './commands/reveal-resident.js';
import type { UpdateResidentProblem } from './commands/update-resident.js';
import type { UpdateWorkerProblem } from './commands/update-worker.js';
import { ResidentType } from './resident.type.js';
import { WorkerType } from './worker.type.js';

@ObjectType('CreateWorkerSuccess', { description: 'The worker has been entered.', simpleResolvers: true })
export class CreateWorkerSuccess {
  readonly __typename = 'CreateWorkerSuccess';

  @Field(() => WorkerType, { description: 'The new entry.' })
  @Access('WITH_PARENT')
  worker!: WorkerType;
}

@ObjectType('UpdateWorkerSuccess', { description: 'The worker has been changed.', simpleResolvers: true })
export class UpdateWorkerSuccess {
  readonly __typename = 'UpdateWorkerSuccess';

  @Field(() => WorkerType, { description: 'The entry as it is now.' })
  @Access('WITH_PARENT')
  worker!: WorkerType;
}

@ObjectType('CreateResidentSuccess', { description: 'The resident has been entered.', simpleResolvers: true })
export class CreateResidentSuccess {
  readonly __typename = 'CreateResidentSuccess';

  @Field(() => ResidentType, { description: 'The new entry, masked.' })
  @Access('WITH_PARENT')
  resident!: ResidentType;
}

@ObjectType('UpdateResidentSuccess', { description: 'The resident has been changed.', simpleResolvers: true })
export class UpdateResidentSuccess {
  readonly __typename = 'UpdateResidentSuccess';

  @Field(() => ResidentType, { description: 'The entry as it is now, masked.' })
  @Access('WITH_PARENT')
  resident!: ResidentType;
}

@ObjectType('RevealedResident', {
  description: 'The plain data of a resident (居民原始信息). That you looked has been written down.',
  simpleResolvers: true,
})
export class RevealedResidentType {
  @Field(() => String, { description: 'The name.' })
  @Access('WITH_PARENT')
  name!: string;

  @Field(() => String, { nullable: true, description: 'The phone number; null when unknown.' })
  @Access('WITH_PARENT')
  phone!: string | null;

  @Field(() => String, { nullable: true, description: 'The ID number; null when unknown.' })
  @Access('WITH_PARENT')
  idNumber!: string | null;

  @Field(() => String, { nullable: true, description: 'The address; null when unknown.' })
  @Access('WITH_PARENT')
  address!: string | null;

  @Field(() => CalendarDate, { nullable: true, description: 'The birthday; null when unknown.' })
  @Access('WITH_PARENT')
  bornOn!: string | null;
}

@ObjectType('RevealResidentSuccess', { description: 'The data are revealed.', simpleResolvers: true })
export class RevealResidentSuccess {
  readonly __typename = 'RevealResidentSuccess';

  @Field(() => RevealedResidentType, { description: 'The plain data.' })
  @Access('WITH_PARENT')
  revealed!: RevealedResidentType;
}

const resolveType = (value: { readonly __typename: string }) => value.__typename;

export const CreateWorkerResult = createUnionType({
  name: 'CreateWorkerResult',
  description: 'The outcome of entering a worker.',
  types: () => [CreateWorkerSuccess, KeyReused, InvalidInput, NotFound] as const,
  resolveType,
});

export const UpdateWorkerResult = createUnionType({
  name: 'UpdateWorkerResult',
  description: 'The outcome of changing a worker.',
  types: () => [UpdateWorkerSuccess, ChangedMeanwhile, KeyReused, InvalidInput, NotFound] as const,
  resolveType,
});

export const CreateResidentResult = createUnionType({
  name: 'CreateResidentResult',
  description: 'The outcome of entering a resident.',
  types: () => [CreateResidentSuccess, KeyReused, InvalidInput, NotFound] as const,
  resolveType,
});

export const UpdateResidentResult = createUnionType({
  name: 'UpdateResidentResult',
  description: 'The outcome of changing a resident.',
  types: () => [UpdateResidentSuccess, ChangedMeanwhile, KeyReused, InvalidInput, NotFound] as const,
  resolveType,
});

export const RevealResidentResult = createUnionType({
  name: 'RevealResidentResult',
  description: 'The outcome of asking for plain data.',
  types: () => [RevealResidentSuccess, KeyReused, InvalidInput, NotFound] as const,
  resolveType,
});

type Problem =
  | CreateWorkerProblem
  | UpdateWorkerProblem
  | CreateResidentProblem
  | UpdateResidentProblem
  | RevealResidentProblem;

/** The GraphQL face of each reason why nothing was done; looking too often is no matter of the business and is thrown. */
export function toPeopleRefusal(refusal: Problem, locale: Locale) {
  switch (refusal.kind) {
    case 'CHANGED_MEANWHILE':
      return changedMeanwhileView(refusal.currentVersion, locale);
    case 'INVALID_INPUT':
      return invalidInputView(refusal.issues, locale);
    case 'KEY_REUSED':
      return keyReusedView(locale);
    case 'NOT_FOUND':
      return notFoundView(locale);
    case 'TOO_MANY_REVEALS':
      throw codedError(
        'TOO_MANY_REQUESTS',
        locale === 'en'
          ? 'You have looked at plain data too often within the hour.'
          : '一小时内查看原始信息的次数太多，请稍后再试。',
      );
  }
}
