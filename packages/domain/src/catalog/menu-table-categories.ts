import { cellText, folded, numberText, textCell } from './menu-table-cells.js';
import type { ReadSheet, SheetRow } from './menu-table-headings.js';
import { categoriesFitting, lineColumns, type MenuTableFacts } from './menu-tables.js';
import type { CategoryFields, MenuEdit } from './menu-edits.js';
import { menuTextLimits } from './read-fields.js';
import type { MenuCategory, MenuContent } from './service-menu.js';

/** Where a line is to stand; `undefined` where its row does not say so or says it wrongly. */
export type SaidCategory = string | null | undefined;

interface Said {
  readonly value: string;
  readonly row: number;
}

interface CategoryInTable {
  readonly category: MenuCategory;
  readonly standing: 'OWN' | 'ABOVE' | 'NEW';
  name: Said | null;
  nameEn: Said | null;
}

/** Reads the headings that the rows of a table name, and what is to become of them. */
export interface TableCategories {
  readonly read: (row: SheetRow, currentId: string | null | undefined) => SaidCategory;
  readonly edits: () => readonly MenuEdit[];
  readonly newIds: () => readonly string[];
  readonly namedIds: () => ReadonlySet<string>;
}

const { categoryNumber, categoryName, categoryNameEn, categoryId } = lineColumns;
const nameText = textCell({ max: menuTextLimits.name });

/** Begins to read the headings of a table. */
export function tableCategories(
  sheet: ReadSheet,
  content: MenuContent,
  facts: MenuTableFacts,
  newId: (index: number) => string,
): TableCategories {
  const known = [...content.categories, ...facts.categoriesAbove];
  const found = new Map<string, CategoryInTable>();
  const added: CategoryInTable[] = [];
  const says = sheet.has(categoryNumber) || sheet.has(categoryName);

  function enter(category: MenuCategory): CategoryInTable {
    const standing = content.categories.includes(category) ? 'OWN' : 'ABOVE';
    const entered = found.get(category.id) ?? { category, standing, name: null, nameEn: null };
    found.set(category.id, entered);
    return entered;
  }

  /** Notes what a row calls a heading; an empty cell leaves it to the other rows. */
  function note(row: SheetRow, entry: CategoryInTable, part: 'name' | 'nameEn'): void {
    const column = part === 'name' ? categoryName : categoryNameEn;
    const cell = row.cell(column);
    if (!sheet.has(column) || cell.trim() === '') return;
    const current = entry.category[part] ?? '';
    const isAsWritten = cell.trim() === cellText(current).trim();
    const read = nameText.read(cell, facts, null);
    if (!isAsWritten && !read.ok) return row.report(column, read.refusal);
    const value = isAsWritten ? current : read.ok ? (read.value ?? '') : '';
    const before = entry[part];
    if (entry.standing === 'ABOVE') {
      if (folded(value) !== folded(current))
        row.report(column, { code: 'CATEGORY_INHERITED', params: { name: entry.category.name } });
    } else if (before === null) entry[part] = { value, row: row.row };
    else if (before.value.trim() !== value.trim()) {
      row.report(column, { code: 'CATEGORY_DIFFERS', params: { other: before.row, name: before.value } });
    }
  }

  function add(row: SheetRow): CategoryInTable | null {
    const number = numberText.read(row.cell(categoryNumber), facts, null);
    const name = nameText.read(row.cell(categoryName), facts, null);
    if (!number.ok) row.report(categoryNumber, number.refusal);
    // A name that is wrong is reported when it is noted.
    if (!number.ok || !name.ok) return null;
    if (number.value === null) {
      row.report(categoryNumber, { code: 'CATEGORY_NUMBER_MISSING', params: { name: name.value ?? '' } });
      return null;
    }
    const wanted = folded(number.value);
    const before = added.find((one) => folded(one.category.number) === wanted);
    if (before !== undefined) return before;
    if (name.value === null) {
      row.report(categoryName, { code: 'CATEGORY_NAME_MISSING', params: { number: number.value } });
      return null;
    }
    const category = { id: newId(added.length), number: number.value, name: name.value, nameEn: null };
    const entry: CategoryInTable = { category, standing: 'NEW', name: null, nameEn: null };
    added.push(entry);
    return entry;
  }

  function entryOf(row: SheetRow): CategoryInTable | null {
    const fitting = categoriesFitting(known, row.cell(categoryNumber), row.cell(categoryName));
    const [first] = fitting;
    if (first === undefined) return add(row);
    if (fitting.length === 1) return enter(first);
    row.report(sheet.has(categoryNumber) ? categoryNumber : categoryName, { code: 'CATEGORY_AMBIGUOUS', params: {} });
    return null;
  }

  return {
    read(row, currentId) {
      const id = row.cell(categoryId).trim();
      if (id !== '') {
        const category = known.find((one) => one.id === id);
        if (category === undefined) {
          if (id !== currentId) row.report(categoryId, { code: 'ID_UNKNOWN', params: { id } });
          return id === currentId ? id : undefined;
        }
        const entry = enter(category);
        note(row, entry, 'name');
        note(row, entry, 'nameEn');
        return id;
      }
      if (!says) return undefined;
      if (folded(row.cell(categoryNumber)) === '' && folded(row.cell(categoryName)) === '') return null;
      const entry = entryOf(row);
      if (entry === null) return undefined;
      note(row, entry, 'name');
      note(row, entry, 'nameEn');
      return entry.category.id;
    },
    edits() {
      const adding = added.map(({ category, name, nameEn }): MenuEdit => {
        const { id, number } = category;
        const called = name?.value ?? category.name;
        return {
          kind: 'ADD_CATEGORY',
          categoryId: id,
          number,
          name: called,
          nameEn: nameEn?.value ?? null,
          beforeId: null,
        };
      });
      const changing = [...found.values()].flatMap(({ category, standing, name, nameEn }): MenuEdit[] => {
        if (standing !== 'OWN') return [];
        const english = nameEn?.value ?? (sheet.has(categoryNameEn) ? null : category.nameEn);
        const fields: { -readonly [F in keyof CategoryFields]?: CategoryFields[F] } = {};
        if (name !== null && name.value !== category.name) fields.name = name.value;
        if ((english ?? '').trim() !== (category.nameEn ?? '').trim()) fields.nameEn = english;
        return Object.keys(fields).length === 0 ? [] : [{ kind: 'SET_CATEGORY', categoryId: category.id, fields }];
      });
      return [...adding, ...changing];
    },
    newIds: () => added.map(({ category }) => category.id),
    // A table without headings says nothing about them, so it names them all.
    namedIds: () => new Set(says ? found.keys() : content.categories.map(({ id }) => id)),
  };
}
