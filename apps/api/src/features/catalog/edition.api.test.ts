import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Client, startTestApi, type TestApi } from '../../../test/harness.js';
import { castOfTheEast, mustStep } from '../../../test/loop.js';
import {
  editionFields,
  type Edition,
  linesOf,
  menuAnswer,
  menuLinesOf,
  mustEdit,
  mustMenu,
  publishBy,
  stationIdOf,
} from '../../../test/menus.js';

const DAY = 86_400_000;

let api: TestApi;
let admin: Client;
let second: Client;
let supervisor: Client;
let head: Client;
let root: string;
let east: string;
async function signIn(): Promise<void> {
  [admin, second, supervisor, head] = (await Promise.all(
    ['admin', 'admin-2', 'supervisor', 'east-head'].map((name) => api.as(name)),
  )) as [Client, Client, Client, Client];
}

/** Lets time pass; sessions do not last as long. */
async function wait(milliseconds: number): Promise<void> {
  api.clock.advance(milliseconds);
  await signIn();
}

beforeAll(async () => {
  api = await startTestApi();
  await signIn();
  [root, east] = [await stationIdOf(api, 'root'), await stationIdOf(api, 'east')];
});
afterAll(() => api.close());

const start = (client: Client, stationId: string, more: object = {}): Promise<Edition> =>
  mustMenu(client, 'startMenuDraft', { stationId, basis: 'IN_FORCE', ...more });
const discard = (client: Client, { id, revision }: Edition) =>
  mustMenu(client, 'discardMenuDraft', { editionId: id, expectedRevision: revision });
const instant = (at: number): string => new Date(at).toISOString();
const renamed = (line: { readonly itemId: string } | undefined, name: string) => ({
  setLine: { itemId: line?.itemId, content: { name } },
});

describe('a version of the menu at the root', () => {
  it('goes from draft to review by a second person to publication, and holds from its day at every station', async () => {
    const draft = await start(admin, root);
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
    const draft = await start(admin, root, { basis: 'VERSION', basedOnId: first });
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
    const draft = await start(admin, root);
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
    expect((await discard(admin, back)).state).toBe('DISCARDED');
  });

  it('shows residents nothing until it is published, and its editors how they will see it', async () => {
    const draft = await start(admin, root);
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
    const stranger = await head.ask<Found>(query, { id: draft.id });
    expect(stranger.data.menuEdition).toBeNull();
    const resident = await (await api.as('gu')).ask<Found>(query, { id: draft.id });
    expect(resident.errors?.[0]?.extensions.code).toBe('FORBIDDEN');
    await discard(admin, edited);
  });
});

