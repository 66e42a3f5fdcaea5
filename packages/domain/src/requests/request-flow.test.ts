import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { attempts } from '../../test/attempts.js';
import { monday, ordered, requestIn, seen } from '../../test/request-world.js';
import {
  actionsFrom,
  assignedStates,
  destinations,
  implementedActions,
  possibleFrom,
  type RequestState,
  requestActions,
  requestStates,
} from './request-flow.js';
import type { RequestEvent } from './request-events.js';
import type { ServiceRequest } from './request.js';

type Action = keyof typeof attempts;
const actions = Object.keys(attempts) as Action[];
const walkable = requestStates.filter((state) => state !== 'MERGED');

function attempt(action: Action, request: ServiceRequest) {
  const variation = { expectedVersion: request.version, workerId: 'wrk_1', workerIds: ['wrk_1'], at: monday };
  return attempts[action](request, variation);
}

describe('the table', () => {
  it('has an attempt for every step with a decision', () => {
    expect(['ORDER', ...actions].toSorted()).toEqual([...implementedActions].toSorted());
  });

  it('leads nowhere but to states, and from nowhere but from states', () => {
    for (const action of requestActions) {
      for (const from of requestStates) {
        const to = destinations(action, from);
        expect(to.length > 0).toBe(possibleFrom(action).includes(from));
        expect(to.every((state) => requestStates.includes(state))).toBe(true);
        expect(actionsFrom(from).includes(action)).toBe(to.length > 0);
      }
    }
  });

  it('begins a request with the order only', () => {
    expect(requestActions.filter((action) => destinations(action, null).length > 0)).toEqual(['ORDER']);
  });

  it('reaches every state from the order', () => {
    const reached = new Set<RequestState>(destinations('ORDER', null));
    for (const state of reached) {
      for (const action of actionsFrom(state)) for (const to of destinations(action, state)) reached.add(to);
    }
    expect([...reached].toSorted()).toEqual([...requestStates].toSorted());
  });

  it('leaves a way out of every state but WITHDRAWN', () => {
    const without = requestStates.filter((state) =>
      actionsFrom(state).every((action) => destinations(action, state).every((to) => to === state)),
    );
    expect(without).toEqual(['WITHDRAWN']);
  });

  it('says that the acceptance of one member of a team leaves the request dispatched', () => {
    expect(destinations('ACCEPT', 'DISPATCHED')).toEqual(['ACCEPTED', 'DISPATCHED']);
  });
});

describe.each(walkable)('a request in %s', (state) => {
  it.each(actions)('takes or refuses %s as the table says', (action) => {
    const request = requestIn(state as Exclude<RequestState, 'MERGED'>);
    const decision = attempt(action, request);
    if (possibleFrom(action).includes(state)) {
      expect(decision.ok).toBe(true);
      if (decision.ok) expect(destinations(action, state)).toContain(decision.value.request.state);
    } else {
      expect(decision).toEqual({
        ok: false,
        refusal: { kind: 'WRONG_STATE', state, possibleFrom: possibleFrom(action) },
      });
    }
  });

  it.each(actions)('refuses a stale %s with the current version and state, whatever the state', (action) => {
    const request = requestIn(state as Exclude<RequestState, 'MERGED'>);
    const variation = { expectedVersion: request.version - 1, workerId: 'wrk_1', workerIds: ['wrk_1'], at: monday };
    expect(attempts[action](request, variation)).toEqual({
      ok: false,
      refusal: { kind: 'CHANGED_MEANWHILE', currentVersion: request.version, currentState: state },
    });
  });
});

describe('any sequence of attempts', () => {
  const tries = fc.array(
    fc.record({
      action: fc.constantFrom(...actions),
      workerId: fc.constantFrom('wrk_1', 'wrk_2', 'wrk_3'),
      workerIds: fc.constantFrom(['wrk_1'], ['wrk_1', 'wrk_2'], [], ['wrk_2', 'wrk_2']),
      isStale: fc.boolean(),
      wait: fc.integer({ min: 0, max: 200_000_000 }),
    }),
    { maxLength: 60 },
  );

  it('never leaves the table, counts by one, keeps one assignment, and changes nothing when refused', () => {
    fc.assert(
      fc.property(fc.boolean(), tries, (needsVerification, steps) => {
        let request = ordered(
          {},
          {
            item: { id: 'itm_1', version: 1, needsVerification, hours: hoursOf(), capacity: null },
          },
        );
        let last: Pick<RequestEvent, 'to' | 'sequence'> = { to: request.state, sequence: 1 };
        let at = monday;
        for (const step of steps) {
          at += step.wait;
          const before = request;
          const picture = JSON.stringify(before);
          const expectedVersion = step.isStale ? request.version + 1 : request.version;
          const decision = attempts[step.action](request, { ...step, expectedVersion, at });
          expect(JSON.stringify(before)).toBe(picture);
          if (!decision.ok) continue;
          const { request: after, event } = decision.value;
          expect(step.isStale).toBe(false);
          expect(event.from).toBe(before.state);
          expect(event.to).toBe(after.state);
          expect(destinations(step.action, before.state)).toContain(after.state);
          expect(after.version).toBe(before.version + 1);
          expect(event.sequence).toBe(last.sequence + 1);
          expect(after.lastSequence).toBe(event.sequence);
          expect(after.cycle).toBe(1);
          if (assignedStates.includes(after.state)) expect(after.assignment).not.toBeNull();
          else if (after.state !== 'DELIVERED' && after.state !== 'CLOSED') expect(after.assignment).toBeNull();
          expect(after.clockPausedAt !== null).toBe(after.state === 'RETURNED');
          expect(after.closedAt !== null).toBe(['CLOSED', 'REJECTED', 'WITHDRAWN'].includes(after.state));
          request = after;
          last = event;
        }
        expect(request.state).toBe(last.to);
      }),
      { numRuns: 300 },
    );
  });

  it('takes one of two steps that were decided on the same picture', () => {
    const request = requestIn('VERIFIED');
    const first = attempt('DISPATCH', request);
    const winner = first.ok ? first.value.request : request;
    const second = attempts.DISPATCH(winner, { ...seen(request), workerId: '', workerIds: ['wrk_2'], at: monday });
    expect(second.ok).toBe(false);
  });
});

function hoursOf() {
  const hours = { respond: 2, complete: 48 };
  return { CRISIS: hours, URGENT: hours, NORMAL: hours, LOW: hours };
}
