import { type Actor, readPassword } from '@diandan/domain/access';
import {
  accept,
  type Decision,
  type InputIssue,
  type InvalidInput,
  invalidInput,
  refuse,
} from '@diandan/domain/decision';
import { writeAudit } from '../../../database/audit-log.js';
import {
  accountOf,
  forgiveAttempts,
  hashPassword,
  refundAttempt,
  reserveAttempt,
  verifyPassword,
} from '../../access/index.js';
import type { AccountCommandParts, DemoAccountFixed } from './parts.js';

/** The password that was given as the present one is not. */
export interface WrongPassword {
  readonly kind: 'WRONG_PASSWORD';
}

/** There were too many wrong guesses at the present password. */
export interface TooManyAttempts {
  readonly kind: 'TOO_MANY_ATTEMPTS';
  readonly retryAfterSeconds: number;
}

/** Why the password stays as it is. */
export type ChangePasswordProblem = WrongPassword | TooManyAttempts | DemoAccountFixed | InvalidInput;

/** Changes the actor's own password; every other session of the account ends. */
export async function changePassword(
  { database, clock }: AccountCommandParts,
  actor: Actor & { readonly sessionHash: string },
  given: { readonly present: string; readonly next: string },
): Promise<Decision<string, ChangePasswordProblem>> {
  const account = await database.read.get<{ username: string; password_hash: string; is_demo: number }>(
    'SELECT username, password_hash, is_demo FROM accounts WHERE id = ?',
    [actor.accountId],
  );
  if (account?.is_demo === 1) return refuse({ kind: 'DEMO_ACCOUNT_FIXED' });
  const issues: InputIssue[] = [];
  readPassword(issues, ['newPassword'], given.next, account?.username ?? '');
  if (issues.length > 0) return refuse(invalidInput(issues));
  // Guessed here or at the door, it is the same password: one count holds for both.
  const { unitOfWork } = database;
  const { wait, reserved } = await reserveAttempt(unitOfWork, [accountOf(account?.username ?? '')], clock.now());
  if (wait > 0) return refuse({ kind: 'TOO_MANY_ATTEMPTS', retryAfterSeconds: Math.ceil(wait / 1000) });
  let isRight: boolean;
  try {
    isRight = await verifyPassword(account?.password_hash ?? null, given.present);
  } catch (error) {
    await refundAttempt(unitOfWork, reserved);
    throw error;
  }
  if (!isRight) return refuse({ kind: 'WRONG_PASSWORD' });
  await forgiveAttempts(unitOfWork, account?.username ?? '', reserved);
  const passwordHash = await hashPassword(given.next);
  const at = clock.now();
  return unitOfWork.run<Decision<string, WrongPassword>>(async (tx) => {
    // Whoever changed it in between has the say: the one that was checked must still be the one that holds.
    const touched = await tx.run('UPDATE accounts SET password_hash = ? WHERE id = ? AND password_hash = ?', [
      passwordHash,
      actor.accountId,
      account?.password_hash ?? '',
    ]);
    if (touched === 0) return refuse({ kind: 'WRONG_PASSWORD' });
    await tx.run('DELETE FROM sessions WHERE account_id = ? AND token_hash <> ?', [actor.accountId, actor.sessionHash]);
    await writeAudit(tx, {
      at,
      accountId: actor.accountId,
      action: 'CHANGE_PASSWORD',
      targetType: 'Account',
      targetId: actor.accountId,
    });
    return accept(actor.accountId);
  });
}
