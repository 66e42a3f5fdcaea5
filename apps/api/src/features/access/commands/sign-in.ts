import { accept, type Decision, refuse } from '@diandan/domain/decision';
import type { Clock } from '../../../clock.js';
import type { Database } from '../../../database/database.js';
import { verifyPassword } from '../passwords.js';
import { forgiveAttempts, lockedFor, refundAttempt, reserveAttempt, subjectsOf } from '../sign-in-limits.js';

/** What signing in needs. */
export interface SignInParts {
  readonly database: Database;
  readonly clock: Clock;
  readonly demo: boolean;
}

/** Why nobody was signed in; whether the name exists is never told. */
export type SignInRefusal =
  | { readonly kind: 'WRONG_CREDENTIALS' }
  | { readonly kind: 'LOCKED'; readonly retryAfterSeconds: number }
  /** The session would travel in the clear. */
  | { readonly kind: 'PLAIN_HTTP' };

const locked = (wait: number) => refuse({ kind: 'LOCKED', retryAfterSeconds: Math.ceil(wait / 1000) } as const);

/** Checks name and password against the limits of guessing. The value is the account's id. */
export async function signIn(
  { database, clock, demo }: SignInParts,
  given: { readonly username: string; readonly password: string; readonly address: string },
): Promise<Decision<string, SignInRefusal>> {
  const subjects = subjectsOf(given.username, given.address);
  // Most of those who are locked are turned away without a write; who is not is counted before the password is looked at.
  const known = await lockedFor(database.read, subjects, clock.now());
  if (known > 0) return locked(known);
  const { wait, reserved } = await reserveAttempt(database.unitOfWork, subjects, clock.now());
  if (wait > 0) return locked(wait);
  const account = await database.read.get<{ id: string; password_hash: string }>(
    'SELECT id, password_hash FROM accounts WHERE username = ? AND is_disabled = 0 AND is_demo <= ?',
    [given.username, demo ? 1 : 0],
  );
  let isRight: boolean;
  try {
    isRight = await verifyPassword(account?.password_hash ?? null, given.password);
  } catch (error) {
    await refundAttempt(database.unitOfWork, reserved);
    throw error;
  }
  if (!isRight || account === undefined) return refuse({ kind: 'WRONG_CREDENTIALS' });
  await forgiveAttempts(database.unitOfWork, given.username, reserved);
  return accept(account.id);
}

/** Enters a demo account without a password; possible in demo mode only, and for demo accounts only. */
export async function enterDemo(
  { database, demo }: SignInParts,
  username: string,
): Promise<Decision<string, SignInRefusal>> {
  if (!demo) return refuse({ kind: 'WRONG_CREDENTIALS' });
  const account = await database.read.get<{ id: string }>(
    'SELECT id FROM accounts WHERE username = ? AND is_demo = 1 AND is_disabled = 0',
    [username],
  );
  return account === undefined ? refuse({ kind: 'WRONG_CREDENTIALS' }) : accept(account.id);
}
