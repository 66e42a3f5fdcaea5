import { describe, expect, it } from 'vitest';
import { accepted, issuesOf, monday, requestIn, resident, seen } from '../../test/request-world.js';
import { withdrawRequest } from './withdraw.js';

describe('withdrawing a request', () => {
  it.each(['SUBMITTED', 'RETURNED', 'VERIFIED', 'DISPATCHED', 'ACCEPTED'] as const)('ends a request in %s', (state) => {
    const request = requestIn(state);
    const { request: after, event } = accepted(withdrawRequest(request, seen(request), { by: resident }, monday));
    expect(after).toMatchObject({ state: 'WITHDRAWN', closedAt: monday, assignment: null, clockPausedAt: null });
    expect(event.details.endedAssignmentId).toBe(request.assignment?.id ?? null);
  });

  it('refuses a note that is too long', () => {
    const request = requestIn('SUBMITTED');
    const note = 'x'.repeat(20_001);
    expect(issuesOf(withdrawRequest(request, { ...seen(request), note }, { by: resident }, monday))).toEqual([
      'note TOO_LONG',
    ]);
  });
});
