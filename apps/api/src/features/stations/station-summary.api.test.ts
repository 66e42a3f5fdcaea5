import { afterAll, beforeAll, expect, it } from 'vitest';
import { startTestApi, type TestApi } from '../../../test/harness.js';

let api: TestApi;
beforeAll(async () => {
  api = await startTestApi();
});
afterAll(() => api.close());

const summary = 'summary { openRequestCount overdueRequestCount }';
const hour = 3_600_000;

async function orderAs(username: string, stationCode: string, resident: string): Promise<void> {
  const { read } = api.app.database;
  const station = await read.get<{ id: string }>('SELECT id FROM stations WHERE code = ?', [stationCode]);
  const item = await read.get<{ id: string }>("SELECT id FROM service_items WHERE number = '1-01'");
  const person = await read.get<{ id: string }>('SELECT id FROM residents WHERE name = ?', [resident]);
  const { data } = await (await api.as(username)).ask<{ orderService: { __typename: string } }>(
    'mutation($input: OrderServiceInput!) { orderService(input: $input) { __typename } }',
    {
      input: {
        stationId: station?.id,
        itemId: item?.id,
        residentId: person?.id,
        idempotencyKey: `summary-${username}-${stationCode}-${resident}`,
      },
    },
  );
  expect(data.orderService.__typename).toBe('OrderServiceSuccess');
}

async function countsSeenBy(username: string): Promise<Record<string, number[]>> {
  const { data } = await (await api.as(username)).ask<{
    stations: { nodes: { code: string; summary: { openRequestCount: number; overdueRequestCount: number } }[] };
  }>(`{ stations { nodes { code ${summary} } } }`);
  return Object.fromEntries(
    data.stations.nodes.map((node) => [node.code, [node.summary.openRequestCount, node.summary.overdueRequestCount]]),
  );
}

it('counts open requests along the tree and tells those past their time by the clock alone', async () => {
  await orderAs('gu', 'east-1', '顾大娘');
  await orderAs('ji', 'east', '𠮷大爷');
  await orderAs('xu', 'west-1', '徐大娘');
  expect(await countsSeenBy('admin')).toEqual({
    root: [3, 0],
    east: [2, 0],
    'east-1': [1, 0],
    'east-2': [0, 0],
    west: [1, 0],
    'west-1': [1, 0],
  });
  api.clock.advance(60 * 24 * hour);
  expect(await countsSeenBy('admin')).toMatchObject({ root: [3, 3], east: [2, 2], 'east-1': [1, 1], west: [1, 1] });
  expect(await countsSeenBy('west-dispatcher')).toEqual({ west: [1, 1], 'west-1': [1, 1] });
});

it('counts the same for a page of children as for each child alone', async () => {
  const admin = await api.as('admin');
  const { data } = await admin.ask<{ stationByCode: { children: { nodes: { code: string; summary: object }[] } } }>(
    `{ stationByCode(code: "root") { children { nodes { code ${summary} } } } }`,
  );
  expect(data.stationByCode.children.nodes).toHaveLength(2);
  for (const child of data.stationByCode.children.nodes) {
    const alone = await admin.ask<{ stationByCode: { summary: object } }>(
      `query($code: String!) { stationByCode(code: $code) { ${summary} } }`,
      { code: child.code },
    );
    expect(alone.data.stationByCode.summary).toEqual(child.summary);
  }
});
