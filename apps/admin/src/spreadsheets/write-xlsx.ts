import { guardCell } from './cell-guards';
import { breather, type OnProgress } from './pauses';
import { zip, type ZipPart } from './zip';

/** A column of a sheet to be written. */
export interface ColumnToWrite {
  readonly heading: string;
  /** In characters. */
  readonly width: number;
  /** True where texts of digits are numbers; in all other columns a text stays a text, also one typed in later. */
  readonly isNumber?: boolean;
  /** Shown beside a cell that is being filled in. */
  readonly hint?: string;
  /** What a cell offers to choose from: a column of another sheet. Something else may be written all the same. */
  readonly choices?: { readonly sheet: string; readonly column: number; readonly count: number };
}

/** A sheet to be written: one line of headings, which stays in sight, and rows of texts. */
export interface SheetToWrite {
  readonly name: string;
  readonly columns: readonly ColumnToWrite[];
  readonly rows: readonly (readonly string[])[];
}

/** The letters over a column, from 1. */
function letters(column: number): string {
  const rest = Math.floor((column - 1) / 26);
  return (rest > 0 ? letters(rest) : '') + String.fromCharCode(65 + ((column - 1) % 26));
}

const illegal = /(?![\t\n])\p{Control}|[\ufffe\uffff]/gu;

/** A text in XML; what XML cannot hold is written the way workbooks do it. */
function escaped(text: string): string {
  return text
    .replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_')
    .replace(illegal, (character) => `_x${character.charCodeAt(0).toString(16).padStart(4, '0').toUpperCase()}_`)
    .replace(/\p{Surrogate}/gu, '\ufffd')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}

const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const relations = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const packageRelations = 'http://schemas.openxmlformats.org/package/2006/relationships';
const contentType = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

// Styles: 0 plain, 1 a text whatever is typed, 2 a heading.
const styles =
  `${head}<styleSheet xmlns="${main}"><fonts count="2"><font><sz val="11"/><name val="Calibri"/></font>` +
  '<font><b/><sz val="11"/><name val="Calibri"/></font></fonts>' +
  '<fills count="3"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill>' +
  '<fill><patternFill patternType="solid"><fgColor rgb="FFE8EEF7"/><bgColor indexed="64"/></patternFill></fill></fills>' +
  '<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>' +
  '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>' +
  '<cellXfs count="3"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0" applyAlignment="1"><alignment vertical="top"/></xf>' +
  '<xf numFmtId="49" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1" applyAlignment="1"><alignment vertical="top" wrapText="1"/></xf>' +
  '<xf numFmtId="49" fontId="1" fillId="2" borderId="0" xfId="0" applyNumberFormat="1" applyFont="1" applyFill="1" applyAlignment="1"><alignment vertical="center" wrapText="1"/></xf>' +
  '</cellXfs></styleSheet>';

const isNumeral = (text: string): boolean => /^-?(?:0|[1-9]\d{0,14})(?:\.\d+)?$/.test(text) && text.length <= 16;

function cellXml(text: string, address: string, isNumber: boolean, style: number): string {
  if (text === '') return '';
  if (isNumber && isNumeral(text)) return `<c r="${address}"><v>${text}</v></c>`;
  return `<c r="${address}" s="${style}" t="inlineStr"><is><t xml:space="preserve">${escaped(guardCell(text))}</t></is></c>`;
}

const rowXml = (cells: readonly string[], row: number, columns: readonly ColumnToWrite[], style: number): string => {
  const xml = cells.map((text, index) =>
    cellXml(text, `${letters(index + 1)}${row}`, style === 1 && columns[index]?.isNumber === true, style),
  );
  return `<row r="${row}">${xml.join('')}</row>`;
};

const lastRow = 5_000;

function validations(columns: readonly ColumnToWrite[]): string {
  const rules = columns.flatMap(({ heading, hint, choices }, index) => {
    if (hint === undefined && choices === undefined) return [];
    const area = `${letters(index + 1)}2:${letters(index + 1)}${lastRow}`;
    const prompt =
      hint === undefined
        ? ''
        : ` showInputMessage="1" promptTitle="${escaped(heading.slice(0, 32))}" prompt="${escaped(hint.slice(0, 250))}"`;
    if (choices === undefined) return [`<dataValidation allowBlank="1"${prompt} sqref="${area}"/>`];
    const column = letters(choices.column);
    const source = `'${choices.sheet.replaceAll("'", "''")}'!$${column}$2:$${column}$${choices.count + 1}`;
    // No error is shown for anything else: a cell may hold several choices.
    return [
      `<dataValidation type="list" allowBlank="1" showErrorMessage="0"${prompt} sqref="${area}"><formula1>${escaped(source)}</formula1></dataValidation>`,
    ];
  });
  return rules.length === 0 ? '' : `<dataValidations count="${rules.length}">${rules.join('')}</dataValidations>`;
}

