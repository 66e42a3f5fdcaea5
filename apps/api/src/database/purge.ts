import type { Clock } from '../clock.js';
import type { Database } from './database.js';
import type { SqlValue } from './sql.js';

const DAY = 86_400_000;
/** Rows deleted in one unit of work: few enough that whoever wants to write next does not notice. */
const SLICE = 500;

/** What is kept for a while only. */
interface Passing {
  readonly table: string;
  readonly key: readonly string[];
  /** The rows whose time is over. */
  readonly over: (now: number) => { readonly sql: string; readonly values: readonly SqlValue[] };
}

const passing: readonly Passing[] = [
  // Subscribers that were away for so long fetch anew anyway.
  { table: 'outbox', key: ['sequence'], over: (now) => ({ sql: 'at < ?', values: [now - 7 * DAY] }) },
  // Nobody repeats a request after a week; see decision 4.
  {
    table: 'idempotency_keys',
    key: ['account_id', 'operation', 'key'],
    over: (now) => ({ sql: 'created_at < ?', values: [now - 7 * DAY] }),
  },
  // The window of an account is a day, and so is its longest lock.
  {
    table: 'sign_in_failures',
    key: ['subject'],
    over: (now) => ({
      sql: 'since < ? AND (locked_until IS NULL OR locked_until < ?)',
      values: [now - DAY, now - DAY],
    }),
  },
  // An idle session ends after half an hour; a day leaves no doubt.
  {
    table: 'sessions',
    key: ['token_hash'],
    over: (now) => ({ sql: 'expires_at <= ? OR last_seen_at < ?', values: [now, now - DAY] }),
  },
];

/**
 * Deletes what nobody will ask for again, and answers how many rows that was. What to delete is looked up beside the
 * writer, and deleted in slices: rows that changed meanwhile are looked at again by the statement itself.
 */
export async function purge(
  { read, unitOfWork }: Pick<Database, 'read' | 'unitOfWork'>,
  clock: Clock,
  stop?: AbortSignal,
): Promise<number> {
  const now = clock.now();
  let purged = 0;
  for (const { table, key, over } of passing) {
    const { sql, values } = over(now);
    const columns = key.join(', ');
    while (stop?.aborted !== true) {
      const rows = await read.all<Readonly<Record<string, SqlValue>>>(
        `SELECT ${columns} FROM ${table} WHERE ${sql} LIMIT ${SLICE}`,
        values,
      );
      if (rows.length === 0) break;
      const each = `(${key.map((name) => `${name} = ?`).join(' AND ')})`;
      const { count } = await unitOfWork.run(async (tx) => {
        let deleted = 0;
        for (const row of rows) {
          deleted += await tx.run(`DELETE FROM ${table} WHERE ${each} AND (${sql})`, [
            ...key.map((name) => row[name] ?? null),
            ...values,
          ]);
        }
        return { ok: true, count: deleted };
      });
      purged += count;
      if (rows.length < SLICE || count === 0) break;
    }
  }
  return purged;
}
