import { inLocale, type Locale, type Words } from '../words.js';

/** What can be wrong in a table, each with its words; `{…}` are the facts of the problem. */
const tableProblemWords = {
  HEADINGS_MISSING: {
    zh: '没有找到表头：前几行中应有一行写着“编号”和其他列名',
    en: 'No headings: one of the first rows should hold "Number" and the other headings',
  },
  COLUMN_MISSING: { zh: '缺少“{heading}”这一列', en: 'The column "{heading}" is missing' },
  COLUMN_TWICE: { zh: '“{heading}”这一列出现了两次', en: 'The column "{heading}" stands here twice' },
  TOO_MANY_ROWS: { zh: '一次最多 {max} 行', en: 'At most {max} rows at a time' },
  NUMBER_MISSING: { zh: '没有填写编号', en: 'The number is missing' },
  NUMBER_TWICE: { zh: '编号 {number} 在第 {other} 行已经出现', en: 'Number {number} stands in row {other} already' },
  NUMBER_AMBIGUOUS: {
    zh: '清单中有几个事项的编号都是 {number}，请用“标识”一列说明是哪一个',
    en: 'Several items are numbered {number}: say which one in the column "Id"',
  },
  NUMBER_INHERITED: {
    zh: '编号 {number} 是上级清单的“{name}”，请写在调整表中',
    en: 'Number {number} is "{name}" of the menu above: put it into the table of adaptations',
  },
  ID_UNKNOWN: { zh: '找不到标识 {id}', en: 'There is no {id}' },
  ITEM_UNKNOWN: { zh: '上级清单中没有编号 {number}', en: 'The menu above has no number {number}' },
  CATEGORY_NAME_MISSING: { zh: '新类别 {number} 没有名称', en: 'The new category {number} has no name' },
  CATEGORY_NUMBER_MISSING: { zh: '新类别“{name}”没有编号', en: 'The new category "{name}" has no number' },
  CATEGORY_DIFFERS: {
    zh: '同一类别在第 {other} 行写作“{name}”',
    en: 'Row {other} says "{name}" for the same category',
  },
  CATEGORY_AMBIGUOUS: {
    zh: '有几个类别都符合，请用“类别标识”一列说明是哪一个',
    en: 'Several categories fit: say which one in the column "Category id"',
  },
  CATEGORY_INHERITED: {
    zh: '类别“{name}”来自上级清单，不能在这里改名',
    en: 'The category "{name}" is that of the menu above and keeps its name',
  },
  REQUIRED: { zh: '必填', en: 'Must be filled in' },
  TOO_LONG: { zh: '不能超过 {max} 个字符', en: 'Must have at most {max} characters' },
  CONTROL_CHARACTER: { zh: '含有不允许的控制字符', en: 'Contains a control character' },
  BROKEN_TEXT: { zh: '含有残缺的字符', en: 'Contains a broken character' },
  NOT_A_NUMBER: { zh: '“{value}”不是数字', en: '"{value}" is no number' },
  NOT_WHOLE: { zh: '“{value}”不是整数', en: '"{value}" is no whole number' },
  SHORTENED_NUMBER: {
    zh: '“{value}”被表格软件改成了科学计数法，请把单元格设为文本后重新填写',
    en: '"{value}" was shortened by the spreadsheet: make the cell a text and enter it again',
  },
  READ_AS_DATE: {
    zh: '“{value}”被表格软件当成了日期，请把单元格设为文本后重新填写',
    en: '"{value}" was taken for a date by the spreadsheet: make the cell a text and enter it again',
  },
  OUT_OF_RANGE: { zh: '{value} 不在 {min} 到 {max} 之间', en: '{value} is not between {min} and {max}' },
  NOT_MONEY: { zh: '“{value}”不是金额，请写成 12.50 这样的元', en: '"{value}" is no price: write yuan such as 12.50' },
  NOT_YES_NO: { zh: '“{value}”应为“是”或“否”', en: '"{value}" should be "yes" or "no"' },
  NOT_ONE_OF: { zh: '“{value}”应为其中之一：{choices}', en: '"{value}" should be one of: {choices}' },
  NOT_HOURS: {
    zh: '“{value}”应写成“4小时/72小时”或“4小时/不限”',
    en: '"{value}" should be written as "4h/72h" or "4h/none"',
  },
  HOURS_PARTLY: { zh: '四种紧急程度的时限要一起填写', en: 'The hours of all four urgencies go together' },
  RESPONSE_AFTER_COMPLETION: {
    zh: '响应时限 {respond} 小时长于办结时限 {complete} 小时',
    en: 'The response, {respond} hours, comes after the completion, {complete} hours',
  },
  NOT_CAPACITY: {
    zh: '“{value}”应写成“每日 5 单”或“每周 20 单，可排队”',
    en: '"{value}" should be written as "5 a day" or "20 a week, with a waiting list"',
  },
  TERM_UNKNOWN: { zh: '字典中没有“{value}”', en: '"{value}" is not in the dictionary' },
  TERM_SUGGESTED: {
    zh: '字典中没有“{value}”，是否为“{near}”？',
    en: '"{value}" is not in the dictionary; is it "{near}"?',
  },
  TERM_RETIRED: { zh: '“{value}”已停用，请另选一项', en: '"{value}" is no longer in use' },
  GIVEN_TWICE: { zh: '“{value}”写了两次', en: '"{value}" is given twice' },
  TOO_MANY: { zh: '最多 {max} 项', en: 'Allows at most {max}' },
  PLACE_UNKNOWN: { zh: '没有“{value}”这个区划', en: 'There is no place "{value}"' },
  PLACE_AMBIGUOUS: {
    zh: '有几个区划都叫“{value}”，请填写区划代码：{codes}',
    en: 'Several places are called "{value}": give the code, {codes}',
  },
  AGE_RANGE: { zh: '最小年龄 {min} 大于最大年龄 {max}', en: 'The lowest age {min} is above the highest, {max}' },
  FEE_INCONSISTENT: {
    zh: '收费方式与价格不符：免费没有价格，低偿要有价格',
    en: 'The price does not fit: a free service has none, a low fee has one',
  },
} as const satisfies Readonly<Record<string, Words>>;

