import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type Client, startTestApi, testDialect, type TestApi } from '../../../test/harness.js';
import { editTerm } from '../../../test/terms.js';

let api: TestApi;
let admin: Client;
beforeEach(async () => {
  api = await startTestApi();
  admin = await api.as('admin');
});
afterEach(() => api.close());

interface ResidentSeen {
  readonly id: string;
  readonly version: number;
  readonly categories: readonly { readonly name: string }[];
  readonly categoryMemberships: readonly {
    readonly category: { readonly key: string };
    readonly since: string;
    readonly until: string | null;
  }[];
  readonly household: { readonly name: string } | null;
}

interface Outcome {
  readonly __typename: string;
  readonly issues?: readonly { readonly path: readonly string[] }[];
  readonly resident?: ResidentSeen;
}

const fields = 'id version categories { name } categoryMemberships { category { key } since until } household { name }';
const answer = (type: string) =>
  `__typename ... on ${type}Success { resident { ${fields} } } ... on InvalidInput { issues { path message } }`;

let keys = 0;
const key = () => `membership-test-${++keys}`;

async function update(changes: object): Promise<Outcome> {
  const row = await api.app.database.read.get<{ id: string; version: number }>(
    "SELECT id, version FROM residents WHERE name = '顾大娘'",
  );
  const { data } = await admin.ask<{ updateResident: Outcome }>(
    `mutation($input: UpdateResidentInput!) { updateResident(input: $input) { ${answer('UpdateResident')} } }`,
    { input: { residentId: row?.id, expectedVersion: row?.version, idempotencyKey: key(), ...changes } },
  );
  return data.updateResident;
}

const today = () => new Date(api.clock.now() + 8 * 3_600_000).toISOString().slice(0, 10);

const found = async (categoryKeys: readonly string[], categoriesOn?: string): Promise<number> => {
  const { data } = await admin.ask<{ residents: { totalCount: number } }>(
    'query($filter: ResidentFilter) { residents(filter: $filter) { totalCount } }',
    { filter: { categoryKeys, ...(categoriesOn === undefined ? {} : { categoriesOn }) } },
  );
  return data.residents.totalCount;
};

describe('memberships of residents', () => {
  it('are kept with their days, and only those of today are the categories', async () => {
    const { resident } = await update({
      householdKey: 'alone',
      categoryMemberships: [
        { categoryKey: 'elderly-left-behind', since: '2024-05-01' },
        { categoryKey: 'low-income', since: '2023-01-01', until: '2023-12-31' },
        { categoryKey: 'disabled', since: '2999-01-01' },
      ],
    });
    expect(resident).toMatchObject({ categories: [{ name: '留守老人' }], household: { name: '独居' } });
    expect(resident?.categoryMemberships).toEqual([
      { category: { key: 'low-income' }, since: '2023-01-01', until: '2023-12-31' },
      { category: { key: 'elderly-left-behind' }, since: '2024-05-01', until: null },
      { category: { key: 'disabled' }, since: '2999-01-01', until: null },
    ]);
  });

  it('find people by group and by day', async () => {
    await update({
      categoryMemberships: [
        { categoryKey: 'elderly-left-behind', since: '2024-05-01' },
        { categoryKey: 'low-income', since: '2023-01-01', until: '2023-12-31' },
      ],
    });
    expect(await found(['elderly-left-behind'])).toBe(1);
    expect(await found(['elderly'])).toBe(1);
    expect(await found(['elderly'], '2024-04-30')).toBe(0);
    expect(await found(['hardship'])).toBe(0);
    expect(await found(['hardship'], '2023-12-31')).toBe(1);
  });

  it('find them by an index, whatever the day', async () => {
    if (testDialect === 'postgres') return;
    const plan = await api.app.database.read.all<{ detail: string }>(
      `EXPLAIN QUERY PLAN SELECT c.resident_id FROM resident_categories c
       WHERE c.category_key IN ('a', 'b') AND c.since <= '2026-01-01' AND (c.until IS NULL OR c.until >= '2026-01-01')`,
    );
    expect(plan.map((one) => one.detail).join()).toContain('COVERING INDEX resident_categories_by_day');
  });

  it('take plain keys as of today: what is new begins, what is missing has ended', async () => {
    await update({ categoryMemberships: [{ categoryKey: 'low-income', since: '2023-01-01' }] });
    const { resident } = await update({ categoryKeys: ['elderly-alone'] });
    expect(resident?.categories).toEqual([{ name: '独居老人' }]);
    expect(resident?.categoryMemberships.map(({ since, until }) => [since, until === null])).toEqual([
      ['2023-01-01', false],
      [today(), true],
    ]);
    expect([await found(['low-income']), await found(['low-income'], '2025-01-01')]).toEqual([0, 1]);
  });

  it('count as what their category was merged into', async () => {
    await update({ categoryMemberships: [{ categoryKey: 'elderly-childless', since: '2024-01-01' }] });
    const kind = 'CLIENT_CATEGORY';
    const merged = {
      from: { kind, key: 'elderly-childless' },
      into: { kind, key: 'elderly-alone' },
      expectedVersion: 1,
    };
    expect((await editTerm(admin, 'mergeTerms', merged)).__typename).toBe('MergeTermsSuccess');
    expect([await found(['elderly-alone']), await found(['elderly-childless'])]).toEqual([1, 1]);
    const { resident } = await update({ householdKey: 'couple' });
    expect(resident?.categories).toEqual([{ name: '独居老人' }]);
  });

  it('are refused with every field that is wrong, and nothing is written', async () => {
    const before = await api.digest();
    const refused = await update({
      householdKey: 'castle',
      categoryMemberships: [
        { categoryKey: 'rich' },
        { categoryKey: 'orphan', since: '2025-02-01', until: '2025-01-01' },
      ],
    });
    expect(refused.issues?.map((issue) => issue.path.join('.'))).toEqual([
      'categoryMemberships.0.categoryKey',
      'categoryMemberships.1.until',
      'householdKey',
    ]);
    expect(await api.digest()).toBe(before);
  });

  it('are laid out for the index exactly as the register has them', async () => {
    await update({ categoryMemberships: [{ categoryKey: 'orphan', since: '2020-01-01', until: '2021-01-01' }] });
    await update({ categoryKeys: ['disabled'] });
    const { read } = api.app.database;
    const people = await read.all<{ id: string; categories: string }>('SELECT id, categories FROM residents');
    const rows = await read.all(
      'SELECT resident_id, category_key, since, until FROM resident_categories ORDER BY 1, 3',
    );
    const expected = people
      .toSorted((a, b) => (a.id < b.id ? -1 : 1))
      .flatMap(({ id, categories }) =>
        (JSON.parse(categories) as { categoryKey: string; since: string; until: string | null }[]).map(
          ({ categoryKey, since, until }) => ({ resident_id: id, category_key: categoryKey, since, until }),
        ),
      );
    expect(rows).toEqual(expected);
  });
});
