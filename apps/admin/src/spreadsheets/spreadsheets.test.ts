import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import writeOtherWorkbook from 'write-excel-file/universal';
import { guardCell, guardCsvCell, unguardCell, unguardCsvCell } from './cell-guards';
import { decodeCsv, writeCsv } from './csv';
import { encodeGbk } from './gbk';
import { readSpreadsheet } from './read-spreadsheet';
import { type SpreadsheetAnswer, spreadsheetLimits, spreadsheetProblemText } from './spreadsheet-problems';
import { writeXlsx } from './write-xlsx';
import { zip } from './zip';

function valueOf<T>(answer: SpreadsheetAnswer<T>): T {
  if (!answer.ok) throw new Error(spreadsheetProblemText(answer.problem, false));
  return answer.value;
}

const refusalOf = <T>(answer: SpreadsheetAnswer<T>) => (answer.ok ? 'read' : answer.problem.code);
const rowsOf = async (file: Blob) => valueOf(await readSpreadsheet(file))[0]?.rows ?? [];
const bytesOf = async (file: Blob) => new Uint8Array(await file.arrayBuffer());
const columns = (count: number, isNumber = false) =>
  Array.from({ length: count }, (_, index) => ({ heading: `列${index + 1}`, width: 12, isNumber }));
const workbook = (rows: readonly (readonly string[])[], isNumber = false) =>
  writeXlsx([{ name: '事项', columns: columns(rows[0]?.length ?? 1, isNumber), rows }]);
const csv = async (rows: readonly (readonly string[])[], encoding: 'UTF8' | 'GBK' = 'UTF8') =>
  valueOf(await writeCsv(rows, encoding));

const awkward = [
  '𠮷野家',
  '👨‍👩‍👧 家',
  '他说“好”, "ok"',
  '第一行\n第二行',
  '007',
  '330402001001',
  '12345678901234567890',
  '1-01',
  '3/4',
  '1E5',
  '=1+1',
  '+86 138',
  '-5',
  '-x',
  '@sum',
  "'=1",
  "'abc",
  '＝cmd|calc',
  '\t制表',
  'a\tb',
  ' 前后 ',
  '<b>&amp;</b>',
  '_x0041_',
  'TRUE',
  '；',
  ';',
];

const anyCell = fc.oneof(
  fc.constantFrom(...awkward),
  fc
    .string({ maxLength: 12, unit: 'grapheme' })
    .filter((text) => !/(?![\t\n])\p{Control}|\p{Surrogate}|[\ufffe\uffff]/u.test(text)),
);
const anyRows = fc
  .tuple(fc.integer({ min: 2, max: 5 }), fc.integer({ min: 1, max: 6 }))
  .chain(([width, height]) =>
    fc.array(fc.array(anyCell, { minLength: width, maxLength: width }), { minLength: height, maxLength: height }),
  )
  // Empty rows at the end and empty columns on the right are nothing to a spreadsheet.
  .map((rows) => rows.map((row, index) => ['列', ...row, index === 0 ? '尾' : '尾']));

