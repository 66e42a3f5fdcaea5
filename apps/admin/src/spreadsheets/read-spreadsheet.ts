import { readCsv } from './csv';
import type { OnProgress } from './pauses';
import type { ReadSheet } from './read-xlsx';
import { readXlsxAside } from './read-xlsx-aside';
import { refuseSheet, type SpreadsheetAnswer, spreadsheetLimits } from './spreadsheet-problems';

const megabytes = (bytes: number): number => Math.ceil(bytes / 1024 / 1024);
const beginsWith = (bytes: Uint8Array, ...start: readonly number[]): boolean =>
  start.every((byte, index) => bytes[index] === byte);

/** Reads a file that somebody chose, by what is in it and not by its name. */
export async function readSpreadsheet(
  file: Blob,
  onProgress?: OnProgress,
): Promise<SpreadsheetAnswer<readonly ReadSheet[]>> {
  const { fileBytes } = spreadsheetLimits;
  if (file.size > fileBytes) {
    return refuseSheet('FILE_TOO_LARGE', { size: megabytes(file.size), max: megabytes(fileBytes) });
  }
  const bytes = new Uint8Array(await file.arrayBuffer());
  if (bytes.length === 0) return refuseSheet('EMPTY');
  if (beginsWith(bytes, 0xd0, 0xcf, 0x11, 0xe0)) return refuseSheet('OLD_EXCEL');
  if (beginsWith(bytes, 0x50, 0x4b)) return readXlsxAside(bytes, onProgress);
  if (beginsWith(bytes, 0x25, 0x50, 0x44, 0x46) || beginsWith(bytes, 0x89, 0x50, 0x4e, 0x47)) {
    return refuseSheet('NOT_A_SPREADSHEET');
  }
  const read = await readCsv(bytes, onProgress);
  if (!read.ok) return read;
  return read.value.length === 0 ? refuseSheet('EMPTY') : { ok: true, value: [{ name: '', rows: read.value }] };
}
