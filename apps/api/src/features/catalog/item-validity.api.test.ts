import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type Client, startTestApi, type TestApi } from '../../../test/harness.js';
import {
  type Edition,
  linesOf,
  menuAnswer,
  menuLinesOf,
  menuStep,
  mustEdit,
  mustMenu,
  publishBy,
  renamed,
  startDraft,
  stationIdOf,
} from '../../../test/menus.js';

const DAY = 86_400_000;

let api: TestApi;
let admin: Client;
let supervisor: Client;
let root: string;

async function wait(milliseconds: number): Promise<void> {
  api.clock.advance(milliseconds);
  [admin, supervisor] = await Promise.all([api.as('admin'), api.as('supervisor')]);
}

beforeAll(async () => {
  api = await startTestApi();
  await wait(0);
  root = await stationIdOf(api, 'root');
});
afterAll(() => api.close());

const inDays = (days: number): string => new Date(api.clock.now() + days * DAY).toISOString();

/** What a visitor is told of an item, by either way of asking. */
async function publicName(id: string | undefined): Promise<string | null> {
  interface Found {
    readonly serviceItem: { readonly name: string } | null;
    readonly node: { readonly name: string } | null;
  }
  const { data } = await api
    .visitor()
    .ask<Found>('query($id: ID!) { serviceItem(id: $id) { name } node(id: $id) { ... on ServiceItem { name } } }', {
      id,
    });
  expect(data.node?.name).toBe(data.serviceItem?.name);
  return data.serviceItem?.name ?? null;
}

/** Publishes the menu at the root with its first line changed. */
async function publishChanged(content: object, more: object): Promise<Edition> {
  const draft = await startDraft(admin, root);
  const itemId = linesOf(draft)[0]?.itemId;
  return publishBy(admin, supervisor, await mustEdit(admin, draft, [{ setLine: { itemId, content } }]), more);
}

it('knows an item as it was announced from its day on, and never what was taken back', async () => {
  const draft = await startDraft(admin, root);
  const [first] = linesOf(draft);
  const own = { categoryId: draft.categories[0]?.id, number: '9-99', content: { name: '新设事项' } };
  const changed = await menuStep(admin, 'editMenuDraft', {
    editionId: draft.id,
    seenRevision: draft.revision,
    edits: [renamed(first, '新名'), { addLine: own }],
  });
  const { edition, addedIds: [added] = [] } = changed.data['editMenuDraft'] ?? {};
  const before = await publicName(first?.itemId);
  const announced = await publishBy(admin, supervisor, edition ?? draft, { effectiveFrom: inDays(5) });
  expect([await publicName(first?.itemId), await publicName(added)]).toEqual([before, null]);

  const { id: editionId, revision: expectedRevision } = announced;
  await mustMenu(supervisor, 'cancelScheduledMenu', { editionId, expectedRevision });
  await wait(6 * DAY);
  expect([await publicName(first?.itemId), await publicName(added)]).toEqual([before, null]);

  // A number that was only announced is free again.
  const anew = await startDraft(admin, root);
  const again = await mustEdit(admin, anew, [
    renamed(first, '新名'),
    { addLine: { ...own, categoryId: anew.categories[0]?.id } },
  ]);
  const addedAgain = linesOf(again).find((line) => line.number === '9-99')?.itemId;
  await publishBy(admin, supervisor, again, { effectiveFrom: inDays(2) });
  expect(await publicName(first?.itemId)).toBe(before);
  await wait(3 * DAY);
  expect([await publicName(first?.itemId), await publicName(addedAgain)]).toEqual(['新名', '新设事项']);
});

it('hides an item from its day on, when it is announced as restricted', async () => {
  const published = await publishChanged({ confidentiality: 'RESTRICTED' }, { effectiveFrom: inDays(2) });
  const itemId = linesOf(published)[0]?.itemId;
  expect(await publicName(itemId)).toBe('新名');
  await wait(3 * DAY);
  expect(await publicName(itemId)).toBeNull();
  await publishChanged({ confidentiality: 'OPEN' }, {});
  expect(await publicName(itemId)).toBe('新名');
});