describe('a workbook', () => {
  it('is read as it was written', async () => {
    await fc.assert(
      fc.asyncProperty(anyRows, async (rows) => {
        const [, ...read] = await rowsOf(await workbook(rows));
        expect(read).toEqual(rows);
      }),
      { numRuns: 60 },
    );
  });

  it('keeps numbers numbers and texts texts', async () => {
    const rows = [['60', '12.50', '-5', '007', '1e5', '12345678901234567890']];
    const file = await workbook(rows, true);
    expect((await rowsOf(file))[1]).toEqual(['60', '12.5', '-5', '007', '1e5', '12345678901234567890']);
  });

  it('of another writer is read as people see it: days, numbers, yes and no', async () => {
    const file = await writeOtherWorkbook(
      [
        ['编号', 1, 0.1 + 0.2, 330402001001, 1e21, true, new Date(Date.UTC(2026, 0, 24)), null, '末'],
        ['1-01', null, null, null, null, null, null, null, '=1+1'],
      ],
      { dateFormat: 'yyyy-mm-dd' },
    ).toBlob();
    expect(await rowsOf(file)).toEqual([
      ['编号', '1', '0.3', '330402001001', '1000000000000000000000', 'TRUE', '2026-01-24', '', '末'],
      ['1-01', '', '', '', '', '', '', '', '=1+1'],
    ]);
  });

  it('is read as WPS and Excel write it: shared and rich strings, formulas with their results, gaps, several sheets', async () => {
    const part = (path: string, xml: string) => ({ path, bytes: new TextEncoder().encode(xml) });
    const main = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';
    const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
    const relation = (id: string, type: string, target: string) =>
      `<Relationship Id="${id}" Type="${office}/${type}" Target="${target}"/>`;
    const relations = (inner: string) =>
      `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${inner}</Relationships>`;
    const file = await zip(
      [
        part(
          '[Content_Types].xml',
          '<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>',
        ),
        part('_rels/.rels', relations(relation('rId1', 'officeDocument', 'xl/workbook.xml'))),
        part(
          'xl/workbook.xml',
          `<workbook ${main} xmlns:r="${office}"><sheets><sheet name="事项" sheetId="1" r:id="rId1"/><sheet name="说明" sheetId="5" r:id="rId2"/></sheets></workbook>`,
        ),
        part(
          'xl/_rels/workbook.xml.rels',
          relations(
            relation('rId1', 'worksheet', 'worksheets/sheet1.xml') +
              relation('rId2', 'worksheet', 'worksheets/sheet2.xml') +
              relation('rId3', 'sharedStrings', 'sharedStrings.xml') +
              relation('rId4', 'styles', 'styles.xml'),
          ),
        ),
        part(
          'xl/sharedStrings.xml',
          `<sst ${main} count="3" uniqueCount="3"><si><t>编号</t></si><si><r><t>上门</t></r><r><rPr><b/></rPr><t xml:space="preserve">探访 </t></r></si><si><t>第一行_x000D_\n第二行</t><phoneticPr fontId="1"/></si></sst>`,
        ),
        part(
          'xl/styles.xml',
          `<styleSheet ${main}><cellXfs count="2"><xf numFmtId="0"/><xf numFmtId="14" applyNumberFormat="1"/></cellXfs></styleSheet>`,
        ),
        part(
          'xl/worksheets/sheet1.xml',
          `<worksheet ${main}><dimension ref="A1:D4"/><sheetData><row r="1" spans="1:4"><c r="A1" t="s"><v>0</v></c><c r="C1" t="s"><v>1</v></c></row><row r="3"><c r="A3"><v>7</v></c><c r="B3" s="1"><v>46046</v></c><c r="C3" t="str"><f>A1&amp;"x"</f><v>编号x</v></c><c r="D3" t="s"><v>2</v></c></row><row r="4"><c r="A4" t="inlineStr"><is><t>1-01</t></is></c><c r="B4" s="1"/></row></sheetData></worksheet>`,
        ),
        part('xl/worksheets/sheet2.xml', `<worksheet ${main}><sheetData/></worksheet>`),
      ],
      true,
    );
    expect(valueOf(await readSpreadsheet(file))).toEqual([
      {
        name: '事项',
        rows: [
          ['编号', '', '上门探访 ', ''],
          ['', '', '', ''],
          ['7', '2026-01-24', '编号x', '第一行\n第二行'],
          ['1-01', '', '', ''],
        ],
      },
      { name: '说明', rows: [] },
    ]);
  });

  it('of a size beyond reason is refused before it is read', async () => {
    const cell = (address: string, row: number) =>
      `<worksheet><sheetData><row r="${row}"><c r="${address}"><v>1</v></c></row></sheetData></worksheet>`;
    const book = (sheet: string, more: readonly string[] = []) =>
      zip(
        [
          { path: 'xl/workbook.xml', bytes: new TextEncoder().encode('<workbook/>') },
          ...['xl/worksheets/sheet1.xml', ...more].map((path) => ({ path, bytes: new TextEncoder().encode(sheet) })),
        ],
        true,
      );
    expect(refusalOf(await readSpreadsheet(await book(cell('A1048576', 1_048_576))))).toBe('TOO_MANY_ROWS');
    expect(refusalOf(await readSpreadsheet(await book(cell('XFD1', 1))))).toBe('TOO_MANY_COLUMNS');
    const many = Array.from({ length: spreadsheetLimits.sheets }, (_, index) => `xl/worksheets/s${index}.xml`);
    expect(refusalOf(await readSpreadsheet(await book(cell('A1', 1), many)))).toBe('TOO_MANY_SHEETS');
    // Three kilobytes that unpack to more than is allowed.
    const bomb = await zip(
      [{ path: 'xl/workbook.xml', bytes: new Uint8Array(spreadsheetLimits.unpackedBytes + 1) }],
      true,
    );
    expect(bomb.size).toBeLessThan(1_000_000);
    expect(refusalOf(await readSpreadsheet(bomb))).toBe('UNPACKED_TOO_LARGE');
    expect(refusalOf(await readSpreadsheet(new Blob([new Uint8Array(spreadsheetLimits.fileBytes + 1)])))).toBe(
      'FILE_TOO_LARGE',
    );
  });

  it('that is none, is old, locked or broken is refused with a word on what to do', async () => {
    const old = new Blob([Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1)]);
    expect(refusalOf(await readSpreadsheet(old))).toBe('OLD_EXCEL');
    const good = await bytesOf(await workbook([['甲']]));
    expect(refusalOf(await readSpreadsheet(new Blob([good.slice(0, good.length - 30)])))).toBe('DAMAGED');
    const torn = good.slice();
    torn.fill(0xff, 60, 90);
    expect(refusalOf(await readSpreadsheet(new Blob([torn])))).toBe('DAMAGED');
    const other = await zip([{ path: 'mimetype', bytes: new Uint8Array(3) }], false);
    expect(refusalOf(await readSpreadsheet(other))).toBe('NOT_A_SPREADSHEET');
    expect(refusalOf(await readSpreadsheet(new Blob(['%PDF-1.7'])))).toBe('NOT_A_SPREADSHEET');
    expect(refusalOf(await readSpreadsheet(new Blob([])))).toBe('EMPTY');
    expect(refusalOf(await readSpreadsheet(new Blob(['\n\n'])))).toBe('EMPTY');
  });

  it('of five thousand rows tells how far it is', async () => {
    const rows = Array.from({ length: 5_000 }, (_, index) => [
      String(index),
      `事项 ${index}`,
      '独居老人；高龄老人',
      '12.50',
      '4小时/72小时',
    ]);
    const shares: number[] = [];
    const file = await writeXlsx([{ name: '事项', columns: columns(5), rows }], (share) => shares.push(share));
    expect(shares.length).toBeGreaterThan(2);
    shares.length = 0;
    const [sheet] = valueOf(await readSpreadsheet(file, (share) => shares.push(share)));
    expect(sheet?.rows.length).toBe(5_001);
    expect(sheet?.rows.at(-1)).toEqual(rows.at(-1));
    expect(shares.at(-1)).toBe(1);
    expect(shares.toSorted((a, b) => a - b)).toEqual(shares);
  });
});

