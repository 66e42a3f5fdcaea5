import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Client, startTestApi, type TestApi } from '../../../test/harness.js';
import {
  discardDraft,
  editionFields,
  type Edition,
  linesOf,
  menuAnswer,
  menuLinesOf,
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
let second: Client;
let supervisor: Client;
let root: string;
async function signIn(): Promise<void> {
  [admin, second, supervisor] = await Promise.all([api.as('admin'), api.as('admin-2'), api.as('supervisor')]);
}

/** Lets time pass; sessions do not last as long. */
async function wait(milliseconds: number): Promise<void> {
  api.clock.advance(milliseconds);
  await signIn();
}

beforeAll(async () => {
  api = await startTestApi();
  await signIn();
  root = await stationIdOf(api, 'root');
});
afterAll(() => api.close());

const instant = (at: number): string => new Date(at).toISOString();

describe('a version of the menu at the root', () => {
  it('goes from draft to review by a second person to publication, and holds from its day at every station', async () => {
    const draft = await startDraft(admin, root);
    expect(draft).toMatchObject({
      version: 2,
      kind: 'WHOLE',
      state: 'DRAFT',
      revision: 1,
      problems: [],
      conflicts: [],
    });
    expect(draft.availableActions).toEqual(['EDIT', 'SUBMIT', 'DISCARD']);
    const [visit, company] = linesOf(draft);
    const edited = await mustEdit(admin, draft, [
      renamed(visit, '入户探访'),
      {
        addLine: { categoryId: draft.categories[1]?.id, number: '2-03', content: { name: '危机干预', method: 'CASE' } },
      },
    ]);
    expect(edited.revision).toBe(2);
    expect(await menuAnswer(admin, 'startMenuDraft', { stationId: root, basis: 'EMPTY' })).toMatchObject({
      __typename: 'DraftAlreadyOpen',
      editionId: draft.id,
    });

    const submitted = await mustMenu(admin, 'submitMenu', { editionId: draft.id, expectedRevision: 2, note: '请审核' });
    expect([submitted.state, submitted.availableActions]).toEqual(['IN_REVIEW', ['RETURN', 'DISCARD']]);
    const step = { editionId: draft.id, expectedRevision: submitted.revision };
    expect(await menuAnswer(admin, 'publishMenu', step)).toMatchObject({
      __typename: 'SamePersonReviews',
      part: 'SUBMITTER',
    });
    expect(await menuAnswer(admin, 'editMenuDraft', { editionId: draft.id, seenRevision: 3, edits: [] })).toMatchObject(
      {
        __typename: 'MenuInWrongState',
      },
    );
    expect(await menuAnswer(supervisor, 'publishMenu', { ...step, expectedRevision: 2 })).toMatchObject({
      __typename: 'ChangedMeanwhile',
    });
    const past = await menuAnswer(supervisor, 'publishMenu', { ...step, effectiveFrom: instant(api.clock.now() - 1) });
    expect(past.issues?.map((issue) => issue.path)).toEqual([['effectiveFrom']]);

    const from = api.clock.now() + DAY;
    const published = await mustMenu(supervisor, 'publishMenu', { ...step, effectiveFrom: instant(from) });
    expect(published).toMatchObject({ state: 'PUBLISHED', availableActions: ['CANCEL'] });
    expect(linesOf(published).map((line) => line.itemVersion)).toEqual([2, 1, 1, 1, 1]);
    expect(await menuLinesOf(api, 'west-1')).toEqual([
      '1-01 上门探访',
      '1-02 陪同就医',
      '2-01 心理疏导',
      '2-02 政策咨询',
    ]);
    await wait(DAY);
    expect(await menuLinesOf(api, 'west-1')).toEqual([
      '1-01 入户探访',
      '1-02 陪同就医',
      '2-01 心理疏导',
      '2-02 政策咨询',
      '2-03 危机干预',
    ]);
    expect(company?.number).toBe('1-02');
    const now = await admin.ask<{ menuEdition: Edition }>(
      `query($id: ID!) { menuEdition(id: $id) { ${editionFields} } }`,
      {
        id: draft.id,
      },
    );
    expect(now.data.menuEdition.availableActions).toEqual([]);
    expect(
      await menuAnswer(supervisor, 'cancelScheduledMenu', { ...step, expectedRevision: published.revision }),
    ).toMatchObject({
      __typename: 'MenuAlreadyInForce',
    });
  });

  it('tells its history, and what is different in words', async () => {
    const { data } = await supervisor.ask<{
      menuEditions: {
        totalCount: number;
        nodes: { id: string; history: { action: string; actorName: string; note: string | null }[] }[];
      };
    }>(
      'query($s: ID!) { menuEditions(stationId: $s) { totalCount nodes { id version history { action actorName note } } } }',
      {
        s: root,
      },
    );
    expect(data.menuEditions.totalCount).toBe(2);
    const [newest, oldest] = data.menuEditions.nodes;
    expect(newest?.history).toEqual([
      { action: 'START', actorName: 'admin', note: null },
      { action: 'EDIT', actorName: 'admin', note: null },
      { action: 'SUBMIT', actorName: 'admin', note: '请审核' },
      { action: 'PUBLISH', actorName: 'supervisor', note: null },
    ]);
    const query = 'query($from: ID!, $to: ID!) { menuDifferences(fromId: $from, toId: $to) { kind text } }';
    const ids = { from: oldest?.id, to: newest?.id };
    const zh = await admin.ask<{ menuDifferences: { kind: string; text: string }[] }>(query, ids);
    expect(zh.data.menuDifferences).toEqual([
      { kind: 'CHANGED', text: '“入户探访”的名称由“上门探访”改为“入户探访”' },
      { kind: 'ADDED', text: '新增事项“危机干预”' },
    ]);
    const en = await admin.ask<{ menuDifferences: { text: string }[] }>(query, ids, { 'accept-language': 'en' });
    expect(en.data.menuDifferences[1]?.text).toBe('"危机干预" is added');
  });

  it('is rolled back by publishing an old version anew', async () => {
    const { data } = await admin.ask<{ menuEditions: { nodes: { id: string }[] } }>(
      'query($s: ID!) { menuEditions(stationId: $s) { nodes { id } } }',
      { s: root },
    );
    const first = data.menuEditions.nodes.at(-1)?.id;
    const draft = await startDraft(admin, root, { basis: 'VERSION', basedOnId: first });
    expect(draft.version).toBe(3);
    // The old number of an item that came later stays that item's; the old content is a version anew.
    const published = await publishBy(admin, second, draft);
    expect(linesOf(published).map((line) => line.itemVersion)).toEqual([3, 1, 1, 1]);
    expect(await menuLinesOf(api, 'east-1')).toEqual([
      '1-01 上门探访',
      '1-02 陪同就医',
      '2-01 心理疏导',
      '2-02 政策咨询',
    ]);
  });

  it('is refused with every reason at once', async () => {
    const draft = await startDraft(admin, root);
    const [visit, company, talk] = linesOf(draft);
    const broken = await mustEdit(admin, draft, [
      { setLine: { itemId: visit?.itemId, categoryId: null } },
      { setLine: { itemId: company?.itemId, number: '2-01' } },
      { setLine: { itemId: talk?.itemId, content: { durationMinutes: 0, clientCategoryKeys: ['nobody'] } } },
      { addLine: { number: '2-03', content: { name: ' ' } } },
    ]);
    const codes = [
      'NUMBER_TWICE',
      'NUMBER_TAKEN',
      'NUMBER_CHANGED',
      'NUMBER_TAKEN',
      'CATEGORY_MISSING',
      'KEY_UNKNOWN',
      'OUT_OF_RANGE',
      'CATEGORY_MISSING',
      'NAME_MISSING',
    ];
    expect(broken.problems.map((problem) => problem.code).toSorted()).toEqual(codes.toSorted());
    const { revision } = await mustMenu(admin, 'submitMenu', {
      editionId: draft.id,
      expectedRevision: broken.revision,
    });
    const step = { editionId: draft.id, expectedRevision: revision };
    const refused = await menuAnswer(second, 'publishMenu', step);
    expect(refused.__typename).toBe('MenuNotPublishable');
    expect(refused.problems?.map((problem) => problem.code).toSorted()).toEqual(codes.toSorted());
    expect(refused.problems?.every((problem) => problem.message.length > 4)).toBe(true);
    expect((await menuAnswer(second, 'returnMenu', { ...step, note: ' ' })).issues?.[0]?.path).toEqual(['note']);
    const back = await mustMenu(second, 'returnMenu', { ...step, note: '编号有误' });
    expect([back.state, back.availableActions]).toEqual(['DRAFT', ['EDIT', 'SUBMIT', 'DISCARD']]);
    expect((await discardDraft(admin, back)).state).toBe('DISCARDED');
  });

  it('shows residents nothing until it is published, and its editors how they will see it', async () => {
    const draft = await startDraft(admin, root);
    const edited = await mustEdit(admin, draft, [renamed(linesOf(draft)[0], '预览名称')]);
    const query = `query($id: ID!) { menuEdition(id: $id) { preview { id entryCount categories { entries { name } } } } }`;
    interface Found {
      menuEdition: {
        preview: { id: string; entryCount: number; categories: { entries: { name: string }[] }[] };
      } | null;
    }
    const { data } = await admin.ask<Found>(query, { id: draft.id });
    expect(data.menuEdition?.preview).toMatchObject({ id: `${draft.id}.r2`, entryCount: 4 });
    expect(data.menuEdition?.preview.categories[0]?.entries[0]?.name).toBe('预览名称');
    expect((await menuLinesOf(api, 'root'))[0]).toBe('1-01 上门探访');
    const stranger = await (await api.as('east-head')).ask<Found>(query, { id: draft.id });
    expect(stranger.data.menuEdition).toBeNull();
    const resident = await (await api.as('gu')).ask<Found>(query, { id: draft.id });
    expect(resident.errors?.[0]?.extensions.code).toBe('FORBIDDEN');
    await discardDraft(admin, edited);
  });
});

describe('items that nobody has looked at for long', () => {
  it('are listed until somebody confirms them', async () => {
    const query =
      'query($s: ID!, $d: Int!) { itemsToCheck(stationId: $s, olderThanDays: $d) { itemId name lastCheckedAt lastCheckedByName } }';
    const due = async () => {
      const { data } = await admin.ask<{ itemsToCheck: { itemId: string; lastCheckedByName: string | null }[] }>(
        query,
        { s: root, d: 30 },
      );
      return data.itemsToCheck;
    };
    expect(await due()).toEqual([]);
    await wait(31 * DAY);
    const all = await due();
    expect(all).toHaveLength(4);
    const confirm = (itemIds: readonly string[]) =>
      admin.ask<{
        confirmItems: { __typename: string; items?: { lastCheckedByName: string }[]; issues?: { path: string[] }[] };
      }>(
        'mutation($input: ConfirmItemsInput!) { confirmItems(input: $input) { __typename ... on ConfirmItemsSuccess { items { itemId lastCheckedAt lastCheckedByName } } ... on InvalidInput { issues { path } } } }',
        { input: { stationId: root, itemIds, idempotencyKey: randomUUID() } },
      );
    const done = await confirm([all[0]?.itemId ?? '']);
    expect(done.data.confirmItems.items).toMatchObject([{ lastCheckedByName: 'admin' }]);
    expect(await due()).toHaveLength(3);
    const wrong = await confirm(['itm_none']);
    expect(wrong.data.confirmItems.issues).toEqual([{ path: ['itemIds', '0'] }]);
  });
});

describe('a cancelled publication', () => {
  it('never comes into force, and its content can be started anew', async () => {
    const draft = await startDraft(admin, root);
    const edited = await mustEdit(admin, draft, [renamed(linesOf(draft)[0], '将来的名称')]);
    const from = instant(api.clock.now() + DAY);
    const scheduled = await publishBy(admin, second, edited, { effectiveFrom: from });
    const step = { editionId: scheduled.id, expectedRevision: scheduled.revision };
    expect((await mustMenu(supervisor, 'cancelScheduledMenu', step)).state).toBe('DISCARDED');
    await wait(2 * DAY);
    expect((await menuLinesOf(api, 'root'))[0]).toBe('1-01 上门探访');
    const anew = await startDraft(admin, root, { basis: 'VERSION', basedOnId: scheduled.id });
    expect(linesOf(anew)[0]?.content.name).toBe('将来的名称');
    await discardDraft(admin, anew);
  });
});
