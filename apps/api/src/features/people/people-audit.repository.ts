import { writeAudit } from '../../database/audit-log.js';
import type { Transaction } from '../../database/sql.js';

/** What is written down about the handling of people. */
export type PeopleAuditAction =
  | 'CREATE_WORKER'
  | 'UPDATE_WORKER'
  | 'CREATE_RESIDENT'
  | 'UPDATE_RESIDENT'
  | 'REVEAL_RESIDENT';

/** One line of the audit log, in the transaction of what it tells of. */
export interface PeopleAuditEntry {
  readonly at: number;
  readonly accountId: string;
  readonly action: PeopleAuditAction;
  readonly targetId: string;
  readonly stationPath: string;
  readonly reason?: string;
}

/** Writes the line. */
export const audit = (tx: Transaction, entry: PeopleAuditEntry): Promise<void> =>
  writeAudit(tx, { ...entry, targetType: entry.action.endsWith('WORKER') ? 'Worker' : 'Resident' });

/** How often an account has looked at plain data since an instant. The counter makes looks at the same time queue up. */
export async function revealsSince(tx: Transaction, accountId: string, since: number): Promise<number> {
  await tx.run(
    `INSERT INTO counters (name, value) VALUES (?, 1)
     ON CONFLICT (name) DO UPDATE SET value = counters.value + 1`,
    [`reveals ${accountId}`],
  );
  const row = await tx.get<{ looks: number }>(
    "SELECT COUNT(*) AS looks FROM audit_log WHERE account_id = ? AND at > ? AND action = 'REVEAL_RESIDENT'",
    [accountId, since],
  );
  return row?.looks ?? 0;
}
