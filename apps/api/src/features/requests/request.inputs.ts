import type { Urgency } from '@diandan/domain/catalog';
import type { RequestState } from '@diandan/domain/requests';
import { Field, ID, InputType, Int, registerEnumType } from 'type-graphql';
import { enumOf } from '../../graphql/enum-of.js';
import { type OrderDirection, OrderDirectionEnum } from '../../graphql/order-direction.js';
import { DataKey, DateTime } from '../../graphql/scalars.js';
import { UrgencyEnum } from '../catalog/index.js';
import { RequestStateEnum } from './request-enums.type.js';

export const RequestOrderFieldEnum = enumOf(['ORDERED_AT', 'DUE_AT', 'URGENCY'] as const);
registerEnumType(RequestOrderFieldEnum, {
  name: 'RequestOrderField',
  description: 'What a list of requests is ordered by.',
  valuesConfig: {
    ORDERED_AT: { description: '点单时间.' },
    DUE_AT: { description: '办理时限: requests without one stand behind all others, before them when descending.' },
    URGENCY: { description: '紧急程度: descending puts crises first and, among equals, who has waited longest.' },
  },
});

@InputType('RequestFilter', { description: 'Which requests; what is left out does not narrow the list.' })
export class RequestFilter {
  @Field(() => [RequestStateEnum], { nullable: true, description: 'In these states.' })
  states?: RequestState[] | null;

  @Field(() => ID, { nullable: true, description: 'Of this station.' })
  stationId?: string | null;

  @Field(() => Boolean, {
    nullable: true,
    defaultValue: true,
    description: 'Of the stations below it too.',
  })
  includeDescendants?: boolean | null;

  @Field(() => Boolean, { nullable: true, description: 'Only overdue ones, or only those that are not.' })
  overdue?: boolean | null;

  @Field(() => ID, { nullable: true, description: 'Offered to, or served by, this worker.' })
  workerId?: string | null;

  @Field(() => ID, { nullable: true, description: 'For this resident.' })
  residentId?: string | null;

  @Field(() => Boolean, {
    nullable: true,
    description:
      'True: only those that concern you personally: ordered by you, for yourself or for somebody else, or ordered for you. What you only serve, or only see by a role, is left out. False does not narrow.',
  })
  concernsMe?: boolean | null;

  @Field(() => String, {
    nullable: true,
    description:
      'The beginning or the end of the ticket number; or a part of the name of the item, of the need, of the name of a worker who serves it, or of a resident whom you may see, looked for in the newest 20,000.',
  })
  text?: string | null;
}

@InputType('RequestOrder', { description: 'The order of a list of requests.' })
export class RequestOrder {
  @Field(() => RequestOrderFieldEnum, { description: 'What to order by.' })
  field!: 'ORDERED_AT' | 'DUE_AT' | 'URGENCY';

  @Field(() => OrderDirectionEnum, { defaultValue: 'DESC', description: 'Which way.' })
  direction!: OrderDirection;
}

@InputType('TimeWindowInput', { description: 'A span of time that suits the one served.' })
export class TimeWindowInput {
  @Field(() => DateTime, { description: 'When it begins.' })
  startsAt!: number;

  @Field(() => DateTime, { description: 'When it ends; at most 31 days later.' })
  endsAt!: number;
}

@InputType('OnBehalfInput', {
  description: 'Somebody for whom the order is placed (代办), described by the one who orders.',
})
export class OnBehalfInput {
  @Field(() => String, { description: 'The name of the one served, at most 50 characters.' })
  name!: string;

  @Field(() => DataKey, { description: 'What you are to that person: a key of the dictionary PROXY_RELATION.' })
  relationKey!: string;

  @Field(() => String, { nullable: true, description: 'Where to call.' })
  phone?: string | null;

  @Field(() => String, { nullable: true, description: 'Where to go, at most 200 characters.' })
  address?: string | null;
}

@InputType('RatingDimensionInput', { description: 'The score of one dimension.' })
export class RatingDimensionInput {
  @Field(() => DataKey, { description: 'A key of the dictionary RATING_DIMENSION.' })
  key!: string;

  @Field(() => Int, { description: '1 to 5.' })
  score!: number;
}

@InputType('OrderServiceInput', { description: 'The wish for a service (点单).' })
export class OrderServiceInput {
  @Field(() => ID, { description: 'The station to order at.' })
  stationId!: string;

