import type { Capacity, EligibilityReason } from '../catalog/index.js';
import type { InvalidInput } from '../input-issues.js';
import type { RequestState } from './request-flow.js';

/** The step is not possible in the state the request is in. */
export interface WrongState {
  readonly kind: 'WRONG_STATE';
  readonly state: RequestState;
  readonly possibleFrom: readonly RequestState[];
}

/** The request has moved on since the actor looked at it; answered before any question of state. */
export interface ChangedMeanwhile {
  readonly kind: 'CHANGED_MEANWHILE';
  readonly currentVersion: number;
  readonly currentState: RequestState;
}

/** What was named does not exist for this actor; which of the two is never told. */
export interface NotFound {
  readonly kind: 'NOT_FOUND';
  readonly what: 'OFFER' | 'REQUEST' | 'WORKER';
}

/** The station's menu in force does not offer the item. */
export interface ItemNotOnMenu {
  readonly kind: 'ITEM_NOT_ON_MENU';
  readonly stationId: string;
  readonly itemId: string;
}

/** The item is surely not for the one served, or may not be ordered in this way; every reason is listed. */
export interface ItemNotForYou {
  readonly kind: 'ITEM_NOT_FOR_YOU';
  readonly reasons: readonly EligibilityReason[];
}

/** The station has taken as many orders of the item as it can, and keeps no waiting list. */
export interface ItemFullyBooked {
  readonly kind: 'ITEM_FULLY_BOOKED';
  readonly capacity: Capacity;
}

/** The station takes no orders in its present status. */
export interface StationNotOpen {
  readonly kind: 'STATION_NOT_OPEN';
  readonly stationId: string;
  readonly statusKey: string;
}

/** Why a worker cannot be given a request; the hard conditions of the matchmaking. */
export const exclusionCodes = [
  'INACTIVE',
  'OUT_OF_AREA',
  'SKILL_MISSING',
  'CERT_MISSING',
  'CERT_EXPIRED',
  'ONBOARDING_MISSING',
  'NOT_AVAILABLE',
  'CASELOAD_CAP',
  'DECLINED',
] as const;

/** One of the hard conditions. */
export type ExclusionCode = (typeof exclusionCodes)[number];

/** One failed condition with the facts its text needs. */
export interface ExclusionReason {
  readonly code: ExclusionCode;
  readonly params: Readonly<Record<string, string | number>>;
}

/** A worker with every condition that failed. */
export interface WorkerExclusion {
  readonly workerId: string;
  readonly reasons: readonly ExclusionReason[];
}

/** Some of the workers named may not be given this request. */
export interface WorkersNotEligible {
  readonly kind: 'WORKERS_NOT_ELIGIBLE';
  readonly exclusions: readonly WorkerExclusion[];
}

/** What every step can be refused for. */
export type StepRefusal = WrongState | ChangedMeanwhile | InvalidInput;

/** Why an order is not taken. */
export type OrderRefusal = ItemNotOnMenu | ItemNotForYou | ItemFullyBooked | StationNotOpen | InvalidInput;
/** Why a request is not verified. */
export type VerifyRefusal = StepRefusal;
/** Why a request is not returned. */
export type ReturnRefusal = StepRefusal;
/** Why a request is not resubmitted. */
export type ResubmitRefusal = StepRefusal;
/** Why a request is not rejected. */
export type RejectRefusal = StepRefusal;
/** Why a request is not dispatched. */
export type DispatchRefusal = StepRefusal | WorkersNotEligible;
/** Why an offer is not accepted. */
export type AcceptRefusal = StepRefusal | NotFound;
/** Why an offer is not declined. */
export type DeclineRefusal = StepRefusal | NotFound;
/** Why a service is not started. */
export type StartRefusal = StepRefusal | NotFound;
/** Why a visit is not recorded. */
export type RecordVisitRefusal = StepRefusal | NotFound;
/** Why a service is not completed. */
export type CompleteRefusal = StepRefusal | NotFound;
/** Why a service is not rated. */
export type RateRefusal = StepRefusal | NotFound;
/** Why a request is not withdrawn. */
export type WithdrawRefusal = StepRefusal;

/** Anything a decision about a request can refuse with. */
export type RequestRefusal = StepRefusal | NotFound | WorkersNotEligible | OrderRefusal;
