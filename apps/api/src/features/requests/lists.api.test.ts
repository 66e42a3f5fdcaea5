import { type Actor, may, maySeeRequest, standingsTowards } from '@diandan/domain/access';
import { urgencyRank } from '@diandan/domain/catalog';
import { isOverdue, type RequestState, requestStates, type ServiceRequest } from '@diandan/domain/requests';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Client, startTestApi, type TestApi } from '../../../test/harness.js';
import { dice, type Walk, walkAtRandom } from '../../../test/random-loops.js';
import { letDingLiveInTheEast } from '../../../test/two-roles.js';
import { toDomain } from './request.repository.js';
import { type MemberRow, type RequestRow, selectedColumns, selectMembers } from './request-row.js';

interface Known {
  readonly request: ServiceRequest;
  readonly path: string;
  readonly itemName: string;
}

let api: TestApi;
let walk: Walk;
let known: readonly Known[];
let residents: readonly { readonly id: string; readonly name: string; readonly path: string }[];
let workerNames: ReadonlyMap<string, string>;
let stations: readonly { readonly id: string; readonly path: string }[];
const clients = new Map<string, Client>();
beforeAll(async () => {
  api = await startTestApi();
  // One person in two roles, and with two accounts.
  await letDingLiveInTheEast(api);
  walk = await walkAtRandom(api, 1_000, 7);
  const { read } = api.app.database;
  const rows = await read.all<RequestRow>(`SELECT ${selectedColumns} FROM service_requests r`);
  const members = await read.all<MemberRow>(selectMembers);
  const items = await read.all<{ id: string; name: string }>('SELECT id, name FROM service_items');
  known = rows.map((row) => ({
    request: toDomain(row, members),
    path: row.station_path,
    itemName: items.find((item) => item.id === row.item_id)?.name ?? '',
  }));
  stations = await read.all('SELECT id, path FROM stations ORDER BY path');
  residents = await read.all('SELECT id, name, station_path AS path FROM residents ORDER BY id');
  const workers = await read.all<{ id: string; name: string }>('SELECT id, name FROM workers');
  workerNames = new Map(workers.map(({ id, name }) => [id, name]));
  for (const name of walk.actors.keys()) clients.set(name, await api.as(name));
}, 240_000);
afterAll(() => api.close());

interface Filter {
  readonly states?: readonly RequestState[];
  readonly stationId?: string;
  readonly includeDescendants?: boolean;
  readonly overdue?: boolean;
  readonly workerId?: string;
  readonly residentId?: string;
  readonly concernsMe?: boolean;
  readonly text?: string;
}

type Order = { readonly field: 'ORDERED_AT' | 'DUE_AT' | 'URGENCY'; readonly direction: 'ASC' | 'DESC' };

/** What the domain says the viewer may see, narrowed one request after the other. */
function expected(viewer: Actor, filter: Filter, at: number): readonly Known[] {
  const station = stations.find((one) => one.id === filter.stationId);
  return known.filter(({ request, path, itemName }) => {
    const held = standingsTowards(viewer, request, path);
    if (!maySeeRequest(held)) return false;
    if (filter.concernsMe === true && !held.includes('ORDERER') && !held.includes('SERVED')) return false;
    if (filter.states !== undefined && !filter.states.includes(request.state)) return false;
    if (station !== undefined) {
      const isInside = filter.includeDescendants === false ? path === station.path : path.startsWith(station.path);
      if (!isInside) return false;
    }
    if (filter.overdue !== undefined && isOverdue(request, at) !== filter.overdue) return false;
    const { workerId, residentId, text } = filter;
    if (workerId !== undefined && !request.assignment?.members.some((one) => one.workerId === workerId)) return false;
    if (residentId !== undefined && request.residentId !== residentId) return false;
    if (text === undefined) return true;
    const resident = residents.find((one) => one.id === request.residentId);
    return (
      request.ticketNo.startsWith(text) ||
      (/^\d/.test(text) && request.ticketNo.endsWith(text)) ||
      itemName.includes(text) ||
      (request.need?.includes(text) ?? false) ||
      (resident !== undefined && resident.name.includes(text) && may(viewer, 'RESIDENT_VIEW', resident.path)) ||
      (request.assignment?.members.some((one) => workerNames.get(one.workerId)?.includes(text)) ?? false)
    );
  });
}

