import type { Urgency } from '@diandan/domain/catalog';
import type { RequestAction, RequestState } from '@diandan/domain/requests';
import { Field, ID, Int, ObjectType } from 'type-graphql';
import { Access } from '../../graphql/access.js';
import { connectionOf } from '../../graphql/connections.js';
import { Node } from '../../graphql/node.js';
import { DataKey, DateTime, MaskedString } from '../../graphql/scalars.js';
import type { WorkerName } from '../people/index.js';
import { TermType } from '../terms/index.js';
import { UrgencyEnum } from '../catalog/index.js';
import { RequestActionEnum, RequestStateEnum } from './request-enums.type.js';

@ObjectType('Orderer', {
  simpleResolvers: true,
  description: 'Who ordered (点单人): the one served, or somebody for that person.',
})
export class OrdererType {
  @Field(() => MaskedString, { description: 'The name, all but its first character hidden.' })
  @Access('WITH_PARENT')
  name!: string;

  @Field(() => MaskedString, {
    nullable: true,
    description: 'The phone number, its middle hidden; null when none was left.',
  })
  @Access('WITH_PARENT')
  phone!: string | null;

  @Field(() => Boolean, { description: 'True when somebody ordered for another person (代办).' })
  @Access('WITH_PARENT')
  isProxy!: boolean;

  @Field(() => TermType, {
    nullable: true,
    description: 'What the orderer is to the one served; null when it was not said.',
  })
  @Access('WITH_PARENT')
  relation!: TermType | null;
}

@ObjectType('RequestContact', {
  simpleResolvers: true,
  description:
    'Whom to visit, in plain text (服务对象): only for the one served, the orderer, and the worker who has accepted.',
})
export class RequestContactType {
  @Field(() => String, { description: 'The name.' })
  @Access('WITH_PARENT')
  name!: string;

  @Field(() => String, { nullable: true, description: 'The phone number; null when there is none.' })
  @Access('WITH_PARENT')
  phone!: string | null;

  @Field(() => String, { nullable: true, description: 'Where to go; null when it is not known.' })
  @Access('WITH_PARENT')
  address!: string | null;
}

@ObjectType('TimeWindow', {
  simpleResolvers: true,
  description: 'A span of time that suits the one served (预约时间).',
})
export class TimeWindowType {
  @Field(() => DateTime, { description: 'When it begins.' })
  @Access('WITH_PARENT')
  startsAt!: number;

  @Field(() => DateTime, { description: 'When it ends.' })
  @Access('WITH_PARENT')
  endsAt!: number;
}

@ObjectType('AssignmentMember', {
  simpleResolvers: true,
  description: 'One worker of the team that a request was offered to.',
})
export class AssignmentMemberType {
  @Field(() => DataKey, { description: 'LEAD for the one who leads, MEMBER for the others.' })
  @Access('WITH_PARENT')
  role!: string;

  @Field(() => DateTime, { nullable: true, description: 'When this worker said yes; null before.' })
  @Access('WITH_PARENT')
  acceptedAt!: number | null;

  workerId!: string;

  /** Set by lists whose caller asked for names only; else the field loads the worker. */
  worker?: WorkerName | undefined;
}

@ObjectType('Assignment', {
  simpleResolvers: true,
  description: 'The offer of a request to a worker or team, with its answer (派单记录).',
})
export class AssignmentType {
  @Field(() => ID, { description: 'The public id.' })
  @Access('WITH_PARENT')
  id!: string;

  @Field(() => [AssignmentMemberType], { description: 'The team, its lead first.' })
  @Access('WITH_PARENT')
  members!: readonly AssignmentMemberType[];

  @Field(() => DateTime, { description: 'When it was offered.' })
  @Access('WITH_PARENT')
  offeredAt!: number;

  @Field(() => DateTime, { description: 'By when an answer is expected.' })
  @Access('WITH_PARENT')
  respondBy!: number;

  @Field(() => DateTime, { nullable: true, description: 'When the last of the team said yes; null before.' })
  @Access('WITH_PARENT')
  acceptedAt!: number | null;

  @Field(() => String, {
    nullable: true,
    description: 'What the dispatcher told the team; null when nothing was said.',
  })
  @Access('WITH_PARENT')
  note!: string | null;
}

@ObjectType('RatingDimension', {
  simpleResolvers: true,
  description: 'The score of one dimension of a rating (评价维度).',
})
export class RatingDimensionType {
  @Field(() => DataKey, { description: 'The key of the dimension.' })
  @Access('WITH_PARENT')
  key!: string;

  @Field(() => String, { description: 'Its name in your language.' })
  @Access('WITH_PARENT')
  name!: string;

  @Field(() => Int, { description: '1 to 5.' })
  @Access('WITH_PARENT')
  score!: number;
}

@ObjectType('Rating', {
  simpleResolvers: true,
  description: 'What the orderer said about the service (评单): final, bound to those who served.',
})
export class RatingType {
  @Field(() => Int, { description: '1 to 5 for the whole.' })
  @Access('WITH_PARENT')
  score!: number;

  @Field(() => [RatingDimensionType], { description: 'Scores of single dimensions, as far as given.' })
  @Access('WITH_PARENT')
  dimensions!: readonly RatingDimensionType[];

  @Field(() => String, { nullable: true, description: 'The comment; null when there is none.' })
  @Access('WITH_PARENT')
  comment!: string | null;

  @Field(() => DateTime, { description: 'When it was given.' })
  @Access('WITH_PARENT')
  ratedAt!: number;

  workerIds!: readonly string[];

  stationId!: string;
}

