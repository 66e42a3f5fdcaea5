import { describe, expect, it } from 'vitest';
import {
  accepted,
  declineFacts,
  issuesOf,
  monday,
  refused,
  requestIn,
  seen,
  worker,
} from '../../test/request-world.js';
import { acceptRequest } from './accept.js';
import { declineRequest } from './decline.js';

describe('declining an offer', () => {
  it('sends the request back to wait for another dispatch', () => {
    const request = requestIn('DISPATCHED');
    const command = { ...seen(request), reasonKey: 'too-busy', note: '下周可以' };
    const { request: after, event } = accepted(declineRequest(request, command, declineFacts, monday));
    expect(after).toMatchObject({ state: 'VERIFIED', assignment: null });
    expect(event).toMatchObject({ reasonKey: 'too-busy', details: { assignmentId: 'asg_1', workerId: 'wrk_1' } });
  });

  it('ends the offer for the whole team, even after that member said yes', () => {
    const request = requestIn('DISPATCHED', ['wrk_1', 'wrk_2']);
    const { request: half } = accepted(
      acceptRequest(request, seen(request), { by: worker, workerId: 'wrk_1' }, monday),
    );
    const command = { ...seen(half), reasonKey: 'too-busy' };
    expect(accepted(declineRequest(half, command, declineFacts, monday)).request.assignment).toBeNull();
  });

  it('is refused to a stranger and with an unknown reason', () => {
    const request = requestIn('DISPATCHED');
    const command = { ...seen(request), reasonKey: 'tired' };
    expect(refused(declineRequest(request, command, { ...declineFacts, workerId: 'wrk_9' }, monday)).kind).toBe(
      'NOT_FOUND',
    );
    expect(issuesOf(declineRequest(request, command, declineFacts, monday))).toEqual(['reasonKey UNKNOWN_KEY']);
  });
});