describe('two people at one draft', () => {
  it('never overwrite each other silently: both values are kept until one is chosen', async () => {
    const draft = await start(admin, root);
    const [visit] = linesOf(draft);
    const seen = { editionId: draft.id, seenRevision: draft.revision };
    await mustMenu(admin, 'editMenuDraft', { ...seen, edits: [renamed(visit, '甲的名称')] });
    const both = await mustMenu(second, 'editMenuDraft', {
      ...seen,
      edits: [renamed(visit, '乙的名称'), { setLine: { itemId: visit?.itemId, content: { durationMinutes: 90 } } }],
    });
    expect(linesOf(both)[0]?.content).toMatchObject({ name: '甲的名称', durationMinutes: 90 });
    expect(both.conflicts).toEqual([
      {
        id: '3.1',
        field: 'name',
        ours: { text: '“甲的名称”', authorName: 'admin', isYours: false },
        theirs: { text: '“乙的名称”', authorName: 'admin-2', isYours: true },
      },
    ]);
    expect(both.problems.map((problem) => problem.code)).toEqual(['CONFLICT_OPEN']);
    const removal = await menuAnswer(admin, 'editMenuDraft', { ...seen, edits: [{ removeLine: visit?.itemId }] });
    expect(removal).toMatchObject({ __typename: 'DraftChangedMeanwhile' });

    const resolve = { editionId: draft.id, conflictId: '3.1', choice: 'THEIRS' };
    const chosen = await mustMenu(admin, 'resolveMenuConflict', resolve);
    expect([linesOf(chosen)[0]?.content.name, chosen.conflicts, chosen.problems]).toEqual(['乙的名称', [], []]);
    expect(await menuAnswer(second, 'resolveMenuConflict', resolve)).toMatchObject({ __typename: 'NotFound' });

    const { revision } = await mustMenu(admin, 'submitMenu', {
      editionId: draft.id,
      expectedRevision: chosen.revision,
    });
    const step = { editionId: draft.id, expectedRevision: revision };
    expect(await menuAnswer(second, 'publishMenu', step)).toMatchObject({
      __typename: 'SamePersonReviews',
      part: 'EDITOR',
    });
    await mustMenu(supervisor, 'publishMenu', step);
    expect((await menuLinesOf(api, 'east'))[0]).toBe('1-01 乙的名称');
  });

  it('lose nothing when they save at the same moment, round after round', { timeout: 120_000 }, async () => {
    let draft = await start(admin, root);
    const [visit, company] = linesOf(draft);
    for (let round = 0; round < 15; round++) {
      const save = (client: Client, edits: readonly object[]) =>
        menuAnswer(client, 'editMenuDraft', { editionId: draft.id, seenRevision: draft.revision, edits });
      const answers = await Promise.all([
        save(admin, [
          renamed(visit, `甲 ${round}`),
          { setLine: { itemId: company?.itemId, content: { note: `甲 ${round}` } } },
        ]),
        save(second, [
          renamed(visit, `乙 ${round}`),
          { setLine: { itemId: company?.itemId, content: { summary: `乙 ${round}` } } },
        ]),
      ]);
      expect(answers.map((answer) => answer.__typename)).toEqual(['EditMenuDraftSuccess', 'EditMenuDraftSuccess']);
      const [one, other] = answers.map((answer) => answer.edition);
      const last = (one?.revision ?? 0) > (other?.revision ?? 0) ? one : other;
      expect(last?.conflicts).toHaveLength(1);
      const said = [last?.conflicts[0]?.ours.text, last?.conflicts[0]?.theirs.text];
      expect(said.toSorted()).toEqual([`“乙 ${round}”`, `“甲 ${round}”`].toSorted());
      draft = await mustMenu(admin, 'resolveMenuConflict', {
        editionId: draft.id,
        conflictId: last?.conflicts[0]?.id,
        choice: round % 2 === 0 ? 'OURS' : 'THEIRS',
      });
    }
    await discard(admin, draft);
  });
});

describe('a retry', () => {
  it('has no second effect, and another input under the same key is refused', async () => {
    const idempotencyKey = randomUUID();
    const draft = await start(admin, root, { idempotencyKey });
    expect((await start(admin, root, { idempotencyKey })).id).toBe(draft.id);
    const add = { addCategory: { number: '9', name: '其他' } };
    const input = { editionId: draft.id, seenRevision: 1, edits: [add], idempotencyKey: randomUUID() };
    const first = await menuAnswer(admin, 'editMenuDraft', input);
    const again = await menuAnswer(admin, 'editMenuDraft', input);
    expect(again.addedIds).toEqual(first.addedIds);
    expect(again.edition?.categories).toHaveLength(3);
    expect(await menuAnswer(admin, 'editMenuDraft', { ...input, seenRevision: 2 })).toMatchObject({
      __typename: 'KeyReused',
    });
    await discard(admin, again.edition as Edition);
  });
});

