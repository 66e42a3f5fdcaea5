import readWorkbook from 'read-excel-file/universal';
import { unguardCell } from './cell-guards';
import { breather, type OnProgress } from './pauses';
import { refuseSheet, type SpreadsheetAnswer, spreadsheetLimits } from './spreadsheet-problems';
import { unpack, zip, zipEntries, type ZipPart } from './zip';

/** A sheet as people see it: rows of texts. */
export interface ReadSheet {
  readonly name: string;
  readonly rows: string[][];
}

/** A number as a spreadsheet shows it: fifteen digits, and never shortened to a power of ten. */
function numberText(raw: string): string {
  const value = Number(Number(raw).toPrecision(15));
  const text = String(value);
  return text.includes('e') ? value.toLocaleString('en', { useGrouping: false, maximumFractionDigits: 20 }) : text;
}

function dateText(date: Date): string {
  const text = date.toISOString();
  return text.endsWith('T00:00:00.000Z') ? text.slice(0, 10) : text.slice(0, 19).replace('T', ' ');
}

// Numbers come as they stand in the file, marked, so that a text of digits is not taken for one of them.
class RawNumber {
  readonly raw: string;
  constructor(raw: string) {
    this.raw = raw;
  }
}

function cellText(value: unknown): string {
  if (value === null || value === undefined) return '';
  if (value instanceof RawNumber) return numberText(value.raw);
  if (value instanceof Date) return dateText(value);
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  return typeof value === 'string' ? unguardCell(value.replace(/\r\n?/g, '\n')) : '';
}

const columnNumber = (letters: string): number =>
  [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);

/** How far a sheet reaches. A single cell in the far corner would make the reader fill millions of empty ones. */
function reachOf(xml: string): { readonly rows: number; readonly columns: number } {
  let [rows, columns] = [0, 0];
  for (const match of xml.matchAll(/<(?:\w+:)?(?:row|c)\s[^>]*?\br="([A-Z]*)(\d+)"/g)) {
    rows = Math.max(rows, Number(match[2]));
    columns = Math.max(columns, columnNumber(match[1] ?? ''));
  }
  return { rows, columns };
}

const isSheet = (path: string): boolean => /^xl\/worksheets\/[^/]+\.xml$/.test(path);

async function partsOf(
  bytes: Uint8Array<ArrayBuffer>,
  breathe: (share: number) => Promise<void>,
): Promise<SpreadsheetAnswer<readonly ZipPart[]>> {
  const entries = zipEntries(bytes)?.filter(({ path }) => /\.xml(?:\.rels)?$/.test(path)) ?? null;
  if (entries === null) return refuseSheet('DAMAGED');
  if (!entries.some(({ path }) => path === 'xl/workbook.xml')) return refuseSheet('NOT_A_SPREADSHEET');
  const { unpackedBytes, parts: maxParts, sheets, rows: maxRows, columns: maxColumns } = spreadsheetLimits;
  if (entries.length > maxParts) return refuseSheet('TOO_MANY_PARTS');
  const count = entries.filter(({ path }) => isSheet(path)).length;
  if (count > sheets) return refuseSheet('TOO_MANY_SHEETS', { count, max: sheets });
  const parts: ZipPart[] = [];
  let left: number = unpackedBytes;
  for (const entry of entries) {
    const content = await unpack(bytes, entry, left);
    if (content === null) return refuseSheet('UNPACKED_TOO_LARGE');
    left -= content.length;
    if (isSheet(entry.path)) {
      const { rows, columns } = reachOf(new TextDecoder().decode(content));
      if (rows > maxRows) return refuseSheet('TOO_MANY_ROWS', { count: rows, max: maxRows });
      if (columns > maxColumns) return refuseSheet('TOO_MANY_COLUMNS', { count: columns, max: maxColumns });
    }
    parts.push({ path: entry.path, bytes: content });
    await breathe((parts.length / entries.length) * 0.4);
  }
  return { ok: true, value: parts };
}

/** Reads every sheet of a workbook as texts: dates as days, numbers as they are seen, formulas as their last result. */
export async function readXlsx(
  bytes: Uint8Array<ArrayBuffer>,
  onProgress?: OnProgress,
): Promise<SpreadsheetAnswer<readonly ReadSheet[]>> {
  const breathe = breather(onProgress);
  try {
    const parts = await partsOf(bytes, breathe);
    if (!parts.ok) return parts;
    // Handed on unpacked, nothing is left for the reader to unpack in a worker of its own.
    const plain = await zip(parts.value, false);
    const sheets = await readWorkbook<RawNumber>(await plain.arrayBuffer(), {
      trim: false,
      parseNumber: (raw) => new RawNumber(raw),
    });
    const read: ReadSheet[] = [];
    for (const { sheet, data } of sheets) {
      const rows: string[][] = [];
      for (const row of data) {
        rows.push(row.map(cellText));
        await breathe(0.7 + (rows.length / data.length) * 0.3);
      }
      read.push({ name: sheet, rows });
    }
    onProgress?.(1);
    return { ok: true, value: read };
  } catch {
    // Whatever is wrong inside: for the person who chose the file it is broken.
    return refuseSheet('DAMAGED');
  }
}
