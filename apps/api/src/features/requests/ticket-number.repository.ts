import type { Transaction } from '../../database/sql.js';

const dayInChina = (at: number): string => new Date(at + 8 * 3_600_000).toISOString().slice(0, 10).replaceAll('-', '');

/**
 * The next number of the day, such as D20261122-00001: short enough to be read out on the phone. A refused order gives
 * its number back with everything else, so the numbers of a day have no holes.
 */
export async function nextTicketNo(tx: Transaction, at: number): Promise<string> {
  const day = dayInChina(at);
  const row = await tx.get<{ value: number }>(
    `INSERT INTO counters (name, value) VALUES (?, 1)
     ON CONFLICT (name) DO UPDATE SET value = counters.value + 1 RETURNING value`,
    [`ticket ${day}`],
  );
  if (row === undefined) throw new Error('the counter of tickets gave no number');
  return `D${day}-${String(row.value).padStart(5, '0')}`;
}
