/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
/** You take the offer (接单). */
export type AcceptRequestInput = {
  /** The version you saw; a step on an old picture is refused. */
  expectedVersion: number;
  /** One key per intention, 8 to 128 characters: a retry with the same key has no second effect. */
  idempotencyKey: string | number;
  /** Which request. */
  requestId: string | number;
};

/** The service is delivered (办结). */
export type CompleteServiceInput = {
  /** The version you saw; a step on an old picture is refused. */
  expectedVersion: number;
  /** One key per intention, 8 to 128 characters: a retry with the same key has no second effect. */
  idempotencyKey: string | number;
  /** What it came to. At most 20,000 characters. */
  outcome?: string | null | undefined;
  /** Which request. */
  requestId: string | number;
};

/** How openly a service is spoken of (保密级别). */
export type Confidentiality =
  /** 内部: on the menu, its requests shown only to those who handle them. */
  | 'DISCREET'
  /** 公开: to all. */
  | 'OPEN'
  /** 限制: on no public menu; staff order it. */
  | 'RESTRICTED';

/** You do not take the offer (婉拒). */
export type DeclineRequestInput = {
  /** The version you saw; a step on an old picture is refused. */
  expectedVersion: number;
  /** One key per intention, 8 to 128 characters: a retry with the same key has no second effect. */
  idempotencyKey: string | number;
  /** For the dispatcher. At most 20,000 characters. */
  note?: string | null | undefined;
  /** A key of the dictionary DECLINE_REASON. */
  reasonKey: string;
  /** Which request. */
  requestId: string | number;
};

/** Which demo account to play. */
export type EnterDemoInput = {
  /** The username of a demo account; see demoAccounts. */
  username: string;
};

/** Who pays for a service. */
export type FeeModel =
  /** 公益免费: nobody pays. */
  | 'FREE'
  /** 低偿: you pay a low price. */
  | 'LOW_FEE'
  /** 政府购买: a government buys it for you. */
  | 'PURCHASED';

/** Where a need was heard. */
export type NeedSource =
  /** 居民提出: a resident has said so. */
  | 'RESIDENT'
  /** 社工发现: staff have noticed it. */
  | 'STAFF'
  /** 需求调研: a survey has found it. */
  | 'SURVEY';

/** Somebody for whom the order is placed (代办), described by the one who orders. */
export type OnBehalfInput = {
  /** Where to go, at most 200 characters. */
  address?: string | null | undefined;
  /** The name of the one served, at most 50 characters. */
  name: string;
  /** Where to call. */
  phone?: string | null | undefined;
  /** What you are to that person: a key of the dictionary PROXY_RELATION. */
  relationKey: string;
};

/** The wish for a service (点单). */
export type OrderServiceInput = {
  /** One key per intention, 8 to 128 characters: a retry with the same key has no second effect. */
  idempotencyKey: string | number;
  /** An item of its menu. */
  itemId: string | number;
  /** The wish in words, at most 2,000 characters. */
  need?: string | null | undefined;
  /** For whom, when that person is in no register you can name. */
  onBehalf?: OnBehalfInput | null | undefined;
  /** Times that suit the one served, at most 10. */
  preferredWindows?: Array<TimeWindowInput> | null | undefined;
  /** For whom, when staff order on the phone; left out by residents who order for themselves. */
  residentId?: string | number | null | undefined;
  /** The station to order at. */
  stationId: string | number;
};

/** What you say about the service (评单); final. */
export type RateServiceInput = {
  /** At most 2,000 characters. */
  comment?: string | null | undefined;
  /** Scores of single dimensions. */
  dimensions?: Array<RatingDimensionInput> | null | undefined;
  /** The version you saw; a step on an old picture is refused. */
  expectedVersion: number;
  /** One key per intention, 8 to 128 characters: a retry with the same key has no second effect. */
  idempotencyKey: string | number;
  /** Which request. */
  requestId: string | number;
  /** 1 to 5 for the whole. */
  score: number;
};

/** The score of one dimension. */
export type RatingDimensionInput = {
  /** A key of the dictionary RATING_DIMENSION. */
  key: string;
  /** 1 to 5. */
  score: number;
};

/** A need, as it was heard. */
export type RecordNeedInput = {
  /** Who needs it. */
  clientCategoryKeys?: Array<string> | null | undefined;
  /** The fields of social work it belongs to. */
  domainKeys?: Array<string> | null | undefined;
  /** Where the finding comes from; for staff alone. */
  evidence?: string | null | undefined;
  /** The day; today when left out. For staff alone. */
  heardOn?: string | null | undefined;
  /** Any opaque text of 8 to 128 characters; the same one again has no second effect. */
  idempotencyKey: string | number;
  /** How many persons said so; unknown when left out. For staff alone. */
  peopleCount?: number | null | undefined;
  /** The resident who told you so, to ask back; for staff who may see that resident. */
  residentId?: string | number | null | undefined;
  /** Where it was heard; for staff alone. */
  source?: NeedSource | null | undefined;
  /** The station whose people need it. Residents leave it out: it is their own. */
  stationId?: string | number | null | undefined;
  /** What is needed, in a sentence of at most 500 characters, without names. */
  text: string;
};

