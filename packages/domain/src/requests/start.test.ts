import { describe, expect, it } from 'vitest';
import { accepted, issuesOf, monday, refused, requestIn, seen, workerFacts } from '../../test/request-world.js';
import { startService } from './start.js';

describe('starting the service', () => {
  it('begins the work and keeps the note of the check-in', () => {
    const request = requestIn('ACCEPTED');
    const { request: after, event } = accepted(
      startService(request, { ...seen(request), note: '已到达' }, workerFacts, monday),
    );
    expect(after.state).toBe('IN_SERVICE');
    expect(event).toMatchObject({ note: '已到达', details: { workerId: 'wrk_1' } });
  });

  it('is for a member of the team only', () => {
    const request = requestIn('ACCEPTED');
    expect(refused(startService(request, seen(request), { ...workerFacts, workerId: 'wrk_9' }, monday)).kind).toBe(
      'NOT_FOUND',
    );
  });

  it('refuses a note that hides control characters', () => {
    const request = requestIn('ACCEPTED');
    expect(issuesOf(startService(request, { ...seen(request), note: 'a\u001b[31m' }, workerFacts, monday))).toEqual([
      'note CONTROL_CHARACTER',
    ]);
  });
});
