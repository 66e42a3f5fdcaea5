/** Where a request can stand. */
export const requestStates = [
  'SUBMITTED',
  'RETURNED',
  'VERIFIED',
  'DISPATCHED',
  'ACCEPTED',
  'IN_SERVICE',
  'DELIVERED',
  'CLOSED',
  'REJECTED',
  'WITHDRAWN',
  'MERGED',
] as const;

/** Where a request stands. */
export type RequestState = (typeof requestStates)[number];

/** Every step that can be taken with a request. */
export const requestActions = [
  'ORDER',
  'RETURN',
  'RESUBMIT',
  'EXPIRE_RETURN',
  'VERIFY',
  'REJECT',
  'DISPATCH',
  'CLAIM',
  'ACCEPT',
  'DECLINE',
  'EXPIRE',
  'RECALL',
  'HAND_BACK',
  'START',
  'RECORD_VISIT',
  'COMPLETE',
  'RATE',
  'CLOSE_UNRATED',
  'FOLLOW_UP',
  'COMPLAIN',
  'REPLY_TO_RATING',
  'REOPEN',
  'WITHDRAW',
  'MERGE',
  'UNMERGE',
  'ESCALATE',
  'REFER',
  'RECLASSIFY',
] as const;

/** A step that can be taken with a request. */
export type RequestAction = (typeof requestActions)[number];

/** Who takes a step, by the part played in the request. Which role may play the station's part says the permission sheet. */
export type StepParty =
  | 'ORDERER'
  | 'STATION'
  | 'WORKER'
  | 'OFFERED_WORKER'
  | 'ACCEPTED_WORKER'
  | 'SOMEONE_ELSE'
  | 'CLOCK';

/** One row of the flow. */
export interface FlowRule {
  /** The states the step may be taken in; empty for the step that begins a request. */
  readonly from: readonly RequestState[];
  /** The states it may lead to; SAME leaves the state as it was. */
  readonly to: readonly RequestState[] | 'SAME';
  readonly by: readonly StepParty[];
  /** True where the step begins the next cycle. */
  readonly startsCycle?: true;
}

/**
 * The order loop 点单 派单 接单 评单, whole. Nothing else decides what may happen next: the API, the screens, the
 * documents and the tests read this table.
 */
