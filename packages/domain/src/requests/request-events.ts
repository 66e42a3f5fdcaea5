import type { Urgency } from '../catalog/index.js';
import type { ServiceRequest } from './request.js';
import type { ImplementedAction, RequestState } from './request-flow.js';

/** What an event of each kind tells beyond who, when, from and to. */
export interface EventDetails {
  readonly ORDER: { readonly itemId: string; readonly itemVersion: number; readonly isProxy: boolean };
  readonly RETURN: Readonly<Record<string, never>>;
  readonly RESUBMIT: { readonly pausedFor: number; readonly needChanged: boolean };
  readonly VERIFY: { readonly urgency: Urgency };
  readonly REJECT: Readonly<Record<string, never>>;
  readonly DISPATCH: {
    readonly assignmentId: string;
    readonly workerIds: readonly string[];
    readonly respondBy: number;
  };
  readonly ACCEPT: { readonly assignmentId: string; readonly workerId: string; readonly isComplete: boolean };
  readonly DECLINE: { readonly assignmentId: string; readonly workerId: string };
  readonly START: { readonly workerId: string };
  readonly RECORD_VISIT: { readonly workerId: string };
  readonly COMPLETE: { readonly workerId: string };
  readonly RATE: { readonly score: number };
  readonly WITHDRAW: { readonly endedAssignmentId: string | null };
}

/** What every event tells. */
export interface EventCore {
  readonly requestId: string;
  readonly sequence: number;
  readonly cycle: number;
  /** Null for the order itself, before which there was no request. */
  readonly from: RequestState | null;
  readonly to: RequestState;
  readonly at: number;
  readonly actorAccountId: string;
  readonly actorName: string;
  /** A key of the dictionary that belongs to the action. */
  readonly reasonKey: string | null;
  readonly note: string | null;
}

/** What happened when this action was taken. */
export type EventOf<A extends ImplementedAction> = EventCore & {
  readonly action: A;
  readonly details: EventDetails[A];
};

/** Everything that can have happened to a request. */
export type RequestEvent = { [A in ImplementedAction]: EventOf<A> }[ImplementedAction];

/** What an accepted decision leads to; both are saved together. */
export interface RequestStep<A extends ImplementedAction> {
  readonly request: ServiceRequest;
  readonly event: EventOf<A>;
}