/** A visit is put on record (记录走访). */
export type RecordVisitInput = {
  /** The version you saw; a step on an old picture is refused. */
  expectedVersion: number;
  /** One key per intention, 8 to 128 characters: a retry with the same key has no second effect. */
  idempotencyKey: string | number;
  /** What was done. At most 20,000 characters. */
  note: string;
  /** Which request. */
  requestId: string | number;
};

/** A step that can be taken with a request (操作). */
export type RequestAction =
  /** 接单: the worker says yes. */
  | 'ACCEPT'
  /** 抢单: a worker takes it without an offer. */
  | 'CLAIM'
  /** 未评办结: nobody rated in time. */
  | 'CLOSE_UNRATED'
  /** 投诉: the orderer complains. */
  | 'COMPLAIN'
  /** 办结: the worker says done. */
  | 'COMPLETE'
  /** 婉拒: the worker says no. */
  | 'DECLINE'
  /** 派单: it is offered to a worker or team. */
  | 'DISPATCH'
  /** 上报: it goes to the station above. */
  | 'ESCALATE'
  /** 接单超时: nobody answered the offer in time. */
  | 'EXPIRE'
  /** 补充超时: the orderer did not answer in time. */
  | 'EXPIRE_RETURN'
  /** 回访: somebody else asks how it went. */
  | 'FOLLOW_UP'
  /** 退单: the worker gives it back. */
  | 'HAND_BACK'
  /** 并单: it goes on under another request. */
  | 'MERGE'
  /** 点单: the wish is placed. */
  | 'ORDER'
  /** 评单: the orderer rates. */
  | 'RATE'
  /** 撤回派单: the station takes the offer back. */
  | 'RECALL'
  /** 改换事项: it becomes a request for another item. */
  | 'RECLASSIFY'
  /** 记录走访: a visit is put on record. */
  | 'RECORD_VISIT'
  /** 转介: it goes to another station or centre. */
  | 'REFER'
  /** 不予受理: the station refuses it. */
  | 'REJECT'
  /** 重开: a new cycle begins. */
  | 'REOPEN'
  /** 回复评价: the worker replies to the rating. */
  | 'REPLY_TO_RATING'
  /** 重新提交: the orderer answers. */
  | 'RESUBMIT'
  /** 退回补充: the station says what is missing. */
  | 'RETURN'
  /** 开始服务: the work begins. */
  | 'START'
  /** 取消并单: it stands for itself again. */
  | 'UNMERGE'
  /** 核单: the station takes it on. */
  | 'VERIFY'
  /** 撤单: the orderer takes it back. */
  | 'WITHDRAW';

/** Which requests; what is left out does not narrow the list. */
export type RequestFilter = {
  /** True: only those that concern you personally: ordered by you, for yourself or for somebody else, or ordered for you. What you only serve, or only see by a role, is left out. False does not narrow. */
  concernsMe?: boolean | null | undefined;
  /** Of the stations below it too. */
  includeDescendants?: boolean | null | undefined;
  /** Only overdue ones, or only those that are not. */
  overdue?: boolean | null | undefined;
  /** For this resident. */
  residentId?: string | number | null | undefined;
  /** In these states. */
  states?: Array<RequestState> | null | undefined;
  /** Of this station. */
  stationId?: string | number | null | undefined;
  /** The beginning or the end of the ticket number; or a part of the name of the item, of the need, of the name of a worker who serves it, or of a resident whom you may see, looked for in the newest 20,000. */
  text?: string | null | undefined;
  /** Offered to, or served by, this worker. */
  workerId?: string | number | null | undefined;
};

/** Where a request stands (需求单状态). */
export type RequestState =
  /** 已接单: the worker has said yes. */
  | 'ACCEPTED'
  /** 已办结: rated, or closed without a rating. */
  | 'CLOSED'
  /** 待评单: the worker says done; waits for the rating. */
  | 'DELIVERED'
  /** 已派单: offered to a worker or team; waits for an answer. */
  | 'DISPATCHED'
  /** 服务中: the work has begun. */
  | 'IN_SERVICE'
  /** 已并单: the same need is served under another request. */
  | 'MERGED'
  /** 不予受理: refused by the station with a reason. */
  | 'REJECTED'
  /** 退回补充: the station asked the orderer for something; the clock stands still. */
  | 'RETURNED'
  /** 已点单: ordered; waits for the station to verify. */
  | 'SUBMITTED'
  /** 待派单: taken on by the station; waits for dispatch. */
  | 'VERIFIED'
  /** 已撤单: taken back by the orderer. */
  | 'WITHDRAWN';

/** The orderer answers (重新提交). */
export type ResubmitRequestInput = {
  /** The version you saw; a step on an old picture is refused. */
  expectedVersion: number;
  /** One key per intention, 8 to 128 characters: a retry with the same key has no second effect. */
  idempotencyKey: string | number;
  /** The wish in new words; as it was when left out. */
  need?: string | null | undefined;
  /** The answer. At most 20,000 characters. */
  note?: string | null | undefined;
  /** Which request. */
  requestId: string | number;
};

