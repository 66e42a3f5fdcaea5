import { describe, expect, it } from 'vitest';
import { accepted, dispatcher, issuesOf, monday, requestIn, seen } from '../../test/request-world.js';
import { rejectRequest } from './reject.js';

const facts = { by: dispatcher, reasonKeys: ['out-of-area'] };

describe('rejecting a request', () => {
  it.each(['SUBMITTED', 'RETURNED', 'VERIFIED'] as const)('closes a request in %s with its reason', (state) => {
    const request = requestIn(state);
    const command = { ...seen(request), reasonKey: 'out-of-area', note: '请联系高坪区' };
    const { request: after, event } = accepted(rejectRequest(request, command, facts, monday));
    expect(after).toMatchObject({ state: 'REJECTED', closedAt: monday, clockPausedAt: null });
    expect(event).toMatchObject({ reasonKey: 'out-of-area', note: '请联系高坪区' });
  });

  it('refuses a reason that is not in the dictionary', () => {
    const request = requestIn('SUBMITTED');
    const reject = (reasonKey: string) => rejectRequest(request, { ...seen(request), reasonKey }, facts, monday);
    expect(issuesOf(reject('because'))).toEqual(['reasonKey UNKNOWN_KEY']);
    expect(issuesOf(reject(''))).toEqual(['reasonKey REQUIRED']);
  });
});