it('is not published over a version that waits to replace it, unless that is known', async () => {
  const waiting = await publishChanged({ name: '后天的名称' }, { effectiveFrom: inDays(2) });
  const draft = await startDraft(admin, root);
  const [first] = linesOf(draft);
  const edited = await mustEdit(admin, draft, [renamed(first, '更正')]);
  const submitted = await mustMenu(admin, 'submitMenu', { editionId: edited.id, expectedRevision: edited.revision });
  const input = { editionId: submitted.id, expectedRevision: submitted.revision };
  expect(await menuAnswer(supervisor, 'publishMenu', input)).toMatchObject({
    __typename: 'LaterVersionScheduled',
    version: waiting.version,
    effectiveAt: waiting.effectiveAt,
  });
  await mustMenu(supervisor, 'publishMenu', { ...input, alsoThoughScheduled: true });
  expect(await publicName(first?.itemId)).toBe('更正');
  await wait(3 * DAY);
  expect(await publicName(first?.itemId)).toBe('后天的名称');
});

it('lays what is mandatory above under the whole menu of a station below, from the day on which it is so above', async () => {
  const east = await stationIdOf(api, 'east');
  const draft = await startDraft(admin, east, { basis: 'EMPTY', kind: 'WHOLE' });
  const withCategory = await mustEdit(admin, draft, [{ addCategory: { number: 'X', name: '自选项目' } }]);
  const categoryId = withCategory.categories[0]?.id;
  const filled = await mustEdit(admin, withCategory, [
    { addLine: { categoryId, number: 'X-1', content: { name: '东街茶话会' } } },
  ]);
  await publishBy(admin, supervisor, filled);
  expect(await menuLinesOf(api, 'east-2')).toEqual(['X-1 东街茶话会']);

  const above = await startDraft(admin, root);
  const line = linesOf(above)[0];
  await publishBy(
    admin,
    supervisor,
    await mustEdit(admin, above, [{ setLine: { itemId: line?.itemId, offering: 'MANDATORY' } }]),
  );
  expect(await menuLinesOf(api, 'east-2')).toEqual(['X-1 东街茶话会', `${line?.number} ${line?.content.name}`]);
  const { data } = await admin.ask<{ inheritedMenu: { categories: { lines: { number: string }[] }[] } }>(
    'query($id: ID!) { inheritedMenu(stationId: $id) { categories { lines { number } } } }',
    { id: await stationIdOf(api, 'east-2') },
  );
  expect(data.inheritedMenu.categories.flatMap((one) => one.lines.map(({ number }) => number))).toEqual([
    'X-1',
    line?.number,
  ]);
});

it('repeats no answer to somebody whose role has ended, and says that there is nothing', async () => {
  const draft = await startDraft(admin, root);
  const confirm = {
    stationId: root,
    itemIds: [linesOf(draft)[0]?.itemId],
    idempotencyKey: randomUUID(),
  };
  const submit = { editionId: draft.id, expectedRevision: draft.revision, idempotencyKey: randomUUID() };
  const asked = async (): Promise<(string | undefined)[]> => {
    const { data } = await admin.ask<Record<'confirmItems' | 'submitMenu', { __typename: string }>>(
      `mutation($confirm: ConfirmItemsInput!, $submit: SubmitMenuInput!) {
         confirmItems(input: $confirm) { __typename } submitMenu(input: $submit) { __typename } }`,
      { confirm, submit },
    );
    return [data.confirmItems.__typename, data.submitMenu.__typename];
  };
  expect(await asked()).toEqual(['ConfirmItemsSuccess', 'SubmitMenuSuccess']);
  expect(await asked()).toEqual(['ConfirmItemsSuccess', 'SubmitMenuSuccess']);
  // The role goes on at a station below, where the menu of the root is not to be edited.
  await api.app.database.unitOfWork.run(async (tx) => {
    const east = await tx.get<{ id: string; path: string }>("SELECT id, path FROM stations WHERE code = 'east'");
    const admins = "account_id = (SELECT id FROM accounts WHERE username = 'admin')";
    await tx.run(`UPDATE grants SET station_id = ?, station_path = ? WHERE ${admins}`, [
      east?.id ?? '',
      east?.path ?? '',
    ]);
    return { ok: true as const, value: null };
  });
  await wait(0);
  expect(await asked()).toEqual(['NotFound', 'NotFound']);
});
