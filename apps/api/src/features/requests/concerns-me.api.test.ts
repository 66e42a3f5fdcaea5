import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Client, startTestApi, type TestApi } from '../../../test/harness.js';
import { type Cast, castOfTheEast, mustStep, runLoop } from '../../../test/loop.js';
import { letDingLiveInTheEast } from '../../../test/two-roles.js';

const listQuery = `query Mine($filter: RequestFilter) {
  requests(filter: $filter, first: 50) { nodes { id } totalCount }
  requestTally(filter: $filter) { totalCount }
}`;

async function listed(client: Client, filter: object): Promise<readonly string[]> {
  const { data, errors } = await client.ask<{
    requests: { nodes: readonly { id: string }[]; totalCount: number };
    requestTally: { totalCount: number };
  }>(listQuery, { filter });
  expect(errors).toBeUndefined();
  const ids = data.requests.nodes.map(({ id }) => id);
  expect(data.requests.totalCount).toBe(ids.length);
  expect(data.requestTally.totalCount).toBe(ids.length);
  return ids.toSorted();
}

describe('the requests that concern somebody personally', () => {
  let api: TestApi;
  let cast: Cast;
  let ding: Client;
  let head: Client;
  /** Ding's own wish, one that Ding placed for a neighbour, and one that the station placed for Ding. */
  const own: string[] = [];
  let served: string;
  let others: string;
  beforeAll(async () => {
    api = await startTestApi();
    await letDingLiveInTheEast(api);
    cast = await castOfTheEast(api.as);
    ding = await api.as('ding');
    head = await api.as('east-head');
    const { stationId, itemId } = cast;
    const order = async (by: Client, rest: object = {}) =>
      (await mustStep(by, 'orderService', { stationId, itemId, ...rest })).id;
    const { data } = await ding.ask<{ viewer: { resident: { id: string } } }>('{ viewer { resident { id } } }');
    own.push(await order(ding));
    own.push(await order(ding, { onBehalf: { name: '邻居', relationKey: 'neighbour' } }));
    own.push(await order(cast.dispatcher, { residentId: data.viewer.resident.id }));
    others = await order(cast.resident);
    served = (await runLoop(cast)).id;
  });
  afterAll(() => api.close());

  it('are, for a worker who is a resident too, the own orders and those placed for others, and nobody else’s', async () => {
    expect(await listed(ding, { concernsMe: true })).toEqual(own.toSorted());
    // Without the wish, what Ding serves stands among them.
    expect(await listed(ding, {})).toEqual([...own, served].toSorted());
    expect(await listed(ding, { concernsMe: false })).toEqual([...own, served].toSorted());
  });

  it('leave out what a role over the station shows', async () => {
    expect(await listed(head, {})).toEqual([...own, served, others].toSorted());
    expect(await listed(head, { concernsMe: true })).toEqual([]);
    expect(await listed(cast.dispatcher, { concernsMe: true })).toEqual([own[2]]);
    expect(await listed(cast.resident, { concernsMe: true })).toEqual([others, served].toSorted());
  });

  it('are narrowed by what else is asked, and never widened', async () => {
    const { data } = await ding.ask<{ viewer: { worker: { id: string } }; request: { ticketNo: string } }>(
      'query ($id: ID!) { viewer { worker { id } } request(id: $id) { ticketNo } }',
      { id: served },
    );
    expect(await listed(ding, { concernsMe: true, workerId: data.viewer.worker.id })).toEqual([]);
    expect(await listed(ding, { concernsMe: true, text: data.request.ticketNo })).toEqual([]);
    expect(await listed(ding, { concernsMe: false, text: data.request.ticketNo })).toEqual([served]);
    expect(await listed(ding, { concernsMe: true, states: ['CLOSED'] })).toEqual([]);
    expect(await listed(ding, { concernsMe: true, stationId: cast.stationId })).toEqual(own.toSorted());
  });
});
