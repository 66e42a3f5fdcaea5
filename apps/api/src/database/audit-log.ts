import type { Transaction } from './sql.js';

/** One line of the audit log: who did what to what, where and why. */
export interface AuditEntry {
  readonly at: number;
  readonly accountId: string;
  readonly action: string;
  readonly targetType: string;
  readonly targetId: string;
  readonly stationPath?: string;
  readonly reason?: string;
}

/** Writes a line in the transaction of what it tells of, so that neither can be without the other. */
export async function writeAudit(tx: Transaction, entry: AuditEntry): Promise<void> {
  await tx.run(
    `INSERT INTO audit_log (at, account_id, action, target_type, target_id, station_path, reason)
     VALUES (?, ?, ?, ?, ?, ?, ?)`,
    [
      entry.at,
      entry.accountId,
      entry.action,
      entry.targetType,
      entry.targetId,
      entry.stationPath ?? null,
      entry.reason ?? null,
    ],
  );
}
