import { describe, expect, it } from 'vitest';
import { accepted, issuesOf, monday, rateFacts, refused, requestIn, seen } from '../../test/request-world.js';
import { rateService } from './rate.js';

describe('rating a service', () => {
  it('closes the request and binds the rating to the workers and station of the cycle', () => {
    const request = requestIn('DELIVERED', ['wrk_1', 'wrk_2']);
    const command = { ...seen(request), score: 5, dimensions: [{ key: 'attitude', score: 4 }], comment: '很好 👍' };
    const { request: after } = accepted(rateService(request, command, rateFacts, monday));
    expect(after).toMatchObject({ state: 'CLOSED', closedAt: monday });
    expect(after.rating).toEqual({
      score: 5,
      dimensions: [{ key: 'attitude', score: 4 }],
      comment: '很好 👍',
      ratedAt: monday,
      workerIds: ['wrk_1', 'wrk_2'],
      stationId: 'stn_1',
    });
  });

  it('is for the orderer only, and never for a worker who served', () => {
    const request = requestIn('DELIVERED');
    const command = { ...seen(request), score: 5 };
    const notFound = { kind: 'NOT_FOUND', what: 'REQUEST' };
    expect(refused(rateService(request, command, { ...rateFacts, isOrderer: false }, monday))).toEqual(notFound);
    expect(refused(rateService(request, command, { ...rateFacts, raterWorkerId: 'wrk_1' }, monday))).toEqual(notFound);
    expect(rateService(request, command, { ...rateFacts, raterWorkerId: 'wrk_2' }, monday).ok).toBe(true);
  });

  it('happens once', () => {
    const request = requestIn('CLOSED');
    expect(refused(rateService(request, { ...seen(request), score: 1 }, rateFacts, monday)).kind).toBe('WRONG_STATE');
  });

  it.each([0, 6, -1, 2.5, Number.NaN, Number.POSITIVE_INFINITY])('refuses a score of %s', (score) => {
    const request = requestIn('DELIVERED');
    expect(issuesOf(rateService(request, { ...seen(request), score }, rateFacts, monday))).toHaveLength(1);
  });

  it('refuses dimensions that are unknown, twice or out of range', () => {
    const request = requestIn('DELIVERED');
    const dimensions = [
      { key: 'attitude', score: 9 },
      { key: 'attitude', score: 3 },
      { key: 'looks', score: 3 },
    ];
    expect(issuesOf(rateService(request, { ...seen(request), score: 3, dimensions }, rateFacts, monday))).toEqual([
      'dimensions.1 DUPLICATE',
      'dimensions.2 UNKNOWN_KEY',
      'dimensions.0.score OUT_OF_RANGE',
    ]);
  });
});
