import { defaultServiceHours } from '../src/catalog/index.js';
import type { Decision } from '../src/decision.js';
import {
  acceptRequest,
  completeService,
  declineRequest,
  dispatchRequest,
  type ImplementedAction,
  rateService,
  recordVisit,
  type RequestEvent,
  type RequestRefusal,
  rejectRequest,
  resubmitRequest,
  returnRequest,
  type ServiceRequest,
  startService,
  verifyRequest,
  withdrawRequest,
} from '../src/requests/index.js';
import { declineFacts, dispatcher, dispatchFacts, rateFacts, resident, worker } from './request-world.js';

/** What one attempt varies. */
export interface Variation {
  readonly expectedVersion: number;
  readonly workerId: string;
  readonly workerIds: readonly string[];
  readonly at: number;
}

type Attempt = (
  request: ServiceRequest,
  variation: Variation,
) => Decision<{ readonly request: ServiceRequest; readonly event: RequestEvent }, RequestRefusal>;

/** One well-formed attempt for each step that has a decision, so that tests can walk over all of them. */
export const attempts: Readonly<Record<Exclude<ImplementedAction, 'ORDER'>, Attempt>> = {
  RETURN: (request, { expectedVersion, at }) =>
    returnRequest(request, { expectedVersion, missing: '缺住址' }, { by: dispatcher }, at),
  RESUBMIT: (request, { expectedVersion, at }) => resubmitRequest(request, { expectedVersion }, { by: resident }, at),
  VERIFY: (request, { expectedVersion, at }) =>
    verifyRequest(request, { expectedVersion, urgency: 'URGENT' }, { by: dispatcher, hours: defaultServiceHours }, at),
  REJECT: (request, { expectedVersion, at }) =>
    rejectRequest(request, { expectedVersion, reasonKey: 'other' }, { by: dispatcher, reasonKeys: ['other'] }, at),
  DISPATCH: (request, { expectedVersion, workerIds, at }) =>
    dispatchRequest(request, { expectedVersion, workerIds }, dispatchFacts, at),
  ACCEPT: (request, { expectedVersion, workerId, at }) =>
    acceptRequest(request, { expectedVersion }, { by: worker, workerId }, at),
  DECLINE: (request, { expectedVersion, workerId, at }) =>
    declineRequest(request, { expectedVersion, reasonKey: 'too-busy' }, { ...declineFacts, workerId }, at),
  START: (request, { expectedVersion, workerId, at }) =>
    startService(request, { expectedVersion }, { by: worker, workerId }, at),
  RECORD_VISIT: (request, { expectedVersion, workerId, at }) =>
    recordVisit(request, { expectedVersion, note: '已走访' }, { by: worker, workerId }, at),
  COMPLETE: (request, { expectedVersion, workerId, at }) =>
    completeService(request, { expectedVersion, outcome: '完成' }, { by: worker, workerId }, at),
  RATE: (request, { expectedVersion, at }) => rateService(request, { expectedVersion, score: 4 }, rateFacts, at),
  WITHDRAW: (request, { expectedVersion, at }) => withdrawRequest(request, { expectedVersion }, { by: resident }, at),
};