describe('the overlay of a township', () => {
  it('opts out, adds its own, tightens, and is held to what is mandatory above', async () => {
    const { data } = await head.ask<{
      inheritedMenu: { categories: { id: string; lines: { itemId: string; number: string }[] }[] };
    }>(
      'query($s: ID!) { inheritedMenu(stationId: $s) { categories { id name lines { itemId number isMandatory originStation { code } content { name } } } withheld { itemId } } }',
      { s: east },
    );
    const above = data.inheritedMenu.categories;
    const [visit, company] = above[0]?.lines ?? [];
    const draft = await start(head, east);
    expect([draft.kind, draft.version]).toEqual(['OVERLAY', 1]);
    const loose = await mustEdit(head, draft, [
      { setAdaptation: { itemId: company?.itemId, offering: 'OUT' } },
      {
        setAdaptation: {
          itemId: visit?.itemId,
          changes: { note: '每周三上午', hours: hoursOf(2, 24), workersNeeded: 0 },
        },
      },
      { addLine: { categoryId: above[0]?.id, number: '1-02', content: { name: '东街茶话会' } } },
    ]);
    expect(loose.problems.map((problem) => problem.code)).toEqual(['NUMBER_TWICE', 'LOOSER_THAN_INHERITED']);
    const own = linesOf(loose)[0];
    const fixed = await mustEdit(head, loose, [
      { setLine: { itemId: own?.itemId, number: 'X-1' } },
      { setAdaptation: { itemId: visit?.itemId, clear: ['workersNeeded'] } },
    ]);
    expect(fixed.problems).toEqual([]);
    await publishBy(head, supervisor, fixed);
    expect(await menuLinesOf(api, 'east-2')).toEqual([
      '1-01 乙的名称',
      'X-1 东街茶话会',
      '2-01 心理疏导',
      '2-02 政策咨询',
    ]);
    expect(await menuLinesOf(api, 'west-1')).toHaveLength(4);

    const use = await admin.ask<{
      itemUse: { totalCount: number; nodes: { kind: string; station: { code: string } }[] };
    }>('query($i: ID!) { itemUse(itemId: $i) { totalCount nodes { kind menuVersion station { code } } } }', {
      i: company?.itemId,
    });
    expect(use.data.itemUse.nodes.map((one) => `${one.station.code} ${one.kind}`)).toEqual([
      'root PUBLISHES',
      'east DROPS',
    ]);
    expect(use.data.itemUse.totalCount).toBe(2);

    // The root makes the dropped item mandatory: it is back in the east at once, and the next overlay must say so.
    const whole = await start(admin, root);
    const strict = await mustEdit(admin, whole, [{ setLine: { itemId: company?.itemId, offering: 'MANDATORY' } }]);
    await publishBy(admin, second, strict);
    expect(await menuLinesOf(api, 'east-2')).toContain('1-02 陪同就医');
    const next = await start(head, east);
    expect(next.problems.map((problem) => problem.code)).toEqual(['MANDATORY_LOOSENED']);
    await discard(head, next);
    const uncovered = await start(head, east, { basis: 'EMPTY', kind: 'WHOLE' });
    expect(uncovered.problems.map((problem) => problem.code).toSorted()).toEqual([
      'MANDATORY_MISSING',
      'NOTHING_OFFERED',
    ]);
    await discard(head, uncovered);
    const copied = await start(head, east, { kind: 'WHOLE' });
    expect([linesOf(copied).length, copied.problems]).toEqual([4, []]);
    await discard(head, copied);
  });

  it('is out of reach for those of other places', async () => {
    const west = await stationIdOf(api, 'west');
    expect(await menuAnswer(head, 'startMenuDraft', { stationId: west, basis: 'EMPTY' })).toMatchObject({
      __typename: 'NotFound',
    });
    const draft = await start(admin, west, { basis: 'EMPTY' });
    for (const mutation of ['submitMenu', 'discardMenuDraft', 'publishMenu', 'cancelScheduledMenu']) {
      const step = { editionId: draft.id, expectedRevision: 1 };
      expect((await menuAnswer(head, mutation, step)).__typename).toBe('NotFound');
    }
    await discard(admin, draft);
  });
});

const hoursOf = (respondHours: number, completeHours: number) =>
  ['CRISIS', 'URGENT', 'NORMAL', 'LOW'].map((urgency) => ({
    urgency,
    respondHours: Math.min(respondHours, 1),
    completeHours,
  }));

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
    const draft = await start(admin, root);
    const edited = await mustEdit(admin, draft, [renamed(linesOf(draft)[0], '将来的名称')]);
    const from = instant(api.clock.now() + DAY);
    const scheduled = await publishBy(admin, second, edited, { effectiveFrom: from });
    const step = { editionId: scheduled.id, expectedRevision: scheduled.revision };
    expect((await mustMenu(supervisor, 'cancelScheduledMenu', step)).state).toBe('DISCARDED');
    await wait(2 * DAY);
    expect((await menuLinesOf(api, 'root'))[0]).toBe('1-01 乙的名称');
    const anew = await start(admin, root, { basis: 'VERSION', basedOnId: scheduled.id });
    expect(linesOf(anew)[0]?.content.name).toBe('将来的名称');
    await discard(admin, anew);
  });
});

