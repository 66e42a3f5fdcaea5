import {
  type MenuTable,
  type RowCounts,
  type TableProblem,
  tablePlaceText,
  tableProblemText,
} from '@diandan/domain/catalog';
import { inLocale, type Locale } from '@diandan/domain/decision';
import type { Sql } from '../../database/sql.js';
import type { ImportOutcome } from './commands/import-menu-rows.js';
import { differenceViews, type Wording } from './edition.views.js';
import type { Surroundings } from './edition.facts.js';
import type { MenuImportType, MenuRowCountsType, MenuTableProblemType, MenuTableType } from './menu-tables.type.js';

/** A table for a client. */
export const menuTableView = ({ kind, columns, rows }: MenuTable, locale: Locale): MenuTableType => ({
  kind,
  columns: columns.map(({ key, heading, hint, example, isNumber }) => ({
    key,
    heading,
    hint: inLocale(hint, locale),
    example: inLocale(example, locale),
    isNumber,
  })),
  rows,
});

/** What is wrong in a file, and where. */
export const tableProblemViews = (problems: readonly TableProblem[], locale: Locale): MenuTableProblemType[] =>
  problems.map((problem) => ({
    table: problem.table,
    row: problem.row,
    column: problem.column,
    heading: problem.heading,
    code: problem.code,
    place: tablePlaceText(problem, locale),
    message: tableProblemText(problem, locale),
  }));

const countsView = ({ added, changed, unchanged, removed, examples }: RowCounts): MenuRowCountsType => ({
  addedCount: added,
  changedCount: changed,
  unchangedCount: unchanged,
  removedCount: removed,
  exampleCount: examples,
});

/** What a file comes to, in words. */
export async function importView(
  sql: Sql,
  { before, after, read }: ImportOutcome,
  inherited: Surroundings['inherited'],
  wording: Wording,
): Promise<MenuImportType> {
  return {
    problems: tableProblemViews(read.problems, wording.locale),
    changes: await differenceViews(sql, before.content, after.content, inherited, wording),
    conflictCount: Math.max(0, (after.draft?.conflicts.length ?? 0) - (before.draft?.conflicts.length ?? 0)),
    lines: countsView(read.lines),
    adaptations: countsView(read.adaptations),
    ignoredHeadings: read.ignoredHeadings,
  };
}