/** What can be wrong in a table. */
export type TableProblemCode = keyof typeof tableProblemWords;

/** Every code, for the schema and for tests. */
export const tableProblemCodes = Object.keys(tableProblemWords) as readonly TableProblemCode[];

/** What is wrong with one cell. */
export interface CellProblem {
  readonly code: TableProblemCode;
  readonly params: Readonly<Record<string, string | number>>;
}

/** The two tables of a menu: its own lines, and what it makes of those above. */
export const menuTableKinds = ['LINES', 'ADAPTATIONS'] as const;

/** One of the two tables of a menu. */
export type MenuTableKind = (typeof menuTableKinds)[number];

/** Something wrong in a table, and where: rows and columns are counted from 1, as a spreadsheet shows them. */
export interface TableProblem extends CellProblem {
  readonly table: MenuTableKind;
  readonly row: number;
  /** Null for the row as a whole. */
  readonly column: number | null;
  /** The heading as it stands in the file. */
  readonly heading: string | null;
}

/** The letters over a column: A for 1, AA for 27. */
export function columnLetters(column: number): string {
  const rest = Math.floor((column - 1) / 26);
  return (rest > 0 ? columnLetters(rest) : '') + String.fromCharCode(65 + ((column - 1) % 26));
}

/** What is wrong, without the place. */
export function tableProblemText({ code, params }: CellProblem, locale: Locale): string {
  return inLocale(tableProblemWords[code], locale).replace(/\{(\w+)\}/g, (_, name: string) =>
    String(params[name] ?? ''),
  );
}

/** Where it is wrong: the row, and the column with its letters and heading. */
export function tablePlaceText({ row, column, heading }: TableProblem, locale: Locale): string {
  const cell = column === null ? '' : columnLetters(column);
  if (locale === 'en')
    return `Row ${row}${cell === '' ? '' : `, column ${cell}`}${heading === null ? '' : ` (${heading})`}`;
  return `第 ${row} 行${cell === '' ? '' : ` ${cell} 列`}${heading === null ? '' : `（${heading}）`}`;
}
