import { createTermBook, type TermBook, type TermEntry, type TermKind } from '@diandan/domain/terms';
import type { Sql } from '../../database/sql.js';

/** The counter that grows with every edit of any dictionary. */
export const termsCounter = 'terms';

interface TermRow {
  readonly kind: TermKind;
  readonly key: string;
  readonly zh: string;
  readonly en: string;
  readonly parent_key: string | null;
  readonly position: number;
  readonly is_retired: number;
  readonly merged_into_key: string | null;
  readonly version: number;
}

const columns = 'kind, key, zh, en, parent_key, position, is_retired, merged_into_key, version';

const toEntry = (row: TermRow): TermEntry => ({
  kind: row.kind,
  key: row.key,
  zh: row.zh,
  en: row.en,
  parentKey: row.parent_key,
  position: row.position,
  isRetired: row.is_retired === 1,
  mergedIntoKey: row.merged_into_key,
  version: row.version,
});

/** How often the dictionaries have been edited. */
export async function termsVersion(sql: Sql): Promise<number> {
  const row = await sql.get<{ value: number }>('SELECT value FROM counters WHERE name = ?', [termsCounter]);
  return row?.value ?? 0;
}

/** Reads all dictionaries. The version comes first: an edit in between makes the book look old, never new. */
export async function readTermBook(sql: Sql): Promise<TermBook> {
  const version = await termsVersion(sql);
  const rows = await sql.all<TermRow>(`SELECT ${columns} FROM terms`);
  return createTermBook(rows.map(toEntry), version);
}

/** What was done to an entry. */
export const termActions = ['CREATED', 'CHANGED', 'RETIRED', 'RESTORED', 'MERGED'] as const;

/** One of the things that can be done to an entry. */
export type TermAction = (typeof termActions)[number];

/** One line of the history of an entry. */
export interface TermChangeRow extends Omit<TermRow, 'kind' | 'key'> {
  readonly action: TermAction;
  readonly at: number;
  readonly actor_name: string;
}

/** Lines of a history shown; nobody edits an entry more often. */
const LINES = 200;

/** The history of an entry, the newest first. */
export function readTermHistory(sql: Sql, kind: TermKind, key: string): Promise<TermChangeRow[]> {
  return sql.all<TermChangeRow>(
    `SELECT version, action, at, actor_name, zh, en, parent_key, position, is_retired, merged_into_key
     FROM term_versions WHERE kind = ? AND key = ? ORDER BY version DESC LIMIT ?`,
    [kind, key, LINES],
  );
}
