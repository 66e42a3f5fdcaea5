import type { RequestState } from '../../graphql/generated/types';

/** The five stages that a request visibly walks through. */
export const stages = ['order', 'dispatch', 'accept', 'serve', 'rate'] as const;

/** How many stages lie behind a state; null where the walk has ended before its goal. */
export const stagesBehind = {
  SUBMITTED: 0,
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
export const isFinished = (state: RequestState): boolean =>
  state === 'CLOSED' || state === 'REJECTED' || state === 'WITHDRAWN' || state === 'MERGED';
