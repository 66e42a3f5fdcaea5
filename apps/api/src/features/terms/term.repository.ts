import type { TermBook, TermEntry } from '@diandan/domain/terms';
import type { Transaction } from '../../database/sql.js';
import { readTermBook, type TermAction, termsCounter } from './term.queries.js';

/**
 * Opens the dictionaries for an edit. The counter makes editors queue up until the one before has committed, so each
 * decides on the whole book as it is: two cannot give away the same name, nor merge two entries into each other.
 */
export async function openForEdit(tx: Transaction): Promise<TermBook> {
  await tx.run(
    `INSERT INTO counters (name, value) VALUES (?, 1)
     ON CONFLICT (name) DO UPDATE SET value = counters.value + 1`,
    [termsCounter],
  );
  return readTermBook(tx);
}

/** Who did what, and when. */
export interface TermEdit {
  readonly action: TermAction;
  readonly at: number;
  readonly accountId: string;
  readonly actorName: string;
}

/** Writes the entry as it is after an edit, with its line of history and of the audit log. */
export async function saveTerm(tx: Transaction, entry: TermEntry, edit: TermEdit): Promise<void> {
  const state = {
    zh: entry.zh,
    en: entry.en,
    parent_key: entry.parentKey,
    position: entry.position,
    is_retired: entry.isRetired ? 1 : 0,
    merged_into_key: entry.mergedIntoKey,
  };
  const names = Object.keys(state);
  await tx.run(
    `INSERT INTO terms (kind, key, version, ${names.join(', ')}) VALUES (?, ?, ?, ${names.map(() => '?').join(', ')})
     ON CONFLICT (kind, key) DO UPDATE SET version = excluded.version, ${names
       .map((name) => `${name} = excluded.${name}`)
       .join(', ')}`,
    [entry.kind, entry.key, entry.version, ...Object.values(state)],
  );
  await tx.run(
    `INSERT INTO term_versions (kind, key, version, action, at, actor_account_id, actor_name, ${names.join(', ')})
     VALUES (?, ?, ?, ?, ?, ?, ?, ${names.map(() => '?').join(', ')})`,
    [
      entry.kind,
      entry.key,
      entry.version,
      edit.action,
      edit.at,
      edit.accountId,
      edit.actorName,
      ...Object.values(state),
    ],
  );
  await tx.run('INSERT INTO audit_log (at, account_id, action, target_type, target_id) VALUES (?, ?, ?, ?, ?)', [
    edit.at,
    edit.accountId,
    `TERM_${edit.action}`,
    'Term',
    `${entry.kind} ${entry.key}`,
  ]);
}
