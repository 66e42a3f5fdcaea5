import type { Words } from '../words.js';
import { inLocale } from '../words.js';
import { type LocalField, localFields } from './item-fields.js';
import { offeringLabel } from './item-words.js';
import { type CellKind, type CellNames, cellText, choiceCell, folded } from './menu-table-cells.js';
import { type ColumnText, type ItemColumn, itemColumns } from './menu-table-columns.js';
import type { MenuTableKind } from './menu-table-problems.js';
import { defaultItemContent, type ItemContent } from './service-item.js';
import {
  type AdaptedOffering,
  adaptedOfferings,
  type LineOffering,
  lineOfferings,
  type MenuAdaptation,
  type MenuCategory,
  type MenuContent,
  type MenuLine,
} from './service-menu.js';

/** A line of the menu above, as far as a table names it. */
export interface LineAbove {
  readonly itemId: string;
  readonly number: string;
  readonly name: string;
}

/** What the tables of a menu need to know beside it. */
export interface MenuTableFacts extends CellNames {
  readonly categoriesAbove: readonly MenuCategory[];
  readonly linesAbove: readonly LineAbove[];
}

/** One table: a column with its heading, and rows of cells as people read them. */
export interface MenuTable {
  readonly kind: MenuTableKind;
  readonly columns: readonly (ColumnText & { readonly heading: string })[];
  readonly rows: readonly (readonly string[])[];
}

const w = (zh: string, en: string): Words => ({ zh, en });
const told = (key: string, words: Words, hint: Words, example: Words = w('', '')): ColumnText => ({
  key,
  words,
  hint,
  example,
  isNumber: false,
});

/** Columns that say which line it is and where it stands. */
export const lineColumns = {
  categoryNumber: told(
    'categoryNumber',
    w('类别编号', 'Category number'),
    w('先按编号找类别；没有的编号新增类别', 'Says the category; a number that is new adds one'),
    w('1', '1'),
  ),
  categoryName: told(
    'categoryName',
    w('类别名称', 'Category'),
    w('新类别必填；改名请把同一类别的各行一起改', 'Required for a new one; rename it in all its rows'),
    w('为老服务', 'For the elderly'),
  ),
  categoryNameEn: told(
    'categoryNameEn',
    w('类别英文名称', 'Category in English'),
    w('可不填', 'Optional'),
    w('For the elderly', 'For the elderly'),
  ),
  number: told(
    'number',
    w('编号', 'Number'),
    w(
      '必填；已有的编号修改该事项，没有的编号新增事项；编号写“示例”的行不导入',
      'Required: a number that stands in the menu changes that item, a new one adds an item; a row numbered "example" is left out',
    ),
    w('101', '101'),
  ),
  offering: told(
    'offering',
    w('提供方式', 'Offering'),
    w('必须提供、提供或可选；留空为提供', 'Mandatory, offered or optional; an empty cell is offered'),
    w('提供', 'offered'),
  ),
  categoryId: told(
    'categoryId',
    w('类别标识', 'Category id'),
    w('由系统填写，请勿修改', 'Filled in by the system: leave it'),
  ),
  itemId: told('itemId', w('标识', 'Id'), w('由系统填写，请勿修改', 'Filled in by the system: leave it')),
} as const;

/** Columns of the table of adaptations that are not fields. */
export const adaptationColumns = {
  number: told('number', w('编号', 'Number'), w('上级清单的编号', 'The number in the menu above'), w('101', '101')),
  name: told(
    'nameAbove',
    w('上级名称', 'Name above'),
    w('只供查看', 'For reading only'),
    w('上门探访', 'Visits at home'),
  ),
  adaptedOffering: told(
    'adaptedOffering',
    w('本站做法', 'Here'),
    w('提供、必须提供或不提供；留空为按上级规定', 'Offered, mandatory or not offered; an empty cell is as above'),
    w('必须提供', 'mandatory'),
  ),
  itemId: lineColumns.itemId,
} as const;

