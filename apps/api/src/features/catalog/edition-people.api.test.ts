import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Client, startTestApi, type TestApi } from '../../../test/harness.js';
import { castOfTheEast, mustStep } from '../../../test/loop.js';
import {
  discardDraft,
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

let api: TestApi;
let admin: Client;
let second: Client;
let supervisor: Client;
let head: Client;
let root: string;
let east: string;
beforeAll(async () => {
  api = await startTestApi();
  [admin, second, supervisor, head] = await Promise.all([
    api.as('admin'),
    api.as('admin-2'),
    api.as('supervisor'),
    api.as('east-head'),
  ]);
  [root, east] = [await stationIdOf(api, 'root'), await stationIdOf(api, 'east')];
});
afterAll(() => api.close());

describe('two people at one draft', () => {
  it('never overwrite each other silently: both values are kept until one is chosen', async () => {
    const draft = await startDraft(admin, root);
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
    let draft = await startDraft(admin, root);
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
    await discardDraft(admin, draft);
  });
});

describe('a retry', () => {
  it('has no second effect, and another input under the same key is refused', async () => {
    const idempotencyKey = randomUUID();
    const draft = await startDraft(admin, root, { idempotencyKey });
    expect((await startDraft(admin, root, { idempotencyKey })).id).toBe(draft.id);
    const add = { addCategory: { number: '9', name: '其他' } };
    const input = { editionId: draft.id, seenRevision: 1, edits: [add], idempotencyKey: randomUUID() };
    const first = await menuAnswer(admin, 'editMenuDraft', input);
    const again = await menuAnswer(admin, 'editMenuDraft', input);
    expect(again.addedIds).toEqual(first.addedIds);
    expect(again.edition?.categories).toHaveLength(3);
    expect(await menuAnswer(admin, 'editMenuDraft', { ...input, seenRevision: 2 })).toMatchObject({
      __typename: 'KeyReused',
    });
    await discardDraft(admin, again.edition as Edition);
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
    const draft = await startDraft(head, east);
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
    const whole = await startDraft(admin, root);
    const strict = await mustEdit(admin, whole, [{ setLine: { itemId: company?.itemId, offering: 'MANDATORY' } }]);
    await publishBy(admin, second, strict);
    expect(await menuLinesOf(api, 'east-2')).toContain('1-02 陪同就医');
    const next = await startDraft(head, east);
    expect(next.problems.map((problem) => problem.code)).toEqual(['MANDATORY_LOOSENED']);
    await discardDraft(head, next);
    const uncovered = await startDraft(head, east, { basis: 'EMPTY', kind: 'WHOLE' });
    expect(uncovered.problems.map((problem) => problem.code).toSorted()).toEqual([
      'MANDATORY_MISSING',
      'NOTHING_OFFERED',
    ]);
    await discardDraft(head, uncovered);
    const copied = await startDraft(head, east, { kind: 'WHOLE' });
    expect([linesOf(copied).length, copied.problems]).toEqual([4, []]);
    await discardDraft(head, copied);
  });

  it('is out of reach for those of other places', async () => {
    const west = await stationIdOf(api, 'west');
    expect(await menuAnswer(head, 'startMenuDraft', { stationId: west, basis: 'EMPTY' })).toMatchObject({
      __typename: 'NotFound',
    });
    const draft = await startDraft(admin, west, { basis: 'EMPTY' });
    for (const mutation of ['submitMenu', 'discardMenuDraft', 'publishMenu', 'cancelScheduledMenu']) {
      const step = { editionId: draft.id, expectedRevision: 1 };
      expect((await menuAnswer(head, mutation, step)).__typename).toBe('NotFound');
    }
    await discardDraft(admin, draft);
  });
});

const hoursOf = (respondHours: number, completeHours: number) =>
  ['CRISIS', 'URGENT', 'NORMAL', 'LOW'].map((urgency) => ({
    urgency,
    respondHours: Math.min(respondHours, 1),
    completeHours,
  }));

describe('publishing beside everything else', () => {
  it('lets exactly one of two publishers win, round after round', { timeout: 120_000 }, async () => {
    for (let round = 0; round < 10; round++) {
      const draft = await startDraft(admin, root);
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
    await discardDraft(admin, answers.find((answer) => answer.edition !== undefined)?.edition as Edition);
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
    const draft = await startDraft(admin, root);
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
    const draft = await startDraft(admin, root);
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
    await discardDraft(admin, draft);
  });
});
