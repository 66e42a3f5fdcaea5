import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startTestApi, type TestApi } from './harness.js';

let api: TestApi;
beforeAll(async () => {
  api = await startTestApi();
});
afterAll(() => api.close());

const odd: readonly (readonly [string, string])[] = [
  ['a NUL', 'a\u0000b'],
  ['half a character', '\ud83d'],
  ['rare Han', '𠮷'],
  ['a family of emoji', '👨‍👩‍👧'],
  ['wildcards', '%_\\%'],
  ['quotes', `'"; DROP TABLE stations; --`],
  ['twenty thousand characters', '长'.repeat(20_000)],
  ['a name of JavaScript', '__proto__'],
  ['nothing', ''],
];

const questions: readonly (readonly [string, string])[] = [
  ['node', 'query($it: ID!) { node(id: $it) { id } }'],
  ['station', 'query($it: ID!) { station(id: $it) { id } }'],
  ['stationByCode', 'query($it: String!) { stationByCode(code: $it) { id } }'],
  ['publicStations', 'query($it: String) { publicStations(divisionCodePrefix: "51", text: $it) { totalCount } }'],
  ['stations', 'query($it: String) { stations(filter: { text: $it }) { totalCount nodes { id } } }'],
  ['stations below', 'query($it: ID) { stations(filter: { underStationId: $it }) { totalCount } }'],
  ['divisions', 'query($it: String) { divisions(text: $it) { nodes { code } } }'],
  ['menu', 'query($it: ID!) { menu(stationId: $it) { id } }'],
  ['serviceItem', 'query($it: ID!) { serviceItem(id: $it) { id } }'],
  ['worker', 'query($it: ID!) { worker(id: $it) { id } }'],
  ['workers', 'query($it: String) { workers(filter: { text: $it }) { totalCount nodes { id } } }'],
  ['resident', 'query($it: ID!) { resident(id: $it) { id } }'],
  ['residents', 'query($it: String) { residents(filter: { text: $it }) { totalCount nodes { id } } }'],
];

const cursorOf = (place: unknown): string => Buffer.from(JSON.stringify(place)).toString('base64url');

describe('odd texts in questions', () => {
  it.each(odd)('find nothing and break nothing: %s', async (_, it) => {
    const admin = await api.as('admin');
    for (const [name, query] of questions) {
      const { status, errors } = await admin.ask(query, { it });
      expect({ name, status, errors }).toEqual({ name, status: 200, errors: undefined });
    }
  });

  it.each(odd)('are no cursors: %s', async (_, it) => {
    const admin = await api.as('admin');
    for (const field of ['stations', 'workers', 'residents', 'divisions']) {
      const { errors } = await admin.ask(`query($it: String) { ${field}(after: $it) { totalCount } }`, { it });
      expect(errors?.[0]?.extensions.code).toBe('BAD_USER_INPUT');
    }
  });

  it('are no cursors even when they are written like ours', async () => {
    const admin = await api.as('admin');
    const forged = [
      [1.5, 'x'],
      [1e300, 'x'],
      ['1', 'x'],
      [null, 'x'],
      [1],
      [1, 2],
      { key: 1 },
      'x',
      [1, 'x'.repeat(65)],
    ];
    for (const cursor of forged) {
      // With the name of the order, so that it is the place itself that is refused.
      const after = cursorOf(Array.isArray(cursor) ? [...cursor, 'OPEN_CASES'] : cursor);
      const { errors } = await admin.ask(
        'query($after: String) { workers(orderBy: { field: OPEN_CASES }, after: $after) { totalCount } }',
        { after },
      );
      expect(errors?.[0]?.extensions.code).toBe('BAD_USER_INPUT');
    }
    const after = cursorOf(['a\u0000b', 'x\u0000', 'NAME']);
    const { errors } = await admin.ask('query($after: String) { workers(after: $after) { nodes { id } } }', { after });
    expect(errors).toBeUndefined();
  });
});

