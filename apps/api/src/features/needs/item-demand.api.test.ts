import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type Client, startTestApi, type TestApi } from '../../../test/harness.js';
import { type Cast, castOfTheEast, mustStep } from '../../../test/loop.js';

let api: TestApi;
beforeEach(async () => {
  api = await startTestApi();
});
afterEach(() => api.close());

const MINUTE = 60_000;
const DAY = 86_400_000;

interface Figures {
  readonly item: { readonly number: string };
  readonly isOnMenu: boolean;
  readonly orderedCount: number;
  readonly [figure: string]: unknown;
}

const query = `query Demand($stationId: ID!, $includeDescendants: Boolean! = true, $from: Date, $to: Date) {
  itemDemand(stationId: $stationId, includeDescendants: $includeDescendants, from: $from, to: $to) {
    item { number name } isOnMenu orderedCount acceptedCount acceptedShare medianWaitingMinutes p90WaitingMinutes
    declinedCount completedCount waitingCount ratingCount averageRating needCount
  }
}`;

async function demand(client: Client, variables: object): Promise<readonly Figures[]> {
  const answer = await client.ask<{ itemDemand: readonly Figures[] }>(query, variables);
  if (answer.data === undefined) throw new Error(JSON.stringify(answer));
  return answer.data.itemDemand;
}

const ofItem = (rows: readonly Figures[], number: string) => rows.find((row) => row.item.number === number);

const stationId = async (code: string): Promise<string> => {
  const row = await api.app.database.read.get<{ id: string }>('SELECT id FROM stations WHERE code = ?', [code]);
  return row?.id ?? '';
};

/** How one wish goes: how long it waits for a worker (null for ever), and which score it gets (null for none). */
async function live(cast: Cast, waitMinutes: number | null, score: number | null, declines = false): Promise<void> {
  const go = async (who: 'resident' | 'dispatcher' | 'worker', mutation: string, request: Req, rest: object = {}) =>
    mustStep(cast[who], mutation, { requestId: request.id, expectedVersion: request.version, ...rest });
  let request: Req = await mustStep(cast.resident, 'orderService', {
    stationId: cast.stationId,
    itemId: cast.itemId,
    need: '想请人上门看看老人。',
  });
  if (waitMinutes === null) return;
  request = await go('dispatcher', 'verifyRequest', request);
  request = await go('dispatcher', 'dispatchRequest', request, { workerIds: [cast.workerId] });
  if (declines) {
    await go('worker', 'declineRequest', request, { reasonKey: 'too-busy' });
    return;
  }
  api.clock.advance(waitMinutes * MINUTE);
  request = await go('worker', 'acceptRequest', request);
  if (score === null) return;
  request = await go('worker', 'startService', request);
  request = await go('worker', 'completeService', request, { outcome: '已上门，老人状况良好。' });
  if (score > 0) await go('resident', 'rateService', request, { score });
}

type Req = { readonly id: string; readonly version: number };

describe('the demand for items', () => {
  it('counts a story as it is counted by hand', async () => {
    const cast = await castOfTheEast((username) => api.as(username));
    // Five accepted after 1, 2, 3, 4 and 10 minutes; three done, two of them rated; one declined; one just ordered.
    await live(cast, 1, 5);
    await live(cast, 4, 4);
    await live(cast, 2, 0);
    await live(cast, 10, null);
    await live(cast, 3, null);
    await live(cast, 0, null, true);
    await live(cast, null, null);
    const rows = await demand(cast.dispatcher, { stationId: await stationId('east') });
    expect(rows.map((row) => row.item.number)).toEqual(['1-01', '1-02', '2-01', '2-02']);
    expect(ofItem(rows, '1-01')).toMatchObject({
      isOnMenu: true,
      orderedCount: 7,
      acceptedCount: 5,
      acceptedShare: 5 / 7,
      medianWaitingMinutes: 3,
      p90WaitingMinutes: 10,
      declinedCount: 1,
      completedCount: 3,
      // The declined one is back in the pool and waits with the one just ordered.
      waitingCount: 2,
      ratingCount: 2,
      averageRating: null,
      needCount: 0,
    });
    // Nobody asked for it: nothing is known, and nothing is zero that is no count.
    expect(ofItem(rows, '1-02')).toMatchObject({
      orderedCount: 0,
      acceptedShare: null,
      medianWaitingMinutes: null,
      p90WaitingMinutes: null,
      averageRating: null,
    });

    // A third rating, and a sixth acceptance: the median lies between the two in the middle.
    await live(cast, 5, 3);
    const more = await demand(cast.dispatcher, { stationId: cast.stationId, includeDescendants: false });
    expect(ofItem(more, '1-01')).toMatchObject({
      orderedCount: 8,
      acceptedCount: 6,
      medianWaitingMinutes: 4,
      p90WaitingMinutes: 10,
      ratingCount: 3,
      averageRating: 4,
    });
    expect(
      ofItem(await demand(cast.dispatcher, { stationId: await stationId('east'), includeDescendants: false }), '1-01'),
    ).toMatchObject({ orderedCount: 0 });
  });

  it('counts what was ordered on the days asked for; what waits, waits today', async () => {
    const yesterday = await castOfTheEast((username) => api.as(username));
    await live(yesterday, null, null);
    api.clock.advance(DAY);
    // Sessions have ended over night.
    const cast = await castOfTheEast((username) => api.as(username));
    await live(cast, 5, null);
    const on = async (from: string | null, to: string | null) =>
      ofItem(await demand(cast.dispatcher, { stationId: cast.stationId, from, to }), '1-01');
    expect(await on('2026-03-05', '2026-03-05')).toMatchObject({ orderedCount: 1, acceptedCount: 0, waitingCount: 1 });
    expect(await on('2026-03-06', null)).toMatchObject({ orderedCount: 1, acceptedCount: 1, waitingCount: 1 });
    expect(await on(null, '2026-03-04')).toMatchObject({ orderedCount: 0, waitingCount: 1 });
  });

  it('shows nobody more than the own stations, and counts needs linked to the item', async () => {
    const cast = await castOfTheEast((username) => api.as(username));
    await live(cast, 10, null);
    const root = { stationId: await stationId('root') };
    expect(await demand(cast.dispatcher, root)).toEqual([]);
    expect(await demand(await api.as('west-dispatcher'), { stationId: cast.stationId })).toEqual([]);
    expect(await demand(await api.as('west-dispatcher'), { stationId: 'no station' })).toEqual([]);
    const resident = await cast.resident.ask(query, root);
    expect(resident.errors?.[0]?.extensions.code).toBe('FORBIDDEN');

    const admin = await api.as('admin');
    const record = await admin.ask<{ recordNeed: { need: { id: string } } }>(
      `mutation R($input: RecordNeedInput!) { recordNeed(input: $input) { ... on RecordNeedSuccess { need { id } } } }`,
      { input: { stationId: cast.stationId, text: '想有人上门看看', idempotencyKey: 'record-for-demand' } },
    );
    await admin.ask(`mutation L($input: LinkNeedInput!) { linkNeed(input: $input) { __typename } }`, {
      input: {
        needId: record.data.recordNeed.need.id,
        expectedVersion: 1,
        itemIds: [cast.itemId],
        idempotencyKey: 'link-for-demand',
      },
    });
    expect(ofItem(await demand(admin, root), '1-01')).toMatchObject({ orderedCount: 1, needCount: 1 });
    expect(
      ofItem(await demand(await api.as('west-dispatcher'), { stationId: await stationId('west') }), '1-01'),
    ).toMatchObject({ orderedCount: 0, needCount: 0 });
  });
});