describe('a CSV file', () => {
  it('is read as it was written, in UTF-8 with a mark', async () => {
    expect((await bytesOf(await csv([['编号']]))).slice(0, 3)).toEqual(Uint8Array.of(0xef, 0xbb, 0xbf));
    await fc.assert(
      fc.asyncProperty(anyRows, async (rows) => {
        expect(await rowsOf(await csv(rows))).toEqual(rows);
      }),
      { numRuns: 60 },
    );
  });

  it('is read in GBK, GB18030, UTF-8 without a mark and UTF-16, with commas, semicolons or tabs', async () => {
    const rows = [
      ['编号', '名称', '说明'],
      ['1', '上门探访', '两行\n“引号”'],
    ];
    expect(await rowsOf(await csv(rows, 'GBK'))).toEqual(rows);
    const text = '编号;名称;说明\r\n1;上门探访;"两行\r\n“引号”"\r\n';
    expect(await rowsOf(new Blob([text]))).toEqual(rows);
    expect(await rowsOf(new Blob([text.replaceAll(';', '\t')]))).toEqual(rows);
    expect(await rowsOf(new Blob([`sep=;\r\n${text}`]))).toEqual(rows);
    const utf16 = Uint16Array.from(`\ufeff${text.replaceAll(';', '\t')}`, (unit) => unit.charCodeAt(0));
    expect(await rowsOf(new Blob([utf16]))).toEqual(rows);
    // 𠮷 has four bytes in GB18030, as newer systems write it.
    const gb18030 = Uint8Array.of(0xb1, 0xe0, 0xba, 0xc5, 0x0d, 0x0a, 0x95, 0x34, 0xb5, 0x32);
    expect(decodeCsv(gb18030)).toMatch(/^编号\r\n\p{Script=Han}$/u);
  });

  it('in GBK names the characters that GBK lacks instead of losing them', async () => {
    const answer = await writeCsv([['𠮷祥', '😀', '好']], 'GBK');
    expect(answer).toEqual({ ok: false, problem: { code: 'OUTSIDE_GBK', params: { characters: '𠮷 😀' } } });
    expect(answer.ok ? '' : spreadsheetProblemText(answer.problem, false)).toContain('𠮷 😀');
  });

  it('may have any number of rows and cells, within reason', async () => {
    const long = new Blob([`编号,名称\n${'1,探访\n'.repeat(20_000)}`]);
    const shares: number[] = [];
    const [sheet] = valueOf(await readSpreadsheet(long, (share) => shares.push(share)));
    expect(sheet?.rows.length).toBe(20_001);
    expect(shares.at(-1)).toBe(1);
    expect(refusalOf(await readSpreadsheet(new Blob(['1,2\n'.repeat(spreadsheetLimits.rows + 1)])))).toBe(
      'TOO_MANY_ROWS',
    );
    expect(refusalOf(await readSpreadsheet(new Blob([`${'1,'.repeat(spreadsheetLimits.columns)}1\n`])))).toBe(
      'TOO_MANY_COLUMNS',
    );
  });
});

