import { describe, expect, it } from 'vitest';
import { accepted, dispatchFacts, hour, issuesOf, monday, refused, requestIn, seen } from '../../test/request-world.js';
import { dispatchRequest } from './dispatch.js';
import type { WorkerExclusion } from './request-refusals.js';

describe('dispatching a request', () => {
  it('offers it to the workers named, the first of whom leads, until the hours of the urgency have passed', () => {
    const request = { ...requestIn('VERIFIED'), urgency: 'URGENT' as const };
    const command = { ...seen(request), workerIds: ['wrk_1', 'wrk_2'], note: '请带电话' };
    const { request: after, event } = accepted(dispatchRequest(request, command, dispatchFacts, monday));
    expect(after.assignment).toEqual({
      id: 'asg_1',
      members: [
        { workerId: 'wrk_1', role: 'LEAD', acceptedAt: null },
        { workerId: 'wrk_2', role: 'MEMBER', acceptedAt: null },
      ],
      offeredAt: monday,
      respondBy: monday + 4 * hour,
      acceptedAt: null,
      note: '请带电话',
    });
    expect(event.details).toEqual({
      assignmentId: 'asg_1',
      workerIds: ['wrk_1', 'wrk_2'],
      respondBy: monday + 4 * hour,
    });
  });

  it('refuses workers who fail a hard condition, with every reason', () => {
    const request = requestIn('VERIFIED');
    const exclusions: WorkerExclusion[] = [
      {
        workerId: 'wrk_1',
        reasons: [
          { code: 'INACTIVE', params: {} },
          { code: 'OUT_OF_AREA', params: {} },
        ],
      },
    ];
    const command = { ...seen(request), workerIds: ['wrk_1'] };
    expect(refused(dispatchRequest(request, command, { ...dispatchFacts, exclusions }, monday))).toEqual({
      kind: 'WORKERS_NOT_ELIGIBLE',
      exclusions,
    });
  });

  it('needs as many workers as the item, each once', () => {
    const request = requestIn('VERIFIED');
    const dispatch = (workerIds: readonly string[], workersNeeded: number) =>
      dispatchRequest(request, { ...seen(request), workerIds }, { ...dispatchFacts, workersNeeded }, monday);
    expect(issuesOf(dispatch([], 0))).toEqual(['workerIds TOO_FEW']);
    expect(issuesOf(dispatch(['wrk_1'], 2))).toEqual(['workerIds TOO_FEW']);
    expect(issuesOf(dispatch(['wrk_1', 'wrk_1'], 2))).toEqual(['workerIds.1 DUPLICATE']);
    expect(dispatch(['wrk_1', 'wrk_2', 'wrk_3'], 2).ok).toBe(true);
  });
});
