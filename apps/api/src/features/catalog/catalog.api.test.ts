import type { MenuContent, MenuKind, MenuLine } from '@diandan/domain/catalog';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { startTestApi, type TestApi } from '../../../test/harness.js';

let api: TestApi;
beforeAll(async () => {
  api = await startTestApi();
});
afterAll(() => api.close());

interface Menu {
  readonly id: string;
  readonly version: number;
  readonly entryCount: number;
  readonly station: { readonly code: string };
  readonly categories: readonly {
    readonly number: string;
    readonly name: string;
    readonly entries: readonly {
      readonly number: string;
      readonly name: string;
      readonly item: { readonly id: string };
      readonly originStation: { readonly code: string };
    }[];
  }[];
}

const menuFields = `id version entryCount station { code }
  categories { number name entries { number name item { id } originStation { code } } }`;

async function menuOf(code: string, headers: Record<string, string> = {}): Promise<Menu> {
  const { data } = await api
    .visitor()
    .ask<{ stationByCode: { menu: Menu } }>(
      `query($code: String!) { stationByCode(code: $code) { menu { ${menuFields} } } }`,
      { code },
      headers,
    );
  return data.stationByCode.menu;
}

it('shows a visitor what can be ordered at a station, inherited from above', async () => {
  const menu = await menuOf('east-1');
  expect(menu).toMatchObject({ version: 1, entryCount: 4, station: { code: 'east-1' } });
  expect(menu.categories.map((category) => `${category.number} ${category.name}`)).toEqual([
    '1 为老服务',
    '2 心理服务',
  ]);
  expect(menu.categories.flatMap((category) => category.entries.map((entry) => entry.number))).toEqual([
    '1-01',
    '1-02',
    '2-01',
    '2-02',
  ]);
  expect(menu.categories[0]?.entries[0]).toMatchObject({ name: '上门探访', originStation: { code: 'root' } });
});

it('never gives two stations the same menu id, though they share the content', async () => {
  const [east, west] = [await menuOf('east'), await menuOf('west')];
  expect(east.id).not.toBe(west.id);
  expect({ ...east, id: '', station: null }).toEqual({ ...west, id: '', station: null });
});

it('names headings and lines in English where the source does', async () => {
  const menu = await menuOf('east', { 'accept-language': 'en' });
  expect(menu.categories[1]).toMatchObject({ name: 'Counselling' });
  expect(menu.categories[1]?.entries.map((entry) => entry.name)).toEqual(['Counselling', 'Advice on policies']);
});

it('tells all of an item, also by node', async () => {
  const menu = await menuOf('root');
  const id = menu.categories[1]?.entries[0]?.item.id ?? '';
  const fields = `id number name summary isIllustrative version domains { key } method clientCategories { key }
    requiredSkills { key name } requiredCertificates { key name } needsVerification workersNeeded
    fee { model amountFen payer } durationMinutes`;
  const { data } = await api
    .visitor()
    .ask<{ serviceItem: object; node: object }>(
      `query($id: ID!) { serviceItem(id: $id) { ${fields} } node(id: $id) { id ... on ServiceItem { ${fields} } } }`,
      { id },
    );
  expect(data.serviceItem).toEqual({
    id,
    number: '2-01',
    name: '心理疏导',
    summary: '心理疏导的说明',
    isIllustrative: true,
    version: 1,
    domains: [],
    method: 'CASE',
    clientCategories: [],
    requiredSkills: [{ key: 'counselling', name: '心理疏导' }],
    requiredCertificates: [{ key: 'social-worker', name: '社会工作师' }],
    needsVerification: true,
    workersNeeded: 1,
    fee: { model: 'FREE', amountFen: null, payer: null },
    durationMinutes: 60,
  });
  expect(data.node).toEqual(data.serviceItem);
});

interface Stored {
  readonly id: string;
  readonly content: MenuContent;
}

async function storedMenu(): Promise<Stored> {
  const row = await api.app.database.read.get<{ id: string; content: string }>('SELECT id, content FROM menus LIMIT 1');
  if (row === undefined) throw new Error('the world has no menu');
  return { id: row.id, content: JSON.parse(row.content) as MenuContent };
}

/** Publishes a menu at a station from an instant on. */
async function publish(code: string, kind: MenuKind, content: MenuContent, from: number): Promise<void> {
  await api.app.database.unitOfWork.run(async (tx) => {
    const station = await tx.get<{ id: string }>('SELECT id FROM stations WHERE code = ?', [code]);
    const newest = await tx.get<{ version: number }>(
      'SELECT COALESCE(MAX(version), 0) AS version FROM menus WHERE station_id = ?',
      [station?.id ?? ''],
    );
    const version = (newest?.version ?? 0) + 1;
    await tx.run(
      `INSERT INTO menus (id, station_id, version, kind, state, content, editor_ids, created_at, published_at, effective_from)
       VALUES (?, ?, ?, ?, 'PUBLISHED', ?, '[]', ?, ?, ?)`,
      [`mnu_${code}_${version}`, station?.id ?? '', version, kind, JSON.stringify(content), from, from, from],
    );
    return { ok: true };
  });
}

