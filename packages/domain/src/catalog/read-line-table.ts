import { inLocale } from '../words.js';
import { tableCategories } from './menu-table-categories.js';
import { folded, numberText } from './menu-table-cells.js';
import { itemColumns, nameColumn } from './menu-table-columns.js';
import type { ReadSheet, SheetRow } from './menu-table-headings.js';
import { isExampleNumber, lineCell, lineColumns, linesNumbered, lineOfferingCell } from './menu-tables.js';
import type { LineFields, MenuEdit } from './menu-edits.js';
import { changedFields, checkTogether, isAsWritten, onlyFields, withCell } from './read-item-cells.js';
import type { ReadMenuTableFacts, RowCounts } from './table-reading.js';
import { defaultItemContent } from './service-item.js';
import type { LineOffering, MenuContent, MenuLine } from './service-menu.js';

const { number: numberColumn, offering: offeringColumn, itemId: idColumn } = lineColumns;

/** What the table of lines comes to. */
export interface ReadLines {
  readonly edits: readonly MenuEdit[];
  readonly newCategoryIds: readonly string[];
  readonly counts: RowCounts;
}

type Target = { readonly line: MenuLine } | { readonly number: string; readonly formerId: string | null };

/** Which line a row is about; null with the problem noted. */
function targetOf(row: SheetRow, content: MenuContent, facts: ReadMenuTableFacts): Target | null {
  const id = row.cell(idColumn).trim();
  if (id !== '') {
    const line = content.lines.find((one) => one.itemId === id);
    if (line === undefined) row.report(idColumn, { code: 'ID_UNKNOWN', params: { id } });
    return line === undefined ? null : { line };
  }
  const number = row.cell(numberColumn).normalize('NFKC').trim();
  if (number === '') {
    row.report(numberColumn, { code: 'NUMBER_MISSING', params: {} });
    return null;
  }
  const [line, ...others] = linesNumbered(content.lines, number);
  if (others.length > 0) {
    row.report(numberColumn, { code: 'NUMBER_AMBIGUOUS', params: { number } });
    return null;
  }
  if (line !== undefined) return { line };
  const [above] = linesNumbered(facts.linesAbove, number);
  if (above !== undefined) {
    row.report(numberColumn, { code: 'NUMBER_INHERITED', params: { number, name: above.name } });
    return null;
  }
  const read = numberText.read(number, facts, null);
  if (!read.ok) row.report(numberColumn, read.refusal);
  const former = [...facts.publishedNumbers].find(([one]) => folded(one) === folded(number))?.[1] ?? null;
  // An item that stands here under another number keeps it.
  const isFree = former !== null && !content.lines.some((one) => one.itemId === former);
  return read.ok ? { number, formerId: isFree ? former : null } : null;
}

/** True where a row says nothing but a heading. */
function isHeadingRow(row: SheetRow): boolean {
  return [numberColumn, offeringColumn, idColumn, ...itemColumns].every((column) => row.cell(column).trim() === '');
}

function readOffering(row: SheetRow, sheet: ReadSheet, current: LineOffering, facts: ReadMenuTableFacts): LineOffering {
  const cell = row.cell(offeringColumn);
  if (!sheet.has(offeringColumn) || isAsWritten(cell, lineOfferingCell.write(current, facts))) return current;
  if (cell.trim() === '') return 'OFFERED';
  const read = lineOfferingCell.read(cell, facts, current);
  if (read.ok) return read.value;
  row.report(offeringColumn, read.refusal);
  return current;
}

/** The number that a row with an id gives its line. */
function readNumber(row: SheetRow, sheet: ReadSheet, line: MenuLine, facts: ReadMenuTableFacts): string {
  const cell = row.cell(numberColumn);
  if (!sheet.has(numberColumn) || folded(cell) === folded(line.number)) return line.number;
  const read = numberText.read(cell, facts, null);
  if (read.ok && read.value !== null) return read.value;
  row.report(numberColumn, read.ok ? { code: 'NUMBER_MISSING', params: {} } : read.refusal);
  return line.number;
}

