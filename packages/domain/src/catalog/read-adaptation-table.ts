import { isSameValue, type LocalChanges, type LocalField, localFields } from './item-fields.js';
import type { ReadSheet, SheetRow } from './menu-table-headings.js';
import {
  adaptationCells,
  adaptationColumns,
  adaptedContent,
  adaptedOfferingCell,
  isExampleNumber,
  linesNumbered,
  localColumns,
} from './menu-tables.js';
import type { MenuEdit } from './menu-edits.js';
import { checkTogether, isAsWritten, withCell } from './read-item-cells.js';
import type { ReadMenuTableFacts, RowCounts } from './table-reading.js';
import type { ItemContent } from './service-item.js';
import type { AdaptedOffering, MenuAdaptation, MenuContent } from './service-menu.js';

const { number: numberColumn, adaptedOffering: offeringColumn, itemId: idColumn } = adaptationColumns;

/** The item that a row is about; null with the problem noted. */
function itemOf(row: SheetRow, content: MenuContent, facts: ReadMenuTableFacts): string | null {
  const id = row.cell(idColumn).trim();
  if (id !== '') {
    const isKnown = [...facts.linesAbove, ...content.adaptations].some((one) => one.itemId === id);
    if (!isKnown) row.report(idColumn, { code: 'ID_UNKNOWN', params: { id } });
    return isKnown ? id : null;
  }
  const number = row.cell(numberColumn).trim();
  const [line, ...others] = linesNumbered(facts.linesAbove, number);
  if (line !== undefined && others.length === 0) return line.itemId;
  const code = number === '' ? 'NUMBER_MISSING' : line === undefined ? 'ITEM_UNKNOWN' : 'NUMBER_AMBIGUOUS';
  row.report(numberColumn, { code, params: { number } });
  return null;
}

/** What the cells of one field come to: its value, CLEAR where nothing is said of it any more, or null for no change. */
function readField(
  row: SheetRow,
  sheet: ReadSheet,
  field: LocalField,
  adaptation: MenuAdaptation | undefined,
  facts: ReadMenuTableFacts,
): ItemContent | 'CLEAR' | null {
  const all = localColumns.filter((column) => column.field === field);
  const there = all.filter((column) => sheet.has(column));
  const written = adaptationCells(adaptation, facts);
  if (there.every((column) => isAsWritten(row.cell(column), written.get(column.key) ?? ''))) return null;
  const isSaid = adaptation?.changes[field] !== undefined;
  if (there.every((column) => row.cell(column).trim() === '')) return isSaid ? 'CLEAR' : null;
  const before = adaptedContent(adaptation);
  let content = before;
  for (const column of there) {
    // One of several cells is emptied: that part of the field has nothing to say, the others stand.
    const isEmptied = row.cell(column).trim() === '';
    if (isEmptied && field === 'hours') row.report(column, { code: 'HOURS_PARTLY', params: {} });
    else if (isEmptied) content = (column.empty ?? column.blank)(content);
    else if (!isSaid || !isAsWritten(row.cell(column), written.get(column.key) ?? '')) {
      content = withCell(row, column, content, facts);
    }
  }
  if (field === 'hours' && !isSaid && there.length < all.length) row.report(null, { code: 'HOURS_PARTLY', params: {} });
  checkTogether(row, sheet, content, [field]);
  return isSaid && isSameValue(content[field], before[field]) ? null : content;
}

function readOffering(row: SheetRow, sheet: ReadSheet, current: AdaptedOffering | null, facts: ReadMenuTableFacts) {
  const cell = row.cell(offeringColumn);
  if (!sheet.has(offeringColumn)) return current;
  if (cell.trim() === '') return null;
  const read = adaptedOfferingCell.read(cell, facts, current ?? 'OFFERED');
  if (read.ok) return read.value;
  row.report(offeringColumn, read.refusal);
  return current;
}

/** Reads the table of what a station makes of the lines above. */
export function readAdaptationTable(
  sheet: ReadSheet,
  content: MenuContent,
  facts: ReadMenuTableFacts,
): { readonly edits: readonly MenuEdit[]; readonly counts: RowCounts } {
  const counts = { added: 0, changed: 0, unchanged: 0, removed: 0, examples: 0 };
  const edits: MenuEdit[] = [];
  const rows = new Map<string, number>();
  for (const row of sheet.rows) {
    if (isExampleNumber(row.cell(numberColumn)) && row.cell(idColumn).trim() === '') {
      counts.examples += 1;
      continue;
    }
    const itemId = itemOf(row, content, facts);
    if (itemId === null) continue;
    const other = rows.get(itemId);
    if (other !== undefined) {
      const number = row.cell(numberColumn).trim();
      row.report(numberColumn, { code: 'NUMBER_TWICE', params: { number, other } });
      continue;
    }
    rows.set(itemId, row.row);
    const adaptation = content.adaptations.find((one) => one.itemId === itemId);
    const changes: Record<string, unknown> = {};
    const clear: LocalField[] = [];
    for (const field of localFields) {
      const read = readField(row, sheet, field, adaptation, facts);
      if (read === 'CLEAR') clear.push(field);
      else if (read !== null) changes[field] = read[field];
    }
    const before = adaptation?.offering ?? null;
    const offering = readOffering(row, sheet, before, facts);
    const isChanged = offering !== before || clear.length > 0 || Object.keys(changes).length > 0;
    counts[isChanged ? 'changed' : 'unchanged'] += 1;
    const said = { kind: 'SET_ADAPTATION', itemId, changes: changes as LocalChanges, clear } as const;
    if (isChanged) edits.push(offering === before ? said : { ...said, offering });
  }
  if (facts.mode === 'REPLACE_ALL') {
    for (const { itemId } of content.adaptations.filter((one) => !rows.has(one.itemId))) {
      edits.push({ kind: 'CLEAR_ADAPTATION', itemId });
      counts.removed += 1;
    }
  }
  return { edits, counts };
}