const numbersOf = (menu: Menu): string[] =>
  menu.categories.flatMap((category) => category.entries.map((entry) => entry.number));

it('lays what a station adapts over what it inherits, and says where each value comes from', async () => {
  const { content } = await storedMenu();
  const [visit, talk] = content.lines;
  if (visit === undefined || talk === undefined) throw new Error('the menu is too short');
  const own: MenuLine = { ...visit, itemId: 'itm_own', itemVersion: 1, number: 'W-1', offering: 'OFFERED' };
  await publish(
    'west',
    'OVERLAY',
    {
      categories: [],
      lines: [{ ...own, content: { ...own.content, name: '西街茶话会', nameEn: null } }],
      adaptations: [
        { itemId: talk.itemId, offering: 'OUT', changes: {} },
        { itemId: visit.itemId, offering: null, changes: { durationMinutes: 90, note: '周三上午' } },
      ],
    },
    api.clock.now(),
  );
  expect(numbersOf(await menuOf('east-1'))).toEqual(['1-01', '1-02', '2-01', '2-02']);
  expect(numbersOf(await menuOf('west-1'))).toEqual(['1-01', 'W-1', '2-01', '2-02']);
  const { data } = await api.visitor().ask<{ stationByCode: { menu: { categories: { entries: object[] }[] } } }>(
    `{ stationByCode(code: "west-1") { menu { sources { version station { code } } categories { entries {
      durationMinutes conditions { note } originVersion originStation { code } item { version }
      fieldOrigins { field version station { code } } } } } } }`,
  );
  expect(data.stationByCode.menu).toMatchObject({
    sources: [
      { version: 1, station: { code: 'root' } },
      { version: 1, station: { code: 'west' } },
    ],
  });
  expect(data.stationByCode.menu.categories[0]?.entries[0]).toEqual({
    durationMinutes: 90,
    conditions: { note: '周三上午' },
    originVersion: 1,
    originStation: { code: 'root' },
    item: { version: 1 },
    fieldOrigins: [
      { field: 'note', version: 1, station: { code: 'west' } },
      { field: 'durationMinutes', version: 1, station: { code: 'west' } },
    ],
  });
});

it('puts the menu of a nearer station in force on its day, not before', async () => {
  const { content } = await storedMenu();
  const day = api.clock.now() + 3_600_000;
  await publish('east-2', 'WHOLE', { ...content, lines: content.lines.slice(0, 1) }, day);
  expect(numbersOf(await menuOf('east-2'))).toHaveLength(4);
  api.clock.advance(3_600_000);
  expect(numbersOf(await menuOf('east-2'))).toEqual(['1-01']);
  expect(numbersOf(await menuOf('east-1'))).toHaveLength(4);
});

it('keeps a restricted service off the public menu, and shows it to those who order for residents', async () => {
  const { content } = await storedMenu();
  const [first] = content.lines;
  if (first === undefined) throw new Error('the menu is too short');
  const adaptations = [{ itemId: first.itemId, offering: null, changes: { confidentiality: 'RESTRICTED' } as const }];
  await publish('east-1', 'OVERLAY', { categories: [], lines: [], adaptations }, api.clock.now());
  expect(numbersOf(await menuOf('east-1'))).toEqual(['1-02', '2-01', '2-02']);
  const query = '{ stationByCode(code: "east-1") { menu { entryCount } } }';
  const dispatcher = await (await api.as('east-dispatcher')).ask<{ stationByCode: { menu: { entryCount: number } } }>(
    query,
  );
  expect(dispatcher.data.stationByCode.menu.entryCount).toBe(4);
});

it('answers null for stations and items that are not there', async () => {
  const { data } = await api
    .visitor()
    .ask<object>(
      '{ menu(stationId: "stn_none") { id } serviceItem(id: "itm_none") { id } node(id: "itm_none") { id } }',
    );
  expect(data).toEqual({ menu: null, serviceItem: null, node: null });
});

it('gives forms their dictionaries in both languages', async () => {
  const terms = async (language: string) => {
    const { data } = await api
      .visitor()
      .ask<{ terms: { key: string; name: string }[] }>(
        '{ terms(kind: DECLINE_REASON) { key name } }',
        {},
        { 'accept-language': language },
      );
    return data.terms[0];
  };
  expect(await terms('zh-CN')).toEqual({ key: 'too-busy', name: '手头个案已满' });
  expect(await terms('en')).toEqual({ key: 'too-busy', name: 'My caseload is full' });
});
