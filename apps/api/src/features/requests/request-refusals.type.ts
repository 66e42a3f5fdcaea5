import type { RequestState } from '@diandan/domain/requests';
import { Field, ObjectType } from 'type-graphql';
import { Access } from '../../graphql/access.js';
import { Refusal } from '../../graphql/refusal.js';
import { ExclusionType } from '../matching/index.js';
import { RequestStateEnum } from './request-enums.type.js';

@ObjectType('RequestInWrongState', {
  implements: Refusal,
  description: 'The step is not possible where the request stands now.',
})
export class RequestInWrongState extends Refusal {
  @Field(() => RequestStateEnum, { description: 'Where it stands.', simple: true })
  @Access('WITH_PARENT')
  state!: RequestState;

  @Field(() => [RequestStateEnum], { description: 'Where the step would be possible.', simple: true })
  @Access('WITH_PARENT')
  possibleFrom!: readonly RequestState[];
}

@ObjectType('WorkersNotEligible', {
  implements: Refusal,
  description: 'Some of the workers named may not be given this request.',
})
export class WorkersNotEligible extends Refusal {
  @Field(() => [ExclusionType], { description: 'Who, with every reason.', simple: true })
  @Access('WITH_PARENT')
  exclusions!: readonly ExclusionType[];
}

@ObjectType('ItemNotOnMenu', {
  implements: Refusal,
  description: 'The menu in force at the station does not offer the item.',
})
export class ItemNotOnMenu extends Refusal {}

@ObjectType('StationNotOpen', { implements: Refusal, description: 'The station takes no orders at present.' })
export class StationNotOpen extends Refusal {
  stationId!: string;
}
