import type { SqlValue, Transaction } from './sql.js';

/** Values per statement, well below what either database allows. */
const VALUES_LIMIT = 8_000;

/** Inserts many rows of one table with few statements. Rows are in the order of `columns`; answers how many were new. */
export async function insertMany(
  tx: Transaction,
  table: string,
  columns: readonly string[],
  rows: readonly (readonly SqlValue[])[],
  options: { readonly keepExisting?: boolean } = {},
): Promise<number> {
  const perStatement = Math.max(1, Math.floor(VALUES_LIMIT / columns.length));
  const row = `(${columns.map(() => '?').join(', ')})`;
  let inserted = 0;
  for (let from = 0; from < rows.length; from += perStatement) {
    const part = rows.slice(from, from + perStatement);
    inserted += await tx.run(
      `INSERT INTO ${table} (${columns.join(', ')}) VALUES ${part.map(() => row).join(', ')}${options.keepExisting ? ' ON CONFLICT DO NOTHING' : ''}`,
      part.flat(),
    );
  }
  return inserted;
}
