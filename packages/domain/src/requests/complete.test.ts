import { describe, expect, it } from 'vitest';
import { accepted, issuesOf, monday, refused, requestIn, seen, workerFacts } from '../../test/request-world.js';
import { completeService } from './complete.js';

describe('completing the service', () => {
  it('waits for the rating, keeps the outcome and who served', () => {
    const request = requestIn('IN_SERVICE');
    const { request: after } = accepted(
      completeService(request, { ...seen(request), outcome: '已办妥' }, workerFacts, monday),
    );
    expect(after).toMatchObject({ state: 'DELIVERED', outcome: '已办妥', closedAt: null });
    expect(after.assignment?.members.map((member) => member.workerId)).toEqual(['wrk_1']);
  });

  it('may leave the outcome open', () => {
    const request = requestIn('IN_SERVICE');
    expect(accepted(completeService(request, seen(request), workerFacts, monday)).request.outcome).toBeNull();
  });

  it('is refused to a stranger and with an outcome beyond all measure', () => {
    const request = requestIn('IN_SERVICE');
    const stranger = { ...workerFacts, workerId: 'wrk_9' };
    expect(refused(completeService(request, seen(request), stranger, monday)).kind).toBe('NOT_FOUND');
    const outcome = 'x'.repeat(20_001);
    expect(issuesOf(completeService(request, { ...seen(request), outcome }, workerFacts, monday))).toEqual([
      'outcome TOO_LONG',
    ]);
  });
});