describe('cursors', () => {
  const lists = [
    ['workers', 'WorkerOrder', ['NAME', 'STATION', 'OPEN_CASES']],
    ['stations', 'StationOrder', ['TREE', 'NAME', 'CODE']],
    ['requests', 'RequestOrder', ['ORDERED_AT', 'DUE_AT', 'URGENCY']],
  ] as const;
  const page = (list: string, type: string) =>
    `query($order: ${type}, $after: String) { ${list}(orderBy: $order, first: 2, after: $after) { nodes { id } pageInfo { endCursor } } }`;
  type Listed = Readonly<Record<string, { readonly pageInfo: { readonly endCursor: string | null } }>>;

  it.each(lists)('of one order of %s are refused in every other order', async (list, type, fields) => {
    const admin = await api.as('admin');
    for (const of of fields) {
      const { data } = await admin.ask<Listed>(page(list, type), { order: { field: of } });
      const after = data[list]?.pageInfo.endCursor ?? cursorOf([of === 'URGENCY' ? 1 : 1_772_668_800_000, 'req_1', of]);
      for (const field of fields) {
        for (const direction of ['ASC', 'DESC']) {
          const { errors } = await admin.ask(page(list, type), { order: { field, direction }, after });
          expect(errors?.[0]?.extensions.code, `${of} in ${field}`).toBe(field === of ? undefined : 'BAD_USER_INPUT');
        }
      }
    }
  });

  it('hold no number that its column could not hold', async () => {
    const admin = await api.as('admin');
    for (const [list, type, field] of [
      ['requests', 'RequestOrder', 'URGENCY'],
      ['workers', 'WorkerOrder', 'OPEN_CASES'],
    ] as const) {
      for (const key of [5_000_000_000, -5_000_000_000, Number.MAX_SAFE_INTEGER]) {
        const { errors } = await admin.ask(page(list, type), {
          order: { field },
          after: cursorOf([key, 'x_1', field]),
        });
        expect(errors?.[0]?.extensions.code).toBe('BAD_USER_INPUT');
      }
    }
  });
});

it('writes a text with a NUL on neither database as an error', async () => {
  const done = await api.app.database.unitOfWork.run(async (tx) => {
    await tx.run('INSERT INTO counters (name, value) VALUES (?, 1)', ['odd\u0000name']);
    return { ok: true };
  });
  expect(done.ok).toBe(true);
});

describe('odd texts in changes', () => {
  const mutations: readonly (readonly [string, (it: string) => object])[] = [
    [
      'mutation($input: OpenStationInput!) { openStation(input: $input) { __typename } }',
      (it) => ({ parentId: it, name: it, divisionCode: '511302', statusKey: 'planned', idempotencyKey: it }),
    ],
    [
      'mutation($input: UpdateStationInput!) { updateStation(input: $input) { __typename } }',
      (it) => ({ stationId: it, expectedVersion: 1, name: it, idempotencyKey: 'odd-texts-1' }),
    ],
    [
      'mutation($input: CreateWorkerInput!) { createWorker(input: $input) { __typename } }',
      (it) => ({ stationId: it, name: it, kind: 'STAFF', phone: it, idempotencyKey: 'odd-texts-2' }),
    ],
    [
      'mutation($input: UpdateWorkerInput!) { updateWorker(input: $input) { __typename } }',
      (it) => ({ workerId: it, expectedVersion: -2_147_483_648, name: it, idempotencyKey: 'odd-texts-3' }),
    ],
    [
      'mutation($input: CreateResidentInput!) { createResident(input: $input) { __typename } }',
      (it) => ({ stationId: it, name: it, idNumber: it, address: it, idempotencyKey: 'odd-texts-4' }),
    ],
    [
      'mutation($input: UpdateResidentInput!) { updateResident(input: $input) { __typename } }',
      (it) => ({ residentId: it, expectedVersion: 2_147_483_647, name: it, idempotencyKey: 'odd-texts-5' }),
    ],
    [
      'mutation($input: RevealResidentInput!) { revealResident(input: $input) { __typename } }',
      (it) => ({ residentId: it, reason: it, idempotencyKey: 'odd-texts-6' }),
    ],
  ];

  it.each(odd)('are refused and write nothing: %s', async (_, it) => {
    const admin = await api.as('admin');
    const before = await api.digest();
    for (const [mutation, input] of mutations) {
      const { status, errors, data } = await admin.ask<Record<string, { __typename: string }>>(mutation, {
        input: input(it),
      });
      expect({ mutation, status, errors }).toEqual({ mutation, status: 200, errors: undefined });
      expect(Object.values(data)[0]?.__typename).toMatch(/^(NotFound|InvalidInput)$/);
    }
    expect(await api.digest()).toBe(before);
  });
});