/** What somebody may do, within the subtree of the station where the role is held. */
export type Role =
  /** 审计管理员: reads the audit log. */
  | 'AUDITOR'
  /** 县级总站: menus, coverage and figures of a whole network. */
  | 'COUNTY_ADMIN'
  /** 开发者: explores the schema. */
  | 'DEVELOPER'
  /** 派单员: verifies requests and dispatches them. */
  | 'DISPATCHER'
  /** 市/州: sees aggregates only. */
  | 'PREFECTURE_VIEWER'
  /** 居民: orders services and rates them. */
  | 'RESIDENT'
  /** 安全管理员: roles and locks. */
  | 'SECURITY_ADMIN'
  /** 站长: runs a station and its people. */
  | 'STATION_HEAD'
  /** 督导: reads the work of stations to advise them. */
  | 'SUPERVISOR'
  /** 系统管理员: accounts, no residents. */
  | 'SYSTEM_ADMIN'
  /** 志愿者: serves without being staff. */
  | 'VOLUNTEER'
  /** 社工: accepts requests and serves. */
  | 'WORKER';

/** Name and password. */
export type SignInInput = {
  /** The password. */
  password: string;
  /** The name of the account. */
  username: string;
};

/** The work begins (开始服务). */
export type StartServiceInput = {
  /** The version you saw; a step on an old picture is refused. */
  expectedVersion: number;
  /** One key per intention, 8 to 128 characters: a retry with the same key has no second effect. */
  idempotencyKey: string | number;
  /** Where and when you began. At most 20,000 characters. */
  note?: string | null | undefined;
  /** Which request. */
  requestId: string | number;
};

/** What a status counts as in figures; each locality has its own words for its statuses. */
export type StationPhase =
  /** 已建成. */
  | 'BUILT'
  /** 已关闭. */
  | 'CLOSED'
  /** 全面开展服务. */
  | 'FULL_SERVICE'
  /** 运营中: takes orders. */
  | 'OPERATING'
  /** 规划中. */
  | 'PLANNED'
  /** 建设中. */
  | 'UNDER_CONSTRUCTION';

/** A span of time that suits the one served. */
export type TimeWindowInput = {
  /** When it ends; at most 31 days later. */
  endsAt: string;
  /** When it begins. */
  startsAt: string;
};

/** How pressing a request is (紧急程度). */
export type Urgency =
  /** 危机: goes to the head of the queue. */
  | 'CRISIS'
  /** 不急. */
  | 'LOW'
  /** 一般. */
  | 'NORMAL'
  /** 紧急. */
  | 'URGENT';

/** You take your request back (撤单). */
export type WithdrawRequestInput = {
  /** The version you saw; a step on an old picture is refused. */
  expectedVersion: number;
  /** One key per intention, 8 to 128 characters: a retry with the same key has no second effect. */
  idempotencyKey: string | number;
  /** Why. At most 20,000 characters. */
  note?: string | null | undefined;
  /** Which request. */
  requestId: string | number;
};

export type MenuStationFragment = { id: string, code: string, name: string, isIllustrative: boolean, address: string | null, openingHours: string | null, phone: string | null, status: { key: string, name: string, countsAs: Array<StationPhase> }, division: { id: string, name: string, ancestors: Array<{ id: string, name: string }> }, ancestors: Array<{ id: string, code: string, name: string, status: { key: string, countsAs: Array<StationPhase> } }>, menu: { id: string, version: number, publishedAt: string | null, sources: Array<{ station: { id: string, name: string } }>, categories: Array<{ id: string, number: string, name: string, entries: Array<{ id: string, number: string, name: string, durationMinutes: number, workersNeeded: number, fee: { model: FeeModel, amountFen: number | null, payer: string | null }, originStation: { id: string, name: string }, fieldOrigins: Array<{ field: string, station: { id: string, name: string } }>, conditions: { note: string | null, minAge: number | null, maxAge: number | null, placeCodes: Array<string>, excludedPlaceCodes: Array<string>, confidentiality: Confidentiality, needsVerification: boolean, clientCategories: Array<{ key: string, name: string }>, excludedCategories: Array<{ key: string, name: string }>, households: Array<{ key: string, name: string }>, times: Array<{ urgency: Urgency, respondHours: number, completeHours: number | null }>, languages: Array<{ key: string, name: string }>, documents: Array<{ key: string, name: string }>, consents: Array<{ key: string, name: string }> }, item: { id: string, summary: string | null, plainSummary: string | null, isIllustrative: boolean } }> }> } | null };

export type MenuLineFragment = { id: string, number: string, name: string, durationMinutes: number, workersNeeded: number, fee: { model: FeeModel, amountFen: number | null, payer: string | null }, originStation: { id: string, name: string }, fieldOrigins: Array<{ field: string, station: { id: string, name: string } }>, conditions: { note: string | null, minAge: number | null, maxAge: number | null, placeCodes: Array<string>, excludedPlaceCodes: Array<string>, confidentiality: Confidentiality, needsVerification: boolean, clientCategories: Array<{ key: string, name: string }>, excludedCategories: Array<{ key: string, name: string }>, households: Array<{ key: string, name: string }>, times: Array<{ urgency: Urgency, respondHours: number, completeHours: number | null }>, languages: Array<{ key: string, name: string }>, documents: Array<{ key: string, name: string }>, consents: Array<{ key: string, name: string }> }, item: { id: string, summary: string | null, plainSummary: string | null, isIllustrative: boolean } };

