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

it('puts the menu of a nearer station in force as soon as it is published', async () => {
  const { unitOfWork, read } = api.app.database;
  const item = await read.get<{ id: string }>("SELECT id FROM service_items WHERE number = '2-02'");
  const station = await read.get<{ id: string }>("SELECT id FROM stations WHERE code = 'west'");
  await unitOfWork.run(async (tx) => {
    await tx.run("INSERT INTO menus (id, station_id, version, published_at) VALUES ('mnu_west', ?, 1, NULL)", [
      station?.id ?? '',
    ]);
    await tx.run(
      "INSERT INTO menu_categories (id, menu_id, position, number, name) VALUES ('cat_west', 'mnu_west', 0, 'W', '西街')",
    );
    await tx.run(
      `INSERT INTO menu_entries (id, menu_id, category_id, position, number, item_id, item_version)
       VALUES ('ent_west', 'mnu_west', 'cat_west', 0, 'W-1', ?, 1)`,
      [item?.id ?? ''],
    );
    return { ok: true };
  });
  expect((await menuOf('west-1')).entryCount).toBe(4);
  await unitOfWork.run(async (tx) => {
    await tx.run("UPDATE menus SET published_at = 1 WHERE id = 'mnu_west'");
    return { ok: true };
  });
  for (const code of ['west', 'west-1']) {
    const menu = await menuOf(code);
    expect(menu.categories).toMatchObject([
      { number: 'W', entries: [{ number: 'W-1', name: '政策咨询', originStation: { code: 'west' } }] },
    ]);
  }
  expect((await menuOf('east')).entryCount).toBe(4);
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
