import type { RequestAction, RequestState } from '@diandan/domain/requests';
import type { Random } from './random.js';

/** A step of the past of a request. */
export interface PastStep {
  readonly action: RequestAction;
  readonly from: RequestState | null;
  readonly to: RequestState;
}

const wholeLoop: readonly PastStep[] = [
  { action: 'ORDER', from: null, to: 'SUBMITTED' },
  { action: 'VERIFY', from: 'SUBMITTED', to: 'VERIFIED' },
  { action: 'DISPATCH', from: 'VERIFIED', to: 'DISPATCHED' },
  { action: 'ACCEPT', from: 'DISPATCHED', to: 'ACCEPTED' },
  { action: 'START', from: 'ACCEPTED', to: 'IN_SERVICE' },
  { action: 'COMPLETE', from: 'IN_SERVICE', to: 'DELIVERED' },
  { action: 'RATE', from: 'DELIVERED', to: 'CLOSED' },
];

const asideOf = (action: RequestAction, to: RequestState): PastStep => ({ action, from: 'SUBMITTED', to });

/** The steps that led to a state. */
export function stepsTo(state: RequestState): readonly PastStep[] {
  if (state === 'RETURNED') return [...wholeLoop.slice(0, 1), asideOf('RETURN', state)];
  if (state === 'REJECTED') return [...wholeLoop.slice(0, 1), asideOf('REJECT', state)];
  if (state === 'WITHDRAWN') return [...wholeLoop.slice(0, 1), asideOf('WITHDRAW', state)];
  const end = wholeLoop.findIndex((step) => step.to === state);
  if (end < 0) throw new Error(`the benchmark knows no way to ${state}`);
  return wholeLoop.slice(0, end + 1);
}

/** Of a thousand requests of a county in its daily work. */
const shares: readonly (readonly [RequestState, number])[] = [
  ['SUBMITTED', 80],
  ['RETURNED', 20],
  ['VERIFIED', 60],
  ['DISPATCHED', 50],
  ['ACCEPTED', 50],
  ['IN_SERVICE', 40],
  ['DELIVERED', 50],
  ['CLOSED', 600],
  ['REJECTED', 25],
  ['WITHDRAWN', 25],
];

/** A state by the shares of daily work. */
export function stateOfDailyWork(random: Random): RequestState {
  let point = random.between(1, 1_000);
  for (const [state, share] of shares) {
    point -= share;
    if (point <= 0) return state;
  }
  return 'CLOSED';
}
