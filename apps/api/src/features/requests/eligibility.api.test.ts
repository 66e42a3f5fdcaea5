import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { type Client, startTestApi, type TestApi } from '../../../test/harness.js';
import { type Cast, castOfTheEast, mustStep } from '../../../test/loop.js';
import { linesOf, mustEdit, mustMenu, publishBy, stationIdOf } from '../../../test/menus.js';

let api: TestApi;
let cast: Cast;
let admin: Client;
let supervisor: Client;
let root: string;

/** Sessions end in the night. */
async function signIn(): Promise<void> {
  [admin, supervisor] = await Promise.all([api.as('admin'), api.as('supervisor')]);
  cast = { ...cast, resident: await api.as('gu') };
}

beforeAll(async () => {
  api = await startTestApi();
  cast = await castOfTheEast(api.as);
  await signIn();
  root = await stationIdOf(api, 'root');
});
afterAll(() => api.close());

/** Publishes the menu of the root with the first item changed like this. */
async function offer(content: object): Promise<void> {
  const draft = await mustMenu(admin, 'startMenuDraft', { stationId: root, basis: 'IN_FORCE' });
  const itemId = linesOf(draft).find((line) => line.number === '1-01')?.itemId;
  const edited = await mustEdit(admin, draft, [{ setLine: { itemId, content: { ...plain, ...content } } }]);
  await publishBy(admin, supervisor, edited);
}

const plain = {
  eligibility: {},
  clientCategoryKeys: [],
  capacity: null,
  confidentiality: 'OPEN',
  orderableBy: ['RESIDENT', 'PROXY', 'STAFF', 'STATION', 'ORGANISATION'],
};

interface Answer {
  readonly __typename: string;
  readonly message?: string;
  readonly reasons?: readonly { readonly code: string; readonly message: string }[];
  readonly amount?: number;
  readonly period?: string;
}

async function order(client: Client, more: object = {}): Promise<Answer> {
  const { data, errors } = await client.ask<{ orderService: Answer }>(
    `mutation($input: OrderServiceInput!) { orderService(input: $input) { __typename ... on Refusal { message }
       ... on ItemNotForYou { reasons { code message } } ... on ItemFullyBooked { amount period } } }`,
    { input: { stationId: cast.stationId, itemId: cast.itemId, idempotencyKey: randomUUID(), ...more } },
  );
  if (errors !== undefined) throw new Error(JSON.stringify(errors));
  return data.orderService;
}

const neighbour = { onBehalf: { name: '邻居大爷', relationKey: 'neighbour' } };

// Each test leaves its own menu behind; a later moment keeps the versions apart.
beforeEach(() => api.clock.advance(1_000));

it('refuses what is surely not for the one served, with every reason in words', async () => {
  await offer({
    eligibility: { maxAge: 60, placeCodes: ['511302002'], excludedPlaceCodes: [] },
    orderableBy: ['STAFF'],
  });
  expect(await order(cast.resident)).toMatchObject({
    __typename: 'ItemNotForYou',
    message: '这一事项不适用于该服务对象',
    reasons: [
      { code: 'ORDERER_KIND', message: '只能由站点工作人员点单' },
      { code: 'AGE', message: '服务对象须不超过 60 岁' },
      { code: 'PLACE', message: '只服务住在北城街道的居民' },
    ],
  });
});

it('takes an order for somebody of whom nothing is known', async () => {
  await offer({ eligibility: { maxAge: 60, excludedCategoryKeys: ['elderly'], householdKeys: ['alone'] } });
  expect((await order(cast.resident, neighbour)).__typename).toBe('OrderServiceSuccess');
  expect((await order(cast.resident)).reasons?.map((reason) => reason.code)).toContain('AGE');
});

it('asks, and never refuses, where a category is not entered', async () => {
  await offer({ clientCategoryKeys: ['children'], eligibility: { minAge: 60 } });
  expect((await order(cast.resident)).__typename).toBe('OrderServiceSuccess');
});

it('keeps a restricted service for staff', async () => {
  await offer({ confidentiality: 'RESTRICTED' });
  expect((await order(cast.resident)).__typename).toBe('ItemNotOnMenu');
  expect((await order(cast.dispatcher, neighbour)).__typename).toBe('OrderServiceSuccess');
});

it('takes no more orders than the station can, until the next day or until one is withdrawn', async () => {
  api.clock.set(Date.parse('2026-03-06T00:10:00+08:00'));
  await signIn();
  await offer({ capacity: { amount: 2, period: 'DAY', hasWaitingList: false } });
  const first = await mustStep(cast.resident, 'orderService', { stationId: cast.stationId, itemId: cast.itemId });
  expect((await order(cast.resident)).__typename).toBe('OrderServiceSuccess');
  expect(await order(cast.resident)).toEqual({
    __typename: 'ItemFullyBooked',
    message: '今天已接满 2 单，请改日再点或选择其他站点',
    amount: 2,
    period: 'DAY',
  });
  const elsewhere = await stationIdOf(api, 'east');
  expect((await order(cast.resident, { stationId: elsewhere })).__typename).toBe('OrderServiceSuccess');
  await mustStep(cast.resident, 'withdrawRequest', { requestId: first.id, expectedVersion: first.version });
  expect((await order(cast.resident)).__typename).toBe('OrderServiceSuccess');
  expect((await order(cast.resident)).__typename).toBe('ItemFullyBooked');
  api.clock.set(Date.parse('2026-03-07T00:00:00+08:00'));
  await signIn();
  expect((await order(cast.resident)).__typename).toBe('OrderServiceSuccess');
});

it('gives the last place to one of many who ask at once, and lets all wait where there is a waiting list', async () => {
  const tally = async () => {
    const answers = await Promise.all(Array.from({ length: 12 }, () => order(cast.resident)));
    return answers.filter((answer) => answer.__typename === 'OrderServiceSuccess').length;
  };
  const taken = await api.app.database.read.all(
    "SELECT id FROM service_requests WHERE item_id = ? AND station_id = ? AND state <> 'WITHDRAWN'",
    [cast.itemId, cast.stationId],
  );
  await offer({ capacity: { amount: taken.length + 5, period: 'MONTH', hasWaitingList: false } });
  expect(await tally()).toBe(5);
  await offer({ capacity: { amount: 1, period: 'MONTH', hasWaitingList: true } });
  expect(await tally()).toBe(12);
});
