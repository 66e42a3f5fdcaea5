import { afterAll, beforeAll, expect, it } from 'vitest';
import { startTestApi, type TestApi } from '../../../test/harness.js';
import { linesOf, menuAnswer, menuLinesOf, mustEdit, mustMenu, publishBy, stationIdOf } from '../../../test/menus.js';

let api: TestApi;
beforeAll(async () => {
  api = await startTestApi();
});
afterAll(() => api.close());

it('writes, checks and publishes a menu of a thousand lines, and no longer one', { timeout: 120_000 }, async () => {
  const [admin, supervisor] = await Promise.all([api.as('admin'), api.as('supervisor')]);
  const stationId = await stationIdOf(api, 'root');
  let draft = await mustMenu(admin, 'startMenuDraft', { stationId, basis: 'IN_FORCE' });
  const categoryId = draft.categories[0]?.id;
  const add = (n: number) => ({
    addLine: { categoryId, number: `9-${n}`, content: { name: `事项 ${n}`, summary: `第 ${n} 项的说明` } },
  });
  for (let from = 0; from < 996; from += 200) {
    const count = Math.min(200, 996 - from);
    draft = await mustEdit(
      admin,
      draft,
      Array.from({ length: count }, (_, n) => add(from + n)),
    );
  }
  expect(linesOf(draft)).toHaveLength(1_000);
  const full = await menuAnswer(admin, 'editMenuDraft', {
    editionId: draft.id,
    seenRevision: draft.revision,
    edits: [add(2_000)],
  });
  expect(full.issues?.map((issue) => issue.path)).toEqual([['edits']]);
  const published = await publishBy(admin, supervisor, draft);
  expect(linesOf(published).every((line) => line.itemVersion === 1)).toBe(true);
  expect(await menuLinesOf(api, 'east-1')).toHaveLength(1_000);

  const next = await mustMenu(admin, 'startMenuDraft', { stationId, basis: 'IN_FORCE' });
  const renamed = linesOf(next)
    .slice(0, 200)
    .map(({ itemId }) => ({ setLine: { itemId, content: { note: '周一至周五' } } }));
  const again = await publishBy(admin, supervisor, await mustEdit(admin, next, renamed));
  const versions = linesOf(again).map((line) => line.itemVersion);
  expect([versions.filter((version) => version === 2).length, versions.length]).toEqual([200, 1_000]);
});
