/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
export type Role =
  | 'RESIDENT'
  | 'VOLUNTEER'
  | 'WORKER'
  | 'DISPATCHER'
  | 'STATION_HEAD'
  | 'SUPERVISOR'
  | 'COUNTY_ADMIN'
  | 'PREFECTURE_VIEWER'
  | 'SYSTEM_ADMIN'
  | 'SECURITY_ADMIN'
  | 'AUDITOR'
  | 'DEVELOPER';

export type FeeModel =
  | 'FREE'
  | 'PURCHASED'
  | 'LOW_FEE';

export type RequestState =
  | 'SUBMITTED'
  | 'RETURNED'
  | 'VERIFIED'
  | 'DISPATCHED'
  | 'ACCEPTED'
  | 'IN_SERVICE'
  | 'DELIVERED'
  | 'CLOSED'
  | 'REJECTED'
  | 'WITHDRAWN'
  | 'MERGED';

export type RequestAction =
  | 'ORDER'
  | 'RETURN'
  | 'RESUBMIT'
  | 'EXPIRE_RETURN'
  | 'VERIFY'
  | 'REJECT'
  | 'DISPATCH'
  | 'CLAIM'
  | 'ACCEPT'
  | 'DECLINE'
  | 'EXPIRE'
  | 'RECALL'
  | 'HAND_BACK'
  | 'START'
  | 'RECORD_VISIT'
  | 'COMPLETE'
  | 'RATE'
  | 'CLOSE_UNRATED'
  | 'FOLLOW_UP'
  | 'COMPLAIN'
  | 'REPLY_TO_RATING'
  | 'REOPEN'
  | 'WITHDRAW'
  | 'MERGE'
  | 'UNMERGE'
  | 'ESCALATE'
  | 'REFER'
  | 'RECLASSIFY';

export type Urgency =
  | 'CRISIS'
  | 'URGENT'
  | 'NORMAL'
  | 'LOW';

export type RequestFilter = {
  states?: Array<RequestState> | null | undefined;
  stationId?: string | number | null | undefined;
  includeDescendants?: boolean | null | undefined;
  overdue?: boolean | null | undefined;
  workerId?: string | number | null | undefined;
  residentId?: string | number | null | undefined;
  text?: string | null | undefined;
};

export type SignInInput = {
  username: string;
  password: string;
};

export type EnterDemoInput = {
  username: string;
};

export type OrderServiceInput = {
  stationId: string | number;
  itemId: string | number;
  residentId?: string | number | null | undefined;
  onBehalf?: OnBehalfInput | null | undefined;
  need?: string | null | undefined;
  preferredWindows?: Array<TimeWindowInput> | null | undefined;
  idempotencyKey: string | number;
};

export type OnBehalfInput = {
  name: string;
  relationKey: string;
  phone?: string | null | undefined;
  address?: string | null | undefined;
};

export type TimeWindowInput = {
  startsAt: string;
  endsAt: string;
};

export type ResubmitRequestInput = {
  requestId: string | number;
  expectedVersion: number;
  need?: string | null | undefined;
  note?: string | null | undefined;
  idempotencyKey: string | number;
};

export type AcceptRequestInput = {
  requestId: string | number;
  expectedVersion: number;
  idempotencyKey: string | number;
};

export type DeclineRequestInput = {
  requestId: string | number;
  expectedVersion: number;
  reasonKey: string;
  note?: string | null | undefined;
  idempotencyKey: string | number;
};

export type StartServiceInput = {
  requestId: string | number;
  expectedVersion: number;
  note?: string | null | undefined;
  idempotencyKey: string | number;
};

export type RecordVisitInput = {
  requestId: string | number;
  expectedVersion: number;
  note: string;
  idempotencyKey: string | number;
};

export type CompleteServiceInput = {
  requestId: string | number;
  expectedVersion: number;
  outcome?: string | null | undefined;
  idempotencyKey: string | number;
};

