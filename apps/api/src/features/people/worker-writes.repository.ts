import type { Worker } from '@diandan/domain/people';
import type { Sql, Transaction } from '../../database/sql.js';
import { soundOf } from '../../pinyin.js';
import type { WorkerCounts } from './worker-counts.js';

const written = (worker: Worker, isCertified: boolean) => {
  const sound = soundOf(worker.name);
  return {
    name: worker.name,
    pinyin: sound.pinyin,
    initials: sound.initials,
    status: worker.status,
    phone: worker.phone,
    skills: JSON.stringify(worker.skillKeys),
    certificates: JSON.stringify(worker.certificates),
    is_certified: isCertified ? 1 : 0,
    onboarded_on: worker.onboardedOn,
    weekly_availability: JSON.stringify(
      worker.weeklyAvailability.map(({ weekday, halfDay }) => ({ weekday, halfDay })),
    ),
    caseload_cap: worker.caseloadCap,
    version: worker.version,
  };
};

/** Writes a new worker. */
export async function insertWorker(
  tx: Transaction,
  worker: Worker,
  facts: { readonly stationPath: string; readonly isCertified: boolean; readonly at: number },
): Promise<void> {
  const row = {
    id: worker.id,
    station_id: worker.stationId,
    station_path: facts.stationPath,
    kind: worker.kind,
    created_at: facts.at,
    ...written(worker, facts.isCertified),
  };
  const columns = Object.keys(row);
  await tx.run(
    `INSERT INTO workers (${columns.join(', ')}) VALUES (${columns.map(() => '?').join(', ')})`,
    Object.values(row),
  );
}

/** Writes the changes of a worker if the entry still has the version that they were decided on. */
export async function saveWorker(
  tx: Transaction,
  worker: Worker,
  isCertified: boolean,
  expectedVersion: number,
): Promise<boolean> {
  const row = written(worker, isCertified);
  const touched = await tx.run(
    `UPDATE workers SET ${Object.keys(row)
      .map((column) => `${column} = ?`)
      .join(', ')} WHERE id = ? AND version = ?`,
    [...Object.values(row), worker.id, expectedVersion],
  );
  return touched === 1;
}

/**
 * What the sums above a worker hold for this person: certificates end by themselves, sums only when they are told. The
 * row is kept for this transaction, so that nobody else takes the same person out of the sums at the same time.
 */
export async function countsInForce(tx: Transaction, workerId: string): Promise<WorkerCounts> {
  const row = await tx.get<{ kind: string; status: string; is_certified: number }>(
    `SELECT kind, status, is_certified FROM workers WHERE id = ?${tx.dialect === 'postgres' ? ' FOR UPDATE' : ''}`,
    [workerId],
  );
  const counts = row !== undefined && row.kind === 'STAFF' && row.status !== 'LEFT';
  return { workers: counts ? 1 : 0, certified: counts && row.is_certified === 1 ? 1 : 0 };
}

/** A worker who holds certificates or counts as certified, with what that rests on. */
export interface HolderRow {
  readonly id: string;
  readonly station_path: string;
  readonly kind: string;
  readonly status: string;
  readonly certificates: string;
  readonly is_certified: number;
  readonly version: number;
}

/** Everybody who holds a certificate, or counts as certified now. */
export function holdersOfCertificates(sql: Sql): Promise<HolderRow[]> {
  return sql.all<HolderRow>(
    `SELECT id, station_path, kind, status, certificates, is_certified, version FROM workers
     WHERE is_certified = 1 OR certificates <> '[]' ORDER BY id`,
  );
}

/** Lets a worker count as certified or not, unless the entry was changed meanwhile. */
export async function setCertified(
  tx: Transaction,
  workerId: string,
  version: number,
  isCertified: boolean,
): Promise<boolean> {
  const touched = await tx.run(
    'UPDATE workers SET is_certified = ? WHERE id = ? AND version = ? AND is_certified = ?',
    [isCertified ? 1 : 0, workerId, version, isCertified ? 0 : 1],
  );
  return touched === 1;
}
