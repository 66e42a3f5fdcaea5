import { defaultItemContent, editMenu, type MenuContent, type MenuEdit, startDraft } from '@diandan/domain/catalog';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { openFacts } from './edit-words';
import { dropEdit, groupsOf, nextNumber, nudgeCategory, nudgeLine, rowName, rowsOf } from './reorder';

const line = (itemId: string, categoryId: string | null) => ({
  itemId,
  itemVersion: null,
  categoryId,
  number: itemId,
  offering: 'OFFERED' as const,
  content: { ...defaultItemContent, name: itemId },
});
const category = (id: string) => ({ id, number: id, name: id, nameEn: null });
const menu: MenuContent = {
  categories: [category('A'), category('B'), category('C')],
  lines: [line('a1', 'A'), line('a2', 'A'), line('b1', 'B'), line('x', null)],
  adaptations: [],
};

const after = (content: MenuContent, edit: MenuEdit | null): MenuContent => {
  if (edit === null) return content;
  const draft = startDraft(content);
  const facts = { ...openFacts, accountId: 'me', at: 0, newIds: [''] };
  const decision = editMenu(draft, { seenRevision: 1, edits: [edit] }, facts);
  if (!decision.ok) throw new Error(JSON.stringify(decision.refusal));
  return decision.value.content;
};
const groups = (content: MenuContent) =>
  groupsOf(
    content,
    content.categories.map(({ id }) => id),
  );
const order = (content: MenuContent): string =>
  rowsOf(groups(content))
    .map(({ id }) => id)
    .join(' ');

describe('re-ordering', () => {
  it('moves a line up and down, over headings too, and stops at the ends', () => {
    expect(order(after(menu, nudgeLine(groups(menu), 'a2', -1)))).toBe('A a2 a1 B b1 C x');
    expect(order(after(menu, nudgeLine(groups(menu), 'a2', 1)))).toBe('A a1 B a2 b1 C x');
    expect(order(after(menu, nudgeLine(groups(menu), 'b1', 1)))).toBe('A a1 a2 B C b1 x');
    expect(order(after(menu, nudgeLine(groups(menu), 'x', -1)))).toBe('A a1 a2 B b1 C x');
    expect(nudgeLine(groups(menu), 'a1', -1)).toBeNull();
    expect(nudgeLine(groups(menu), 'x', 1)).toBeNull();
  });

  it('moves a heading with its lines', () => {
    expect(order(after(menu, nudgeCategory(['A', 'B', 'C'], 'B', -1)))).toBe('B b1 A a1 a2 C x');
    expect(order(after(menu, nudgeCategory(['A', 'B', 'C'], 'B', 1)))).toBe('A a1 a2 C B b1 x');
    expect(nudgeCategory(['A', 'B', 'C'], 'C', 1)).toBeNull();
  });

  it('puts a dragged line where it was dropped', () => {
    expect(order(after(menu, dropEdit(groups(menu), 'LINE:a1', 'LINE:b1')))).toBe('A a2 B b1 a1 C x');
    expect(order(after(menu, dropEdit(groups(menu), 'LINE:b1', 'LINE:a1')))).toBe('A b1 a1 a2 B C x');
    expect(order(after(menu, dropEdit(groups(menu), 'LINE:a1', 'CATEGORY:C')))).toBe('A a2 B b1 C a1 x');
    expect(order(after(menu, dropEdit(groups(menu), 'CATEGORY:C', 'CATEGORY:A')))).toBe('C A a1 a2 B b1 x');
    expect(order(after(menu, dropEdit(groups(menu), 'CATEGORY:A', 'LINE:b1')))).toBe('B b1 A a1 a2 C x');
  });

  it('loses and doubles nothing, whatever is dropped onto whatever', () => {
    const names = rowsOf(groups(menu)).map(rowName);
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.constantFrom(...names), fc.constantFrom(...names)), { maxLength: 8 }),
        (drops) => {
          const end = drops.reduce(
            (content, [row, onto]) => after(content, dropEdit(groups(content), row, onto)),
            menu,
          );
          expect(rowsOf(groups(end)).map(rowName).toSorted()).toEqual(names.toSorted());
        },
      ),
    );
  });

  it('proposes the number that follows', () => {
    expect(nextNumber([line('2-9', 'A')], '2')).toBe('2-10');
    expect(nextNumber([], '3')).toBe('3-1');
    expect(nextNumber([], null)).toBe('');
  });
});