describe('publishing beside everything else', () => {
  it('lets exactly one of two publishers win, round after round', { timeout: 120_000 }, async () => {
    for (let round = 0; round < 10; round++) {
      const draft = await start(admin, root);
      const edited = await mustEdit(admin, draft, [renamed(linesOf(draft)[0], `第 ${round} 版`)]);
      const { revision: expectedRevision } = await mustMenu(admin, 'submitMenu', {
        editionId: edited.id,
        expectedRevision: edited.revision,
      });
      const answers = await Promise.all(
        [second, supervisor].map((client) =>
          menuAnswer(client, 'publishMenu', { editionId: edited.id, expectedRevision }),
        ),
      );
      expect(answers.map((answer) => answer.__typename).toSorted()).toEqual(['ChangedMeanwhile', 'PublishMenuSuccess']);
    }
  });

  it('lets one of two begin a draft', async () => {
    const input = { stationId: root, basis: 'IN_FORCE' };
    const answers = await Promise.all([
      menuAnswer(admin, 'startMenuDraft', input),
      menuAnswer(second, 'startMenuDraft', input),
    ]);
    expect(answers.map((answer) => answer.__typename).toSorted()).toEqual([
      'DraftAlreadyOpen',
      'StartMenuDraftSuccess',
    ]);
    await discard(admin, answers.find((answer) => answer.edition !== undefined)?.edition as Edition);
  });

  it('blocks no order, and each order keeps the version that it was made on', { timeout: 120_000 }, async () => {
    const cast = await castOfTheEast(api.as);
    const itemOf = async (id: string) => {
      const { data } = await cast.resident.ask<{ request: { item: { version: number; name: string } } }>(
        'query($id: ID!) { request(id: $id) { item { version name } } }',
        { id },
      );
      return data.request.item;
    };
    const order = () => mustStep(cast.resident, 'orderService', { stationId: cast.stationId, itemId: cast.itemId });
    const before = await itemOf((await order()).id);
    const draft = await start(admin, root);
    const edited = await mustEdit(admin, draft, [renamed(linesOf(draft)[0], '新版名称')]);
    const first = await order();
    const [, ...requests] = await Promise.all([publishBy(admin, second, edited), ...Array.from({ length: 12 }, order)]);
    expect((await itemOf(first.id)).name).toBe(before.name);
    const names = new Set((await Promise.all(requests.map(({ id }) => itemOf(id)))).map((item) => item.name));
    expect([...names].every((name) => name === before.name || name === '新版名称')).toBe(true);
    expect((await itemOf((await order()).id)).name).toBe('新版名称');
    expect((await itemOf(first.id)).version).toBe(before.version);
  });
});

describe('bad input', () => {
  it('changes nothing and says where the problem is', async () => {
    const draft = await start(admin, root);
    const edit = (edits: readonly object[], more: object = {}) =>
      menuAnswer(admin, 'editMenuDraft', { editionId: draft.id, seenRevision: 1, edits, ...more });
    const paths = async (edits: readonly object[], more: object = {}) =>
      (await edit(edits, more)).issues?.map((issue) => issue.path.join('.'));
    const [visit] = linesOf(draft);
    expect(await paths([{}, { removeLine: 'a', removeCategory: 'b' }])).toEqual(['edits.0', 'edits.1']);
    expect(await paths([renamed(visit, '字'.repeat(61))])).toEqual(['edits.0.fields.name']);
    expect(await paths([renamed(visit, 'a\u0000b')])).toEqual(['edits.0.fields.name']);
    expect(await paths([renamed(visit, 'x\ud842y')])).toEqual(['edits.0.fields.name']);
    expect(await paths([{ removeLine: "' OR 1=1 --" }])).toEqual(['edits.0.itemId']);
    expect(await paths([{ setLine: { itemId: visit?.itemId, content: { name: null } } }])).toEqual([
      'edits.0.fields.name',
    ]);
    expect(await paths([{ setLine: { itemId: visit?.itemId, content: { hours: hoursOf(1, 2).slice(1) } } }])).toEqual([
      'edits.0.fields.hours.CRISIS',
    ]);
    expect(await paths(Array.from({ length: 201 }, () => ({ removeLine: 'x' })))).toEqual(['edits']);
    expect(await paths([], { seenRevision: 9 })).toEqual(['seenRevision']);
    expect(await paths([], { idempotencyKey: 'short' })).toEqual(['idempotencyKey']);
    expect((await edit([], { editionId: '../../etc' })).__typename).toBe('NotFound');
    expect((await edit([], { editionId: 'mnu_\u0000' })).__typename).toBe('NotFound');
    const start_ = await menuAnswer(admin, 'startMenuDraft', {
      stationId: east,
      basis: 'VERSION',
      basedOnId: draft.id,
    });
    expect(start_.issues?.map((issue) => issue.path)).toEqual([['basedOnId']]);
    const note = { editionId: draft.id, expectedRevision: 1, note: '字'.repeat(501) };
    expect((await menuAnswer(admin, 'submitMenu', note)).issues?.map((issue) => issue.path)).toEqual([['note']]);
    const { data } = await admin.ask<{ menuEdition: Edition }>(
      `query($id: ID!) { menuEdition(id: $id) { revision } }`,
      {
        id: draft.id,
      },
    );
    expect(data.menuEdition.revision).toBe(1);
    await discard(admin, draft);
  });
});
