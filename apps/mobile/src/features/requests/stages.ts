import type { RequestState } from '../../graphql/generated/types';

/** The five stages that a request visibly walks through. */
export const stages = ['order', 'dispatch', 'accept', 'serve', 'rate'] as const;

/** How many stages lie behind a state; null where the walk has ended before its goal. */
export const stagesBehind = {
  SUBMITTED: 1,
  RETURNED: 0,
  VERIFIED: 1,
  DISPATCHED: 2,
  ACCEPTED: 3,
  IN_SERVICE: 3,
  DELIVERED: 4,
  CLOSED: 5,
  REJECTED: null,
  WITHDRAWN: null,
  MERGED: null,
} as const satisfies Record<RequestState, number | null>;

/** States in which nothing more is expected of anybody. */
export const finishedStates = ['CLOSED', 'REJECTED', 'WITHDRAWN', 'MERGED'] as const satisfies readonly RequestState[];

/** States in which somebody still has to do something. */
export const openStates = [
  'SUBMITTED',
  'RETURNED',
  'VERIFIED',
  'DISPATCHED',
  'ACCEPTED',
  'IN_SERVICE',
  'DELIVERED',
] as const satisfies readonly RequestState[];

/** Whether a request has come to its end. */
export const isFinished = (state: RequestState): boolean => (finishedStates as readonly RequestState[]).includes(state);
