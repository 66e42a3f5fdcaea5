import { describe, expect, it } from 'vitest';
import { accepted, hour, monday, refused, requestIn, seen, worker } from '../../test/request-world.js';
import { acceptRequest } from './accept.js';

describe('accepting an offer', () => {
  it('leads to ACCEPTED when one worker was asked', () => {
    const request = requestIn('DISPATCHED');
    const { request: after, event } = accepted(
      acceptRequest(request, seen(request), { by: worker, workerId: 'wrk_1' }, monday + hour),
    );
    expect(after.state).toBe('ACCEPTED');
    expect(after.assignment).toMatchObject({ acceptedAt: monday + hour, members: [{ acceptedAt: monday + hour }] });
    expect(event.details).toEqual({ assignmentId: 'asg_1', workerId: 'wrk_1', isComplete: true });
  });

  it('leaves the request dispatched until the last member of the team has said yes', () => {
    const request = requestIn('DISPATCHED', ['wrk_1', 'wrk_2']);
    const first = accepted(acceptRequest(request, seen(request), { by: worker, workerId: 'wrk_2' }, monday));
    expect(first.event).toMatchObject({ from: 'DISPATCHED', to: 'DISPATCHED', details: { isComplete: false } });
    expect(first.request.assignment?.acceptedAt).toBeNull();
    const last = accepted(
      acceptRequest(first.request, seen(first.request), { by: worker, workerId: 'wrk_1' }, monday + hour),
    );
    expect(last.request).toMatchObject({ state: 'ACCEPTED', assignment: { acceptedAt: monday + hour } });
  });

  it('answers a worker who was not asked as if there were no request', () => {
    const request = requestIn('DISPATCHED');
    const refusal = refused(acceptRequest(request, { expectedVersion: 0 }, { by: worker, workerId: 'wrk_9' }, monday));
    expect(refusal).toEqual({ kind: 'NOT_FOUND', what: 'REQUEST' });
  });

  it('has no second yes for a member who has answered', () => {
    const request = requestIn('DISPATCHED', ['wrk_1', 'wrk_2']);
    const facts = { by: worker, workerId: 'wrk_1' };
    const { request: after } = accepted(acceptRequest(request, seen(request), facts, monday));
    expect(refused(acceptRequest(after, seen(after), facts, monday))).toEqual({ kind: 'NOT_FOUND', what: 'OFFER' });
  });
});
