import { type CapacityPeriod, type EligibilityReason, eligibilityReasonCodes } from '@diandan/domain/catalog';
import type { RequestState } from '@diandan/domain/requests';
import { Field, Int, ObjectType, registerEnumType } from 'type-graphql';
import { Access } from '../../graphql/access.js';
import { enumOf } from '../../graphql/enum-of.js';
import { Refusal } from '../../graphql/refusal.js';
import { CapacityPeriodEnum } from '../catalog/index.js';
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

export const EligibilityReasonCodeEnum = enumOf(eligibilityReasonCodes);
registerEnumType(EligibilityReasonCodeEnum, {
  name: 'EligibilityReasonCode',
  description: 'Why an item is not for a person.',
  valuesConfig: {
    ORDERER_KIND: { description: '点单方式: it may not be ordered in this way.' },
    AGE: { description: '年龄: too young or too old.' },
    CATEGORY_EXCLUDED: { description: '服务对象: belongs to a category that is left out.' },
    PLACE: { description: '地点: lives outside the places served.' },
    PLACE_EXCLUDED: { description: '地点: lives in a place that is not served.' },
    HOUSEHOLD: { description: '家庭: lives together in another way.' },
  },
});

@ObjectType('EligibilityReason', { description: 'One reason why an item is not for a person.' })
export class EligibilityReasonType {
  @Field(() => EligibilityReasonCodeEnum, { description: 'Which condition.', simple: true })
  @Access('WITH_PARENT')
  code!: EligibilityReason['code'];

  reason!: EligibilityReason;
}

@ObjectType('ItemNotForYou', {
  implements: Refusal,
  description: 'The item is surely not for the one to be served. What nobody knows is never a reason.',
})
export class ItemNotForYou extends Refusal {
  @Field(() => [EligibilityReasonType], { description: 'Every reason at once.', simple: true })
  @Access('WITH_PARENT')
  reasons!: readonly EligibilityReasonType[];
}

@ObjectType('ItemFullyBooked', {
  implements: Refusal,
  description: 'The station has taken as many orders of the item as it can, and keeps no waiting list.',
})
export class ItemFullyBooked extends Refusal {
  @Field(() => Int, { description: 'How many it takes.', simple: true })
  @Access('WITH_PARENT')
  amount!: number;

  @Field(() => CapacityPeriodEnum, { description: 'In which span.', simple: true })
  @Access('WITH_PARENT')
  period!: CapacityPeriod;
}

@ObjectType('StationNotOpen', { implements: Refusal, description: 'The station takes no orders at present.' })
export class StationNotOpen extends Refusal {
  stationId!: string;
}
