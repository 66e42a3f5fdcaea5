import { createUnionType, Field, ObjectType } from 'type-graphql';
import { Access } from '../../graphql/access.js';
import { ChangedMeanwhile } from '../../graphql/changed-meanwhile.js';
import { InvalidInput, KeyReused, NotFound } from '../../graphql/common-refusals.js';
import {
  ItemFullyBooked,
  ItemNotForYou,
  ItemNotOnMenu,
  RequestInWrongState,
  StationNotOpen,
  WorkersNotEligible,
} from './request-refusals.type.js';
import { ServiceRequestType } from './request.type.js';

const resolveType = (value: { readonly __typename: string }): string => value.__typename;

@ObjectType('OrderServiceSuccess', { description: 'The request has been ordered.', simpleResolvers: true })
export class OrderServiceSuccess {
  readonly __typename = 'OrderServiceSuccess';

  @Field(() => ServiceRequestType, { description: 'The request as it is now.' })
  @Access('WITH_PARENT')
  request!: ServiceRequestType;
}

@ObjectType('VerifyRequestSuccess', { description: 'The station has taken the request on.', simpleResolvers: true })
export class VerifyRequestSuccess {
  readonly __typename = 'VerifyRequestSuccess';

  @Field(() => ServiceRequestType, { description: 'The request as it is now.' })
  @Access('WITH_PARENT')
  request!: ServiceRequestType;
}

@ObjectType('ReturnRequestSuccess', { description: 'The request has gone back to its orderer.', simpleResolvers: true })
export class ReturnRequestSuccess {
  readonly __typename = 'ReturnRequestSuccess';

  @Field(() => ServiceRequestType, { description: 'The request as it is now.' })
  @Access('WITH_PARENT')
  request!: ServiceRequestType;
}

@ObjectType('ResubmitRequestSuccess', { description: 'The request is with the station again.', simpleResolvers: true })
export class ResubmitRequestSuccess {
  readonly __typename = 'ResubmitRequestSuccess';

  @Field(() => ServiceRequestType, { description: 'The request as it is now.' })
  @Access('WITH_PARENT')
  request!: ServiceRequestType;
}

@ObjectType('RejectRequestSuccess', { description: 'The request has been refused.', simpleResolvers: true })
export class RejectRequestSuccess {
  readonly __typename = 'RejectRequestSuccess';

  @Field(() => ServiceRequestType, { description: 'The request as it is now.' })
  @Access('WITH_PARENT')
  request!: ServiceRequestType;
}

@ObjectType('DispatchRequestSuccess', { description: 'The request has been offered.', simpleResolvers: true })
export class DispatchRequestSuccess {
  readonly __typename = 'DispatchRequestSuccess';

  @Field(() => ServiceRequestType, { description: 'The request as it is now.' })
  @Access('WITH_PARENT')
  request!: ServiceRequestType;
}

@ObjectType('AcceptRequestSuccess', { description: 'You have accepted.', simpleResolvers: true })
export class AcceptRequestSuccess {
  readonly __typename = 'AcceptRequestSuccess';

  @Field(() => ServiceRequestType, { description: 'The request as it is now.' })
  @Access('WITH_PARENT')
  request!: ServiceRequestType;
}

@ObjectType('DeclineRequestSuccess', { description: 'You have declined.', simpleResolvers: true })
export class DeclineRequestSuccess {
  readonly __typename = 'DeclineRequestSuccess';

  @Field(() => ServiceRequestType, {
    nullable: true,
    description: 'The request as it was left; null when the answer is repeated after it has gone to somebody else.',
  })
  @Access('WITH_PARENT')
  request!: ServiceRequestType | null;
}

@ObjectType('StartServiceSuccess', { description: 'The work has begun.', simpleResolvers: true })
export class StartServiceSuccess {
  readonly __typename = 'StartServiceSuccess';

  @Field(() => ServiceRequestType, { description: 'The request as it is now.' })
  @Access('WITH_PARENT')
  request!: ServiceRequestType;
}

@ObjectType('RecordVisitSuccess', { description: 'The visit is on record.', simpleResolvers: true })
export class RecordVisitSuccess {
  readonly __typename = 'RecordVisitSuccess';

  @Field(() => ServiceRequestType, { description: 'The request as it is now.' })
  @Access('WITH_PARENT')
  request!: ServiceRequestType;
}