function inOrder(found: readonly Known[], { field, direction }: Order): readonly string[] {
  const keyOf = ({ request }: Known): number => {
    if (field === 'ORDERED_AT') return request.orderedAt;
    if (field === 'DUE_AT') return request.dueAt ?? Number.MAX_SAFE_INTEGER;
    return urgencyRank(request.urgency);
  };
  const isAscending = field === 'URGENCY' ? direction === 'DESC' : direction === 'ASC';
  const compare = (a: Known, b: Known) => keyOf(a) - keyOf(b) || (a.request.id < b.request.id ? -1 : 1);
  return found.toSorted((a, b) => (isAscending ? compare(a, b) : compare(b, a))).map((one) => one.request.id);
}

interface Listed {
  readonly requests: {
    readonly nodes: readonly { readonly id: string }[];
    readonly totalCount: number;
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  };
  readonly requestTally: {
    readonly byState: readonly { readonly state: RequestState; readonly count: number }[];
    readonly totalCount: number;
    readonly overdueCount: number;
  };
}

const query = `query List($filter: RequestFilter, $order: RequestOrder, $first: Int!, $after: String) {
  requests(filter: $filter, orderBy: $order, first: $first, after: $after) {
    nodes { id } totalCount pageInfo { hasNextPage endCursor }
  }
  requestTally(filter: $filter) { byState { state count } totalCount overdueCount }
}`;

async function listed(client: Client, filter: Filter, order: Order, first: number) {
  const ids: string[] = [];
  let after: string | null = null;
  let last: Listed;
  do {
    const answer = await client.ask<Listed>(query, { filter, order, first, after });
    expect(answer.errors).toBeUndefined();
    last = answer.data;
    ids.push(...last.requests.nodes.map((node) => node.id));
    after = last.requests.pageInfo.endCursor;
  } while (last.requests.pageInfo.hasNextPage);
  return { ids, total: last.requests.totalCount, tally: last.requestTally };
}

async function compare(name: string, filter: Filter, order: Order, first: number): Promise<number> {
  const viewer = walk.actors.get(name);
  const client = clients.get(name);
  if (viewer === undefined || client === undefined) throw new Error(`nobody is called ${name}`);
  const at = api.clock.now();
  const found = expected(viewer, filter, at);
  const { ids, total, tally } = await listed(client, filter, order, first);
  const hint = `${name} ${JSON.stringify({ filter, order, first })}`;
  expect(ids, hint).toEqual(inOrder(found, order));
  expect(total, hint).toBe(found.length);
  expect(tally.totalCount, hint).toBe(found.length);
  expect(tally.overdueCount, hint).toBe(found.filter((one) => isOverdue(one.request, at)).length);
  const counts = requestStates
    .map((state) => ({ state, count: found.filter((one) => one.request.state === state).length }))
    .filter((one) => one.count > 0);
  expect(tally.byState, hint).toEqual(counts);
  return found.length;
}

const orders: readonly Order[] = (['ORDERED_AT', 'DUE_AT', 'URGENCY'] as const).flatMap((field) =>
  (['ASC', 'DESC'] as const).map((direction) => ({ field, direction })),
);