/** Columns of fields that a station may adapt. */
export const localColumns: readonly ItemColumn[] = itemColumns.filter((column) =>
  (localFields as readonly string[]).includes(column.field),
);

/** How a line is offered, as a cell. */
export const lineOfferingCell: CellKind<LineOffering> = choiceCell(lineOfferings, offeringLabel);

/** What a station does with a line, as a cell. */
export const adaptedOfferingCell: CellKind<AdaptedOffering> = choiceCell(adaptedOfferings, offeringLabel);

/** The word for nothing where an empty cell would mean something else. */
export const noneWords: Words = w('（无）', '(none)');

const noneLike = /^[(（]+(?:无|none)[)）]+$/i;

/** What stands in a cell for this text: a text that looks like the word for nothing gets another pair of brackets. */
export const escapedCell = (text: string): string => (noneLike.test(text.trim()) ? `（${text.trim()}）` : text);

/** True where a cell says that there is nothing. */
export const saysNone = (cell: string): boolean => /^\((?:无|none)\)$/.test(folded(cell));

/** The text that a cell stands for. */
export const unescapedCell = (cell: string): string => (noneLike.test(cell.trim()) ? cell.trim().slice(1, -1) : cell);

/** What a column of a line holds. */
export function lineCell(column: ItemColumn, content: ItemContent, names: CellNames): string {
  const cell = cellText(column.write(content, names));
  if (cell !== '') return escapedCell(cell);
  return column.write(column.blank(content), names) === '' ? '' : inLocale(noneWords, names.locale);
}

/** An adaptation as an item: what it does not say is as in a new one. */
export const adaptedContent = (adaptation: MenuAdaptation | undefined): ItemContent => ({
  ...defaultItemContent,
  ...adaptation?.changes,
});

/** What the columns of an adaptation hold. A field that is said to be nothing differs from one of which nothing is said. */
export function adaptationCells(adaptation: MenuAdaptation | undefined, names: CellNames): ReadonlyMap<string, string> {
  const content = adaptedContent(adaptation);
  const cells = new Map<string, string>();
  for (const field of localFields) {
    const columns = localColumns.filter((column) => column.field === field);
    const isSaid = adaptation?.changes[field as LocalField] !== undefined;
    const written = columns.map((column) => (isSaid ? escapedCell(cellText(column.write(content, names))) : ''));
    const isBlank = written.every((cell) => cell === '');
    columns.forEach((column, index) => {
      const none = isSaid && isBlank && index === 0 ? inLocale(noneWords, names.locale) : '';
      cells.set(column.key, (written[index] ?? '') || none);
    });
  }
  return cells;
}

/** Numbers that mark a row as an example. */
export const isExampleNumber = (number: string): boolean =>
  ['示例', '例', '样例', 'example', 'e.g.'].includes(folded(number));

/** The lines with this number. */
export function linesNumbered<T extends { readonly number: string }>(
  lines: readonly T[],
  number: string,
): readonly T[] {
  const wanted = folded(number);
  return wanted === '' ? [] : lines.filter((line) => folded(line.number) === wanted);
}

/** The headings that a number and a name fit. */
export function categoriesFitting(
  categories: readonly MenuCategory[],
  number: string,
  name: string,
): readonly MenuCategory[] {
  const named = (list: readonly MenuCategory[]): readonly MenuCategory[] =>
    list.filter((one) => folded(one.name) === folded(name));
  if (folded(number) === '') return folded(name) === '' ? [] : named(categories);
  const numbered = categories.filter((one) => folded(one.number) === folded(number));
  if (numbered.length < 2) return numbered;
  const both = named(numbered);
  return both.length === 0 ? numbered : both;
}

/** True where the number says which of the lines it is. */
const isPlain = (lines: readonly { readonly number: string }[], number: string): boolean =>
  !isExampleNumber(number) && linesNumbered(lines, number).length === 1;