export type RateServiceInput = {
  requestId: string | number;
  expectedVersion: number;
  score: number;
  dimensions?: Array<RatingDimensionInput> | null | undefined;
  comment?: string | null | undefined;
  idempotencyKey: string | number;
};

export type RatingDimensionInput = {
  key: string;
  score: number;
};

export type WithdrawRequestInput = {
  requestId: string | number;
  expectedVersion: number;
  note?: string | null | undefined;
  idempotencyKey: string | number;
};

export type MenuStationFragment = { id: string, code: string, name: string, isIllustrative: boolean, address: string | null, openingHours: string | null, phone: string | null, menu: { id: string, categories: Array<{ id: string, number: string, name: string, entries: Array<{ id: string, number: string, name: string, durationMinutes: number, fee: { model: FeeModel, amountFen: number | null }, item: { id: string, summary: string | null, isIllustrative: boolean, needsVerification: boolean } }> }> } | null };

export type StationMenuQueryVariables = Exact<{
  id: string | number;
}>;


export type StationMenuQuery = { station: { id: string, code: string, name: string, isIllustrative: boolean, address: string | null, openingHours: string | null, phone: string | null, menu: { id: string, categories: Array<{ id: string, number: string, name: string, entries: Array<{ id: string, number: string, name: string, durationMinutes: number, fee: { model: FeeModel, amountFen: number | null }, item: { id: string, summary: string | null, isIllustrative: boolean, needsVerification: boolean } }> }> } | null } | null };

export type StationMenuByCodeQueryVariables = Exact<{
  code: string;
}>;


export type StationMenuByCodeQuery = { stationByCode: { id: string, code: string, name: string, isIllustrative: boolean, address: string | null, openingHours: string | null, phone: string | null, menu: { id: string, categories: Array<{ id: string, number: string, name: string, entries: Array<{ id: string, number: string, name: string, durationMinutes: number, fee: { model: FeeModel, amountFen: number | null }, item: { id: string, summary: string | null, isIllustrative: boolean, needsVerification: boolean } }> }> } | null } | null };

export type ChildDivisionsQueryVariables = Exact<{
  parentCode?: string | null | undefined;
}>;


export type ChildDivisionsQuery = { divisions: { nodes: Array<{ id: string, code: string, name: string }> } };

export type PublicStationsQueryVariables = Exact<{
  prefix: string;
  text?: string | null | undefined;
  after?: string | null | undefined;
}>;


