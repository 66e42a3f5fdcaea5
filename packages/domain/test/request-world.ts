import { defaultServiceHours } from '../src/catalog/index.js';
import type { Decision } from '../src/decision.js';
import {
  acceptRequest,
  completeService,
  dispatchRequest,
  type ImplementedAction,
  type OrderCommand,
  type OrderFacts,
  orderService,
  rateService,
  type RequestState,
  type RequestStep,
  rejectRequest,
  returnRequest,
  type ServiceRequest,
  startService,
  verifyRequest,
  withdrawRequest,
} from '../src/requests/index.js';

/** Monday 2026-03-02, nine in the morning in China. */
export const monday = Date.UTC(2026, 2, 2, 1);
export const hour = 3_600_000;

export const resident = { accountId: 'acc_resident', name: '王秀兰' };
export const dispatcher = { accountId: 'acc_dispatcher', name: '李派单' };
export const worker = { accountId: 'acc_worker', name: '赵社工' };

export const orderFacts: OrderFacts = {
  by: resident,
  id: 'req_1',
  ticketNo: 'SQ-2026-000001',
  station: { id: 'stn_1', statusKey: 'operating', takesOrders: true },
  itemId: 'itm_1',
  item: { id: 'itm_1', version: 3, needsVerification: true, hours: defaultServiceHours, capacity: null },
  reasonsAgainst: [],
  ordersInPeriod: 0,
  ordererResidentId: 'res_1',
  ordererPhone: '13800000001',
  servedResidentId: 'res_1',
  relationKeys: ['family', 'neighbour'],
};

export const workerFacts = { by: worker, workerId: 'wrk_1' };
export const declineFacts = { ...workerFacts, reasonKeys: ['too-busy'] };
export const dispatchFacts = {
  by: dispatcher,
  assignmentId: 'asg_1',
  workersNeeded: 1,
  hours: defaultServiceHours,
  exclusions: [],
};
export const rateFacts = { by: resident, isOrderer: true, raterWorkerId: null, dimensionKeys: ['attitude', 'result'] };

/** The value of a decision that must have been accepted. */
export function accepted<V>(decision: Decision<V, unknown>): V {
  if (!decision.ok) throw new Error(`refused: ${JSON.stringify(decision.refusal)}`);
  return decision.value;
}

/** The refusal of a decision that must have been refused. */
export function refused<R>(decision: Decision<unknown, R>): R {
  if (decision.ok) throw new Error('accepted');
  return decision.refusal;
}

/** The codes of the problems of a decision refused for its input, each with its path. */
export function issuesOf(decision: Decision<unknown, { readonly kind: string }>): readonly string[] {
  const refusal = refused(decision);
  if (!('issues' in refusal)) throw new Error(`refused as ${refusal.kind}`);
  const issues = refusal.issues as readonly { path: readonly string[]; code: string }[];
  return issues.map((issue) => `${issue.path.join('.')} ${issue.code}`);
}

/** A request just ordered. */
export function ordered(command: OrderCommand = {}, facts: Partial<OrderFacts> = {}): ServiceRequest {
  return accepted(orderService(command, { ...orderFacts, ...facts }, monday)).request;
}

/** The command that names the version at hand. */
export function seen(request: ServiceRequest): { readonly expectedVersion: number } {
  return { expectedVersion: request.version };
}

type ReachableState = Exclude<RequestState, 'MERGED'>;

/** A request walked to this state by decisions alone. */
export function requestIn(state: ReachableState, workerIds: readonly string[] = ['wrk_1']): ServiceRequest {
  const request = ordered();
  const next = <A extends ImplementedAction>(decision: Decision<RequestStep<A>, unknown>): ServiceRequest =>
    accepted(decision).request;
  const verified = () =>
    next(verifyRequest(request, seen(request), { by: dispatcher, hours: defaultServiceHours }, monday));
  const dispatched = () => {
    const before = verified();
    return next(dispatchRequest(before, { ...seen(before), workerIds }, dispatchFacts, monday));
  };
  const agreed = () =>
    workerIds.reduce(
      (before, workerId) => next(acceptRequest(before, seen(before), { by: worker, workerId }, monday)),
      dispatched(),
    );
  const facts = { by: worker, workerId: workerIds[0] ?? '' };
  const begun = () => {
    const before = agreed();
    return next(startService(before, seen(before), facts, monday));
  };
  const delivered = () => {
    const before = begun();
    return next(completeService(before, { ...seen(before), outcome: '已帮助申请' }, facts, monday));
  };
  switch (state) {
    case 'SUBMITTED':
      return request;
    case 'RETURNED':
      return next(returnRequest(request, { ...seen(request), missing: '请补充住址' }, { by: dispatcher }, monday));
    case 'VERIFIED':
      return verified();
    case 'DISPATCHED':
      return dispatched();
    case 'ACCEPTED':
      return agreed();
    case 'IN_SERVICE':
      return begun();
    case 'DELIVERED':
      return delivered();
    case 'CLOSED': {
      const before = delivered();
      return next(rateService(before, { ...seen(before), score: 5 }, rateFacts, monday));
    }
    case 'REJECTED':
      return next(
        rejectRequest(
          request,
          { ...seen(request), reasonKey: 'other' },
          { by: dispatcher, reasonKeys: ['other'] },
          monday,
        ),
      );
    case 'WITHDRAWN':
      return next(withdrawRequest(request, seen(request), { by: resident }, monday));
  }
}