export const requestFlow = {
  ORDER: { from: [], to: ['SUBMITTED', 'VERIFIED'], by: ['ORDERER', 'STATION'] },
  RETURN: { from: ['SUBMITTED'], to: ['RETURNED'], by: ['STATION'] },
  RESUBMIT: { from: ['RETURNED'], to: ['SUBMITTED'], by: ['ORDERER'] },
  EXPIRE_RETURN: { from: ['RETURNED'], to: ['WITHDRAWN'], by: ['CLOCK'] },
  VERIFY: { from: ['SUBMITTED'], to: ['VERIFIED'], by: ['STATION'] },
  REJECT: { from: ['SUBMITTED', 'RETURNED', 'VERIFIED'], to: ['REJECTED'], by: ['STATION'] },
  DISPATCH: { from: ['VERIFIED'], to: ['DISPATCHED'], by: ['STATION'] },
  CLAIM: { from: ['VERIFIED'], to: ['ACCEPTED'], by: ['WORKER'] },
  // A team has accepted once each member has; until then an acceptance leaves the request dispatched.
  ACCEPT: { from: ['DISPATCHED'], to: ['ACCEPTED', 'DISPATCHED'], by: ['OFFERED_WORKER'] },
  DECLINE: { from: ['DISPATCHED'], to: ['VERIFIED'], by: ['OFFERED_WORKER', 'ACCEPTED_WORKER'] },
  EXPIRE: { from: ['DISPATCHED'], to: ['VERIFIED'], by: ['CLOCK'] },
  RECALL: { from: ['DISPATCHED', 'ACCEPTED', 'IN_SERVICE'], to: ['VERIFIED'], by: ['STATION'] },
  HAND_BACK: { from: ['ACCEPTED', 'IN_SERVICE'], to: ['VERIFIED'], by: ['ACCEPTED_WORKER'] },
  START: { from: ['ACCEPTED'], to: ['IN_SERVICE'], by: ['ACCEPTED_WORKER'] },
  RECORD_VISIT: { from: ['IN_SERVICE'], to: ['IN_SERVICE'], by: ['ACCEPTED_WORKER'] },
  COMPLETE: { from: ['IN_SERVICE'], to: ['DELIVERED'], by: ['ACCEPTED_WORKER'] },
  RATE: { from: ['DELIVERED'], to: ['CLOSED'], by: ['ORDERER'] },
  CLOSE_UNRATED: { from: ['DELIVERED'], to: ['CLOSED'], by: ['CLOCK'] },
  FOLLOW_UP: { from: ['CLOSED'], to: ['CLOSED'], by: ['SOMEONE_ELSE'] },
  COMPLAIN: { from: ['CLOSED'], to: ['CLOSED'], by: ['ORDERER'] },
  REPLY_TO_RATING: { from: ['CLOSED'], to: ['CLOSED'], by: ['ACCEPTED_WORKER'] },
  REOPEN: { from: ['CLOSED', 'REJECTED'], to: ['VERIFIED'], by: ['ORDERER', 'STATION'], startsCycle: true },
  WITHDRAW: {
    from: ['SUBMITTED', 'RETURNED', 'VERIFIED', 'DISPATCHED', 'ACCEPTED'],
    to: ['WITHDRAWN'],
    by: ['ORDERER'],
  },
  MERGE: {
    from: ['SUBMITTED', 'RETURNED', 'VERIFIED', 'DISPATCHED', 'ACCEPTED', 'IN_SERVICE'],
    to: ['MERGED'],
    by: ['STATION'],
  },
  // Back to the state before, but without an assignment, so at the latest to VERIFIED.
  UNMERGE: { from: ['MERGED'], to: ['SUBMITTED', 'RETURNED', 'VERIFIED'], by: ['STATION'] },
  ESCALATE: { from: ['SUBMITTED', 'VERIFIED'], to: 'SAME', by: ['STATION', 'CLOCK'] },
  REFER: { from: ['VERIFIED'], to: 'SAME', by: ['STATION'] },
  RECLASSIFY: { from: ['SUBMITTED', 'VERIFIED'], to: 'SAME', by: ['STATION'] },
} as const satisfies Readonly<Record<RequestAction, FlowRule>>;

/** The steps that have a decision today; only these are ever offered. */
export const implementedActions = [
  'ORDER',
  'RETURN',
  'RESUBMIT',
  'VERIFY',
  'REJECT',
  'DISPATCH',
  'ACCEPT',
  'DECLINE',
  'START',
  'RECORD_VISIT',
  'COMPLETE',
  'RATE',
  'WITHDRAW',
] as const satisfies readonly RequestAction[];

/** A step that has a decision today. */
export type ImplementedAction = (typeof implementedActions)[number];

/** The row of the flow for this step. */
export function flowRule(action: RequestAction): FlowRule {
  return requestFlow[action];
}

/** The states the step may be taken in. */
export function possibleFrom(action: RequestAction): readonly RequestState[] {
  return flowRule(action).from;
}

/** The states the step may lead to from this state; none when the step is not possible there. Null is "no request yet". */
export function destinations(action: RequestAction, from: RequestState | null): readonly RequestState[] {
  const rule = flowRule(action);
  if (from === null) return rule.from.length === 0 && rule.to !== 'SAME' ? rule.to : [];
  if (!rule.from.includes(from)) return [];
  return rule.to === 'SAME' ? [from] : rule.to;
}

/** The steps that are possible in this state, in the order of the table. */
export function actionsFrom(state: RequestState): readonly RequestAction[] {
  return requestActions.filter((action) => possibleFrom(action).includes(state));
}

/** The states in which an assignment is active: exactly one in these, none in all others. */
export const assignedStates: readonly RequestState[] = ['DISPATCHED', 'ACCEPTED', 'IN_SERVICE'];

/** The states in which the clock of the service promise runs; a request can be overdue in these only. */
export const clockStates: readonly RequestState[] = ['SUBMITTED', 'VERIFIED', 'DISPATCHED', 'ACCEPTED', 'IN_SERVICE'];

/** The states in which something is still to be done. */
export const openStates: readonly RequestState[] = [
  'SUBMITTED',
  'RETURNED',
  'VERIFIED',
  'DISPATCHED',
  'ACCEPTED',
  'IN_SERVICE',
  'DELIVERED',
];
