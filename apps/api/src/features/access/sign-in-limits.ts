import type { Sql } from '../../database/sql.js';
import type { UnitOfWork } from '../../database/unit-of-work.js';

/** After so many failures within the window the subject is locked. */
interface Limit {
  readonly failures: number;
  readonly window: number;
  readonly lock: number;
  /** How long a lock may grow: each one lasts twice as long as the one before, up to this. */
  readonly longest: number;
}

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;

const perAccount: Limit = { failures: 5, window: DAY, lock: 15 * MINUTE, longest: DAY };
// A whole office may share an address, so what somebody does in it never locks it for longer than this.
const perAddress: Limit = { failures: 30, window: 10 * MINUTE, lock: 10 * MINUTE, longest: 10 * MINUTE };

const limitOf = (subject: string): Limit => (subject.startsWith('account:') ? perAccount : perAddress);

/** Who is counted for guessing the password of an account, wherever the guess comes from. */
export const accountOf = (username: string): string => `account:${username.toLowerCase().slice(0, 64)}`;

/** Who is counted for an attempt: the name tried and the address it came from. */
export const subjectsOf = (username: string, address: string): readonly string[] => [
  accountOf(username),
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

interface FailureRow {
  readonly failures: number;
  readonly since: number;
  readonly locked_until: number | null;
}

/** An attempt that is counted for a subject, with the lock that it brought; null when it brought none. */
export interface ReservedAttempt {
  readonly subject: string;
  readonly lockedUntil: number | null;
}

/**
 * Counts an attempt as failed before its password is looked at, and answers how long it must wait instead when there is a
 * lock. However many come at once, no more get through than the limit leaves: the row is locked while it is counted. The
 * counts are in the database, so neither a restart nor a second process forgets them.
 */
export async function reserveAttempt(
  unitOfWork: UnitOfWork,
  subjects: readonly string[],
  now: number,
): Promise<{ readonly wait: number; readonly reserved: readonly ReservedAttempt[] }> {
  const { wait, reserved } = await unitOfWork.run(async (tx) => {
    const counted: ReservedAttempt[] = [];
    for (const subject of subjects) {
      const limit = limitOf(subject);
      // Writing the row, even unchanged, makes every other attempt at it wait until this one is counted.
      const row = await tx.get<FailureRow>(
        `INSERT INTO sign_in_failures (subject, failures, since, locked_until) VALUES (?, 0, ?, NULL)
         ON CONFLICT (subject) DO UPDATE SET failures = sign_in_failures.failures
         RETURNING failures, since, locked_until`,
        [subject, now],
      );
      if (row === undefined) throw new Error('a count of failures vanished while it was made');
      if ((row.locked_until ?? 0) > now) return { ok: false, wait: (row.locked_until ?? 0) - now, reserved: [] };
      const isFresh = now - row.since > limit.window;
      const failures = isFresh ? 1 : row.failures + 1;
      // Locked subjects are not counted, so there is one failure per lock beyond the limit.
      const over = failures - limit.failures;
      const lockedUntil = over < 0 ? null : now + Math.min(limit.lock * 2 ** over, limit.longest);
      await tx.run('UPDATE sign_in_failures SET failures = ?, since = ?, locked_until = ? WHERE subject = ?', [
        failures,
        isFresh ? now : row.since,
        lockedUntil,
        subject,
      ]);
      counted.push({ subject, lockedUntil });
    }
    return { ok: true, wait: 0, reserved: counted };
  });
  return { wait, reserved };
}

/** Takes a reserved attempt back, with the lock that it brought: it was right, or was never looked at. */
export async function refundAttempt(unitOfWork: UnitOfWork, reserved: readonly ReservedAttempt[]): Promise<void> {
  await unitOfWork.run(async (tx) => {
    for (const { subject, lockedUntil } of reserved) {
      // A lock that another attempt brought meanwhile stays: that one may well have been a guess.
      await tx.run(
        `UPDATE sign_in_failures SET failures = CASE WHEN failures > 0 THEN failures - 1 ELSE 0 END,
           locked_until = CASE WHEN locked_until = ? THEN NULL ELSE locked_until END
         WHERE subject = ?`,
        [lockedUntil ?? -1, subject],
      );
    }
    return { ok: true };
  });
}

/** A right password wipes the slate of the account; of the address it only takes back its own attempt. */
export async function forgiveAttempts(
  unitOfWork: UnitOfWork,
  username: string,
  reserved: readonly ReservedAttempt[],
): Promise<void> {
  const account = accountOf(username);
  await unitOfWork.run(async (tx) => {
    await tx.run('DELETE FROM sign_in_failures WHERE subject = ?', [account]);
    await refundAttempt(
      unitOfWork,
      reserved.filter(({ subject }) => subject !== account),
    );
    return { ok: true };
  });
}