async function sheetXml({ columns, rows }: SheetToWrite, breathe: (done: number) => Promise<void>): Promise<string> {
  const widths = columns.map(
    ({ width, isNumber }, index) =>
      `<col min="${index + 1}" max="${index + 1}" width="${width}" style="${isNumber === true ? 0 : 1}" customWidth="1"/>`,
  );
  const pane = '<pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/>';
  const lines = [
    rowXml(
      columns.map(({ heading }) => heading),
      1,
      columns,
      2,
    ),
  ];
  for (const [index, row] of rows.entries()) {
    lines.push(rowXml(row, index + 2, columns, 1));
    await breathe(index);
  }
  return (
    `${head}<worksheet xmlns="${main}"><sheetViews><sheetView workbookViewId="0">${pane}</sheetView></sheetViews>` +
    `<sheetFormatPr defaultRowHeight="15"/><cols>${widths.join('')}</cols><sheetData>${lines.join('')}</sheetData>` +
    `${validations(columns)}</worksheet>`
  );
}

/** A name that a sheet may have. */
export const sheetName = (name: string): string => name.replace(/[[\]:*?/\\]/g, ' ').slice(0, 31);

/** Writes a workbook for WPS and Excel. */
export async function writeXlsx(sheets: readonly SheetToWrite[], onProgress?: OnProgress): Promise<Blob> {
  const breathe = breather(onProgress);
  const total = sheets.reduce((sum, sheet) => sum + sheet.rows.length, 1);
  const encode = (path: string, xml: string): ZipPart => ({ path, bytes: new TextEncoder().encode(xml) });
  const worksheets: ZipPart[] = [];
  let before = 0;
  for (const [index, sheet] of sheets.entries()) {
    const start = before;
    const xml = await sheetXml(sheet, (done) => breathe(((start + done) / total) * 0.8));
    before += sheet.rows.length;
    worksheets.push(encode(`xl/worksheets/sheet${index + 1}.xml`, xml));
  }
  const each = (write: (number: number, name: string) => string): string =>
    sheets.map((sheet, index) => write(index + 1, sheetName(sheet.name))).join('');
  const overrides = each(
    (n) => `<Override PartName="/xl/worksheets/sheet${n}.xml" ContentType="${contentType}.worksheet+xml"/>`,
  );
  const named = each((n, name) => `<sheet name="${escaped(name)}" sheetId="${n}" r:id="rId${n}"/>`);
  const linked = each(
    (n) => `<Relationship Id="rId${n}" Type="${relations}/worksheet" Target="worksheets/sheet${n}.xml"/>`,
  );
  const blob = await zip(
    [
      encode(
        '[Content_Types].xml',
        `${head}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">` +
          '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
          '<Default Extension="xml" ContentType="application/xml"/>' +
          `<Override PartName="/xl/workbook.xml" ContentType="${contentType}.sheet.main+xml"/>` +
          `<Override PartName="/xl/styles.xml" ContentType="${contentType}.styles+xml"/>${overrides}</Types>`,
      ),
      encode(
        '_rels/.rels',
        `${head}<Relationships xmlns="${packageRelations}"><Relationship Id="rId1" Type="${relations}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
      ),
      encode(
        'xl/workbook.xml',
        `${head}<workbook xmlns="${main}" xmlns:r="${relations}"><sheets>${named}</sheets></workbook>`,
      ),
      encode(
        'xl/_rels/workbook.xml.rels',
        `${head}<Relationships xmlns="${packageRelations}">${linked}<Relationship Id="rId${sheets.length + 1}" Type="${relations}/styles" Target="styles.xml"/></Relationships>`,
      ),
      encode('xl/styles.xml', styles),
      ...worksheets,
    ],
    true,
  );
  onProgress?.(1);
  return new Blob([blob], { type: `${contentType}.sheet` });
}
