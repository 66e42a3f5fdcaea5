import { readAdaptationTable } from './read-adaptation-table.js';
import { readLineTable } from './read-line-table.js';
import { readSheet, type Sheet } from './menu-table-headings.js';
import type { MenuEdit } from './menu-edits.js';
import { menuTableKinds, type TableProblem } from './menu-table-problems.js';
import type { ReadMenuTableFacts, RowCounts } from './table-reading.js';
import type { MenuContent } from './service-menu.js';

/** The tables of a file; null where it has none of that kind. */
export interface MenuSheets {
  readonly lines: Sheet | null;
  readonly adaptations: Sheet | null;
}

/** What a file comes to. With any problem nothing of it is to be laid on the menu. */
export interface ReadMenuTables {
  readonly edits: readonly MenuEdit[];
  /** Ids of headings that the edits add: they must be known as such when the edits are laid. */
  readonly newCategoryIds: readonly string[];
  readonly problems: readonly TableProblem[];
  readonly ignoredHeadings: readonly string[];
  readonly lines: RowCounts;
  readonly adaptations: RowCounts;
}

const nothing: RowCounts = { added: 0, changed: 0, unchanged: 0, removed: 0, examples: 0 };

/** In the order in which somebody goes through the file. */
const inOrder = (problems: readonly TableProblem[]): readonly TableProblem[] =>
  problems.toSorted((a, b) => {
    const byTable = menuTableKinds.indexOf(a.table) - menuTableKinds.indexOf(b.table);
    return byTable || a.row - b.row || (a.column ?? 0) - (b.column ?? 0);
  });

/**
 * Reads the tables of a menu, edited or made in a spreadsheet, against the menu as it stands: which edits lead to what
 * the file says, and everything that is wrong in it, all at once.
 *
 * Rows are found by number; a number that does not stand in the menu is a new line at the end of its heading. The order
 * of rows and columns means nothing. A column that is not there leaves that part of every line as it is; an empty cell
 * of a column that is there means what a new item has. In the table of adaptations an empty cell means that nothing is
 * said and what stands above holds; （无） says that there is nothing.
 */
export function readMenuTables(sheets: MenuSheets, content: MenuContent, facts: ReadMenuTableFacts): ReadMenuTables {
  const problems: TableProblem[] = [];
  const ignoredHeadings: string[] = [];
  const read = (sheet: Sheet | null, kind: 'LINES' | 'ADAPTATIONS') => {
    const found = sheet === null ? null : readSheet(sheet, kind, problems);
    ignoredHeadings.push(...(found?.ignoredHeadings ?? []));
    return found;
  };
  const lineSheet = read(sheets.lines, 'LINES');
  const lines = lineSheet === null ? null : readLineTable(lineSheet, content, facts);
  const adaptationSheet = read(sheets.adaptations, 'ADAPTATIONS');
  const adaptations = adaptationSheet === null ? null : readAdaptationTable(adaptationSheet, content, facts);
  return {
    edits: [...(lines?.edits ?? []), ...(adaptations?.edits ?? [])],
    newCategoryIds: lines?.newCategoryIds ?? [],
    problems: inOrder(problems),
    ignoredHeadings,
    lines: lines?.counts ?? nothing,
    adaptations: adaptations?.counts ?? nothing,
  };
}
