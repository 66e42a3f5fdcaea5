import { describe, expect, it } from 'vitest';
import { line, menu } from '../../test/menu-world.js';
import { below, laid, readLines, said, sheetsOf, tableFacts } from '../../test/table-world.js';
import {
  defaultItemContent,
  defaultServiceHours,
  maxTableRows,
  type MenuContent,
  menuTableKindOf,
  readMenuTables,
  tableProblemCodes,
  tableProblemText,
} from './index.js';

const one = (headings: readonly string[], ...rows: readonly (readonly string[])[]) => [
  [...headings],
  ...rows.map((row) => [...row]),
];
const lineNamed = (content: MenuContent, number: string) => content.lines.find((each) => each.number === number);

describe('reading a table of lines', () => {
  it('changes the line with the number, adds a line for a number that is new, and leaves the others alone', () => {
    const read = readLines(one(['编号', '名称', '时长（分钟）'], ['1', '上门探访', '90'], ['5', '理发', '']), menu);
    expect(said(read)).toEqual([]);
    expect(read.edits).toEqual([
      { kind: 'SET_LINE', itemId: 'itm_1', fields: { name: '上门探访', durationMinutes: 90 } },
      {
        kind: 'ADD_LINE',
        itemId: null,
        categoryId: null,
        beforeId: null,
        number: '5',
        offering: 'OFFERED',
        content: { name: '理发' },
      },
    ]);
    expect(read.lines).toEqual({ added: 1, changed: 1, unchanged: 0, removed: 0, examples: 0 });
  });

  it('leaves what a missing column would say as it is, and takes an empty cell for what a new item has', () => {
    const content = {
      ...menu,
      lines: [
        line('itm_1', '1', 'cat_1', { name: '探访', note: '带证件', durationMinutes: 30, languageKeys: ['hakka'] }),
      ],
    };
    expect(readLines(one(['编号', '名称'], ['1', '探访']), content).edits).toEqual([]);
    const [edit] = readLines(one(['编号', '本站提示', '时长（分钟）', '服务语言'], ['1', '', '', '']), content).edits;
    expect(edit).toEqual({
      kind: 'SET_LINE',
      itemId: 'itm_1',
      fields: { note: null, durationMinutes: 60, languageKeys: [] },
    });
  });

  it('understands what people write: full-width digits and marks, blanks, money signs, words in both languages', () => {
    const headings = [
      '编号 ',
      'Name',
      '价格（元）*',
      '收费方式',
      '须核单',
      '可重开',
      '时长（分钟）',
      '服务方法',
      '谁可以点单',
      '服务对象',
      '一般时限（响应/办结）',
      '接单容量',
      '最小年龄',
    ];
    const row = [
      '１',
      '探访  ',
      '￥１，２００．５',
      'LOW_FEE',
      '√',
      'no',
      ' ６０ 分钟',
      'Case work',
      '居民本人, proxy',
      '独居老人、Elderly in an empty nest,elderly-very-old',
      '８小时／３天',
      '每天５单,可排队',
      '60岁',
    ];
    const read = readLines(one(headings, row), menu);
    expect(said(read)).toEqual([]);
    expect(read.edits).toEqual([
      {
        kind: 'SET_LINE',
        itemId: 'itm_1',
        fields: {
          fee: { model: 'LOW_FEE', amountFen: 120_050, payer: null },
          needsVerification: true,
          canBeReopened: false,
          method: 'CASE',
          orderableBy: ['RESIDENT', 'PROXY'],
          clientCategoryKeys: ['elderly-alone', 'elderly-empty-nest', 'elderly-very-old'],
          hours: { ...defaultServiceHours, NORMAL: { respond: 8, complete: 72 } },
          capacity: { amount: 5, period: 'DAY', hasWaitingList: true },
          eligibility: { ...defaultItemContent.eligibility, minAge: 60 },
        },
      },
    ]);
  });

  it('lists everything that is wrong at once, by row and column', () => {
    const headings = [
      '编号',
      '名称',
      '类别编号',
      '类别名称',
      '时长（分钟）',
      '价格（元）',
      '收费方式',
      '须核单',
      '服务方法',
      '服务对象',
      '所需专长',
      '服务区划',
      '一般时限（响应/办结）',
      '接单容量',
      '最小年龄',
      '最大年龄',
    ];
    const blank = headings.map(() => '');
    const row = (...cells: readonly [string, string][]) =>
      blank.map((_, index) => cells.find(([heading]) => heading === headings[index])?.[1] ?? '');
    const read = readLines(
      one(
        headings,
        row(
          ['编号', '8'],
          ['名称', '长'.repeat(61)],
          ['时长（分钟）', '一小时'],
          ['价格（元）', '十元'],
          ['收费方式', '收费'],
        ),
        row(['编号', '8'], ['名称', '又一次']),
        blank,
        row(['名称', '没有编号'], ['须核单', '也许'], ['服务方法', '随便']),
        row(
          ['编号', '9'],
          ['服务对象', '独居老'],
          ['所需专长', '开飞机'],
          ['服务区划', '城关社区'],
          ['时长（分钟）', '7.5'],
          ['收费方式', '低偿'],
        ),
        row(
          ['编号', '10'],
          ['名称', '十'],
          ['一般时限（响应/办结）', '2026-01-24'],
          ['接单容量', '很多'],
          ['服务区划', '3.30402E+11'],
          ['时长（分钟）', '5000'],
          ['类别编号', '7'],
        ),
        row(
          ['编号', '11'],
          ['名称', '十一'],
          ['一般时限（响应/办结）', '72/4'],
          ['最小年龄', '70'],
          ['最大年龄', '60'],
          ['类别名称', '新类别'],
          ['服务对象', '独居老人；独居老人'],
        ),
      ),
      menu,
    );
    expect(said(read)).toEqual([
      '第 2 行 B 列（名称）：不能超过 60 个字符',
      '第 2 行 E 列（时长（分钟））：“一小时”不是数字',
      '第 2 行 F 列（价格（元））：“十元”不是金额，请写成 12.50 这样的元',
      '第 2 行 G 列（收费方式）：“收费”应为其中之一：免费、政府购买、低偿',
      '第 3 行 A 列（编号）：编号 8 在第 2 行已经出现',
      '第 5 行 A 列（编号）：没有填写编号',
      '第 5 行 H 列（须核单）：“也许”应为“是”或“否”',
      '第 5 行 I 列（服务方法）：“随便”应为其中之一：个案、小组、社区、单次服务',
      '第 6 行 B 列（名称）：必填',
      '第 6 行 E 列（时长（分钟））：“7.5”不是整数',
      '第 6 行 F 列（价格（元））：收费方式与价格不符：免费没有价格，低偿要有价格',
      '第 6 行 J 列（服务对象）：字典中没有“独居老”，是否为“独居老人”？',
      '第 6 行 K 列（所需专长）：字典中没有“开飞机”',
      '第 6 行 L 列（服务区划）：有几个区划都叫“城关社区”，请填写区划代码：330402001001、330402002001',
      '第 7 行 D 列（类别名称）：新类别 7 没有名称',
      '第 7 行 E 列（时长（分钟））：5000 不在 5 到 1440 之间',
      '第 7 行 L 列（服务区划）：“3.30402E+11”被表格软件改成了科学计数法，请把单元格设为文本后重新填写',
      '第 7 行 M 列（一般时限（响应/办结））：“2026-01-24”被表格软件当成了日期，请把单元格设为文本后重新填写',
      '第 7 行 N 列（接单容量）：“很多”应写成“每日 5 单”或“每周 20 单，可排队”',
      '第 8 行 C 列（类别编号）：新类别“新类别”没有编号',
      '第 8 行 J 列（服务对象）：“独居老人”写了两次',
      '第 8 行 M 列（一般时限（响应/办结））：响应时限 72 小时长于办结时限 4 小时',
      '第 8 行 O 列（最小年龄）：最小年龄 70 大于最大年龄 60',
    ]);
  });

  it('adds, renames and finds headings, and says where rows contradict each other', () => {
    const headings = ['类别编号', '类别名称', '编号', '名称'];
    const read = readLines(
      one(
        headings,
        ['1', '养老', '1', '探访'],
        ['1', '养老', '2', '助餐'],
        ['３', '社区服务', '5', '理发'],
        ['3', '', '6', '量血压'],
        ['', '儿童服务', '7', '托管'],
        ['4', '空类别', '', ''],
      ),
      menu,
    );
    expect(said(read)).toEqual([]);
    const made = laid(menu, read);
    expect(made.categories.map(({ number, name }) => `${number} ${name}`)).toEqual([
      '1 养老',
      '2 儿童服务',
      '3 社区服务',
      '4 空类别',
    ]);
    expect(lineNamed(made, '6')?.categoryId).toBe('cat_new_0');
    expect(lineNamed(made, '7')?.categoryId).toBe('cat_2');
    const torn = readLines(one(headings, ['1', '养老', '1', '探访'], ['1', '为老服务', '2', '助餐']), menu);
    expect(said(torn)).toEqual(['第 3 行 B 列（类别名称）：同一类别在第 2 行写作“养老”']);
    const above = readLines(one(headings, ['9', '改名', '5', '理发']), menu, below);
    expect(said(above)).toEqual(['第 2 行 B 列（类别名称）：类别“上级类别”来自上级清单，不能在这里改名']);
  });

  it('takes out what the file does not have only when asked to replace everything', () => {
    const lines = one(['编号', '名称', '类别编号'], ['1', '探访', '1']);
    expect(readLines(lines, menu).edits).toEqual([]);
    const read = readLines(lines, menu, { mode: 'REPLACE_ALL' });
    expect(read.lines.removed).toBe(3);
    const made = laid(menu, read);
    expect(made.lines.map((each) => each.itemId)).toEqual(['itm_1']);
    expect(made.categories.map(({ id }) => id)).toEqual(['cat_1']);
    // Without a column for them nothing was said about headings.
    const silent = readLines(one(['编号', '名称'], ['1', '探访']), menu, { mode: 'REPLACE_ALL' });
    expect(laid(menu, silent).categories).toHaveLength(2);
  });

  it('gives a number that comes back to the item that had it', () => {
    const publishedNumbers = new Map([
      ['8', 'itm_former'],
      ['0', 'itm_1'],
    ]);
    const read = readLines(one(['编号', '名称'], ['8', '旧事项'], ['0', '新事项']), menu, { publishedNumbers });
    expect(read.edits.map((edit) => edit.kind === 'ADD_LINE' && edit.itemId)).toEqual(['itm_former', null]);
  });

  it('asks for adaptations to be said in their own table', () => {
    const read = readLines(one(['编号', '名称'], ['901', '上级事项']), menu, below);
    expect(said(read)).toEqual(['第 2 行 A 列（编号）：编号 901 是上级清单的“上级事项”，请写在调整表中']);
  });

  it('finds the headings below a title, passes over examples and empty rows, and names columns it does not know', () => {
    const sheet = [
      ['某县服务清单（2026 年）'],
      [],
      ...one(['编号', '名称', '备注'], ['示例', '上门探访', ''], ['', '', ''], ['1', '看望', '老王负责']),
    ];
    const read = readLines(sheet, menu);
    expect(said(read)).toEqual([]);
    expect(read.ignoredHeadings).toEqual(['备注']);
    expect(read.lines).toMatchObject({ changed: 1, examples: 1 });
  });

  it('says when there are no headings, a heading twice, too many rows, or two lines of one number', () => {
    expect(said(readLines([['甲', '乙']], menu))).toEqual([
      '第 1 行：没有找到表头：前几行中应有一行写着“编号”和其他列名',
    ]);
    expect(said(readLines(one(['编号', '名称', 'Number'], ['1', '探访', '']), menu))).toEqual([
      '第 1 行 C 列（Number）：“Number”这一列出现了两次',
    ]);
    const many = Array.from({ length: maxTableRows + 5 }, (_, index) => [String(index + 10), '名']);
    expect(said(readLines(one(['编号', '名称'], ...many), menu))).toEqual([
      `第 ${maxTableRows + 2} 行：一次最多 2000 行`,
    ]);
    const twice = { ...menu, lines: [line('itm_1', '1', null), line('itm_2', '１', null)] };
    expect(said(readLines(one(['编号', '名称'], ['1', '探访']), twice))).toEqual([
      '第 2 行 A 列（编号）：清单中有几个事项的编号都是 1，请用“标识”一列说明是哪一个',
    ]);
    expect(said(readLines(one(['编号', '名称', '标识'], ['3', '看望', 'itm_2'], ['4', '无', 'itm_9']), twice))).toEqual(
      ['第 3 行 C 列（标识）：找不到标识 itm_9'],
    );
    expect(said(readLines(one(['编号', '时长（分钟）'], ['5', '30'], ['6', '30']), menu))).toEqual([
      '第 2 行：缺少“名称”这一列',
    ]);
  });
});

