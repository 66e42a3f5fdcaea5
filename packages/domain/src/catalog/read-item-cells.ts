import { type ItemField, isSameValue } from './item-fields.js';
import { cellText } from './menu-table-cells.js';
import { type ItemColumn, itemColumns } from './menu-table-columns.js';
import type { ReadSheet, SheetRow } from './menu-table-headings.js';
import { type MenuTableFacts, saysNone, unescapedCell } from './menu-tables.js';
import { isFeeConsistent, type ItemContent } from './service-item.js';

/** True where a cell stands as it was written; then nothing is read from it, so that nothing can be lost in reading. */
export const isAsWritten = (cell: string, written: string): boolean => cellText(cell).trim() === written.trim();

/**
 * The content with what a cell says. An empty cell of a column that is there means what a new item has; a column that
 * is not there says nothing.
 */
export function withCell(row: SheetRow, column: ItemColumn, content: ItemContent, facts: MenuTableFacts): ItemContent {
  const cell = cellText(row.cell(column));
  if (cell.trim() === '') {
    const blank = column.blank(content);
    if (column.key === 'name') row.report(column, { code: 'REQUIRED', params: {} });
    return blank;
  }
  if (saysNone(cell)) {
    if (column.empty === null) row.report(column, { code: 'REQUIRED', params: {} });
    return column.empty === null ? content : column.empty(content);
  }
  const read = column.read(unescapedCell(cell), content, facts);
  if (read.ok) return read.value;
  row.report(column, read.refusal);
  return content;
}

const columnKeyed = (key: string): ItemColumn | null => itemColumns.find((column) => column.key === key) ?? null;

/** Notes what only shows when several cells are taken together. */
export function checkTogether(
  row: SheetRow,
  sheet: ReadSheet,
  content: ItemContent,
  changed: readonly ItemField[],
): void {
  const firstThere = (...keys: readonly string[]): ItemColumn | null =>
    keys.map(columnKeyed).find((column) => column !== null && sheet.has(column)) ?? null;
  if (changed.includes('fee') && !isFeeConsistent(content.fee)) {
    row.report(firstThere('feeAmount', 'feeModel'), { code: 'FEE_INCONSISTENT', params: {} });
  }
  const { minAge: min, maxAge: max } = content.eligibility;
  if (changed.includes('eligibility') && min !== null && max !== null && min > max) {
    row.report(firstThere('minAge', 'maxAge'), { code: 'AGE_RANGE', params: { min, max } });
  }
}

/** The fields in which two contents differ. */
export function changedFields(before: ItemContent, after: ItemContent): readonly ItemField[] {
  const fields = [...new Set(itemColumns.map((column) => column.field))];
  return fields.filter((field) => !isSameValue(before[field], after[field]));
}

/** Only these fields of a content. */
export const onlyFields = (content: ItemContent, fields: readonly ItemField[]): Partial<ItemContent> =>
  Object.fromEntries(fields.map((field) => [field, content[field]]));