@ObjectType('RequestEvent', { simpleResolvers: true, description: 'One line of the timeline of a request (办理记录).' })
export class RequestEventType {
  @Field(() => Int, { description: 'The order of the lines; counts from 1 without a gap.' })
  @Access('WITH_PARENT')
  sequence!: number;

  @Field(() => RequestActionEnum, { description: 'The step that was taken.' })
  @Access('WITH_PARENT')
  action!: RequestAction;

  @Field(() => RequestStateEnum, { nullable: true, description: 'The state before; null for the order itself.' })
  @Access('WITH_PARENT')
  from!: RequestState | null;

  @Field(() => RequestStateEnum, { description: 'The state after.' })
  @Access('WITH_PARENT')
  to!: RequestState;

  @Field(() => DateTime, { description: 'When.' })
  @Access('WITH_PARENT')
  at!: number;

  @Field(() => String, { description: 'Who; the names of residents are hidden from others.' })
  @Access('WITH_PARENT')
  actorName!: string;

  @Field(() => String, { nullable: true, description: 'The reason in words; null for steps that need none.' })
  @Access('WITH_PARENT')
  reason!: string | null;

  @Field(() => String, { nullable: true, description: 'What was noted; null when nothing was.' })
  @Access('WITH_PARENT')
  note!: string | null;
}

@ObjectType('ServiceRequest', {
  implements: Node,
  simpleResolvers: true,
  description: 'One wish for one item (需求单); the loop 点单 派单 接单 评单 runs on it.',
})
export class ServiceRequestType {
  readonly __typename = 'ServiceRequest';

  @Field(() => ID, { description: 'The public id: opaque, unique over all types.' })
  @Access('WITH_PARENT')
  id!: string;

  @Field(() => String, { description: 'The number people name it by, such as D20261122-00001.' })
  @Access('WITH_PARENT')
  ticketNo!: string;

  @Field(() => RequestStateEnum, { description: 'Where it stands.' })
  @Access('WITH_PARENT')
  state!: RequestState;

  @Field(() => Int, { description: '1 for the first run, one more for each reopening.' })
  @Access('WITH_PARENT')
  cycle!: number;

  @Field(() => Int, { description: 'Grows with each step; name it as expectedVersion when you take one.' })
  @Access('WITH_PARENT')
  version!: number;

  @Field(() => UrgencyEnum, { description: 'How pressing it is.' })
  @Access('WITH_PARENT')
  urgency!: Urgency;

  @Field(() => String, { nullable: true, description: 'What is wished for, in words; null when nothing was said.' })
  @Access('WITH_PARENT')
  need!: string | null;

  @Field(() => [TimeWindowType], { description: 'Times that suit the one served; empty means any time.' })
  @Access('WITH_PARENT')
  preferredWindows!: readonly TimeWindowType[];

  @Field(() => String, {
    nullable: true,
    description: 'What the service came to; null before it was completed, or when nothing was said.',
  })
  @Access('WITH_PARENT')
  outcome!: string | null;

  @Field(() => DateTime, { description: 'When it was ordered.' })
  @Access('WITH_PARENT')
  orderedAt!: number;

  @Field(() => DateTime, {
    nullable: true,
    description: 'By when the item promises to be delivered; null where it promises nothing.',
  })
  @Access('WITH_PARENT')
  dueAt!: number | null;

  @Field(() => DateTime, { nullable: true, description: 'When it came to its end; null while it is under way.' })
  @Access('WITH_PARENT')
  closedAt!: number | null;

  @Field(() => Boolean, { description: 'True when the promise has passed while its clock runs.' })
  @Access('WITH_PARENT')
  isOverdue!: boolean;

  @Field(() => AssignmentType, {
    nullable: true,
    description: 'The team of this cycle; null before dispatch and after an offer ended.',
  })
  @Access('WITH_PARENT')
  assignment!: AssignmentType | null;
}

export const ServiceRequestConnection = connectionOf('ServiceRequest', () => ServiceRequestType);

@ObjectType('RequestStateCount', { simpleResolvers: true, description: 'How many requests are in one state.' })
export class RequestStateCountType {
  @Field(() => RequestStateEnum, { description: 'The state.' })
  @Access('WITH_PARENT')
  state!: RequestState;

  @Field(() => Int, { description: 'How many.' })
  @Access('WITH_PARENT')
  count!: number;
}

@ObjectType('RequestTally', { simpleResolvers: true, description: 'A list of requests, counted (统计).' })
export class RequestTallyType {
  @Field(() => [RequestStateCountType], {
    description: 'Counts by state, in the order of the loop; states that nothing is in are left out.',
  })
  @Access('WITH_PARENT')
  byState!: readonly RequestStateCountType[];

  @Field(() => Int, { description: 'All of them.' })
  @Access('WITH_PARENT')
  totalCount!: number;

  @Field(() => Int, { description: 'Those past their promised time.' })
  @Access('WITH_PARENT')
  overdueCount!: number;
}

@ObjectType('RequestChange', { simpleResolvers: true, description: 'Something happened to a request (实时变更).' })
export class RequestChangeType {
  @Field(() => Int, {
    description: "The line of the request's timeline that tells of it; after a gap, fetch the request anew.",
  })
  @Access('WITH_PARENT')
  sequence!: number;

  @Field(() => ID, { description: 'Which request.' })
  @Access('WITH_PARENT')
  requestId!: string;

  @Field(() => RequestActionEnum, { description: 'The step that was taken.' })
  @Access('WITH_PARENT')
  action!: RequestAction;

  @Field(() => RequestStateEnum, { description: 'Where the request stood after it.' })
  @Access('WITH_PARENT')
  state!: RequestState;

  @Field(() => DateTime, { description: 'When.' })
  @Access('WITH_PARENT')
  at!: number;
}