describe('reading a table of adaptations', () => {
  const facts = { ...below, linesAbove: below.linesAbove.slice(0, 2) };
  const read = (sheet: readonly (readonly string[])[], content = menu, mode: 'UPDATE' | 'REPLACE_ALL' = 'UPDATE') =>
    readMenuTables({ lines: null, adaptations: sheet }, content, { ...facts, mode });
  const headings = ['编号', '上级名称', '本站做法', '本站提示', '接单容量', '收费方式', '价格（元）'];
  const adapted: MenuContent = {
    ...menu,
    adaptations: [{ itemId: 'itm_above', offering: 'OUT', changes: { note: '每周三', capacity: null } }],
  };

  it('says of a line above only what its cells say', () => {
    const made = read(
      one(headings, ['901', '上级事项', '不提供', '每周三', '（无）', '', ''], ['902', '', '', '', '', '低偿', '5']),
    );
    expect(said(made)).toEqual([]);
    expect(laid(menu, made, facts).adaptations).toEqual([
      { itemId: 'itm_above', offering: 'OUT', changes: { note: '每周三', capacity: null } },
      { itemId: 'itm_other', offering: null, changes: { fee: { model: 'LOW_FEE', amountFen: 500, payer: null } } },
    ]);
  });

  it('takes back what an empty cell no longer says', () => {
    const made = read(one(headings, ['901', '', '', '每周三', '', '', '']), adapted);
    expect(made.edits).toEqual([
      { kind: 'SET_ADAPTATION', itemId: 'itm_above', changes: {}, clear: ['capacity'], offering: null },
    ]);
    expect(read(one(headings, ['902', '', '', '', '', '', '']), adapted).edits).toEqual([]);
    const all = read(one(headings, ['902', '', '', '', '', '', '']), adapted, 'REPLACE_ALL');
    expect(laid(adapted, all, facts).adaptations).toEqual([]);
  });

  it('says what is wrong', () => {
    const wrong = one(
      [
        '编号',
        '本站做法',
        '危机时限（响应/办结）',
        '紧急时限（响应/办结）',
        '一般时限（响应/办结）',
        '不急时限（响应/办结）',
      ],
      ['903', '提供', '', '', '', ''],
      ['901', '随便', '1/2', '', '', '1/2'],
      ['901', '', '', '', '', ''],
    );
    expect(said(read(wrong))).toEqual([
      '第 2 行 A 列（编号）：上级清单中没有编号 903',
      '第 3 行 B 列（本站做法）：“随便”应为其中之一：不提供、提供、必须提供',
      '第 3 行 D 列（紧急时限（响应/办结））：四种紧急程度的时限要一起填写',
      '第 3 行 E 列（一般时限（响应/办结））：四种紧急程度的时限要一起填写',
      '第 4 行 A 列（编号）：编号 901 在第 3 行已经出现',
    ]);
  });
});

describe('the sheets of a file', () => {
  it('are told apart by their headings', () => {
    const { lines, adaptations } = sheetsOf(menu, below);
    expect([lines, adaptations, [['服务对象', '老年人']], []].map(menuTableKindOf)).toEqual([
      'LINES',
      'ADAPTATIONS',
      null,
      null,
    ]);
    expect(menuTableKindOf(sheetsOf(menu, { ...tableFacts, locale: 'en' }).lines)).toBe('LINES');
  });

  it('have a text in both languages for every problem', () => {
    for (const code of tableProblemCodes) {
      expect(tableProblemText({ code, params: {} }, 'zh-CN')).toMatch(/\p{Script=Han}/u);
      expect(tableProblemText({ code, params: {} }, 'en')).not.toMatch(/\p{Script=Han}/u);
    }
  });
});