function readContent(row: SheetRow, sheet: ReadSheet, line: MenuLine | null, facts: ReadMenuTableFacts) {
  const before = line?.content ?? defaultItemContent;
  let content = before;
  for (const column of itemColumns) {
    if (!sheet.has(column)) continue;
    const isUnchanged = line !== null && isAsWritten(row.cell(column), lineCell(column, before, facts));
    if (!isUnchanged) content = withCell(row, column, content, facts);
  }
  const changed = changedFields(before, content);
  checkTogether(row, sheet, content, changed);
  return onlyFields(content, changed);
}

/** Reads the table of a menu's own lines. */
export function readLineTable(sheet: ReadSheet, content: MenuContent, facts: ReadMenuTableFacts): ReadLines {
  const categories = tableCategories(sheet, content, facts, facts.newId);
  const counts = { added: 0, changed: 0, unchanged: 0, removed: 0, examples: 0 };
  const edits: MenuEdit[] = [];
  const rows = new Map<string, number>();
  for (const row of sheet.rows) {
    if (isHeadingRow(row)) {
      categories.read(row, undefined);
      continue;
    }
    if (isExampleNumber(row.cell(numberColumn)) && row.cell(idColumn).trim() === '') {
      counts.examples += 1;
      continue;
    }
    const target = targetOf(row, content, facts);
    const line = target !== null && 'line' in target ? target.line : null;
    const name = line?.itemId ?? (target !== null && 'number' in target ? `#${folded(target.number)}` : `${row.row}`);
    const other = rows.get(name);
    if (other !== undefined) {
      const number = line?.number ?? row.cell(numberColumn).trim();
      row.report(numberColumn, { code: 'NUMBER_TWICE', params: { number, other } });
      continue;
    }
    rows.set(name, row.row);
    const categoryId = categories.read(row, line?.categoryId);
    const fields = readContent(row, sheet, line, facts);
    const offering = readOffering(row, sheet, line?.offering ?? 'OFFERED', facts);
    if (target === null) continue;
    if ('line' in target) {
      const number = readNumber(row, sheet, target.line, facts);
      const set: { -readonly [F in keyof LineFields]?: LineFields[F] } = { ...fields };
      if (number !== target.line.number) set.number = number;
      if (offering !== target.line.offering) set.offering = offering;
      if (categoryId !== undefined && categoryId !== target.line.categoryId) set.categoryId = categoryId;
      const isChanged = Object.keys(set).length > 0;
      counts[isChanged ? 'changed' : 'unchanged'] += 1;
      if (isChanged) edits.push({ kind: 'SET_LINE', itemId: target.line.itemId, fields: set });
      continue;
    }
    // Without the column nobody can have named it; said once, it is said of all.
    if (!sheet.has(nameColumn) && counts.added === 0) {
      row.report(null, { code: 'COLUMN_MISSING', params: { heading: inLocale(nameColumn.words, facts.locale) } });
    }
    counts.added += 1;
    const { number, formerId } = target;
    const place = { categoryId: categoryId ?? null, beforeId: null };
    edits.push({ kind: 'ADD_LINE', itemId: formerId, ...place, number, offering, content: fields });
  }
  const removing: MenuEdit[] = [];
  if (facts.mode === 'REPLACE_ALL') {
    for (const { itemId } of content.lines.filter((line) => !rows.has(line.itemId))) {
      removing.push({ kind: 'REMOVE_LINE', itemId });
      counts.removed += 1;
    }
    const named = categories.namedIds();
    for (const { id } of content.categories) {
      if (!named.has(id)) removing.push({ kind: 'REMOVE_CATEGORY', categoryId: id });
    }
  }
  return {
    edits: [...categories.edits(), ...removing, ...edits],
    newCategoryIds: categories.newIds(),
    counts,
  };
}
