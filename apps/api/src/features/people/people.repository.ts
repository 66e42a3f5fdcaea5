import type { Resident, Worker } from '@diandan/domain/people';
import { placeholders, type Sql, type Transaction } from '../../database/sql.js';
import { type ResidentRow, residentColumns, residentToDomain } from './resident.views.js';
import { type WorkerRow, workerColumns, workerToDomain } from './worker.views.js';

/** A person of the register with the place that scope is decided by. */
export interface Placed<Person> {
  readonly person: Person;
  readonly stationPath: string;
}

/** The worker with this id, or null. */
export async function findWorker(sql: Sql, id: string): Promise<Placed<Worker> | null> {
  const row = await sql.get<WorkerRow>(`SELECT ${workerColumns} FROM workers w WHERE w.id = ?`, [id]);
  return row === undefined ? null : { person: workerToDomain(row), stationPath: row.station_path };
}

/** The resident with this id, or null. */
export async function findResident(sql: Sql, id: string): Promise<Placed<Resident> | null> {
  const row = await sql.get<ResidentRow>(`SELECT ${residentColumns} FROM residents r WHERE r.id = ?`, [id]);
  return row === undefined ? null : { person: residentToDomain(row), stationPath: row.station_path };
}

/** Adds to (or takes from) the open cases that a worker carries; part of the step that changes them. */
export async function caseloadChanged(tx: Transaction, workerId: string, delta: number): Promise<void> {
  await tx.run('UPDATE workers SET open_cases = open_cases + ? WHERE id = ?', [delta, workerId]);
}

/** Counts a rating for each worker who served; part of the step that rates. */
export async function ratingAdded(tx: Transaction, workerIds: readonly string[], score: number): Promise<void> {
  if (workerIds.length === 0) return;
  await tx.run(
    `UPDATE workers SET rating_sum = rating_sum + ?, rating_count = rating_count + 1
     WHERE id IN (${placeholders(workerIds.length)})`,
    [score, ...workerIds],
  );
}

/** Counts the answer of a worker to an offer; part of the step that answers. */
export async function offerAnswered(tx: Transaction, workerId: string, isAccepted: boolean): Promise<void> {
  await tx.run(
    'UPDATE workers SET offers_answered = offers_answered + 1, offers_accepted = offers_accepted + ? WHERE id = ?',
    [isAccepted ? 1 : 0, workerId],
  );
}

/** Whom to visit, in plain text: for those alone whom the request's rules allow to know. */
export interface PlainContact {
  readonly name: string;
  readonly phone: string | null;
  readonly address: string | null;
}

/** The contacts of these residents, by id. */
export async function findContacts(sql: Sql, ids: readonly string[]): Promise<ReadonlyMap<string, PlainContact>> {
  const rows = await sql.all<PlainContact & { readonly id: string }>(
    `SELECT r.id, r.name, r.phone, r.address FROM residents r WHERE r.id IN (${placeholders(ids.length)})`,
    ids,
  );
  return new Map(rows.map(({ id, name, phone, address }) => [id, { name, phone, address }]));
}