export type StationMenuQueryVariables = Exact<{
  id: string | number;
}>;


export type StationMenuQuery = { station: { id: string, code: string, name: string, isIllustrative: boolean, address: string | null, openingHours: string | null, phone: string | null, status: { key: string, name: string, countsAs: Array<StationPhase> }, division: { id: string, name: string, ancestors: Array<{ id: string, name: string }> }, ancestors: Array<{ id: string, code: string, name: string, status: { key: string, countsAs: Array<StationPhase> } }>, menu: { id: string, version: number, publishedAt: string | null, sources: Array<{ station: { id: string, name: string } }>, categories: Array<{ id: string, number: string, name: string, entries: Array<{ id: string, number: string, name: string, durationMinutes: number, workersNeeded: number, fee: { model: FeeModel, amountFen: number | null, payer: string | null }, originStation: { id: string, name: string }, fieldOrigins: Array<{ field: string, station: { id: string, name: string } }>, conditions: { note: string | null, minAge: number | null, maxAge: number | null, placeCodes: Array<string>, excludedPlaceCodes: Array<string>, confidentiality: Confidentiality, needsVerification: boolean, clientCategories: Array<{ key: string, name: string }>, excludedCategories: Array<{ key: string, name: string }>, households: Array<{ key: string, name: string }>, times: Array<{ urgency: Urgency, respondHours: number, completeHours: number | null }>, languages: Array<{ key: string, name: string }>, documents: Array<{ key: string, name: string }>, consents: Array<{ key: string, name: string }> }, item: { id: string, summary: string | null, plainSummary: string | null, isIllustrative: boolean } }> }> } | null } | null };

export type StationMenuByCodeQueryVariables = Exact<{
  code: string;
}>;


export type StationMenuByCodeQuery = { stationByCode: { id: string, code: string, name: string, isIllustrative: boolean, address: string | null, openingHours: string | null, phone: string | null, status: { key: string, name: string, countsAs: Array<StationPhase> }, division: { id: string, name: string, ancestors: Array<{ id: string, name: string }> }, ancestors: Array<{ id: string, code: string, name: string, status: { key: string, countsAs: Array<StationPhase> } }>, menu: { id: string, version: number, publishedAt: string | null, sources: Array<{ station: { id: string, name: string } }>, categories: Array<{ id: string, number: string, name: string, entries: Array<{ id: string, number: string, name: string, durationMinutes: number, workersNeeded: number, fee: { model: FeeModel, amountFen: number | null, payer: string | null }, originStation: { id: string, name: string }, fieldOrigins: Array<{ field: string, station: { id: string, name: string } }>, conditions: { note: string | null, minAge: number | null, maxAge: number | null, placeCodes: Array<string>, excludedPlaceCodes: Array<string>, confidentiality: Confidentiality, needsVerification: boolean, clientCategories: Array<{ key: string, name: string }>, excludedCategories: Array<{ key: string, name: string }>, households: Array<{ key: string, name: string }>, times: Array<{ urgency: Urgency, respondHours: number, completeHours: number | null }>, languages: Array<{ key: string, name: string }>, documents: Array<{ key: string, name: string }>, consents: Array<{ key: string, name: string }> }, item: { id: string, summary: string | null, plainSummary: string | null, isIllustrative: boolean } }> }> } | null } | null };

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

export type DivisionNamesQueryVariables = Exact<{
  first: string;
  second: string;
  third: string;
  fourth: string;
}>;


export type DivisionNamesQuery = { first: { id: string, code: string, name: string } | null, second: { id: string, code: string, name: string } | null, third: { id: string, code: string, name: string } | null, fourth: { id: string, code: string, name: string } | null };

export type RecordNeedMutationVariables = Exact<{
  input: RecordNeedInput;
}>;


export type RecordNeedMutation = { recordNeed:
    | { __typename: 'InvalidInput', message: string, issues: Array<{ path: Array<string>, message: string }> }
    | { __typename: 'KeyReused', message: string }
    | { __typename: 'NotFound', message: string }
    | { __typename: 'RecordNeedSuccess' }
   };

export type ProxyRelationsQueryVariables = Exact<{ [key: string]: never; }>;


export type ProxyRelationsQuery = { terms: Array<{ key: string, name: string }> };

export type OrderServiceMutationVariables = Exact<{
  input: OrderServiceInput;
}>;


export type OrderServiceMutation = { orderService:
    | { __typename: 'InvalidInput', message: string, issues: Array<{ path: Array<string>, message: string }> }
    | { __typename: 'ItemFullyBooked', message: string }
    | { __typename: 'ItemNotForYou', message: string }
    | { __typename: 'ItemNotOnMenu', message: string }
    | { __typename: 'KeyReused', message: string }
    | { __typename: 'NotFound', message: string }
    | { __typename: 'OrderServiceSuccess', request: { id: string, ticketNo: string, state: RequestState } }
    | { __typename: 'StationNotOpen', message: string }
   };

