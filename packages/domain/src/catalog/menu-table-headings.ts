import { folded } from './menu-table-cells.js';
import type { ColumnText } from './menu-table-columns.js';
import {
  type CellProblem,
  type MenuTableKind,
  type TableProblem,
  type TableProblemCode,
} from './menu-table-problems.js';
import { adaptationColumns, columnsOfAdaptations, columnsOfLines, lineColumns } from './menu-tables.js';

/** A sheet as the file has it: rows of cells, headings and all. */
export type Sheet = readonly (readonly string[])[];

/** The most rows that are read at a time. */
export const maxTableRows = 2_000;

/** A sheet with its headings found. */
export interface ReadSheet {
  readonly kind: MenuTableKind;
  /** True where the sheet has the column. */
  readonly has: (column: ColumnText) => boolean;
  readonly rows: readonly SheetRow[];
  /** Headings that say nothing to us; what stands below them is left alone. */
  readonly ignoredHeadings: readonly string[];
}

/** One row with something in it. */
export interface SheetRow {
  /** As the spreadsheet counts it, from 1. */
  readonly row: number;
  /** What stands in a column; empty where the sheet has no such column. */
  readonly cell: (column: ColumnText) => string;
  /** Notes that something is wrong in a column, or with the row. */
  readonly report: (column: ColumnText | null, problem: CellProblem) => void;
}

const headingRows = 10;
const aliases: Readonly<Record<string, readonly string[]>> = {
  number: ['事项编号', '项目编号', 'no.', 'no'],
  name: ['事项名称', '服务事项', '项目名称'],
  categoryName: ['类别', '服务类别', 'category name'],
};

const foldedHeading = (text: string): string => folded(text).replace(/\s*(?:[*]|\((?:必填|required)\))$/, '');

function columnCalled(heading: string, columns: readonly ColumnText[]): ColumnText | null {
  const said = foldedHeading(heading);
  if (said === '') return null;
  const isCalled = ({ key, words }: ColumnText): boolean =>
    [key, words.zh, words.en, ...(aliases[key] ?? [])].some((name) => folded(name) === said);
  return columns.find(isCalled) ?? null;
}

function headingsIn(row: readonly string[], columns: readonly ColumnText[]): readonly (ColumnText | null)[] {
  return row.map((cell) => columnCalled(cell, columns));
}

/** Which of the two tables a sheet is, by its headings; null where it is neither, such as a list of what can be chosen. */
export function menuTableKindOf(sheet: Sheet): MenuTableKind | null {
  const { number, itemId } = lineColumns;
  const { number: numberAbove, adaptedOffering } = adaptationColumns;
  const holds = (
    all: readonly ColumnText[],
    keys: readonly ColumnText[],
    more: (found: readonly unknown[]) => boolean,
  ) =>
    sheet.slice(0, headingRows).some((row) => {
      const found = headingsIn(row, all).filter((one) => one !== null);
      return found.length > 1 && found.some((one) => keys.includes(one)) && more(found);
    });
  if (holds(columnsOfAdaptations, [numberAbove, itemId], (found) => found.includes(adaptedOffering)))
    return 'ADAPTATIONS';
  return holds(columnsOfLines, [number, itemId], () => true) ? 'LINES' : null;
}

/** Finds the headings of a sheet and reads its rows; null where there are none, with the problem noted. */
export function readSheet(sheet: Sheet, kind: MenuTableKind, problems: TableProblem[]): ReadSheet | null {
  const columns = kind === 'LINES' ? columnsOfLines : columnsOfAdaptations;
  const keys: readonly ColumnText[] = [
    columns === columnsOfLines ? lineColumns.number : adaptationColumns.number,
    lineColumns.itemId,
  ];
  const report = (
    code: TableProblemCode,
    row: number,
    column: number | null,
    heading: string | null,
    params: CellProblem['params'] = {},
  ): void => {
    problems.push({ table: kind, row, column, heading, code, params });
  };
  const index = sheet.slice(0, headingRows).findIndex((row) => {
    const found = headingsIn(row, columns);
    return found.filter((one) => one !== null).length > 1 && found.some((one) => one !== null && keys.includes(one));
  });
  const headings = sheet[index];
  if (headings === undefined) {
    report('HEADINGS_MISSING', 1, null, null);
    return null;
  }
  const places = new Map<string, number>();
  const ignoredHeadings: string[] = [];
  headings.forEach((heading, position) => {
    const column = columnCalled(heading, columns);
    if (column === null) {
      if (heading.trim() !== '') ignoredHeadings.push(heading.trim());
    } else if (places.has(column.key))
      report('COLUMN_TWICE', index + 1, position + 1, heading.trim(), { heading: heading.trim() });
    else places.set(column.key, position);
  });
  const rows: SheetRow[] = [];
  let isFull = false;
  sheet.slice(index + 1).forEach((cells, offset) => {
    if (cells.every((cell) => cell.trim() === '')) return;
    const row = index + 2 + offset;
    if (rows.length === maxTableRows) {
      if (!isFull) report('TOO_MANY_ROWS', row, null, null, { max: maxTableRows });
      isFull = true;
      return;
    }
    rows.push({
      row,
      cell: ({ key }) => cells[places.get(key) ?? -1] ?? '',
      report: (column, { code, params }) => {
        const place = column === null ? undefined : places.get(column.key);
        report(
          code,
          row,
          place === undefined ? null : place + 1,
          place === undefined ? null : (headings[place]?.trim() ?? null),
          params,
        );
      },
    });
  });
  return { kind, has: ({ key }) => places.has(key), rows, ignoredHeadings };
}

/** What the cells for places say, entry by entry, so that they can be looked up before the sheet is read. */
export function placesSaidIn(sheet: Sheet): readonly string[] {
  const columns = columnsOfLines.filter(({ key }) => key === 'placeCodes' || key === 'excludedPlaceCodes');
  const said = new Set<string>();
  sheet.slice(0, headingRows).forEach((row, index) => {
    headingsIn(row, columns).forEach((column, position) => {
      if (column === null) return;
      for (const cells of sheet.slice(index + 1)) {
        for (const entry of (cells[position] ?? '').split(/[；;\n、，,]/))
          if (entry.trim() !== '') said.add(entry.trim());
      }
    });
  });
  return [...said];
}