export type PublicStationsQuery = { publicStations: { nodes: Array<{ id: string, code: string, name: string, isIllustrative: boolean, tier: { key: string, name: string } | null, kind: { key: string, name: string }, status: { key: string, name: string }, division: { id: string, name: string, parent: { id: string, name: string } | null } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type ProxyRelationsQueryVariables = Exact<{ [key: string]: never; }>;


export type ProxyRelationsQuery = { terms: Array<{ key: string, name: string }> };

export type OrderServiceMutationVariables = Exact<{
  input: OrderServiceInput;
}>;


export type OrderServiceMutation = { orderService:
    | { __typename: 'OrderServiceSuccess', request: { id: string, ticketNo: string, state: RequestState } }
    | { __typename: 'ItemNotOnMenu', message: string }
    | { __typename: 'StationNotOpen', message: string }
    | { __typename: 'KeyReused', message: string }
    | { __typename: 'InvalidInput', message: string, issues: Array<{ path: Array<string>, message: string }> }
    | { __typename: 'NotFound', message: string }
   };

export type RequestCardFragment = { id: string, ticketNo: string, state: RequestState, cycle: number, version: number, availableActions: Array<RequestAction>, urgency: Urgency, orderedAt: string, dueAt: string | null, isOverdue: boolean, need: string | null, item: { id: string, number: string, name: string }, station: { id: string, name: string, phone: string | null }, orderer: { name: string, isProxy: boolean }, preferredWindows: Array<{ startsAt: string, endsAt: string }>, assignment: { id: string, respondBy: string, acceptedAt: string | null, members: Array<{ acceptedAt: string | null, worker: { id: string, name: string } }> } | null, rating: { score: number } | null };

export type MyRequestsQueryVariables = Exact<{
  filter?: RequestFilter | null | undefined;
  after?: string | null | undefined;
}>;


export type MyRequestsQuery = { requests: { nodes: Array<{ id: string, ticketNo: string, state: RequestState, cycle: number, version: number, availableActions: Array<RequestAction>, urgency: Urgency, orderedAt: string, dueAt: string | null, isOverdue: boolean, need: string | null, item: { id: string, number: string, name: string }, station: { id: string, name: string, phone: string | null }, orderer: { name: string, isProxy: boolean }, preferredWindows: Array<{ startsAt: string, endsAt: string }>, assignment: { id: string, respondBy: string, acceptedAt: string | null, members: Array<{ acceptedAt: string | null, worker: { id: string, name: string } }> } | null, rating: { score: number } | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type RequestWholeFragment = { closedAt: string | null, outcome: string | null, id: string, ticketNo: string, state: RequestState, cycle: number, version: number, availableActions: Array<RequestAction>, urgency: Urgency, orderedAt: string, dueAt: string | null, isOverdue: boolean, need: string | null, item: { durationMinutes: number, id: string, number: string, name: string, fee: { model: FeeModel, amountFen: number | null } }, orderer: { phone: string | null, name: string, isProxy: boolean, relation: { key: string, name: string } | null }, contact: { name: string, phone: string | null, address: string | null } | null, assignment: { note: string | null, id: string, respondBy: string, acceptedAt: string | null, members: Array<{ acceptedAt: string | null, worker: { id: string, name: string } }> } | null, rating: { comment: string | null, ratedAt: string, score: number, dimensions: Array<{ key: string, name: string, score: number }> } | null, events: Array<{ sequence: number, action: RequestAction, from: RequestState | null, to: RequestState, at: string, actorName: string, reason: string | null, note: string | null }>, station: { id: string, name: string, phone: string | null }, preferredWindows: Array<{ startsAt: string, endsAt: string }> };

export type RequestByIdQueryVariables = Exact<{
  id: string | number;
}>;


export type RequestByIdQuery = { request: { closedAt: string | null, outcome: string | null, id: string, ticketNo: string, state: RequestState, cycle: number, version: number, availableActions: Array<RequestAction>, urgency: Urgency, orderedAt: string, dueAt: string | null, isOverdue: boolean, need: string | null, item: { durationMinutes: number, id: string, number: string, name: string, fee: { model: FeeModel, amountFen: number | null } }, orderer: { phone: string | null, name: string, isProxy: boolean, relation: { key: string, name: string } | null }, contact: { name: string, phone: string | null, address: string | null } | null, assignment: { note: string | null, id: string, respondBy: string, acceptedAt: string | null, members: Array<{ acceptedAt: string | null, worker: { id: string, name: string } }> } | null, rating: { comment: string | null, ratedAt: string, score: number, dimensions: Array<{ key: string, name: string, score: number }> } | null, events: Array<{ sequence: number, action: RequestAction, from: RequestState | null, to: RequestState, at: string, actorName: string, reason: string | null, note: string | null }>, station: { id: string, name: string, phone: string | null }, preferredWindows: Array<{ startsAt: string, endsAt: string }> } | null };

export type RatingDimensionsQueryVariables = Exact<{ [key: string]: never; }>;


export type RatingDimensionsQuery = { terms: Array<{ key: string, name: string }> };

export type RateServiceMutationVariables = Exact<{
  input: RateServiceInput;
}>;


export type RateServiceMutation = { rateService:
    | { __typename: 'RateServiceSuccess', request: { closedAt: string | null, outcome: string | null, id: string, ticketNo: string, state: RequestState, cycle: number, version: number, availableActions: Array<RequestAction>, urgency: Urgency, orderedAt: string, dueAt: string | null, isOverdue: boolean, need: string | null, item: { durationMinutes: number, id: string, number: string, name: string, fee: { model: FeeModel, amountFen: number | null } }, orderer: { phone: string | null, name: string, isProxy: boolean, relation: { key: string, name: string } | null }, contact: { name: string, phone: string | null, address: string | null } | null, assignment: { note: string | null, id: string, respondBy: string, acceptedAt: string | null, members: Array<{ acceptedAt: string | null, worker: { id: string, name: string } }> } | null, rating: { comment: string | null, ratedAt: string, score: number, dimensions: Array<{ key: string, name: string, score: number }> } | null, events: Array<{ sequence: number, action: RequestAction, from: RequestState | null, to: RequestState, at: string, actorName: string, reason: string | null, note: string | null }>, station: { id: string, name: string, phone: string | null }, preferredWindows: Array<{ startsAt: string, endsAt: string }> } }
    | { __typename: 'RequestInWrongState', message: string }
    | { __typename: 'ChangedMeanwhile', message: string }
    | { __typename: 'KeyReused', message: string }
    | { __typename: 'InvalidInput', message: string, issues: Array<{ path: Array<string>, message: string }> }
    | { __typename: 'NotFound', message: string }
   };

export type ResubmitRequestMutationVariables = Exact<{
  input: ResubmitRequestInput;
}>;


export type ResubmitRequestMutation = { resubmitRequest:
    | { __typename: 'ResubmitRequestSuccess', request: { closedAt: string | null, outcome: string | null, id: string, ticketNo: string, state: RequestState, cycle: number, version: number, availableActions: Array<RequestAction>, urgency: Urgency, orderedAt: string, dueAt: string | null, isOverdue: boolean, need: string | null, item: { durationMinutes: number, id: string, number: string, name: string, fee: { model: FeeModel, amountFen: number | null } }, orderer: { phone: string | null, name: string, isProxy: boolean, relation: { key: string, name: string } | null }, contact: { name: string, phone: string | null, address: string | null } | null, assignment: { note: string | null, id: string, respondBy: string, acceptedAt: string | null, members: Array<{ acceptedAt: string | null, worker: { id: string, name: string } }> } | null, rating: { comment: string | null, ratedAt: string, score: number, dimensions: Array<{ key: string, name: string, score: number }> } | null, events: Array<{ sequence: number, action: RequestAction, from: RequestState | null, to: RequestState, at: string, actorName: string, reason: string | null, note: string | null }>, station: { id: string, name: string, phone: string | null }, preferredWindows: Array<{ startsAt: string, endsAt: string }> } }
    | { __typename: 'RequestInWrongState', message: string }
    | { __typename: 'ChangedMeanwhile', message: string }
    | { __typename: 'KeyReused', message: string }
    | { __typename: 'InvalidInput', message: string, issues: Array<{ path: Array<string>, message: string }> }
    | { __typename: 'NotFound', message: string }
   };

export type WithdrawRequestMutationVariables = Exact<{
  input: WithdrawRequestInput;
}>;


export type WithdrawRequestMutation = { withdrawRequest:
    | { __typename: 'WithdrawRequestSuccess', request: { closedAt: string | null, outcome: string | null, id: string, ticketNo: string, state: RequestState, cycle: number, version: number, availableActions: Array<RequestAction>, urgency: Urgency, orderedAt: string, dueAt: string | null, isOverdue: boolean, need: string | null, item: { durationMinutes: number, id: string, number: string, name: string, fee: { model: FeeModel, amountFen: number | null } }, orderer: { phone: string | null, name: string, isProxy: boolean, relation: { key: string, name: string } | null }, contact: { name: string, phone: string | null, address: string | null } | null, assignment: { note: string | null, id: string, respondBy: string, acceptedAt: string | null, members: Array<{ acceptedAt: string | null, worker: { id: string, name: string } }> } | null, rating: { comment: string | null, ratedAt: string, score: number, dimensions: Array<{ key: string, name: string, score: number }> } | null, events: Array<{ sequence: number, action: RequestAction, from: RequestState | null, to: RequestState, at: string, actorName: string, reason: string | null, note: string | null }>, station: { id: string, name: string, phone: string | null }, preferredWindows: Array<{ startsAt: string, endsAt: string }> } }
    | { __typename: 'RequestInWrongState', message: string }
    | { __typename: 'ChangedMeanwhile', message: string }
    | { __typename: 'KeyReused', message: string }
    | { __typename: 'InvalidInput', message: string, issues: Array<{ path: Array<string>, message: string }> }
    | { __typename: 'NotFound', message: string }
   };

export type SessionViewerFragment = { isDemo: boolean, account: { id: string, displayName: string }, roles: Array<{ role: Role, station: { id: string, name: string } | null }>, worker: { id: string, name: string, station: { id: string, name: string } } | null, resident: { id: string, name: string, station: { id: string, code: string, name: string, phone: string | null } } | null };

export type SessionQueryVariables = Exact<{ [key: string]: never; }>;


export type SessionQuery = { viewer: { isDemo: boolean, account: { id: string, displayName: string }, roles: Array<{ role: Role, station: { id: string, name: string } | null }>, worker: { id: string, name: string, station: { id: string, name: string } } | null, resident: { id: string, name: string, station: { id: string, code: string, name: string, phone: string | null } } | null } | null };

export type DemoAccountsQueryVariables = Exact<{ [key: string]: never; }>;


export type DemoAccountsQuery = { demoAccounts: Array<{ username: string, role: Role, displayName: string, localityName: string, station: { id: string, name: string } | null }> };

export type SignInMutationVariables = Exact<{
  input: SignInInput;
}>;


export type SignInMutation = { signIn:
    | { __typename: 'SignInSuccess', viewer: { isDemo: boolean, account: { id: string, displayName: string }, roles: Array<{ role: Role, station: { id: string, name: string } | null }>, worker: { id: string, name: string, station: { id: string, name: string } } | null, resident: { id: string, name: string, station: { id: string, code: string, name: string, phone: string | null } } | null } }
    | { __typename: 'SignInRefused', message: string }
    | { __typename: 'InvalidInput', message: string }
   };

export type EnterDemoMutationVariables = Exact<{
  input: EnterDemoInput;
}>;


export type EnterDemoMutation = { enterDemo:
    | { __typename: 'SignInSuccess', viewer: { isDemo: boolean, account: { id: string, displayName: string }, roles: Array<{ role: Role, station: { id: string, name: string } | null }>, worker: { id: string, name: string, station: { id: string, name: string } } | null, resident: { id: string, name: string, station: { id: string, code: string, name: string, phone: string | null } } | null } }
    | { __typename: 'SignInRefused', message: string }
    | { __typename: 'InvalidInput', message: string }
   };

export type SignOutMutationVariables = Exact<{ [key: string]: never; }>;


export type SignOutMutation = { signOut: { signedOut: boolean } };

export type DeclineReasonsQueryVariables = Exact<{ [key: string]: never; }>;


export type DeclineReasonsQuery = { terms: Array<{ key: string, name: string }> };

export type AcceptRequestMutationVariables = Exact<{
  input: AcceptRequestInput;
}>;


export type AcceptRequestMutation = { acceptRequest:
    | { __typename: 'AcceptRequestSuccess', request: { closedAt: string | null, outcome: string | null, id: string, ticketNo: string, state: RequestState, cycle: number, version: number, availableActions: Array<RequestAction>, urgency: Urgency, orderedAt: string, dueAt: string | null, isOverdue: boolean, need: string | null, item: { durationMinutes: number, id: string, number: string, name: string, fee: { model: FeeModel, amountFen: number | null } }, orderer: { phone: string | null, name: string, isProxy: boolean, relation: { key: string, name: string } | null }, contact: { name: string, phone: string | null, address: string | null } | null, assignment: { note: string | null, id: string, respondBy: string, acceptedAt: string | null, members: Array<{ acceptedAt: string | null, worker: { id: string, name: string } }> } | null, rating: { comment: string | null, ratedAt: string, score: number, dimensions: Array<{ key: string, name: string, score: number }> } | null, events: Array<{ sequence: number, action: RequestAction, from: RequestState | null, to: RequestState, at: string, actorName: string, reason: string | null, note: string | null }>, station: { id: string, name: string, phone: string | null }, preferredWindows: Array<{ startsAt: string, endsAt: string }> } }
    | { __typename: 'RequestInWrongState', message: string }
    | { __typename: 'ChangedMeanwhile', message: string }
    | { __typename: 'KeyReused', message: string }
    | { __typename: 'InvalidInput', message: string, issues: Array<{ path: Array<string>, message: string }> }
    | { __typename: 'NotFound', message: string }
   };

export type DeclineRequestMutationVariables = Exact<{
  input: DeclineRequestInput;
}>;


export type DeclineRequestMutation = { declineRequest:
    | { __typename: 'DeclineRequestSuccess', request: { closedAt: string | null, outcome: string | null, id: string, ticketNo: string, state: RequestState, cycle: number, version: number, availableActions: Array<RequestAction>, urgency: Urgency, orderedAt: string, dueAt: string | null, isOverdue: boolean, need: string | null, item: { durationMinutes: number, id: string, number: string, name: string, fee: { model: FeeModel, amountFen: number | null } }, orderer: { phone: string | null, name: string, isProxy: boolean, relation: { key: string, name: string } | null }, contact: { name: string, phone: string | null, address: string | null } | null, assignment: { note: string | null, id: string, respondBy: string, acceptedAt: string | null, members: Array<{ acceptedAt: string | null, worker: { id: string, name: string } }> } | null, rating: { comment: string | null, ratedAt: string, score: number, dimensions: Array<{ key: string, name: string, score: number }> } | null, events: Array<{ sequence: number, action: RequestAction, from: RequestState | null, to: RequestState, at: string, actorName: string, reason: string | null, note: string | null }>, station: { id: string, name: string, phone: string | null }, preferredWindows: Array<{ startsAt: string, endsAt: string }> } }
    | { __typename: 'RequestInWrongState', message: string }
    | { __typename: 'ChangedMeanwhile', message: string }
    | { __typename: 'KeyReused', message: string }
    | { __typename: 'InvalidInput', message: string, issues: Array<{ path: Array<string>, message: string }> }
    | { __typename: 'NotFound', message: string }
   };

export type StartServiceMutationVariables = Exact<{
  input: StartServiceInput;
}>;


export type StartServiceMutation = { startService:
    | { __typename: 'StartServiceSuccess', request: { closedAt: string | null, outcome: string | null, id: string, ticketNo: string, state: RequestState, cycle: number, version: number, availableActions: Array<RequestAction>, urgency: Urgency, orderedAt: string, dueAt: string | null, isOverdue: boolean, need: string | null, item: { durationMinutes: number, id: string, number: string, name: string, fee: { model: FeeModel, amountFen: number | null } }, orderer: { phone: string | null, name: string, isProxy: boolean, relation: { key: string, name: string } | null }, contact: { name: string, phone: string | null, address: string | null } | null, assignment: { note: string | null, id: string, respondBy: string, acceptedAt: string | null, members: Array<{ acceptedAt: string | null, worker: { id: string, name: string } }> } | null, rating: { comment: string | null, ratedAt: string, score: number, dimensions: Array<{ key: string, name: string, score: number }> } | null, events: Array<{ sequence: number, action: RequestAction, from: RequestState | null, to: RequestState, at: string, actorName: string, reason: string | null, note: string | null }>, station: { id: string, name: string, phone: string | null }, preferredWindows: Array<{ startsAt: string, endsAt: string }> } }
    | { __typename: 'RequestInWrongState', message: string }
    | { __typename: 'ChangedMeanwhile', message: string }
    | { __typename: 'KeyReused', message: string }
    | { __typename: 'InvalidInput', message: string, issues: Array<{ path: Array<string>, message: string }> }
    | { __typename: 'NotFound', message: string }
   };

export type RecordVisitMutationVariables = Exact<{
  input: RecordVisitInput;
}>;


export type RecordVisitMutation = { recordVisit:
    | { __typename: 'RecordVisitSuccess', request: { closedAt: string | null, outcome: string | null, id: string, ticketNo: string, state: RequestState, cycle: number, version: number, availableActions: Array<RequestAction>, urgency: Urgency, orderedAt: string, dueAt: string | null, isOverdue: boolean, need: string | null, item: { durationMinutes: number, id: string, number: string, name: string, fee: { model: FeeModel, amountFen: number | null } }, orderer: { phone: string | null, name: string, isProxy: boolean, relation: { key: string, name: string } | null }, contact: { name: string, phone: string | null, address: string | null } | null, assignment: { note: string | null, id: string, respondBy: string, acceptedAt: string | null, members: Array<{ acceptedAt: string | null, worker: { id: string, name: string } }> } | null, rating: { comment: string | null, ratedAt: string, score: number, dimensions: Array<{ key: string, name: string, score: number }> } | null, events: Array<{ sequence: number, action: RequestAction, from: RequestState | null, to: RequestState, at: string, actorName: string, reason: string | null, note: string | null }>, station: { id: string, name: string, phone: string | null }, preferredWindows: Array<{ startsAt: string, endsAt: string }> } }
    | { __typename: 'RequestInWrongState', message: string }
    | { __typename: 'ChangedMeanwhile', message: string }
    | { __typename: 'KeyReused', message: string }
    | { __typename: 'InvalidInput', message: string, issues: Array<{ path: Array<string>, message: string }> }
    | { __typename: 'NotFound', message: string }
   };

export type CompleteServiceMutationVariables = Exact<{
  input: CompleteServiceInput;
}>;


export type CompleteServiceMutation = { completeService:
    | { __typename: 'CompleteServiceSuccess', request: { closedAt: string | null, outcome: string | null, id: string, ticketNo: string, state: RequestState, cycle: number, version: number, availableActions: Array<RequestAction>, urgency: Urgency, orderedAt: string, dueAt: string | null, isOverdue: boolean, need: string | null, item: { durationMinutes: number, id: string, number: string, name: string, fee: { model: FeeModel, amountFen: number | null } }, orderer: { phone: string | null, name: string, isProxy: boolean, relation: { key: string, name: string } | null }, contact: { name: string, phone: string | null, address: string | null } | null, assignment: { note: string | null, id: string, respondBy: string, acceptedAt: string | null, members: Array<{ acceptedAt: string | null, worker: { id: string, name: string } }> } | null, rating: { comment: string | null, ratedAt: string, score: number, dimensions: Array<{ key: string, name: string, score: number }> } | null, events: Array<{ sequence: number, action: RequestAction, from: RequestState | null, to: RequestState, at: string, actorName: string, reason: string | null, note: string | null }>, station: { id: string, name: string, phone: string | null }, preferredWindows: Array<{ startsAt: string, endsAt: string }> } }
    | { __typename: 'RequestInWrongState', message: string }
    | { __typename: 'ChangedMeanwhile', message: string }
    | { __typename: 'KeyReused', message: string }
    | { __typename: 'InvalidInput', message: string, issues: Array<{ path: Array<string>, message: string }> }
    | { __typename: 'NotFound', message: string }
   };


/** The text of an operation that knows what it answers and what it wants to be told. */
export type TypedDocument<Data, Variables> = string & DocumentTypeDecoration<Data, Variables>;
