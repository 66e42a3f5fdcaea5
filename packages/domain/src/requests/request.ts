import type { Urgency } from '../catalog/index.js';
import type { TimeWindow } from '../people/index.js';
import type { Rating } from './rating.js';
import { clockStates, type RequestState } from './request-flow.js';

/** Who ordered. With `isProxy` somebody else is served, and `relationKey` says what the two are to each other. */
export interface Orderer {
  readonly accountId: string;
  readonly residentId: string | null;
  readonly isProxy: boolean;
  readonly relationKey: string | null;
  readonly name: string;
  readonly phone: string | null;
}

/** Whom to visit, as a proxy described the person; residents of the register are looked up there instead. */
export interface ServedContact {
  readonly name: string;
  readonly phone: string | null;
  readonly address: string | null;
}

/** One member of the team a request was offered to. */
export interface AssignmentMember {
  readonly workerId: string;
  /** LEAD for the first worker named, MEMBER for the others. */
  readonly role: AssignmentRole;
  readonly acceptedAt: number | null;
}

/** The part of a member in a team. */
export type AssignmentRole = 'LEAD' | 'MEMBER';

/** One offer of one request to one worker or team, with its answers. */
export interface Assignment {
  readonly id: string;
  readonly members: readonly AssignmentMember[];
  readonly offeredAt: number;
  readonly respondBy: number;
  /** When the last member accepted; null while an answer is missing. */
  readonly acceptedAt: number | null;
  readonly note: string | null;
}

/** One wish for one item; the loop runs on it. Instants are epoch milliseconds. */
export interface ServiceRequest {
  readonly id: string;
  readonly ticketNo: string;
  readonly stationId: string;
  readonly itemId: string;
  /** The version of the item at the time of the order; later changes of the item do not touch the request. */
  readonly itemVersion: number;
  /** The resident served; null when a proxy described somebody who is in no register. */
  readonly residentId: string | null;
  readonly orderer: Orderer;
  readonly contact: ServedContact | null;
  readonly urgency: Urgency;
  readonly state: RequestState;
  /** 1 for the first run, one more for each reopening. */
  readonly cycle: number;
  /** Grows by one with each step; a step names the version its actor saw. */
  readonly version: number;
  /** The sequence number of the last event; orders events instead of any clock. */
  readonly lastSequence: number;
  readonly need: string | null;
  readonly preferredWindows: readonly TimeWindow[];
  readonly outcome: string | null;
  readonly orderedAt: number;
  readonly dueAt: number | null;
  readonly closedAt: number | null;
  /** Since when the clock stands still; null while it runs. */
  readonly clockPausedAt: number | null;
  /**
   * The assignment of the current cycle: active in DISPATCHED, ACCEPTED and IN_SERVICE, kept as a record of who
   * served in DELIVERED and CLOSED, null otherwise.
   */
  readonly assignment: Assignment | null;
  /** The rating of the current cycle. */
  readonly rating: Rating | null;
}

/** True when the promise of the item has passed while its clock runs. */
export function isOverdue(request: Pick<ServiceRequest, 'state' | 'dueAt'>, at: number): boolean {
  return request.dueAt !== null && request.dueAt < at && clockStates.includes(request.state);
}
