import { describe, expect, it } from 'vitest';
import { adapt, edited, editFacts, line, menu } from '../../test/menu-world.js';
import { issuesOf, monday, refused } from '../../test/request-world.js';
import { editMenu, menuLimits } from './edit-menu.js';
import { type MenuDraft, resolveConflict, startDraft } from './menu-draft.js';
import type { MenuEdit } from './menu-edits.js';

const start = startDraft(menu);
const b = { accountId: 'acc_b', at: monday + 1 };
const c = { accountId: 'acc_c', at: monday + 2 };
const set = (itemId: string, fields: Extract<MenuEdit, { kind: 'SET_LINE' }>['fields']): MenuEdit => ({
  kind: 'SET_LINE',
  itemId,
  fields,
});
const nameOf = (draft: MenuDraft, itemId: string) =>
  draft.content.lines.find((one) => one.itemId === itemId)?.content.name;
const order = (draft: MenuDraft) => draft.content.lines.map((one) => one.itemId);
const attempt = (draft: MenuDraft, edits: readonly MenuEdit[], facts = {}, seenRevision = draft.revision) =>
  editMenu(draft, { seenRevision, edits }, { ...editFacts, ...facts });

describe('editing a draft', () => {
  it('adds, changes, moves and takes out headings and lines', () => {
    const added = edited(
      start,
      [
        { kind: 'ADD_CATEGORY', categoryId: null, number: '3', name: '社区', nameEn: null, beforeId: 'cat_1' },
        {
          kind: 'ADD_LINE',
          itemId: null,
          categoryId: 'cat_1',
          beforeId: 'itm_2',
          number: '5',
          offering: 'OFFERED',
          content: { name: '理发' },
        },
      ],
      { newIds: ['cat_new', 'itm_new'] },
    );
    expect(added.content.categories.map((one) => one.id)).toEqual(['cat_new', 'cat_1', 'cat_2']);
    expect(order(added)).toEqual(['itm_1', 'itm_new', 'itm_2', 'itm_3', 'itm_4']);
    expect(added.content.lines[1]?.content).toMatchObject({ name: '理发', durationMinutes: 60 });
    expect(added.revision).toBe(2);

    const moved = edited(added, [
      { kind: 'MOVE_LINE', itemId: 'itm_new', categoryId: 'cat_2', beforeId: null },
      set('itm_1', { categoryId: 'cat_new', number: '11', name: '上门探访' }),
      { kind: 'REMOVE_LINE', itemId: 'itm_3' },
      { kind: 'SET_CATEGORY', categoryId: 'cat_2', fields: { nameEn: 'Children' } },
    ]);
    expect(order(moved)).toEqual(['itm_1', 'itm_2', 'itm_4', 'itm_new']);
    expect(moved.content.lines[0]).toMatchObject({ categoryId: 'cat_new', number: '11' });
    expect(moved.content.categories[2]?.nameEn).toBe('Children');
  });

  it('keeps the lines of a heading that is taken out, for the check to point at', () => {
    const without = edited(start, [{ kind: 'REMOVE_CATEGORY', categoryId: 'cat_1' }]);
    expect(order(without)).toEqual(['itm_3', 'itm_4', 'itm_1', 'itm_2']);
    expect(without.content.lines[2]?.categoryId).toBe('cat_1');
  });

  it('adapts inherited items, and forgets an adaptation that says nothing', () => {
    const clear = { kind: 'SET_ADAPTATION', itemId: 'itm_above', changes: {}, clear: [] } as const;
    const adapted = edited(start, [{ ...clear, offering: 'OUT', changes: { note: '每周三', capacity: null } }]);
    expect(adapted.content.adaptations).toEqual([
      adapt('itm_above', { offering: 'OUT', changes: { note: '每周三', capacity: null } }),
    ]);
    const less = edited(adapted, [{ ...clear, offering: null, clear: ['note'] }]);
    expect(less.content.adaptations).toEqual([adapt('itm_above', { changes: { capacity: null } })]);
    expect(edited(less, [{ ...clear, clear: ['capacity'] }]).content.adaptations).toEqual([]);
    expect(edited(less, [{ kind: 'CLEAR_ADAPTATION', itemId: 'itm_above' }]).content.adaptations).toEqual([]);
  });

  it('does not count a revision when nothing changes', () => {
    expect(edited(start, [set('itm_1', { name: '探访', categoryId: 'cat_1' })])).toBe(start);
  });

  it('refuses the whole command and lists every problem', () => {
    const edits: MenuEdit[] = [
      set('itm_9', { name: '无' }),
      set('itm_1', { name: '长'.repeat(61), note: '\u0007', durationMinutes: 1.5 }),
      {
        kind: 'ADD_LINE',
        itemId: 'itm_1',
        categoryId: 'cat_9',
        beforeId: null,
        number: '7',
        offering: 'OFFERED',
        content: {},
      },
      {
        kind: 'ADD_LINE',
        itemId: 'itm_8',
        categoryId: null,
        beforeId: null,
        number: '7',
        offering: 'OFFERED',
        content: {},
      },
      { kind: 'SET_ADAPTATION', itemId: 'itm_7', changes: { name: '别的' } as object, clear: [] },
    ];
    expect(issuesOf(attempt(start, edits))).toEqual([
      'edits.0.itemId UNKNOWN_ID',
      'edits.1.fields.name TOO_LONG',
      'edits.1.fields.note CONTROL_CHARACTER',
      'edits.1.fields.durationMinutes NOT_INTEGER',
      'edits.2.categoryId UNKNOWN_ID',
      'edits.2.itemId DUPLICATE',
      'edits.3.itemId UNKNOWN_ID',
      'edits.4.changes.name UNKNOWN_KEY',
      'edits.4.itemId UNKNOWN_ID',
    ]);
  });

  it('refuses values that are nothing of their kind', () => {
    const wrong: readonly [object, string][] = [
      [{ method: 'MAGIC' }, 'method MALFORMED'],
      [{ clientCategoryKeys: ['a', 'a'] }, 'clientCategoryKeys.1 DUPLICATE'],
      [{ clientCategoryKeys: 'a' }, 'clientCategoryKeys MALFORMED'],
      [{ fee: { model: 'FREE' } }, 'fee.amountFen NOT_INTEGER'],
      [{ capacity: { amount: 3, period: 'DAY', hasWaitingList: true, extra: 1 } }, 'capacity.extra MALFORMED'],
      [{ orderableBy: ['KING'] }, 'orderableBy.0 MALFORMED'],
      [{ name: null }, 'name MALFORMED'],
      [{ toString: 1 }, 'toString UNKNOWN_KEY'],
    ];
    for (const [fields, issue] of wrong) {
      expect(issuesOf(attempt(start, [set('itm_1', fields)]))[0]).toBe(`edits.0.fields.${issue}`);
    }
  });

  it('refuses too many edits, too many lines, and a revision that never was', () => {
    expect(
      issuesOf(
        attempt(
          start,
          Array.from({ length: 201 }, () => set('itm_1', {})),
        ),
      ),
    ).toEqual(['edits TOO_MANY']);
    expect(issuesOf(attempt(start, [], {}, 2))).toEqual(['seenRevision OUT_OF_RANGE']);
    const lines = Array.from({ length: menuLimits.lines }, (_, index) => line(`itm_x${index}`, `${index}`, null));
    const full = startDraft({ ...menu, lines });
    const add: MenuEdit = {
      kind: 'ADD_LINE',
      itemId: null,
      categoryId: null,
      beforeId: null,
      number: '',
      offering: 'OFFERED',
      content: {},
    };
    expect(issuesOf(attempt(full, [add], { newIds: ['itm_n'] }))).toEqual(['edits TOO_MANY']);
  });
});

