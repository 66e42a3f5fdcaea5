import { randomUUID } from 'node:crypto';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type Answer, type Client, startTestApi, type TestApi } from '../../../test/harness.js';
import { type Cast, castOfTheEast, mustStep } from '../../../test/loop.js';

let api: TestApi;
let cast: Cast;
let request: { readonly id: string; readonly version: number };
beforeAll(async () => {
  api = await startTestApi();
  cast = await castOfTheEast(api.as);
  request = await mustStep(cast.resident, 'orderService', { stationId: cast.stationId, itemId: cast.itemId });
});
afterAll(() => api.close());

let before: string;
beforeEach(async () => {
  before = await api.digest();
});

interface Problem {
  readonly __typename: string;
  readonly message?: string;
  readonly issues?: readonly { readonly path: readonly string[]; readonly message: string }[];
}

async function send(client: Client, mutation: string, input: object): Promise<Answer<Record<string, Problem>>> {
  const Name = mutation[0]?.toUpperCase() + mutation.slice(1);
  const answer = await client.ask<Record<string, Problem>>(
    `mutation Step($input: ${Name}Input!) { ${mutation}(input: $input) { __typename ... on Refusal { message } ... on InvalidInput { issues { path message } } } }`,
    { input: { idempotencyKey: randomUUID(), ...input } },
  );
  expect(answer.status).toBeLessThan(500);
  expect(answer.errors?.some((error) => error.extensions.code === 'INTERNAL') ?? false).toBe(false);
  return answer;
}

const order = (rest: object) =>
  send(cast.resident, 'orderService', { stationId: cast.stationId, itemId: cast.itemId, ...rest });
const verify = (rest: object) =>
  send(cast.dispatcher, 'verifyRequest', { requestId: request.id, expectedVersion: request.version, ...rest });

const pathsOf = (problem: Problem | undefined) => problem?.issues?.map((issue) => issue.path.join('.'));

describe('writes nothing, and says which field is wrong', () => {
  afterEach(async () => {
    expect(await api.digest()).toBe(before);
  });

  it('when a text is too long', async () => {
    expect(pathsOf((await verify({ note: '字'.repeat(20_001) })).data['verifyRequest'])).toEqual(['note']);
    expect(pathsOf((await order({ need: '字'.repeat(2_001) })).data['orderService'])).toEqual(['need']);
    const issue = (await verify({ note: '字'.repeat(20_001) })).data['verifyRequest']?.issues?.[0];
    expect(issue?.message).toBe('不能超过 20000 个字符');
  });

  it('when a text holds control characters or halves of characters', async () => {
    for (const text of ['\u0000', 'a\u0007b', '\u009f', 'x\ud842y']) {
      expect(pathsOf((await verify({ note: `备注${text}` })).data['verifyRequest'])).toEqual(['note']);
      expect(pathsOf((await order({ need: `想${text}` })).data['orderService'])).toEqual(['need']);
    }
  });

  it('when a person is described badly, with every problem at once', async () => {
    const { data } = await order({
      onBehalf: { name: '  ', relationKey: 'stranger', phone: '12', address: 'x'.repeat(201) },
      preferredWindows: [
        { startsAt: '2026-03-06T11:00:00+08:00', endsAt: '2026-03-06T09:00:00+08:00' },
        { startsAt: '2020-03-06T09:00:00+08:00', endsAt: '2020-03-06T11:00:00+08:00' },
      ],
    });
    expect(pathsOf(data['orderService'])?.toSorted()).toEqual([
      'onBehalf.address',
      'onBehalf.name',
      'onBehalf.phone',
      'onBehalf.relationKey',
      'preferredWindows.0',
      'preferredWindows.1',
    ]);
  });

  it('when somebody is both named and described', async () => {
    const { data } = await order({ residentId: 'res_1', onBehalf: { name: '某人', relationKey: 'other' } });
    expect(pathsOf(data['orderService'])).toEqual(['residentId']);
  });

  it('when a key is none', async () => {
    for (const idempotencyKey of ['', 'short', 'x'.repeat(129), '        ', `key\u0000key-key`]) {
      expect(pathsOf((await verify({ idempotencyKey })).data['verifyRequest'])).toEqual(['idempotencyKey']);
      expect(pathsOf((await order({ idempotencyKey })).data['orderService'])).toEqual(['idempotencyKey']);
    }
  });

  it('when an id is none', async () => {
    for (const id of ['', ' ', '\u0000', "' OR 1=1 --", 'x'.repeat(10_000), '𠮷', 'stn_\ud842', '../../etc']) {
      expect((await verify({ requestId: id })).data['verifyRequest']?.__typename).toBe('NotFound');
      expect((await order({ stationId: id })).data['orderService']?.__typename).toBe('NotFound');
      expect((await order({ itemId: id })).data['orderService']?.__typename).toBe('ItemNotOnMenu');
      expect((await order({ residentId: id })).data['orderService']?.__typename).toBe('NotFound');
    }
  });

  it('when a version is no version', async () => {
    for (const expectedVersion of [0, -1, 2_147_483_647]) {
      expect((await verify({ expectedVersion })).data['verifyRequest']?.__typename).toBe('ChangedMeanwhile');
    }
    for (const expectedVersion of [1.5, 1e20, '1', null]) {
      const answer = await verify({ expectedVersion });
      expect(answer.status).toBe(400);
      expect(answer.errors?.[0]?.extensions.code).toBe('BAD_USER_INPUT');
    }
  });

  it('when a word is unknown to the schema', async () => {
    expect((await verify({ urgency: 'PANIC' })).status).toBe(400);
    expect((await verify({ unknown: 1 })).status).toBe(400);
    const filter = await cast.dispatcher.ask('query ($f: RequestFilter) { requests(filter: $f) { totalCount } }', {
      f: { states: ['NOWHERE'] },
    });
    expect(filter.status).toBe(400);
  });

  it('when a reason is none of the dictionary', async () => {
    const { data } = await send(cast.dispatcher, 'rejectRequest', {
      requestId: request.id,
      expectedVersion: 1,
      reasonKey: 'because',
    });
    expect(pathsOf(data['rejectRequest'])).toEqual(['reasonKey']);
  });

  it('when a list is far too long', async () => {
    const wide = await send(cast.resident, 'orderService', {
      stationId: cast.stationId,
      itemId: cast.itemId,
      preferredWindows: Array.from({ length: 300 }, () => ({
        startsAt: '2026-03-06T09:00:00+08:00',
        endsAt: '2026-03-06T11:00:00+08:00',
      })),
    });
    expect(pathsOf(wide.data?.['orderService']) ?? ['refused']).not.toEqual([]);
  });
});