describe('hostile cells', () => {
  const triggers = ['=', '+', '-', '@', '\t', '\r', '\n', '＝', '＋', '－', '＠'];

  it('never begin with what a spreadsheet would run, and come back as they were', () => {
    fc.assert(
      fc.property(fc.constantFrom(...triggers, "'", "''", ''), fc.string({ maxLength: 10 }), (start, rest) => {
        const text = start + rest;
        const written = guardCell(text);
        if (!/^-\d+(\.\d+)?$/.test(text)) expect(triggers).not.toContain(written.charAt(0));
        expect(unguardCell(written)).toBe(text);
        expect(unguardCsvCell(guardCsvCell(text))).toBe(text);
      }),
      { numRuns: 500 },
    );
  });

  it('leave negative numbers alone, and keep a CSV file from making dates and numbers of texts', () => {
    expect(['-5', '-1.25', '-5a', '1-01'].map(guardCell)).toEqual(['-5', '-1.25', "'-5a", '1-01']);
    expect(['1-01', '007', '330402001001', '12', '3/4'].map(guardCsvCell)).toEqual([
      '\t1-01',
      '\t007',
      '\t330402001001',
      '12',
      '\t3/4',
    ]);
  });
});

describe('the GBK table', () => {
  it('gives back every character that the decoder knows', () => {
    const text = 'ABC 点单派单接单评单，。“”；（）￥①Ⅳαя㈱镕喆';
    const { bytes, missing } = encodeGbk(text);
    expect(missing).toEqual([]);
    expect(new TextDecoder('gbk').decode(bytes)).toBe(text);
  });
});