@ObjectType('CompleteServiceSuccess', { description: 'The service has been delivered.', simpleResolvers: true })
export class CompleteServiceSuccess {
  readonly __typename = 'CompleteServiceSuccess';

  @Field(() => ServiceRequestType, { description: 'The request as it is now.' })
  @Access('WITH_PARENT')
  request!: ServiceRequestType;
}

@ObjectType('RateServiceSuccess', { description: 'The rating stands.', simpleResolvers: true })
export class RateServiceSuccess {
  readonly __typename = 'RateServiceSuccess';

  @Field(() => ServiceRequestType, { description: 'The request as it is now.' })
  @Access('WITH_PARENT')
  request!: ServiceRequestType;
}

@ObjectType('WithdrawRequestSuccess', { description: 'The request has been taken back.', simpleResolvers: true })
export class WithdrawRequestSuccess {
  readonly __typename = 'WithdrawRequestSuccess';

  @Field(() => ServiceRequestType, { description: 'The request as it is now.' })
  @Access('WITH_PARENT')
  request!: ServiceRequestType;
}

const common = [ChangedMeanwhile, KeyReused, InvalidInput, NotFound] as const;

export const OrderServiceResult = createUnionType({
  name: 'OrderServiceResult',
  description: 'The outcome of the order.',
  types: () =>
    [
      OrderServiceSuccess,
      ItemNotOnMenu,
      ItemNotForYou,
      ItemFullyBooked,
      StationNotOpen,
      KeyReused,
      InvalidInput,
      NotFound,
    ] as const,
  resolveType,
});

export const VerifyRequestResult = createUnionType({
  name: 'VerifyRequestResult',
  description: 'The outcome of verifying.',
  types: () => [VerifyRequestSuccess, RequestInWrongState, ...common] as const,
  resolveType,
});

export const ReturnRequestResult = createUnionType({
  name: 'ReturnRequestResult',
  description: 'The outcome of returning.',
  types: () => [ReturnRequestSuccess, RequestInWrongState, ...common] as const,
  resolveType,
});

export const ResubmitRequestResult = createUnionType({
  name: 'ResubmitRequestResult',
  description: 'The outcome of resubmitting.',
  types: () => [ResubmitRequestSuccess, RequestInWrongState, ...common] as const,
  resolveType,
});

export const RejectRequestResult = createUnionType({
  name: 'RejectRequestResult',
  description: 'The outcome of refusing.',
  types: () => [RejectRequestSuccess, RequestInWrongState, ...common] as const,
  resolveType,
});

export const DispatchRequestResult = createUnionType({
  name: 'DispatchRequestResult',
  description: 'The outcome of dispatching.',
  types: () => [DispatchRequestSuccess, RequestInWrongState, WorkersNotEligible, ...common] as const,
  resolveType,
});

export const AcceptRequestResult = createUnionType({
  name: 'AcceptRequestResult',
  description: 'The outcome of accepting.',
  types: () => [AcceptRequestSuccess, RequestInWrongState, ...common] as const,
  resolveType,
});

export const DeclineRequestResult = createUnionType({
  name: 'DeclineRequestResult',
  description: 'The outcome of declining.',
  types: () => [DeclineRequestSuccess, RequestInWrongState, ...common] as const,
  resolveType,
});

export const StartServiceResult = createUnionType({
  name: 'StartServiceResult',
  description: 'The outcome of starting.',
  types: () => [StartServiceSuccess, RequestInWrongState, ...common] as const,
  resolveType,
});

export const RecordVisitResult = createUnionType({
  name: 'RecordVisitResult',
  description: 'The outcome of recording a visit.',
  types: () => [RecordVisitSuccess, RequestInWrongState, ...common] as const,
  resolveType,
});

export const CompleteServiceResult = createUnionType({
  name: 'CompleteServiceResult',
  description: 'The outcome of completing.',
  types: () => [CompleteServiceSuccess, RequestInWrongState, ...common] as const,
  resolveType,
});

export const RateServiceResult = createUnionType({
  name: 'RateServiceResult',
  description: 'The outcome of rating.',
  types: () => [RateServiceSuccess, RequestInWrongState, ...common] as const,
  resolveType,
});

export const WithdrawRequestResult = createUnionType({
  name: 'WithdrawRequestResult',
  description: 'The outcome of withdrawing.',
  types: () => [WithdrawRequestSuccess, RequestInWrongState, ...common] as const,
  resolveType,
});
