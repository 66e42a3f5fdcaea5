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
import { hashPassword, verifyPassword } from '../../access/index.js';
import type { AccountCommandParts } from './parts.js';

/** The password that was given as the present one is not. */
export interface WrongPassword {
  readonly kind: 'WRONG_PASSWORD';
}

/** Changes the actor's own password; every other session of the account ends. */
export async function changePassword(
  { database, clock }: AccountCommandParts,
  actor: Actor & { readonly sessionHash: string },
  given: { readonly present: string; readonly next: string },
): Promise<Decision<string, WrongPassword | InvalidInput>> {
  const account = await database.read.get<{ username: string; password_hash: string }>(
    'SELECT username, password_hash FROM accounts WHERE id = ?',
    [actor.accountId],
  );
  const issues: InputIssue[] = [];
  readPassword(issues, ['newPassword'], given.next, account?.username ?? '');
  if (issues.length > 0) return refuse(invalidInput(issues));
  if (!(await verifyPassword(account?.password_hash ?? null, given.present))) return refuse({ kind: 'WRONG_PASSWORD' });
  const passwordHash = await hashPassword(given.next);
  const at = clock.now();
  return database.unitOfWork.run<Decision<string, WrongPassword>>(async (tx) => {
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