function categoryCells(categoryId: string | null, content: MenuContent, facts: MenuTableFacts): readonly string[] {
  const all = [...content.categories, ...facts.categoriesAbove];
  const category = all.find((one) => one.id === categoryId);
  if (category === undefined) return ['', '', '', categoryId ?? ''];
  const fitting = categoriesFitting(all, category.number, category.name);
  const id = fitting.length === 1 && fitting[0] === category ? '' : category.id;
  return [category.number, category.name, category.nameEn ?? '', id];
}

function lineCells(line: MenuLine, content: MenuContent, facts: MenuTableFacts): readonly string[] {
  const [number = '', name = '', nameEn = '', categoryId = ''] = categoryCells(line.categoryId, content, facts);
  const known = [...content.lines, ...facts.linesAbove];
  return [
    ...[number, name, nameEn, line.number].map(cellText),
    lineOfferingCell.write(line.offering, facts),
    ...itemColumns.map((column) => lineCell(column, line.content, facts)),
    categoryId,
    isPlain(known, line.number) ? '' : line.itemId,
  ];
}

const { categoryNumber, categoryName, categoryNameEn, number, offering, categoryId, itemId } = lineColumns;

/** The columns of the table of lines, in the order of the file. */
export const columnsOfLines: readonly ColumnText[] = [
  categoryNumber,
  categoryName,
  categoryNameEn,
  number,
  offering,
  ...itemColumns,
  categoryId,
  itemId,
];

/** The columns of the table of adaptations, in the order of the file. */
export const columnsOfAdaptations: readonly ColumnText[] = [
  adaptationColumns.number,
  adaptationColumns.name,
  adaptationColumns.adaptedOffering,
  ...localColumns,
  itemId,
];

function table(
  kind: MenuTableKind,
  columns: readonly ColumnText[],
  rows: readonly (readonly string[])[],
  names: CellNames,
): MenuTable {
  // Ids are for the few rows that nothing else tells apart; most files need none.
  const kept = columns.map((column, index) => {
    const isId = column === itemId || column === categoryId;
    return !isId || rows.some((row) => row[index] !== '');
  });
  return {
    kind,
    columns: columns
      .filter((_, index) => kept[index])
      .map((column) => ({ ...column, heading: inLocale(column.words, names.locale) })),
    rows: rows.map((row) => row.filter((_, index) => kept[index])),
  };
}

/** The lines of a menu as a table, one row each, and a row for each heading without any. */
export function menuTable(content: MenuContent, facts: MenuTableFacts): MenuTable {
  const rows = content.lines.map((line) => lineCells(line, content, facts));
  const used = new Set(content.lines.map((line) => line.categoryId));
  const blank = itemColumns.map(() => '');
  const headings = content.categories
    .filter((category) => !used.has(category.id))
    .map((category) => {
      const [first = '', name = '', nameEn = '', id = ''] = categoryCells(category.id, content, facts);
      return [...[first, name, nameEn].map(cellText), '', '', ...blank, id, ''];
    });
  return table('LINES', columnsOfLines, [...rows, ...headings], facts);
}

/** What a station makes of the lines above, one row for each of them and for adaptations of lines that are gone. */
export function adaptationTable(content: MenuContent, facts: MenuTableFacts): MenuTable {
  const said = new Map(content.adaptations.map((one) => [one.itemId, one]));
  const row = (id: string, above: LineAbove | null): readonly string[] => {
    const adaptation = said.get(id);
    const cells = adaptationCells(adaptation, facts);
    const own = adaptation?.offering ?? null;
    return [
      cellText(above?.number ?? ''),
      cellText(above?.name ?? ''),
      own === null ? '' : adaptedOfferingCell.write(own, facts),
      ...localColumns.map((column) => cells.get(column.key) ?? ''),
      above !== null && isPlain(facts.linesAbove, above.number) ? '' : id,
    ];
  };
  const above = facts.linesAbove.map((line) => row(line.itemId, line));
  const gone = content.adaptations
    .filter((one) => !facts.linesAbove.some((line) => line.itemId === one.itemId))
    .map((one) => row(one.itemId, null));
  return table('ADAPTATIONS', columnsOfAdaptations, [...above, ...gone], facts);
}
