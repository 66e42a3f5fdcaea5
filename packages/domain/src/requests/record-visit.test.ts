import { describe, expect, it } from 'vitest';
import { accepted, issuesOf, monday, refused, requestIn, seen, workerFacts } from '../../test/request-world.js';
import { recordVisit } from './record-visit.js';

describe('recording a visit', () => {
  it('leaves the request in service, visit after visit', () => {
    let request = requestIn('IN_SERVICE');
    for (const note of ['第一次走访', '第二次走访 🏠']) {
      const step = accepted(recordVisit(request, { ...seen(request), note }, workerFacts, monday));
      expect(step.event).toMatchObject({ from: 'IN_SERVICE', to: 'IN_SERVICE', note });
      request = step.request;
    }
  });

  it('needs a note and a member of the team', () => {
    const request = requestIn('IN_SERVICE');
    expect(issuesOf(recordVisit(request, { ...seen(request), note: '' }, workerFacts, monday))).toEqual([
      'note REQUIRED',
    ]);
    const stranger = { ...workerFacts, workerId: 'wrk_9' };
    expect(refused(recordVisit(request, { ...seen(request), note: '走访' }, stranger, monday)).kind).toBe('NOT_FOUND');
  });
});
