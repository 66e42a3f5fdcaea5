import { afterAll, beforeAll, expect, it } from 'vitest';
import { DataSource } from 'typeorm';
import { FirstTables1795000000001 } from '../src/database/migrations/0001-first-tables.js';
import { Menus1795000000002 } from '../src/database/migrations/0002-menus.js';
import { ItemValidity1795000000006 } from '../src/database/migrations/0006-item-validity.js';
import { testDialect } from './harness.js';

const serverUrl = process.env['DIANDAN_TEST_PG'] ?? 'postgres://postgres@127.0.0.1:5432/postgres';
const name = `menus_migration_${process.pid}`;
const migrations = [FirstTables1795000000001, Menus1795000000002];
let source: DataSource;

async function onServer(statement: string): Promise<void> {
  const server = await new DataSource({ type: 'postgres', url: serverUrl }).initialize();
  await server.query(statement);
  await server.destroy();
}

beforeAll(async () => {
  if (testDialect === 'postgres') {
    await onServer(`CREATE DATABASE ${name}`);
    const url = new URL(serverUrl);
    url.pathname = name;
    source = await new DataSource({ type: 'postgres', url: url.href, migrations }).initialize();
  } else source = await new DataSource({ type: 'better-sqlite3', database: ':memory:', migrations }).initialize();
});
afterAll(async () => {
  await source.destroy();
  if (testDialect === 'postgres') await onServer(`DROP DATABASE ${name}`);
});

interface Row {
  readonly [column: string]: unknown;
}

const all = (statement: string): Promise<Row[]> => source.query(statement) as Promise<Row[]>;

it('turns menus of headings and entries into documents, and back', async () => {
  const runner = source.createQueryRunner();
  await new FirstTables1795000000001().up(runner);
  await source.query(
    `INSERT INTO service_items (id, version, profile_key, number, name, name_en, summary, domains, method,
       client_categories, required_skills, required_certificates, needs_verification, workers_needed, duration_minutes,
       fee_model, fee_amount_fen, fee_payer, response_hours, completion_hours, is_illustrative)
     VALUES ('itm_1', 2, 'small', '1-01', '入户探访', 'Home visit', '说明', '["elder-services"]', 'CASE', '["elderly"]',
       '["care"]', '[]', 1, 2, 90, 'LOW_FEE', 500, '区民政局', '{"CRISIS":1,"URGENT":2,"NORMAL":8,"LOW":24}',
       '{"CRISIS":12,"URGENT":48,"NORMAL":120,"LOW":null}', 1)`,
  );
  await source.query("INSERT INTO menus (id, station_id, version, published_at) VALUES ('mnu_1', 'stn_1', 3, 1000)");
  await source.query("INSERT INTO menus (id, station_id, version, published_at) VALUES ('mnu_2', 'stn_1', 4, NULL)");
  await source.query(
    "INSERT INTO menu_categories (id, menu_id, position, number, name) VALUES ('cat_1', 'mnu_1', 0, '1', '为老服务')",
  );
  await source.query(
    `INSERT INTO menu_entries (id, menu_id, category_id, position, number, item_id, item_version)
     VALUES ('ent_1', 'mnu_1', 'cat_1', 0, '1-01', 'itm_1', 2)`,
  );
  const before = await all('SELECT * FROM service_items');

  await new Menus1795000000002().up(runner);
  const menus = await all('SELECT id, kind, state, content, effective_from FROM menus ORDER BY id');
  expect(menus.map((menu) => [menu['id'], menu['state'], menu['effective_from'] === null])).toEqual([
    ['mnu_1', 'PUBLISHED', false],
    ['mnu_2', 'DISCARDED', true],
  ]);
  const content = JSON.parse(String(menus[0]?.['content'])) as { categories: object[]; lines: { content: object }[] };
  expect(content.categories).toEqual([{ id: 'cat_1', number: '1', name: '为老服务', nameEn: null }]);
  expect(content.lines).toMatchObject([
    {
      itemId: 'itm_1',
      itemVersion: 2,
      categoryId: 'cat_1',
      number: '1-01',
      offering: 'OFFERED',
      content: {
        name: '入户探访',
        clientCategoryKeys: ['elderly'],
        fee: { model: 'LOW_FEE', amountFen: 500, payer: '区民政局' },
        hours: { NORMAL: { respond: 8, complete: 120 }, LOW: { respond: 24, complete: null } },
        needsVerification: true,
        isIllustrative: true,
      },
    },
  ]);
  const [item] = await all('SELECT * FROM service_items');
  expect(JSON.parse(String(item?.['content']))).toEqual(content.lines[0]?.content);

  await new Menus1795000000002().down(runner);
  expect(await all('SELECT * FROM service_items')).toEqual(before.map((row) => ({ ...row, profile_key: '' })));
  expect(await all('SELECT number, item_id, item_version FROM menu_entries')).toEqual([
    { number: '1-01', item_id: 'itm_1', item_version: 2 },
  ]);
  await runner.release();
});

it('lists what stations have published, and lets every item that is there hold from the beginning', async () => {
  const runner = source.createQueryRunner();
  // The tables are those of the first migration again.
  await new Menus1795000000002().up(runner);
  for (const table of ['menus', 'service_items']) await source.query(`DELETE FROM ${table}`);
  await source.query(
    "INSERT INTO service_items (id, version, number, name, content, is_local) VALUES ('itm_1', 1, '1', '探访', '{}', 0), ('itm_1', 2, '1', '探访', '{}', 1)",
  );
  const content = (number: string) =>
    JSON.stringify({
      categories: [{ id: 'cat_1', number: '1' }],
      lines: [{ itemId: 'itm_1', number }],
      adaptations: [],
    });
  for (const [version, state, number] of [
    [1, 'PUBLISHED', '1'],
    [2, 'PUBLISHED', '1'],
    [3, 'DRAFT', '7'],
  ] as const) {
    await source.query(
      `INSERT INTO menus (id, station_id, version, kind, state, content, editor_ids, created_at)
       VALUES ('mnu_${version}', 'stn_1', ${version}, 'WHOLE', '${state}', '${content(number)}', '[]', 0)`,
    );
  }
  const migration = new ItemValidity1795000000006();
  await migration.up(runner);
  expect(await all('SELECT kind, entry_id, number, version FROM published_entries ORDER BY kind')).toEqual([
    { kind: 'CATEGORY', entry_id: 'cat_1', number: '1', version: 1 },
    { kind: 'LINE', entry_id: 'itm_1', number: '1', version: 1 },
  ]);
  const validity = await all('SELECT version, valid_from FROM service_items ORDER BY version');
  expect(validity.map((row) => row['valid_from'] === null)).toEqual([false, true]);
  expect(Number(validity[0]?.['valid_from'])).toBe(0);
  await migration.down(runner);
  expect(Object.keys((await all('SELECT * FROM service_items'))[0] ?? {})).not.toContain('valid_from');
  await expect(all('SELECT * FROM published_entries')).rejects.toThrow();
  await runner.release();
});
