import { type MenuTableKind, menuTableKindOf, textOfSheet } from '@diandan/domain/catalog';
import type { MenuSheetFragment, MenuTablesQuery } from '../../../graphql/generated/graphql';
import type { ReadSheet } from '../../../spreadsheets/read-xlsx';
import type { ColumnToWrite, SheetToWrite } from '../../../spreadsheets/write-xlsx';
import type { Say } from '../../../ui/texts';
import type { menuFileTexts } from './texts';

type SayFile = Say<keyof (typeof menuFileTexts)['table']>;
type MenuTables = NonNullable<MenuTablesQuery['menuTables']>;

/** The rows of a table below its headings. */
export const rowsOf = ({ columns, rows }: MenuSheetFragment): readonly (readonly string[])[] => [
  columns.map(({ heading }) => heading),
  ...rows,
];

const widthOf = (texts: readonly string[]): number => {
  // Han characters take the room of two letters.
  const longest = texts.reduce((most, text) => Math.max(most, text.replace(/[^\u0020-\u00ff]/g, 'xx').length), 0);
  return Math.min(40, Math.max(8, longest + 2));
};

function tableSheet(
  name: string,
  table: MenuSheetFragment,
  choices: MenuTables['choices'],
  choicesName: string,
): SheetToWrite {
  const columns = table.columns.map(({ heading, hint, isNumber }, index): ColumnToWrite => {
    const column = choices.findIndex((one) => one.heading === heading);
    const list = choices[column];
    const width = widthOf([heading, ...table.rows.slice(0, 200).map((row) => row[index] ?? '')]);
    return {
      heading,
      hint,
      isNumber,
      width,
      ...(list === undefined
        ? {}
        : { choices: { sheet: choicesName, column: column + 1, count: list.choices.length } }),
    };
  });
  return { name, columns, rows: table.rows };
}

function choicesSheet(name: string, choices: MenuTables['choices']): SheetToWrite {
  const height = Math.max(0, ...choices.map((one) => one.choices.length));
  return {
    name,
    columns: choices.map(({ heading, choices: texts }) => ({ heading, width: widthOf([heading, ...texts]) })),
    rows: Array.from({ length: height }, (_, row) => choices.map((one) => one.choices[row] ?? '')),
  };
}

function guideSheet(tables: readonly MenuSheetFragment[], say: SayFile): SheetToWrite {
  const columns = new Map(tables.flatMap((table) => table.columns).map((column) => [column.key, column]));
  return {
    name: say('guide'),
    columns: [
      { heading: say('guideColumn'), width: 24 },
      { heading: say('guideHint'), width: 60 },
      { heading: say('guideExample'), width: 36 },
    ],
    rows: [...columns.values()].map(({ heading, hint, example }) => [heading, hint, example]),
  };
}

/** The sheets of a workbook: the tables, then what can be chosen, then how to fill them in. */
export function menuWorkbook(
  lines: MenuSheetFragment,
  adaptations: MenuSheetFragment | null,
  { template, choices }: Pick<MenuTables, 'template' | 'choices'>,
  say: SayFile,
): readonly SheetToWrite[] {
  const choicesName = say('choices');
  const adapted = adaptations === null ? [] : [adaptations];
  return [
    tableSheet(say('lines'), lines, choices, choicesName),
    ...adapted.map((table) => tableSheet(say('adaptations'), table, choices, choicesName)),
    choicesSheet(choicesName, choices),
    guideSheet([template, lines, ...adapted], say),
  ];
}

/** The tables of a menu that are in a file, as they are sent. */
export interface TablesInFile {
  readonly lines: string | null;
  readonly adaptations: string | null;
}

/** Finds the tables of a menu among the sheets of a file; the first of each kind counts. */
export function tablesIn(sheets: readonly ReadSheet[]): TablesInFile {
  const first = (kind: MenuTableKind): string | null => {
    const sheet = sheets.find(({ rows }) => menuTableKindOf(rows) === kind);
    return sheet === undefined ? null : textOfSheet(sheet.rows);
  };
  return { lines: first('LINES'), adaptations: first('ADAPTATIONS') };
}

// The server takes requests of up to 256 KB; quotes, tabs and line breaks grow when they are sent.
const maxSentBytes = 250_000;

/** True when the tables fit into one request. */
export const fitsIntoRequest = (tables: TablesInFile): boolean =>
  new TextEncoder().encode(JSON.stringify(tables)).length <= maxSentBytes;

/** Hands a file to the person at the screen. */
export function saveFile(blob: Blob, name: string): void {
  const url = URL.createObjectURL(blob);
  const link = document.createElement('a');
  link.href = url;
  link.download = name.replace(/[\\/:*?"<>|]/g, ' ');
  link.click();
  // The browser has to have begun with it.
  setTimeout(() => URL.revokeObjectURL(url), 10_000);
}
