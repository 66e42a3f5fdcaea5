import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyEdit, anyMove, edited, editFacts, menu } from '../../test/menu-world.js';
import { monday } from '../../test/request-world.js';
import type { FieldValue } from './draft-fields.js';
import { editMenu } from './edit-menu.js';
import { isSameValue } from './item-fields.js';
import { conflictChoices, type MenuDraft, resolveConflict, startDraft } from './menu-draft.js';
import type { MenuEdit } from './menu-edits.js';
import { undoOf } from './undo-edits.js';

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

function valuesSaid(draft: MenuDraft): readonly FieldValue[] {
  return draft.conflicts.flatMap((one) => [one.ours, one.theirs]);
}

const fieldsOf = (edit: MenuEdit): readonly string[] => {
  if (edit.kind === 'SET_LINE') {
    return Object.keys(edit.fields).map((field) => `${edit.itemId}/${field === 'categoryId' ? 'place' : field}`);
  }
  if (edit.kind === 'SET_CATEGORY') return Object.keys(edit.fields).map((field) => `${edit.categoryId}/${field}`);
  if (edit.kind === 'SET_ADAPTATION') {
    return ['offering', ...Object.keys(edit.changes), ...edit.clear].map((field) => `${edit.itemId}/${field}`);
  }
  if (edit.kind === 'MOVE_LINE') return [`${edit.itemId}/place`];
  return 'itemId' in edit ? [`${edit.itemId}/*`] : [];
};

const overlap = (ours: readonly MenuEdit[], theirs: readonly MenuEdit[]): boolean => {
  const mine = ours.flatMap(fieldsOf);
  return theirs
    .flatMap(fieldsOf)
    .some((one) =>
      mine.some((own) => own === one || (/\*/.test(own + one) && own.split('/')[0] === one.split('/')[0])),
    );
};

describe('whatever two people do', () => {
  const world = { ...editFacts, newIds: Array.from({ length: 8 }, (_, index) => `itm_new${index}`) };
  const few = fc.array(anyEdit, { maxLength: 4 });
  const many = fc.array(fc.oneof(anyEdit, anyMove), { maxLength: 8 });

  it('leads to the same menu in either order, where they change different fields', () => {
    fc.assert(
      fc.property(few, few, (ours, theirs) => {
        fc.pre(!overlap(ours, theirs));
        const oursFirst = edited(edited(start, ours), theirs, b, 1);
        const theirsFirst = edited(edited(start, theirs, b), ours, {}, 1);
        // Lines that both put to the end of a heading stand there in the order in which they came.
        const bySet = (draft: MenuDraft) => draft.content.lines.toSorted((x, y) => x.itemId.localeCompare(y.itemId));
        expect(bySet(oursFirst)).toEqual(bySet(theirsFirst));
        expect(oursFirst.content.categories).toEqual(theirsFirst.content.categories);
        expect(oursFirst.content.adaptations).toEqual(theirsFirst.content.adaptations);
        expect([oursFirst.conflicts, theirsFirst.conflicts]).toEqual([[], []]);
      }),
    );
  });

  it('gives a conflict another id whenever one of its values changes', () => {
    const people = [{}, b, c];
    const names = fc.constantFrom('甲', '乙', '丙');
    const step = fc.oneof(
      fc.record({ who: fc.nat(2), name: names, isBlind: fc.boolean() }),
      fc.record({ chosen: fc.nat(2), choice: fc.constantFrom(...conflictChoices) }),
    );
    fc.assert(
      fc.property(fc.array(step, { maxLength: 12 }), (steps) => {
        let draft = start;
        const known = new Map<string, string>();
        for (const one of steps) {
          if ('who' in one) {
            const seen = one.isBlind ? 1 : draft.revision;
            draft = edited(draft, [set('itm_1', { name: one.name })], people[one.who], seen);
          } else {
            const decision = resolveConflict(draft, draft.conflicts[one.chosen]?.id ?? '', one.choice);
            if (decision.ok) draft = decision.value;
          }
          expect(new Set(draft.conflicts.map(({ id }) => id)).size).toBe(draft.conflicts.length);
          for (const { id, ours, theirs } of draft.conflicts) {
            const values = JSON.stringify([ours.value, theirs.value]);
            expect(known.get(id) ?? values).toBe(values);
            known.set(id, values);
          }
        }
      }),
    );
  });

  it('loses no value that the other has not seen: it stands in the menu or waits in a conflict', () => {
    fc.assert(
      fc.property(many, few, (ours, theirs) => {
        const first = editMenu(start, { seenRevision: 1, edits: ours }, world);
        fc.pre(first.ok);
        if (!first.ok) return;
        const before = first.value;
        const second = editMenu(before, { seenRevision: 1, edits: theirs }, { ...world, ...b });
        if (!second.ok) return;
        const after = second.value;
        const said = valuesSaid(after);
        const check = (was: unknown, is: unknown) => {
          expect(isSameValue(was, is) || said.some((one) => isSameValue(one.value, was))).toBe(true);
        };
        for (const stamped of Object.keys(before.stamps)) {
          const [id = '', field = ''] = stamped.replace(/^\w+:/, '').split('/');
          const was = before.content.lines.find((one) => one.itemId === id);
          const is = after.content.lines.find((one) => one.itemId === id);
          if (stamped.startsWith('LINE') && field in (was?.content ?? {})) {
            const name = field as 'name';
            check(was?.content[name], is?.content[name]);
          }
        }
        for (const edit of theirs) {
          if (edit.kind !== 'SET_LINE' || edit.fields.name === undefined) continue;
          const last = theirs.findLast(
            (one) => one.kind === 'SET_LINE' && one.itemId === edit.itemId && one.fields.name !== undefined,
          );
          if (last === edit) check(edit.fields.name, nameOf(after, edit.itemId));
        }
      }),
    );
  });

  it('comes back to the same menu by the undo of what was done', () => {
    fc.assert(
      fc.property(many, (edits) => {
        const done = editMenu(start, { seenRevision: 1, edits }, world);
        fc.pre(done.ok);
        if (!done.ok) return;
        const undone = edited(done.value, undoOf(start.content, edits, world), world);
        expect(undone.content).toEqual(start.content);
        expect(undone.conflicts).toEqual([]);
      }),
    );
  });

  it("takes back one's own edits and leaves the other's", () => {
    fc.assert(
      fc.property(few, few, (ours, theirs) => {
        fc.pre(!overlap(ours, theirs) && ![...ours, ...theirs].some((edit) => edit.kind === 'CLEAR_ADAPTATION'));
        const isPlace = (edit: MenuEdit) => edit.kind === 'SET_LINE' && edit.fields.categoryId !== undefined;
        fc.pre(![...ours, ...theirs].some(isPlace));
        const both = edited(edited(start, ours), theirs, b);
        const undone = edited(both, undoOf(start.content, ours, world));
        expect(undone.content).toEqual(edited(start, theirs, b).content);
      }),
    );
  });
});
