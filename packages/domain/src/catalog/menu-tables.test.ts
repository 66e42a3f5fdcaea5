import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyContent, below, goodContent, laid, sheetOf, sheetsOf, tableFacts } from '../../test/table-world.js';
import { defaultItemContent, type MenuContent, menuTable, readMenuTables, startDraft } from './index.js';

const inEnglish = { ...below, locale: 'en' as const };
const distinct = { ...below, linesAbove: below.linesAbove.slice(0, 2) };

/** Rows and columns in another order. */
function shuffled(sheet: string[][], seed: number): string[][] {
  const order = <T>(list: readonly T[]): T[] =>
    list
      .map((one, index) => [((index + 1) * 7919 * (seed + 1)) % 104_729, one] as const)
      .toSorted((a, b) => a[0] - b[0])
      .map(([, one]) => one);
  const [headings = [], ...rows] = sheet;
  const columns = order(headings.map((_, index) => index));
  return [headings, ...order(rows)].map((row) => columns.map((index) => row[index] ?? ''));
}

const byNumber = (content: MenuContent) =>
  content.lines
    .map(({ number, offering, content: said, categoryId }) => ({
      number,
      offering,
      said,
      category: content.categories.find(({ id }) => id === categoryId)?.number ?? null,
    }))
    .toSorted((a, b) => (a.number < b.number ? -1 : 1));

describe('the tables of a menu', () => {
  it.each([
    ['Chinese', below],
    ['English', inEnglish],
  ])('say everything: read back unchanged in %s they change nothing, whatever the draft holds', (_, facts) => {
    fc.assert(
      fc.property(
        anyContent,
        fc.nat({ max: 50 }),
        fc.constantFrom('UPDATE' as const, 'REPLACE_ALL' as const),
        (content, seed, mode) => {
          const { lines, adaptations } = sheetsOf(content, facts);
          const sheets = { lines: shuffled(lines, seed), adaptations: shuffled(adaptations, seed) };
          const read = readMenuTables(sheets, content, { ...facts, mode });
          expect(read.problems).toEqual([]);
          expect(read.edits).toEqual([]);
        },
      ),
      { numRuns: 100 },
    );
  });

  it('are read in the language they were written in, or in the other', () => {
    fc.assert(
      fc.property(goodContent, (content) => {
        const read = readMenuTables(sheetsOf(content, { ...distinct, locale: 'en' }), content, distinct);
        expect(read.problems).toEqual([]);
        // A name in the other language is read anew, and means the same.
        expect(read.edits).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });

  it('lead to exactly what their cells say', () => {
    fc.assert(
      fc.property(goodContent, goodContent, (before, after) => {
        const facts = { ...distinct, mode: 'REPLACE_ALL' as const };
        const read = readMenuTables(sheetsOf(after, facts), before, facts);
        expect(read.problems).toEqual([]);
        const made = laid(before, read, facts);
        expect(byNumber(made)).toEqual(byNumber(startDraft(after).content));
        expect(made.categories.map((one) => one.number).toSorted()).toEqual(
          after.categories.map((one) => one.number).toSorted(),
        );
        expect(made.adaptations).toEqual(startDraft(after).content.adaptations);
        const again = readMenuTables(sheetsOf(after, facts), made, facts);
        expect(again.edits).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });

  it('have a row for a heading without lines, and no column of ids where numbers say enough', () => {
    const content: MenuContent = {
      categories: [{ id: 'cat_1', number: '1', name: '为老服务', nameEn: null }],
      lines: [],
      adaptations: [],
    };
    const table = menuTable(content, tableFacts);
    expect(table.rows.map((row) => row.filter((cell) => cell !== ''))).toEqual([['1', '为老服务']]);
    expect(table.columns.map((column) => column.heading)).not.toContain('标识');
  });

  it('show an item as people write it', () => {
    const content: MenuContent = {
      categories: [],
      lines: [
        {
          itemId: 'itm_1',
          itemVersion: null,
          categoryId: null,
          number: '101',
          offering: 'MANDATORY',
          content: {
            ...defaultItemContent,
            name: '助餐',
            clientCategoryKeys: ['elderly-alone', 'elderly-very-old'],
            eligibility: { ...defaultItemContent.eligibility, minAge: 60, placeCodes: ['330402001'] },
            fee: { model: 'LOW_FEE', amountFen: 1250, payer: '民政局' },
            capacity: { amount: 20, period: 'WEEK', hasWaitingList: true },
            orderableBy: [],
          },
        },
      ],
      adaptations: [],
    };
    const [headings = [], row = []] = sheetOf(menuTable(content, tableFacts));
    const cell = (heading: string) => row[headings.indexOf(heading)];
    expect([cell('提供方式'), cell('服务对象'), cell('最小年龄'), cell('服务区划')]).toEqual([
      '必须提供',
      '独居老人；高龄老人',
      '60',
      '建设街道（330402001）',
    ]);
    expect([cell('收费方式'), cell('价格（元）'), cell('其余费用由谁付'), cell('接单容量')]).toEqual([
      '低偿',
      '12.50',
      '民政局',
      '每周 20 单，可排队',
    ]);
    expect([cell('紧急时限（响应/办结）'), cell('谁可以点单'), cell('须核单')]).toEqual([
      '4小时/72小时',
      '（无）',
      '否',
    ]);
  });
});