describe('a list', () => {
  const list = (client: Client, rest: string, variables: object = {}) =>
    client.ask<{ requests: { nodes: readonly { id: string }[]; totalCount: number } }>(
      `query ($f: RequestFilter, $first: Int, $after: String) { requests(filter: $f, first: $first, after: $after ${rest}) { nodes { id } totalCount } }`,
      { first: 20, ...variables },
    );

  it('of no size or of an endless one is refused before it runs', async () => {
    for (const first of [0, -1, -2_000_000_000, 101, 2_000_000_000]) {
      expect((await list(cast.dispatcher, '', { first })).errors?.[0]?.extensions.code).toBe('TOO_COMPLEX');
    }
    expect((await list(cast.dispatcher, '', { first: 1e12 })).status).toBe(400);
  });

  it('goes on only after a cursor of its own', async () => {
    const forged = [
      'x',
      '',
      Buffer.from('["a","b","ORDERED_AT"]').toString('base64url'),
      Buffer.from('[1.5,"b","ORDERED_AT"]').toString('base64url'),
      Buffer.from('[1,"b\\u0000","ORDERED_AT"]').toString('base64url'),
      Buffer.from('[9e300,"b","ORDERED_AT"]').toString('base64url'),
      Buffer.from('null').toString('base64url'),
    ];
    for (const after of forged) {
      const answer = await list(cast.dispatcher, '', { after });
      expect(answer.errors?.[0]?.extensions.code, after).toBe('BAD_USER_INPUT');
    }
  });

  it('that is narrowed by nonsense is empty', async () => {
    const nonsense: readonly object[] = [
      { stationId: 'stn_0000' },
      { stationId: '\u0000' },
      { workerId: "' OR 1=1" },
      { residentId: '' },
      { text: '\u0000' },
      { text: 'x'.repeat(5_000) },
      { states: [] },
    ];
    for (const f of nonsense) {
      const { data, errors } = await list(cast.dispatcher, '', { f });
      expect(errors).toBeUndefined();
      expect(data.requests).toEqual({ nodes: [], totalCount: 0 });
    }
  });

  it('takes the wildcards of a search as they are written', async () => {
    for (const text of ['%', '_', '\\', "'"]) {
      expect((await list(cast.dispatcher, '', { f: { text } })).data.requests.nodes).toEqual([]);
    }
    for (const text of ['探访', 'D20260305', '20260305-00001', ' 上门 ']) {
      expect((await list(cast.dispatcher, '', { f: { text } })).data.requests.nodes).toHaveLength(1);
    }
  });
});

it('gives rare characters and emoji back as they came', async () => {
  const text = '𠮷𪚥👩‍👩‍👧‍👦 Ω≈ç√\n第二行\t制表';
  const placed = await mustStep(cast.resident, 'orderService', {
    stationId: cast.stationId,
    itemId: cast.itemId,
    need: text,
    onBehalf: { name: '𠮷𪚥', relationKey: 'family', address: '𠮷祥路' },
  });
  await mustStep(cast.dispatcher, 'verifyRequest', { requestId: placed.id, expectedVersion: 1, note: text });
  const { data } = await cast.resident.ask<{
    request: { need: string; contact: { name: string; address: string }; events: { note: string | null }[] };
  }>('query ($id: ID!) { request(id: $id) { need contact { name address } events { note } } }', { id: placed.id });
  expect(data.request).toMatchObject({ need: text, contact: { name: '𠮷𪚥', address: '𠮷祥路' } });
  expect(data.request.events[1]?.note).toBe(text);
});