describe('a list of requests', () => {
  it('holds for everybody just what the domain lets them see, in every order, page by page', async () => {
    let seen = 0;
    for (const name of walk.actors.keys()) {
      for (const order of orders) seen += await compare(name, {}, order, 7);
    }
    expect(seen).toBeGreaterThan(200);
  }, 120_000);

  it('holds only what somebody ordered or is served by, when what concerns the viewer is asked for', async () => {
    let seen = 0;
    for (const name of walk.actors.keys()) {
      for (const order of orders) seen += await compare(name, { concernsMe: true }, order, 7);
    }
    expect(seen).toBeGreaterThan(100);
    expect(await compare('ding', { concernsMe: true }, { field: 'ORDERED_AT', direction: 'DESC' }, 7)).toBeGreaterThan(
      5,
    );
  }, 120_000);

  it('is narrowed by any combination of wishes as the domain would narrow it', async () => {
    const roll = dice(99);
    const names = [...walk.actors.keys()];
    const workers = [...walk.actors.values()].flatMap((one) => one.workerId ?? []);
    const residents = [...walk.actors.values()].flatMap((one) => one.residentId ?? []);
    const texts = ['上门', '探访', '帮助', 'D2026', known[3]?.request.ticketNo ?? '', '没有这样的'];
    const pick = <One>(list: readonly One[]): One => list[roll(list.length)] as One;
    let seen = 0;
    for (let n = 0; n < 150; n++) {
      const filter: Filter = {
        ...(roll(2) ? { states: requestStates.filter(() => roll(3) === 0) } : {}),
        ...(roll(2) ? { stationId: pick(stations).id } : {}),
        ...(roll(3) === 0 ? { includeDescendants: roll(2) === 0 } : {}),
        ...(roll(4) === 0 ? { overdue: roll(2) === 0 } : {}),
        ...(roll(5) === 0 ? { workerId: pick(workers) } : {}),
        ...(roll(5) === 0 ? { residentId: pick(residents) } : {}),
        ...(roll(4) === 0 ? { concernsMe: roll(4) > 0 } : {}),
        ...(roll(5) === 0 ? { text: pick(texts) } : {}),
      };
      seen += await compare(pick(names), filter, pick(orders), 1 + roll(9));
    }
    expect(seen).toBeGreaterThan(100);
  }, 120_000);

  it('is found by the end of a ticket number, by who serves and, for those who may see residents, by who is served', async () => {
    const order: Order = { field: 'ORDERED_AT', direction: 'DESC' };
    const ordered = known.find(({ request }) => request.residentId !== null);
    const served = known.find(({ request }) => (request.assignment?.members.length ?? 0) > 0);
    const residentName = residents.find(({ id }) => id === ordered?.request.residentId)?.name ?? '';
    const workerName = workerNames.get(served?.request.assignment?.members[0]?.workerId ?? '') ?? '';
    const texts = [residentName, workerName, served?.request.ticketNo.slice(-5) ?? '', '0001', '1-0000'];
    expect(texts.every((text) => text.length > 1)).toBe(true);
    let seen = 0;
    for (const name of walk.actors.keys()) {
      for (const text of texts) seen += await compare(name, { text }, order, 9);
    }
    expect(seen).toBeGreaterThan(20);
    for (const text of texts.slice(0, 3)) expect(await compare('admin', { text }, order, 9)).toBeGreaterThan(0);
  }, 60_000);

  it('finds one request by its number for those who may see it', async () => {
    for (const [name, viewer] of walk.actors) {
      for (const { request, path } of known.slice(0, 20)) {
        const answer = await clients
          .get(name)
          ?.ask<{ requestByTicketNo: { id: string } | null; request: { id: string } | null }>(
            'query ($no: String!, $id: ID!) { requestByTicketNo(ticketNo: $no) { id } request(id: $id) { id } }',
            { no: request.ticketNo, id: request.id },
          );
        const found = maySeeRequest(standingsTowards(viewer, request, path)) ? { id: request.id } : null;
        expect(answer?.data).toEqual({ requestByTicketNo: found, request: found });
      }
    }
  }, 60_000);

  it('of fifty costs a handful of statements, however many items, stations and workers stand in it', async () => {
    const { read } = api.app.database;
    const { all, get } = read;
    const statements: string[] = [];
    Object.assign(read, {
      all: (...given: Parameters<typeof all>) => (statements.push(given[0]), all.apply(read, given)),
      get: (...given: Parameters<typeof get>) => (statements.push(given[0]), get.apply(read, given)),
    });
    try {
      const answer = await clients.get('admin')?.ask<{ requests: { nodes: readonly object[] } }>(
        `{ requests(first: 50) { nodes {
          id ticketNo state availableActions isOverdue urgency orderedAt dueAt orderer { name } resident { name }
          item { name } station { name status { name } } assignment { members { worker { name } } }
        } } }`,
      );
      expect(answer?.errors).toBeUndefined();
      expect(answer?.data.requests.nodes).toHaveLength(50);
    } finally {
      Object.assign(read, { all, get });
    }
    const ofRequests = statements.filter((text) => !/ FROM (sessions|grants|profiles)\b/.test(text));
    expect(ofRequests.length).toBeLessThanOrEqual(7);
  });
});