  @Field(() => ID, { description: 'An item of its menu.' })
  itemId!: string;

  @Field(() => ID, {
    nullable: true,
    description: 'For whom, when staff order on the phone; left out by residents who order for themselves.',
  })
  residentId?: string | null;

  @Field(() => OnBehalfInput, {
    nullable: true,
    description: 'For whom, when that person is in no register you can name.',
  })
  onBehalf?: OnBehalfInput | null;

  @Field(() => String, { nullable: true, description: 'The wish in words, at most 2,000 characters.' })
  need?: string | null;

  @Field(() => [TimeWindowInput], { nullable: true, description: 'Times that suit the one served, at most 10.' })
  preferredWindows?: TimeWindowInput[] | null;

  @Field(() => ID, {
    description: 'One key per intention, 8 to 128 characters: a retry with the same key has no second effect.',
  })
  idempotencyKey!: string;
}

@InputType('VerifyRequestInput', { description: 'The station takes the request on (核单).' })
export class VerifyRequestInput {
  @Field(() => ID, { description: 'Which request.' })
  requestId!: string;

  @Field(() => Int, { description: 'The version you saw; a step on an old picture is refused.' })
  expectedVersion!: number;

  @Field(() => UrgencyEnum, { nullable: true, description: 'How pressing it is; unchanged when left out.' })
  urgency?: Urgency | null;

  @Field(() => String, { nullable: true, description: 'For the timeline. At most 20,000 characters.' })
  note?: string | null;

  @Field(() => ID, {
    description: 'One key per intention, 8 to 128 characters: a retry with the same key has no second effect.',
  })
  idempotencyKey!: string;
}

@InputType('ReturnRequestInput', { description: 'The station asks the orderer for something (退回补充).' })
export class ReturnRequestInput {
  @Field(() => ID, { description: 'Which request.' })
  requestId!: string;

  @Field(() => Int, { description: 'The version you saw; a step on an old picture is refused.' })
  expectedVersion!: number;

  @Field(() => String, { description: 'What is missing, for the orderer to read. At most 20,000 characters.' })
  missing!: string;

  @Field(() => ID, {
    description: 'One key per intention, 8 to 128 characters: a retry with the same key has no second effect.',
  })
  idempotencyKey!: string;
}

@InputType('ResubmitRequestInput', { description: 'The orderer answers (重新提交).' })
export class ResubmitRequestInput {
  @Field(() => ID, { description: 'Which request.' })
  requestId!: string;

  @Field(() => Int, { description: 'The version you saw; a step on an old picture is refused.' })
  expectedVersion!: number;

  @Field(() => String, { nullable: true, description: 'The wish in new words; as it was when left out.' })
  need?: string | null;

  @Field(() => String, { nullable: true, description: 'The answer. At most 20,000 characters.' })
  note?: string | null;

  @Field(() => ID, {
    description: 'One key per intention, 8 to 128 characters: a retry with the same key has no second effect.',
  })
  idempotencyKey!: string;
}

@InputType('RejectRequestInput', { description: 'The station refuses the request (不予受理).' })
export class RejectRequestInput {
  @Field(() => ID, { description: 'Which request.' })
  requestId!: string;

  @Field(() => Int, { description: 'The version you saw; a step on an old picture is refused.' })
  expectedVersion!: number;

  @Field(() => DataKey, { description: 'A key of the dictionary REJECT_REASON.' })
  reasonKey!: string;

  @Field(() => String, { nullable: true, description: 'For the orderer to read. At most 20,000 characters.' })
  note?: string | null;

  @Field(() => ID, {
    description: 'One key per intention, 8 to 128 characters: a retry with the same key has no second effect.',
  })
  idempotencyKey!: string;
}

@InputType('DispatchRequestInput', { description: 'The request is offered to workers (派单).' })
export class DispatchRequestInput {
  @Field(() => ID, { description: 'Which request.' })
  requestId!: string;

  @Field(() => [ID], { description: 'Who; the first leads.' })
  workerIds!: string[];

  @Field(() => Int, { description: 'The version you saw; a step on an old picture is refused.' })
  expectedVersion!: number;

  @Field(() => String, { nullable: true, description: 'For the team. At most 20,000 characters.' })
  note?: string | null;

  @Field(() => ID, {
    description: 'One key per intention, 8 to 128 characters: a retry with the same key has no second effect.',
  })
  idempotencyKey!: string;
}

