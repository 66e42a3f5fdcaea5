import type { Sheet } from './menu-table-headings.js';

/** A sheet as a text, the way spreadsheets copy it: a tab between cells, a line for each row, quotes around what holds either. */
export function textOfSheet(sheet: Sheet): string {
  const cellOf = (cell: string): string => (/[\t\n\r"]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);
  return sheet.map((row) => row.map(cellOf).join('\t')).join('\n');
}

/** The sheet that a text stands for; see {@link textOfSheet}. What is badly quoted is taken as it stands. */
export function sheetOfText(text: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  const cell = /"((?:[^"]|"")*)"(?=[\t\n\r]|$)|[^\t\n\r]*/y;
  for (let at = 0; at <= text.length; at += 1) {
    cell.lastIndex = at;
    const match = cell.exec(text);
    const [whole = '', quoted] = match ?? [];
    row.push(quoted === undefined ? whole : quoted.replaceAll('""', '"'));
    at += whole.length;
    const end = text.charAt(at);
    if (end === '\t') continue;
    rows.push(row);
    row = [];
    if (end === '\r' && text.charAt(at + 1) === '\n') at += 1;
  }
  return text === '' ? [] : rows;
}
