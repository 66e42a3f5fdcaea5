import type { Sql } from '../../database/sql.js';
import type { UnitOfWork } from '../../database/unit-of-work.js';

/** After so many failures within the window the subject is locked; each further lock lasts twice as long. */
interface Limit {
  readonly failures: number;
  readonly window: number;
  readonly lock: number;
}

const perAccount: Limit = { failures: 5, window: 24 * 3_600_000, lock: 15 * 60_000 };
const perAddress: Limit = { failures: 30, window: 10 * 60_000, lock: 10 * 60_000 };
const LONGEST_LOCK = 24 * 3_600_000;

const limitOf = (subject: string): Limit => (subject.startsWith('account:') ? perAccount : perAddress);

/** Who is counted for an attempt: the name tried and the address it came from. */
export const subjectsOf = (username: string, address: string): readonly string[] => [
  `account:${username.toLowerCase().slice(0, 64)}`,
  `address:${address}`,
];

/** How many milliseconds the attempt must wait; 0 when it may be made now. */
export async function lockedFor(sql: Sql, subjects: readonly string[], now: number): Promise<number> {
  let longest = 0;
  for (const subject of subjects) {
    const row = await sql.get<{ locked_until: number | null }>(
      'SELECT locked_until FROM sign_in_failures WHERE subject = ?',
      [subject],
    );
    longest = Math.max(longest, (row?.locked_until ?? 0) - now);
  }
  return longest;
}

/** Counts a failed attempt; the count is in the database, so neither a restart nor a second process forgets it. */
export async function countFailure(unitOfWork: UnitOfWork, subjects: readonly string[], now: number): Promise<void> {
  await unitOfWork.run(async (tx) => {
    for (const subject of subjects) {
      const limit = limitOf(subject);
      const row = await tx.get<{ failures: number; since: number }>(
        'SELECT failures, since FROM sign_in_failures WHERE subject = ?',
        [subject],
      );
      const isFresh = row === undefined || now - row.since > limit.window;
      const failures = isFresh ? 1 : row.failures + 1;
      const over = failures - limit.failures;
      const lockedUntil = over < 0 ? null : now + Math.min(limit.lock * 2 ** over, LONGEST_LOCK);
      await tx.run(
        `INSERT INTO sign_in_failures (subject, failures, since, locked_until) VALUES (?, ?, ?, ?)
         ON CONFLICT (subject) DO UPDATE SET failures = excluded.failures, since = excluded.since, locked_until = excluded.locked_until`,
        [subject, failures, isFresh ? now : row.since, lockedUntil],
      );
    }
    return { ok: true };
  });
}

/** A successful sign-in wipes the slate of the account, not that of the address. */
export async function forgetFailures(unitOfWork: UnitOfWork, username: string): Promise<void> {
  await unitOfWork.run(async (tx) => {
    await tx.run('DELETE FROM sign_in_failures WHERE subject = ?', [`account:${username.toLowerCase().slice(0, 64)}`]);
    return { ok: true };
  });
}
