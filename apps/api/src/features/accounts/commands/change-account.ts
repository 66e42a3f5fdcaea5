import { type Actor, fitRole, type Role, rolesToGive } from '@diandan/domain/access';
import { accept, type Accepted, type Decision, invalidInput, type Refused, refuse } from '@diandan/domain/decision';
import { writeAudit } from '../../../database/audit-log.js';
import { runKeyed } from '../../../database/idempotency.js';
import type { Transaction } from '../../../database/sql.js';
import { idempotencyKeyIssues } from '../../../idempotency-key.js';
import { hashPassword } from '../../access/index.js';
import { findStation } from '../../stations/index.js';
import { type ManagedAccount, managedAccountToChange } from '../account.queries.js';
import { newPassword } from '../new-password.js';
import type { AccountOpened } from './open-account.js';
import type { AccountCommandParts, AccountProblem } from './parts.js';

/** Which account, and the key of the intention. */
export interface AccountRequest {
  readonly accountId: string;
  readonly idempotencyKey: string;
}

type Change<Request extends AccountRequest> = (scene: {
  readonly tx: Transaction;
  readonly actor: Actor;
  readonly account: ManagedAccount;
  readonly request: Request;
  readonly at: number;
}) => Promise<AccountProblem | null>;

/** Changes an account that is the actor's to manage, at most once per key, and writes down who did it. */
async function changed<Request extends AccountRequest>(
  { database, clock }: AccountCommandParts,
  actor: Actor,
  action: string,
  request: Request,
  change: Change<Request>,
): Promise<Decision<string, AccountProblem>> {
  const issues = idempotencyKeyIssues(request.idempotencyKey);
  if (issues.length > 0) return refuse(invalidInput(issues));
  const at = clock.now();
  const { idempotencyKey, ...input } = request;
  return runKeyed<Accepted<string>, Refused<AccountProblem>>(
    database.unitOfWork,
    { accountId: actor.accountId, operation: action, key: idempotencyKey, input },
    at,
    async (tx) => {
      const account = await managedAccountToChange(tx, actor, request.accountId);
      if (account === null) return refuse({ kind: 'NOT_FOUND' });
      if (account.isDemo) return refuse({ kind: 'DEMO_ACCOUNT_FIXED' });
      const problem = await change({ tx, actor, account, request, at });
      if (problem !== null) return refuse(problem);
      await writeAudit(tx, {
        at,
        accountId: actor.accountId,
        action,
        targetType: 'Account',
        targetId: account.id,
      });
      return accept(account.id);
    },
    (success) => success.value,
    async (accountId) => accept(accountId),
  );
}

const endSessions = (tx: Transaction, accountId: string): Promise<number> =>
  tx.run('DELETE FROM sessions WHERE account_id = ?', [accountId]);

/** Gives the account a new password, shown once, and ends all its sessions. */
export async function resetPassword(
  parts: AccountCommandParts,
  actor: Actor,
  request: AccountRequest,
): Promise<Decision<AccountOpened, AccountProblem>> {
  const password = newPassword();
  const passwordHash = await hashPassword(password);
  let isSet = false;
  const done = await changed(parts, actor, 'RESET_PASSWORD', request, async ({ tx, account }) => {
    if (account.id === actor.accountId) return { kind: 'OWN_ACCOUNT' };
    await tx.run('UPDATE accounts SET password_hash = ? WHERE id = ?', [passwordHash, account.id]);
    await endSessions(tx, account.id);
    isSet = true;
    return null;
  });
  return done.ok ? accept({ accountId: done.value, password: isSet ? password : null }) : done;
}

/** Lets nobody sign in by this account any more, and ends its sessions; or lets it in again. */
export function setDisabled(
  parts: AccountCommandParts,
  actor: Actor,
  request: AccountRequest & { readonly isDisabled: boolean },
): Promise<Decision<string, AccountProblem>> {
  return changed(parts, actor, request.isDisabled ? 'DISABLE_ACCOUNT' : 'ENABLE_ACCOUNT', request, async (scene) => {
    const { tx, account } = scene;
    if (account.id === actor.accountId) return { kind: 'OWN_ACCOUNT' };
    await tx.run('UPDATE accounts SET is_disabled = ? WHERE id = ?', [request.isDisabled ? 1 : 0, account.id]);
    if (request.isDisabled) await endSessions(tx, account.id);
    return null;
  });
}

/** A role at a station for an account. */
export interface GrantRoleRequest extends AccountRequest {
  readonly role: Role;
  readonly stationId: string;
}

/** Gives the account one more role. Holding it already is no mistake and changes nothing. */
export function grantRole(
  parts: AccountCommandParts,
  actor: Actor,
  request: GrantRoleRequest,
): Promise<Decision<string, AccountProblem>> {
  return changed(parts, actor, 'GRANT_ROLE', request, async ({ tx, account, at }) => {
    const station = await findStation(tx, request.stationId);
    if (station === null || !rolesToGive(actor, station.path).includes(request.role)) return { kind: 'NOT_FOUND' };
    const fits = fitRole(request.role, account);
    if (!fits.ok) return fits.refusal;
    const holds = account.grants.some((grant) => grant.role === request.role && grant.stationId === station.id);
    if (holds) return null;
    await tx.run('INSERT INTO grants (id, account_id, role, station_id, station_path) VALUES (?, ?, ?, ?, ?)', [
      parts.makeId('grt', at),
      account.id,
      request.role,
      station.id,
      station.path,
    ]);
    return null;
  });
}

/** Takes a role away. */
export function endRole(
  parts: AccountCommandParts,
  actor: Actor,
  request: AccountRequest & { readonly grantId: string },
): Promise<Decision<string, AccountProblem>> {
  return changed(parts, actor, 'END_ROLE', request, async ({ tx, account }) => {
    if (account.id === actor.accountId) return { kind: 'OWN_ACCOUNT' };
    if (!account.grants.some((grant) => grant.id === request.grantId)) return { kind: 'NOT_FOUND' };
    if (account.grants.length === 1) return { kind: 'LAST_ROLE' };
    await tx.run('DELETE FROM grants WHERE id = ? AND account_id = ?', [request.grantId, account.id]);
    return null;
  });
}
