import {
  type Actor,
  holderOf,
  may,
  openAccount as decide,
  type OpenAccountCommand,
  type OpenAccountRefusal,
  rolesToGive,
} from '@diandan/domain/access';
import { accept, type Accepted, invalidInput, type Refused, refuse } from '@diandan/domain/decision';
import { writeAudit } from '../../../database/audit-log.js';
import { type KeyReused, runKeyed } from '../../../database/idempotency.js';
import type { Sql, Transaction } from '../../../database/sql.js';
import { idempotencyKeyIssues } from '../../../idempotency-key.js';
import { hashPassword } from '../../access/index.js';
import { findResident, findWorker } from '../../people/index.js';
import { findStation } from '../../stations/index.js';
import { hasAccount, isUsernameTaken } from '../account.queries.js';
import { newPassword } from '../new-password.js';
import type { AccountCommandParts, NotFound } from './parts.js';

/** What a caller sends to open an account. */
export interface OpenAccountRequest extends OpenAccountCommand {
  readonly stationId: string;
  readonly workerId?: string | null | undefined;
  readonly residentId?: string | null | undefined;
  readonly idempotencyKey: string;
}

/** Why no account was opened. */
export type OpenAccountProblem = OpenAccountRefusal | NotFound | KeyReused;

/** The new account; the password is known this once, and null when the answer is repeated. */
export interface AccountOpened {
  readonly accountId: string;
  readonly password: string | null;
}

/** The person behind the account, when the actor may see that entry of the register. */
async function personOf(sql: Sql, actor: Actor, { role, workerId, residentId }: OpenAccountRequest) {
  if (holderOf(role) === 'WORKER' && workerId) {
    const worker = await findWorker(sql, workerId);
    if (worker === null || !may(actor, 'WORKER_VIEW', worker.stationPath)) return null;
    return { name: worker.person.name, hasAccount: await hasAccount(sql, 'worker_id', workerId) };
  }
  if (holderOf(role) === 'RESIDENT' && residentId) {
    const resident = await findResident(sql, residentId);
    if (resident === null || !may(actor, 'RESIDENT_VIEW', resident.stationPath)) return null;
    return { name: resident.person.name, hasAccount: await hasAccount(sql, 'resident_id', residentId) };
  }
  return null;
}

/** Opens an account with a first role at a station and a password that is shown once. */
export async function openAccount(
  { database, clock, makeId }: AccountCommandParts,
  actor: Actor,
  request: OpenAccountRequest,
): Promise<Accepted<AccountOpened> | Refused<OpenAccountProblem>> {
  const issues = idempotencyKeyIssues(request.idempotencyKey);
  if (issues.length > 0) return refuse(invalidInput(issues));
  const at = clock.now();
  const { idempotencyKey, ...input } = request;
  const password = newPassword();
  // Hashing is slow on purpose, so it is done before the writer is asked for.
  const passwordHash = await hashPassword(password);

  async function open(tx: Transaction): Promise<Accepted<AccountOpened> | Refused<OpenAccountProblem>> {
    const station = await findStation(tx, input.stationId);
    if (station === null || rolesToGive(actor, station.path).length === 0) return refuse({ kind: 'NOT_FOUND' });
    const decision = decide(input, {
      rolesToGive: rolesToGive(actor, station.path),
      isUsernameTaken: await isUsernameTaken(tx, input.username),
      person: await personOf(tx, actor, request),
    });
    if (!decision.ok) return decision;
    const holder = holderOf(input.role);
    const accountId = makeId('acc', at);
    // The indexes decide between two who wish for the same name, or for an account of one person, at the same time.
    const isOpened = await tx.run(
      `INSERT INTO accounts (id, username, display_name, password_hash, worker_id, resident_id, created_at)
       VALUES (?, ?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING`,
      [
        accountId,
        decision.value.username,
        decision.value.displayName,
        passwordHash,
        holder === 'WORKER' ? (input.workerId ?? null) : null,
        holder === 'RESIDENT' ? (input.residentId ?? null) : null,
        at,
      ],
    );
    if (isOpened === 0) {
      return (await isUsernameTaken(tx, input.username))
        ? refuse({ kind: 'USERNAME_TAKEN', username: input.username })
        : refuse({ kind: 'HAS_ACCOUNT_ALREADY', name: decision.value.displayName });
    }
    await tx.run('INSERT INTO grants (id, account_id, role, station_id, station_path) VALUES (?, ?, ?, ?, ?)', [
      makeId('grt', at),
      accountId,
      input.role,
      station.id,
      station.path,
    ]);
    await writeAudit(tx, {
      at,
      accountId: actor.accountId,
      action: 'OPEN_ACCOUNT',
      targetType: 'Account',
      targetId: accountId,
      stationPath: station.path,
    });
    return accept({ accountId, password });
  }

  return runKeyed<Accepted<AccountOpened>, Refused<OpenAccountProblem>>(
    database.unitOfWork,
    { accountId: actor.accountId, operation: 'openAccount', key: idempotencyKey, input },
    at,
    open,
    (success) => success.value.accountId,
    async (accountId) => accept({ accountId, password: null }),
  );
}