describe('two people at one draft', () => {
  it('keep both values of a field that the second has not seen changed', () => {
    const first = edited(start, [set('itm_1', { name: '甲' })]);
    const second = edited(first, [set('itm_1', { name: '乙', note: '周三' })], b, 1);
    expect(nameOf(second, 'itm_1')).toBe('甲');
    expect(second.content.lines[0]?.content.note).toBe('周三');
    expect(second.conflicts).toEqual([
      {
        id: '3.1',
        target: { kind: 'LINE', id: 'itm_1' },
        field: 'name',
        ours: { value: '甲', accountId: 'acc_a', at: monday },
        theirs: { value: '乙', ...b },
      },
    ]);
  });

  it('overwrite what they have seen, and agree where they give the same value', () => {
    const first = edited(start, [set('itm_1', { name: '甲' })]);
    expect(nameOf(edited(first, [set('itm_1', { name: '乙' })], b), 'itm_1')).toBe('乙');
    const same = edited(first, [set('itm_1', { name: '甲' })], b, 1);
    expect(same).toBe(first);
  });

  it('go on typing in a field in conflict, each at the own value, until both say the same', () => {
    const first = edited(start, [set('itm_1', { name: '甲' })]);
    const second = edited(first, [set('itm_1', { name: '乙' })], b, 1);
    const more = edited(second, [set('itm_1', { name: '乙乙' })], b);
    expect(more.conflicts).toMatchObject([{ id: '4.1', theirs: { value: '乙乙' } }]);
    const mine = edited(more, [set('itm_1', { name: '甲甲' })]);
    expect(mine.conflicts).toMatchObject([{ ours: { value: '甲甲' }, theirs: { value: '乙乙' } }]);
    expect(edited(mine, [set('itm_1', { name: '甲甲' })], b).conflicts).toEqual([]);
    const taken = edited(mine, [set('itm_1', { name: '乙乙' })]);
    expect([nameOf(taken, 'itm_1'), taken.conflicts]).toEqual(['乙乙', []]);
  });

  it('choose one of the values; a third goes on waiting', () => {
    const first = edited(start, [set('itm_1', { name: '甲' })]);
    const second = edited(first, [set('itm_1', { name: '乙' })], b, 1);
    const third = edited(second, [set('itm_1', { name: '丙' })], c);
    expect(third.conflicts).toHaveLength(2);
    const chosen = resolveConflict(third, '3.1', 'THEIRS');
    expect(chosen.ok && nameOf(chosen.value, 'itm_1')).toBe('乙');
    expect(chosen.ok && chosen.value.conflicts).toMatchObject([{ ours: { value: '乙' }, theirs: { value: '丙' } }]);
    const kept = resolveConflict(second, '3.1', 'OURS');
    expect(kept.ok && [nameOf(kept.value, 'itm_1'), kept.value.conflicts]).toEqual(['甲', []]);
    // The value not chosen comes in again from a screen that has not seen the choice.
    const again = kept.ok ? edited(kept.value, [set('itm_1', { name: '乙' })], b, 3) : second;
    expect(again.conflicts).toHaveLength(1);
    expect(resolveConflict(start, 'x', 'OURS')).toMatchObject({ ok: false });
  });

  it('choose only between values that they have seen', () => {
    const first = edited(start, [set('itm_1', { name: '甲' })]);
    const second = edited(first, [set('itm_1', { name: '乙' })], b, 1);
    const changed = edited(second, [set('itm_1', { name: '甲甲' })]);
    expect(resolveConflict(changed, '3.1', 'THEIRS')).toEqual({
      ok: false,
      refusal: { kind: 'CONFLICT_NOT_FOUND', conflictId: '3.1' },
    });
  });

  it('count the place of a line as one field', () => {
    const first = edited(start, [{ kind: 'MOVE_LINE', itemId: 'itm_1', categoryId: 'cat_2', beforeId: null }]);
    const second = edited(first, [set('itm_1', { categoryId: null })], b, 1);
    expect(second.content.lines.at(-1)).toMatchObject({ itemId: 'itm_1', categoryId: 'cat_2' });
    expect(second.conflicts).toMatchObject([{ field: 'place' }]);
    const chosen = resolveConflict(second, '3.1', 'THEIRS');
    expect(chosen.ok && chosen.value.content.lines.at(-1)).toMatchObject({ itemId: 'itm_1', categoryId: null });
  });

  it('are refused to take out what the other changed, and to change what the other took out', () => {
    const first = edited(start, [set('itm_1', { name: '甲' })]);
    const target = { kind: 'LINE', id: 'itm_1' };
    expect(refused(attempt(first, [{ kind: 'REMOVE_LINE', itemId: 'itm_1' }], b, 1))).toEqual({
      kind: 'CHANGED_MEANWHILE',
      currentRevision: 2,
      changes: [{ target, field: 'name', isRemoved: false, accountId: 'acc_a', at: monday }],
    });
    const gone = edited(start, [{ kind: 'REMOVE_LINE', itemId: 'itm_1' }]);
    expect(refused(attempt(gone, [set('itm_1', { name: '乙' })], b, 1))).toMatchObject({
      changes: [{ target, field: null, isRemoved: true }],
    });
    expect(attempt(gone, [{ kind: 'REMOVE_LINE', itemId: 'itm_1' }], b, 1)).toEqual({ ok: true, value: gone });
  });

  it('do not take out what waits for a choice', () => {
    const first = edited(start, [set('itm_1', { name: '甲' })]);
    const second = edited(first, [set('itm_1', { name: '乙' })], b, 1);
    expect(refused(attempt(second, [{ kind: 'REMOVE_LINE', itemId: 'itm_1' }]))).toMatchObject({
      kind: 'CHANGED_MEANWHILE',
      changes: [{ field: 'name', accountId: 'acc_b' }],
    });
  });

  it('meet where one clears an adaptation and the other goes on with it', () => {
    const adaptation = { kind: 'SET_ADAPTATION', itemId: 'itm_above', clear: [] } as const;
    const first = edited(start, [{ ...adaptation, changes: { note: '周三' } }]);
    const cleared = edited(first, [{ kind: 'CLEAR_ADAPTATION', itemId: 'itm_above' }]);
    const second = edited(cleared, [{ ...adaptation, changes: { note: '周四' } }], b, 2);
    expect(second.conflicts).toMatchObject([{ ours: { isCleared: true }, theirs: { value: '周四' } }]);
    const chosen = resolveConflict(second, '4.1', 'THEIRS');
    expect(chosen.ok && chosen.value.content.adaptations).toEqual([adapt('itm_above', { changes: { note: '周四' } })]);
  });
});

/** Every value that two people gave a field, whichever came first. */
