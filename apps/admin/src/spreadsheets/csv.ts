import Papa from 'papaparse';
import { guardCsvCell, unguardCsvCell } from './cell-guards';
import { encodeGbk } from './gbk';
import { breather, type OnProgress } from './pauses';
import { refuseSheet, type SpreadsheetAnswer, spreadsheetLimits } from './spreadsheet-problems';

/** How the text of a CSV file is kept. Chinese Excel reads UTF-8 only with a mark, and writes GBK. */
export const csvEncodings = ['UTF8', 'GBK'] as const;

/** How the text of a CSV file is kept. */
export type CsvEncoding = (typeof csvEncodings)[number];

/** The text of a CSV file in whatever encoding it is: by its mark, else UTF-8 where it is that, else GB18030. */
export function decodeCsv(bytes: Uint8Array): string {
  const [a, b] = bytes;
  if (a === 0xff && b === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (a === 0xfe && b === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('gb18030').decode(bytes);
  }
}

/** Reads the rows of a CSV file, whichever of comma, semicolon and tab stands between its cells. */
export async function readCsv(bytes: Uint8Array, onProgress?: OnProgress): Promise<SpreadsheetAnswer<string[][]>> {
  let text = decodeCsv(bytes).replace(/\r\n?/g, '\n');
  // A first line with which Excel tells itself what stands between the cells.
  const told = /^sep=(.)\n/.exec(text);
  if (told !== null) text = text.slice(told[0].length);
  if (text.includes('\u0000')) return refuseSheet('NOT_A_SPREADSHEET');
  const rows: string[][] = [];
  const breathe = breather(onProgress);
  let problem: ReturnType<typeof refuseSheet> | null = null;
  await new Promise<void>((resolve) => {
    Papa.parse<string[]>(text, {
      ...(told?.[1] === undefined ? {} : { delimiter: told[1] }),
      delimitersToGuess: [',', ';', '\t'],
      newline: '\n',
      chunkSize: 64 * 1024,
      chunk: ({ data, meta }: Papa.ParseResult<string[]>, parser: Papa.Parser) => {
        for (const row of data) rows.push(row.map(unguardCsvCell));
        const columns = data.reduce((most, row) => Math.max(most, row.length), 0);
        const { rows: maxRows, columns: maxColumns } = spreadsheetLimits;
        if (rows.length > maxRows) problem = refuseSheet('TOO_MANY_ROWS', { count: rows.length, max: maxRows });
        if (columns > maxColumns) problem = refuseSheet('TOO_MANY_COLUMNS', { count: columns, max: maxColumns });
        if (problem !== null) return parser.abort();
        parser.pause();
        void breathe(meta.cursor / text.length).then(() => parser.resume());
      },
      complete: () => resolve(),
    });
  });
  if (problem !== null) return problem;
  while (rows.at(-1)?.every((cell) => cell === '') === true) rows.pop();
  onProgress?.(1);
  return { ok: true, value: rows };
}

const quoted = (cell: string): string => (/[",;\t\n\r]|^\s|\s$/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);

/** Writes rows as a CSV file that Chinese Excel and WPS open as it is meant. */
export async function writeCsv(
  rows: readonly (readonly string[])[],
  encoding: CsvEncoding,
  onProgress?: OnProgress,
): Promise<SpreadsheetAnswer<Blob>> {
  const breathe = breather(onProgress);
  const lines: string[] = [];
  for (const row of rows) {
    lines.push(row.map((cell) => quoted(guardCsvCell(cell))).join(','));
    await breathe(lines.length / rows.length);
  }
  const text = `${lines.join('\r\n')}\r\n`;
  onProgress?.(1);
  const type = `text/csv;charset=${encoding === 'GBK' ? 'gbk' : 'utf-8'}`;
  if (encoding === 'UTF8') return { ok: true, value: new Blob(['\ufeff', text], { type }) };
  const { bytes, missing } = encodeGbk(text);
  if (missing.length > 0) return refuseSheet('OUTSIDE_GBK', { characters: missing.slice(0, 20).join(' ') });
  return { ok: true, value: new Blob([bytes], { type }) };
}