@InputType('AcceptRequestInput', { description: 'You take the offer (接单).' })
export class AcceptRequestInput {
  @Field(() => ID, { description: 'Which request.' })
  requestId!: string;

  @Field(() => Int, { description: 'The version you saw; a step on an old picture is refused.' })
  expectedVersion!: number;

  @Field(() => ID, {
    description: 'One key per intention, 8 to 128 characters: a retry with the same key has no second effect.',
  })
  idempotencyKey!: string;
}

@InputType('DeclineRequestInput', { description: 'You do not take the offer (婉拒).' })
export class DeclineRequestInput {
  @Field(() => ID, { description: 'Which request.' })
  requestId!: string;

  @Field(() => Int, { description: 'The version you saw; a step on an old picture is refused.' })
  expectedVersion!: number;

  @Field(() => DataKey, { description: 'A key of the dictionary DECLINE_REASON.' })
  reasonKey!: string;

  @Field(() => String, { nullable: true, description: 'For the dispatcher. At most 20,000 characters.' })
  note?: string | null;

  @Field(() => ID, {
    description: 'One key per intention, 8 to 128 characters: a retry with the same key has no second effect.',
  })
  idempotencyKey!: string;
}

@InputType('StartServiceInput', { description: 'The work begins (开始服务).' })
export class StartServiceInput {
  @Field(() => ID, { description: 'Which request.' })
  requestId!: string;

  @Field(() => Int, { description: 'The version you saw; a step on an old picture is refused.' })
  expectedVersion!: number;

  @Field(() => String, { nullable: true, description: 'Where and when you began. At most 20,000 characters.' })
  note?: string | null;

  @Field(() => ID, {
    description: 'One key per intention, 8 to 128 characters: a retry with the same key has no second effect.',
  })
  idempotencyKey!: string;
}

@InputType('RecordVisitInput', { description: 'A visit is put on record (记录走访).' })
export class RecordVisitInput {
  @Field(() => ID, { description: 'Which request.' })
  requestId!: string;

  @Field(() => Int, { description: 'The version you saw; a step on an old picture is refused.' })
  expectedVersion!: number;

  @Field(() => String, { description: 'What was done. At most 20,000 characters.' })
  note!: string;

  @Field(() => ID, {
    description: 'One key per intention, 8 to 128 characters: a retry with the same key has no second effect.',
  })
  idempotencyKey!: string;
}

@InputType('CompleteServiceInput', { description: 'The service is delivered (办结).' })
export class CompleteServiceInput {
  @Field(() => ID, { description: 'Which request.' })
  requestId!: string;

  @Field(() => Int, { description: 'The version you saw; a step on an old picture is refused.' })
  expectedVersion!: number;

  @Field(() => String, { nullable: true, description: 'What it came to. At most 20,000 characters.' })
  outcome?: string | null;

  @Field(() => ID, {
    description: 'One key per intention, 8 to 128 characters: a retry with the same key has no second effect.',
  })
  idempotencyKey!: string;
}

@InputType('RateServiceInput', { description: 'What you say about the service (评单); final.' })
export class RateServiceInput {
  @Field(() => ID, { description: 'Which request.' })
  requestId!: string;

  @Field(() => Int, { description: 'The version you saw; a step on an old picture is refused.' })
  expectedVersion!: number;

  @Field(() => Int, { description: '1 to 5 for the whole.' })
  score!: number;

  @Field(() => [RatingDimensionInput], { nullable: true, description: 'Scores of single dimensions.' })
  dimensions?: RatingDimensionInput[] | null;

  @Field(() => String, { nullable: true, description: 'At most 2,000 characters.' })
  comment?: string | null;

  @Field(() => ID, {
    description: 'One key per intention, 8 to 128 characters: a retry with the same key has no second effect.',
  })
  idempotencyKey!: string;
}

@InputType('WithdrawRequestInput', { description: 'You take your request back (撤单).' })
export class WithdrawRequestInput {
  @Field(() => ID, { description: 'Which request.' })
  requestId!: string;

  @Field(() => Int, { description: 'The version you saw; a step on an old picture is refused.' })
  expectedVersion!: number;

  @Field(() => String, { nullable: true, description: 'Why. At most 20,000 characters.' })
  note?: string | null;

  @Field(() => ID, {
    description: 'One key per intention, 8 to 128 characters: a retry with the same key has no second effect.',
  })
  idempotencyKey!: string;
}
