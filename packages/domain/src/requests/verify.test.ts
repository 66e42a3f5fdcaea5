import { describe, expect, it } from 'vitest';
import { defaultServiceHours } from '../catalog/index.js';
import {
  accepted,
  dispatcher,
  hour,
  issuesOf,
  monday,
  ordered,
  requestIn,
  resident,
  seen,
} from '../../test/request-world.js';
import { resubmitRequest } from './resubmit.js';
import { verifyRequest } from './verify.js';

const facts = { by: dispatcher, hours: defaultServiceHours };

describe('verifying a request', () => {
  it('keeps the urgency and the due time when nothing is said', () => {
    const request = ordered();
    const { request: after } = accepted(verifyRequest(request, seen(request), facts, monday + hour));
    expect(after).toMatchObject({ state: 'VERIFIED', urgency: 'NORMAL', dueAt: request.dueAt });
  });

  it('moves the due time with the urgency, counted from the order', () => {
    const request = ordered();
    const command = { ...seen(request), urgency: 'CRISIS' as const, note: '独居老人跌倒' };
    const { request: after, event } = accepted(verifyRequest(request, command, facts, monday + 5 * hour));
    expect(after.dueAt).toBe(monday + 24 * hour);
    expect(event).toMatchObject({ note: '独居老人跌倒', details: { urgency: 'CRISIS' } });
  });

  it('keeps the time that the clock stood still when the urgency changes', () => {
    const returned = requestIn('RETURNED');
    const again = accepted(resubmitRequest(returned, seen(returned), { by: resident }, monday + 10 * hour)).request;
    const command = { ...seen(again), urgency: 'URGENT' as const };
    expect(accepted(verifyRequest(again, command, facts, monday + 11 * hour)).request.dueAt).toBe(monday + 82 * hour);
  });

  it('promises nothing where the item sets no limit for that urgency', () => {
    const request = ordered();
    const hours = { ...defaultServiceHours, LOW: { respond: 72, complete: null } };
    const command = { ...seen(request), urgency: 'LOW' as const };
    expect(accepted(verifyRequest(request, command, { ...facts, hours }, monday)).request.dueAt).toBeNull();
  });

  it('refuses control characters and broken characters in the note', () => {
    const request = ordered();
    const note = 'a\u0007b\ud800';
    expect(issuesOf(verifyRequest(request, { ...seen(request), note }, facts, monday))).toEqual([
      'note CONTROL_CHARACTER',
      'note BROKEN_TEXT',
    ]);
  });
});