export type RequestCardFragment = { id: string, ticketNo: string, state: RequestState, cycle: number, version: number, availableActions: Array<RequestAction>, urgency: Urgency, orderedAt: string, dueAt: string | null, isOverdue: boolean, need: string | null, item: { id: string, number: string, name: string, needsVerification: boolean }, station: { id: string, name: string, phone: string | null }, orderer: { name: string, isProxy: boolean }, preferredWindows: Array<{ startsAt: string, endsAt: string }>, assignment: { id: string, respondBy: string, acceptedAt: string | null, members: Array<{ acceptedAt: string | null, worker: { id: string, name: string } }> } | null, rating: { score: number } | null };

export type MyRequestsQueryVariables = Exact<{
  filter?: RequestFilter | null | undefined;
  after?: string | null | undefined;
}>;


export type MyRequestsQuery = { requests: { nodes: Array<{ id: string, ticketNo: string, state: RequestState, cycle: number, version: number, availableActions: Array<RequestAction>, urgency: Urgency, orderedAt: string, dueAt: string | null, isOverdue: boolean, need: string | null, item: { id: string, number: string, name: string, needsVerification: boolean }, station: { id: string, name: string, phone: string | null }, orderer: { name: string, isProxy: boolean }, preferredWindows: Array<{ startsAt: string, endsAt: string }>, assignment: { id: string, respondBy: string, acceptedAt: string | null, members: Array<{ acceptedAt: string | null, worker: { id: string, name: string } }> } | null, rating: { score: number } | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type ResidentHomeQueryVariables = Exact<{
  open?: RequestFilter | null | undefined;
  finished?: RequestFilter | null | undefined;
}>;


export type ResidentHomeQuery = { open: { nodes: Array<{ id: string, ticketNo: string, state: RequestState, cycle: number, version: number, availableActions: Array<RequestAction>, urgency: Urgency, orderedAt: string, dueAt: string | null, isOverdue: boolean, need: string | null, item: { id: string, number: string, name: string, needsVerification: boolean }, station: { id: string, name: string, phone: string | null }, orderer: { name: string, isProxy: boolean }, preferredWindows: Array<{ startsAt: string, endsAt: string }>, assignment: { id: string, respondBy: string, acceptedAt: string | null, members: Array<{ acceptedAt: string | null, worker: { id: string, name: string } }> } | null, rating: { score: number } | null }> }, finished: { nodes: Array<{ id: string, ticketNo: string, state: RequestState, cycle: number, version: number, availableActions: Array<RequestAction>, urgency: Urgency, orderedAt: string, dueAt: string | null, isOverdue: boolean, need: string | null, item: { id: string, number: string, name: string, needsVerification: boolean }, station: { id: string, name: string, phone: string | null }, orderer: { name: string, isProxy: boolean }, preferredWindows: Array<{ startsAt: string, endsAt: string }>, assignment: { id: string, respondBy: string, acceptedAt: string | null, members: Array<{ acceptedAt: string | null, worker: { id: string, name: string } }> } | null, rating: { score: number } | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type RequestWholeFragment = { closedAt: string | null, outcome: string | null, id: string, ticketNo: string, state: RequestState, cycle: number, version: number, availableActions: Array<RequestAction>, urgency: Urgency, orderedAt: string, dueAt: string | null, isOverdue: boolean, need: string | null, item: { durationMinutes: number, id: string, number: string, name: string, needsVerification: boolean, fee: { model: FeeModel, amountFen: number | null } }, orderer: { phone: string | null, name: string, isProxy: boolean, relation: { key: string, name: string } | null }, contact: { name: string, phone: string | null, address: string | null } | null, assignment: { note: string | null, id: string, respondBy: string, acceptedAt: string | null, members: Array<{ acceptedAt: string | null, worker: { id: string, name: string } }> } | null, rating: { comment: string | null, ratedAt: string, score: number, dimensions: Array<{ key: string, name: string, score: number }> } | null, events: Array<{ sequence: number, action: RequestAction, from: RequestState | null, to: RequestState, at: string, actorName: string, reason: string | null, note: string | null }>, station: { id: string, name: string, phone: string | null }, preferredWindows: Array<{ startsAt: string, endsAt: string }> };

export type RequestByIdQueryVariables = Exact<{
  id: string | number;
}>;


export type RequestByIdQuery = { request: { closedAt: string | null, outcome: string | null, id: string, ticketNo: string, state: RequestState, cycle: number, version: number, availableActions: Array<RequestAction>, urgency: Urgency, orderedAt: string, dueAt: string | null, isOverdue: boolean, need: string | null, item: { durationMinutes: number, id: string, number: string, name: string, needsVerification: boolean, fee: { model: FeeModel, amountFen: number | null } }, orderer: { phone: string | null, name: string, isProxy: boolean, relation: { key: string, name: string } | null }, contact: { name: string, phone: string | null, address: string | null } | null, assignment: { note: string | null, id: string, respondBy: string, acceptedAt: string | null, members: Array<{ acceptedAt: string | null, worker: { id: string, name: string } }> } | null, rating: { comment: string | null, ratedAt: string, score: number, dimensions: Array<{ key: string, name: string, score: number }> } | null, events: Array<{ sequence: number, action: RequestAction, from: RequestState | null, to: RequestState, at: string, actorName: string, reason: string | null, note: string | null }>, station: { id: string, name: string, phone: string | null }, preferredWindows: Array<{ startsAt: string, endsAt: string }> } | null };

export type RatingDimensionsQueryVariables = Exact<{ [key: string]: never; }>;


export type RatingDimensionsQuery = { terms: Array<{ key: string, name: string }> };

export type RateServiceMutationVariables = Exact<{
  input: RateServiceInput;
}>;


export type RateServiceMutation = { rateService:
    | { __typename: 'ChangedMeanwhile', message: string }
    | { __typename: 'InvalidInput', message: string, issues: Array<{ path: Array<string>, message: string }> }
    | { __typename: 'KeyReused', message: string }
    | { __typename: 'NotFound', message: string }
    | { __typename: 'RateServiceSuccess', request: { closedAt: string | null, outcome: string | null, id: string, ticketNo: string, state: RequestState, cycle: number, version: number, availableActions: Array<RequestAction>, urgency: Urgency, orderedAt: string, dueAt: string | null, isOverdue: boolean, need: string | null, item: { durationMinutes: number, id: string, number: string, name: string, needsVerification: boolean, fee: { model: FeeModel, amountFen: number | null } }, orderer: { phone: string | null, name: string, isProxy: boolean, relation: { key: string, name: string } | null }, contact: { name: string, phone: string | null, address: string | null } | null, assignment: { note: string | null, id: string, respondBy: string, acceptedAt: string | null, members: Array<{ acceptedAt: string | null, worker: { id: string, name: string } }> } | null, rating: { comment: string | null, ratedAt: string, score: number, dimensions: Array<{ key: string, name: string, score: number }> } | null, events: Array<{ sequence: number, action: RequestAction, from: RequestState | null, to: RequestState, at: string, actorName: string, reason: string | null, note: string | null }>, station: { id: string, name: string, phone: string | null }, preferredWindows: Array<{ startsAt: string, endsAt: string }> } }
    | { __typename: 'RequestInWrongState', message: string }
   };

export type ResubmitRequestMutationVariables = Exact<{
  input: ResubmitRequestInput;
}>;


export type ResubmitRequestMutation = { resubmitRequest:
    | { __typename: 'ChangedMeanwhile', message: string }
    | { __typename: 'InvalidInput', message: string, issues: Array<{ path: Array<string>, message: string }> }
    | { __typename: 'KeyReused', message: string }
    | { __typename: 'NotFound', message: string }
    | { __typename: 'RequestInWrongState', message: string }
    | { __typename: 'ResubmitRequestSuccess', request: { closedAt: string | null, outcome: string | null, id: string, ticketNo: string, state: RequestState, cycle: number, version: number, availableActions: Array<RequestAction>, urgency: Urgency, orderedAt: string, dueAt: string | null, isOverdue: boolean, need: string | null, item: { durationMinutes: number, id: string, number: string, name: string, needsVerification: boolean, fee: { model: FeeModel, amountFen: number | null } }, orderer: { phone: string | null, name: string, isProxy: boolean, relation: { key: string, name: string } | null }, contact: { name: string, phone: string | null, address: string | null } | null, assignment: { note: string | null, id: string, respondBy: string, acceptedAt: string | null, members: Array<{ acceptedAt: string | null, worker: { id: string, name: string } }> } | null, rating: { comment: string | null, ratedAt: string, score: number, dimensions: Array<{ key: string, name: string, score: number }> } | null, events: Array<{ sequence: number, action: RequestAction, from: RequestState | null, to: RequestState, at: string, actorName: string, reason: string | null, note: string | null }>, station: { id: string, name: string, phone: string | null }, preferredWindows: Array<{ startsAt: string, endsAt: string }> } }
   };

export type WithdrawRequestMutationVariables = Exact<{
  input: WithdrawRequestInput;
}>;


export type WithdrawRequestMutation = { withdrawRequest:
    | { __typename: 'ChangedMeanwhile', message: string }
    | { __typename: 'InvalidInput', message: string, issues: Array<{ path: Array<string>, message: string }> }
    | { __typename: 'KeyReused', message: string }
    | { __typename: 'NotFound', message: string }
    | { __typename: 'RequestInWrongState', message: string }
    | { __typename: 'WithdrawRequestSuccess', request: { closedAt: string | null, outcome: string | null, id: string, ticketNo: string, state: RequestState, cycle: number, version: number, availableActions: Array<RequestAction>, urgency: Urgency, orderedAt: string, dueAt: string | null, isOverdue: boolean, need: string | null, item: { durationMinutes: number, id: string, number: string, name: string, needsVerification: boolean, fee: { model: FeeModel, amountFen: number | null } }, orderer: { phone: string | null, name: string, isProxy: boolean, relation: { key: string, name: string } | null }, contact: { name: string, phone: string | null, address: string | null } | null, assignment: { note: string | null, id: string, respondBy: string, acceptedAt: string | null, members: Array<{ acceptedAt: string | null, worker: { id: string, name: string } }> } | null, rating: { comment: string | null, ratedAt: string, score: number, dimensions: Array<{ key: string, name: string, score: number }> } | null, events: Array<{ sequence: number, action: RequestAction, from: RequestState | null, to: RequestState, at: string, actorName: string, reason: string | null, note: string | null }>, station: { id: string, name: string, phone: string | null }, preferredWindows: Array<{ startsAt: string, endsAt: string }> } }
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
    | { __typename: 'InvalidInput', message: string }
    | { __typename: 'SignInRefused', message: string }
    | { __typename: 'SignInSuccess', viewer: { isDemo: boolean, account: { id: string, displayName: string }, roles: Array<{ role: Role, station: { id: string, name: string } | null }>, worker: { id: string, name: string, station: { id: string, name: string } } | null, resident: { id: string, name: string, station: { id: string, code: string, name: string, phone: string | null } } | null } }
   };

export type EnterDemoMutationVariables = Exact<{
  input: EnterDemoInput;
}>;


export type EnterDemoMutation = { enterDemo:
    | { __typename: 'InvalidInput', message: string }
    | { __typename: 'SignInRefused', message: string }
    | { __typename: 'SignInSuccess', viewer: { isDemo: boolean, account: { id: string, displayName: string }, roles: Array<{ role: Role, station: { id: string, name: string } | null }>, worker: { id: string, name: string, station: { id: string, name: string } } | null, resident: { id: string, name: string, station: { id: string, code: string, name: string, phone: string | null } } | null } }
   };

export type SignOutMutationVariables = Exact<{ [key: string]: never; }>;


export type SignOutMutation = { signOut: { signedOut: boolean } };

export type DeclineReasonsQueryVariables = Exact<{ [key: string]: never; }>;


export type DeclineReasonsQuery = { terms: Array<{ key: string, name: string }> };

export type AcceptRequestMutationVariables = Exact<{
  input: AcceptRequestInput;
}>;


export type AcceptRequestMutation = { acceptRequest:
    | { __typename: 'AcceptRequestSuccess', request: { closedAt: string | null, outcome: string | null, id: string, ticketNo: string, state: RequestState, cycle: number, version: number, availableActions: Array<RequestAction>, urgency: Urgency, orderedAt: string, dueAt: string | null, isOverdue: boolean, need: string | null, item: { durationMinutes: number, id: string, number: string, name: string, needsVerification: boolean, fee: { model: FeeModel, amountFen: number | null } }, orderer: { phone: string | null, name: string, isProxy: boolean, relation: { key: string, name: string } | null }, contact: { name: string, phone: string | null, address: string | null } | null, assignment: { note: string | null, id: string, respondBy: string, acceptedAt: string | null, members: Array<{ acceptedAt: string | null, worker: { id: string, name: string } }> } | null, rating: { comment: string | null, ratedAt: string, score: number, dimensions: Array<{ key: string, name: string, score: number }> } | null, events: Array<{ sequence: number, action: RequestAction, from: RequestState | null, to: RequestState, at: string, actorName: string, reason: string | null, note: string | null }>, station: { id: string, name: string, phone: string | null }, preferredWindows: Array<{ startsAt: string, endsAt: string }> } }
    | { __typename: 'ChangedMeanwhile', message: string }
    | { __typename: 'InvalidInput', message: string, issues: Array<{ path: Array<string>, message: string }> }
    | { __typename: 'KeyReused', message: string }
    | { __typename: 'NotFound', message: string }
    | { __typename: 'RequestInWrongState', message: string }
   };

export type DeclineRequestMutationVariables = Exact<{
  input: DeclineRequestInput;
}>;


export type DeclineRequestMutation = { declineRequest:
    | { __typename: 'ChangedMeanwhile', message: string }
    | { __typename: 'DeclineRequestSuccess', request: { closedAt: string | null, outcome: string | null, id: string, ticketNo: string, state: RequestState, cycle: number, version: number, availableActions: Array<RequestAction>, urgency: Urgency, orderedAt: string, dueAt: string | null, isOverdue: boolean, need: string | null, item: { durationMinutes: number, id: string, number: string, name: string, needsVerification: boolean, fee: { model: FeeModel, amountFen: number | null } }, orderer: { phone: string | null, name: string, isProxy: boolean, relation: { key: string, name: string } | null }, contact: { name: string, phone: string | null, address: string | null } | null, assignment: { note: string | null, id: string, respondBy: string, acceptedAt: string | null, members: Array<{ acceptedAt: string | null, worker: { id: string, name: string } }> } | null, rating: { comment: string | null, ratedAt: string, score: number, dimensions: Array<{ key: string, name: string, score: number }> } | null, events: Array<{ sequence: number, action: RequestAction, from: RequestState | null, to: RequestState, at: string, actorName: string, reason: string | null, note: string | null }>, station: { id: string, name: string, phone: string | null }, preferredWindows: Array<{ startsAt: string, endsAt: string }> } | null }
    | { __typename: 'InvalidInput', message: string, issues: Array<{ path: Array<string>, message: string }> }
    | { __typename: 'KeyReused', message: string }
    | { __typename: 'NotFound', message: string }
    | { __typename: 'RequestInWrongState', message: string }
   };

export type StartServiceMutationVariables = Exact<{
  input: StartServiceInput;
}>;


export type StartServiceMutation = { startService:
    | { __typename: 'ChangedMeanwhile', message: string }
    | { __typename: 'InvalidInput', message: string, issues: Array<{ path: Array<string>, message: string }> }
    | { __typename: 'KeyReused', message: string }
    | { __typename: 'NotFound', message: string }
    | { __typename: 'RequestInWrongState', message: string }
    | { __typename: 'StartServiceSuccess', request: { closedAt: string | null, outcome: string | null, id: string, ticketNo: string, state: RequestState, cycle: number, version: number, availableActions: Array<RequestAction>, urgency: Urgency, orderedAt: string, dueAt: string | null, isOverdue: boolean, need: string | null, item: { durationMinutes: number, id: string, number: string, name: string, needsVerification: boolean, fee: { model: FeeModel, amountFen: number | null } }, orderer: { phone: string | null, name: string, isProxy: boolean, relation: { key: string, name: string } | null }, contact: { name: string, phone: string | null, address: string | null } | null, assignment: { note: string | null, id: string, respondBy: string, acceptedAt: string | null, members: Array<{ acceptedAt: string | null, worker: { id: string, name: string } }> } | null, rating: { comment: string | null, ratedAt: string, score: number, dimensions: Array<{ key: string, name: string, score: number }> } | null, events: Array<{ sequence: number, action: RequestAction, from: RequestState | null, to: RequestState, at: string, actorName: string, reason: string | null, note: string | null }>, station: { id: string, name: string, phone: string | null }, preferredWindows: Array<{ startsAt: string, endsAt: string }> } }
   };

export type RecordVisitMutationVariables = Exact<{
  input: RecordVisitInput;
}>;


export type RecordVisitMutation = { recordVisit:
    | { __typename: 'ChangedMeanwhile', message: string }
    | { __typename: 'InvalidInput', message: string, issues: Array<{ path: Array<string>, message: string }> }
    | { __typename: 'KeyReused', message: string }
    | { __typename: 'NotFound', message: string }
    | { __typename: 'RecordVisitSuccess', request: { closedAt: string | null, outcome: string | null, id: string, ticketNo: string, state: RequestState, cycle: number, version: number, availableActions: Array<RequestAction>, urgency: Urgency, orderedAt: string, dueAt: string | null, isOverdue: boolean, need: string | null, item: { durationMinutes: number, id: string, number: string, name: string, needsVerification: boolean, fee: { model: FeeModel, amountFen: number | null } }, orderer: { phone: string | null, name: string, isProxy: boolean, relation: { key: string, name: string } | null }, contact: { name: string, phone: string | null, address: string | null } | null, assignment: { note: string | null, id: string, respondBy: string, acceptedAt: string | null, members: Array<{ acceptedAt: string | null, worker: { id: string, name: string } }> } | null, rating: { comment: string | null, ratedAt: string, score: number, dimensions: Array<{ key: string, name: string, score: number }> } | null, events: Array<{ sequence: number, action: RequestAction, from: RequestState | null, to: RequestState, at: string, actorName: string, reason: string | null, note: string | null }>, station: { id: string, name: string, phone: string | null }, preferredWindows: Array<{ startsAt: string, endsAt: string }> } }
    | { __typename: 'RequestInWrongState', message: string }
   };

export type CompleteServiceMutationVariables = Exact<{
  input: CompleteServiceInput;
}>;


export type CompleteServiceMutation = { completeService:
    | { __typename: 'ChangedMeanwhile', message: string }
    | { __typename: 'CompleteServiceSuccess', request: { closedAt: string | null, outcome: string | null, id: string, ticketNo: string, state: RequestState, cycle: number, version: number, availableActions: Array<RequestAction>, urgency: Urgency, orderedAt: string, dueAt: string | null, isOverdue: boolean, need: string | null, item: { durationMinutes: number, id: string, number: string, name: string, needsVerification: boolean, fee: { model: FeeModel, amountFen: number | null } }, orderer: { phone: string | null, name: string, isProxy: boolean, relation: { key: string, name: string } | null }, contact: { name: string, phone: string | null, address: string | null } | null, assignment: { note: string | null, id: string, respondBy: string, acceptedAt: string | null, members: Array<{ acceptedAt: string | null, worker: { id: string, name: string } }> } | null, rating: { comment: string | null, ratedAt: string, score: number, dimensions: Array<{ key: string, name: string, score: number }> } | null, events: Array<{ sequence: number, action: RequestAction, from: RequestState | null, to: RequestState, at: string, actorName: string, reason: string | null, note: string | null }>, station: { id: string, name: string, phone: string | null }, preferredWindows: Array<{ startsAt: string, endsAt: string }> } }
    | { __typename: 'InvalidInput', message: string, issues: Array<{ path: Array<string>, message: string }> }
    | { __typename: 'KeyReused', message: string }
    | { __typename: 'NotFound', message: string }
    | { __typename: 'RequestInWrongState', message: string }
   };


/** The text of an operation that knows what it answers and what it wants to be told. */
export type TypedDocument<Data, Variables> = string & DocumentTypeDecoration<Data, Variables>;
