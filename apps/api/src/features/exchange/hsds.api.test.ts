import { readdirSync, readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import addFormats from 'ajv-formats';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { startTestApi, type TestApi } from '../../../test/harness.js';

const folder = new URL('../../../test/hsds-3.0/', import.meta.url);
const schemas = readdirSync(folder).filter((name) => name.endsWith('.json'));

/** The published schemas, which name each other by file; `strict` is off since they carry words of data packages. */
function validatorOf(name: 'service' | 'location') {
  const ajv = new Ajv({ strict: false, allErrors: true });
  addFormats.default(ajv);
  for (const file of schemas) {
    ajv.addSchema(JSON.parse(readFileSync(new URL(file, folder), 'utf8')) as object, file);
  }
  const validate = ajv.getSchema(`${name}.json`);
  if (validate === undefined) throw new Error(`the schema of ${name} is missing`);
  return validate;
}

interface Service {
  readonly id: string;
  readonly name: string;
  readonly fees_description: string;
  readonly service_at_locations: readonly { readonly location_id: string }[];
  readonly service_areas: readonly { readonly extent: string }[];
}

interface PageOfServices {
  readonly total_items: number;
  readonly total_pages: number;
  readonly last_page: boolean;
  readonly contents: readonly Service[];
}

let api: TestApi;
beforeAll(async () => {
  api = await startTestApi();
});
afterAll(() => api.close());

async function get(path: string, language = 'zh-CN'): Promise<{ readonly status: number; readonly body: unknown }> {
  const answer = await fetch(new URL(path, api.url), { headers: { 'accept-language': language } });
  return { status: answer.status, body: await answer.json() };
}

const servicesOf = async (query: string, language?: string) =>
  (await get(`/hsds/services?${query}`, language)).body as PageOfServices;

it('exports what a county offers as services that are valid by the published schema', async () => {
  const validate = validatorOf('service');
  const page = await servicesOf('station=root');
  expect(page).toMatchObject({ total_items: 4, total_pages: 1, last_page: true });
  for (const service of page.contents) {
    expect(validate(service), JSON.stringify(validate.errors)).toBe(true);
  }
  expect(page.contents[0]?.service_areas.map((area) => area.extent)).toEqual(['511302']);
});

it('tells the places of the services apart from them, each once and valid by the published schema', async () => {
  const validate = validatorOf('location');
  const { body } = await get('/hsds/locations?station=root');
  const { contents } = body as { contents: { id: string; external_identifier: string }[] };
  for (const location of contents) expect(validate(location), JSON.stringify(validate.errors)).toBe(true);
  expect(contents.map((one) => one.external_identifier)).toEqual([
    'root',
    'east',
    'east-1',
    'east-2',
    'west',
    'west-1',
  ]);
  const [service] = (await servicesOf('station=root')).contents;
  expect(service?.service_at_locations.map((one) => one.location_id)).toEqual(contents.map((one) => one.id));
});

it('gives a service the same id after its menu has been published anew', async () => {
  const before = await servicesOf('station=root');
  await api.app.database.unitOfWork.run(async (tx) => {
    await tx.run(
      `INSERT INTO menus (id, station_id, version, kind, state, content, editor_ids, created_at, published_at, effective_from)
       SELECT 'mnu_again', station_id, version + 1, kind, state, content, '[]', 2, 2, effective_from + 1
       FROM menus WHERE kind = 'WHOLE'`,
    );
    return { ok: true };
  });
  expect((await servicesOf('station=root')).contents.map((service) => service.id)).toEqual(
    before.contents.map((service) => service.id),
  );
});

it('would notice what the schema forbids', () => {
  const validate = validatorOf('service');
  expect(validate({ id: 'no uuid', name: '上门探访', status: 'active' })).toBe(false);
  expect(validate({ id: '3c3c0b6e-5f4e-5b0a-8a53-0a3f8a6f8f11', name: '上门探访', status: 'sometimes' })).toBe(false);
});

it('gives a record the same id in every export, whichever station is asked', async () => {
  const [all, east] = [await servicesOf('station=root'), await servicesOf('station=east-1')];
  expect(east.contents.map((service) => service.id)).toEqual(all.contents.map((service) => service.id));
  expect(east.contents[0]?.service_at_locations).toHaveLength(1);
});

it('tells services apart where a station offers one otherwise, and leaves out what is restricted', async () => {
  const { unitOfWork, read } = api.app.database;
  const menu = await read.get<{ content: string }>("SELECT content FROM menus WHERE kind = 'WHOLE'");
  const { lines } = JSON.parse(menu?.content ?? '') as { lines: { itemId: string }[] };
  const content = JSON.stringify({
    categories: [],
    lines: [],
    adaptations: [
      { itemId: lines[0]?.itemId, offering: null, changes: { note: '请带身份证' } },
      { itemId: lines[1]?.itemId, offering: null, changes: { confidentiality: 'RESTRICTED' } },
    ],
  });
  await unitOfWork.run(async (tx) => {
    await tx.run(
      `INSERT INTO menus (id, station_id, version, kind, state, content, editor_ids, created_at, published_at, effective_from)
       SELECT 'mnu_west', id, 1, 'OVERLAY', 'PUBLISHED', ?, '[]', 1, 1, 1 FROM stations WHERE code = 'west'`,
      [content],
    );
    return { ok: true };
  });
  expect((await servicesOf('station=root')).total_items).toBe(5);
  const west = await servicesOf('station=west');
  expect(west.contents.map((service) => service.name)).toHaveLength(3);
});

it('pages, and speaks English when asked', async () => {
  const page = await servicesOf('station=east&per_page=3&page=2', 'en');
  expect(page).toMatchObject({ total_items: 4, total_pages: 2, last_page: true });
  expect(page.contents.map((service) => service.fees_description)).toEqual(['free']);
});

it('says what gets lost, field by field', async () => {
  const { body } = await get('/hsds/losses', 'en');
  const { fields } = body as { fields: { field: string; fate: string; why: string }[] };
  expect(fields.find((one) => one.field === 'capacity')).toMatchObject({ fate: 'LOST' });
  expect(fields.every((one) => one.why.length > 0)).toBe(true);
});

it('refuses a station that is no code and one that is not there', async () => {
  expect(await get('/hsds/services')).toMatchObject({ status: 400 });
  expect(await get('/hsds/services?station=%27%20OR%201')).toMatchObject({ status: 400 });
  expect(await get('/hsds/services?station=nowhere', 'en')).toEqual({
    status: 404,
    body: { error: 'There is no such station.' },
  });
});

it('has a budget for strangers who ask too often', async () => {
  const statuses: number[] = [];
  for (let n = 0; n < 40; n++) statuses.push((await get('/hsds/services')).status);
  expect(statuses.at(-1)).toBe(429);
});
