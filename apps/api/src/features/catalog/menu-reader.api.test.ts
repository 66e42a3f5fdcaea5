import { defaultItemContent } from '@diandan/domain/catalog';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { startTestApi, type TestApi } from '../../../test/harness.js';
import type { Transaction } from '../../database/sql.js';
import { createMenuReader } from './menu-reader.js';

let api: TestApi;
beforeAll(async () => {
  api = await startTestApi();
});
afterAll(() => api.close());

it('keeps nothing that a transaction has read of itself and not brought to its end', async () => {
  const { read, unitOfWork } = api.app.database;
  const at = api.clock.now();
  const station = await read.get<{ id: string; path: string }>("SELECT id, path FROM stations WHERE code = 'east'");
  if (station === undefined) throw new Error('the world has no east');
  const reader = createMenuReader(api.app.parts.terms);
  const write = async (tx: Transaction, name: string, publishedAt: number): Promise<void> => {
    const line = { itemId: 'itm_x', itemVersion: 1, categoryId: 'cat_x', number: 'X', offering: 'OFFERED' };
    const content = {
      categories: [{ id: 'cat_x', number: 'X', name: '自选', nameEn: null }],
      lines: [{ ...line, content: { ...defaultItemContent, name } }],
      adaptations: [],
    };
    await tx.run(
      `INSERT INTO menus (id, station_id, version, kind, state, content, editor_ids, created_at, published_at, effective_from)
       VALUES ('mnu_x', ?, 1, 'WHOLE', 'PUBLISHED', ?, '[]', ?, ?, ?)`,
      [station.id, JSON.stringify(content), at - 2, publishedAt, publishedAt],
    );
  };
  const nameIn = async (sql: Parameters<typeof reader>[0]): Promise<string | undefined> =>
    (await reader(sql, [station.path], at))[0]?.menu.categories[0]?.lines[0]?.content.name;
  const seen: (string | undefined)[] = [];
  await unitOfWork.run(async (tx) => {
    await write(tx, '未成', at - 2);
    seen.push(await nameIn(tx));
    return { ok: false as const, refusal: null };
  });
  await unitOfWork.run(async (tx) => {
    await write(tx, '已成', at - 1);
    return { ok: true as const, value: null };
  });
  expect([...seen, await nameIn(read)]).toEqual(['未成', '已成']);
});
