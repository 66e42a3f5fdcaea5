import { placeholders, type Sql } from '../../database/sql.js';
import type { WorkerType } from './worker.type.js';

/** A worker as far as a list that mentions the worker needs it. */
export type WorkerName = Pick<WorkerType, '__typename' | 'id' | 'name' | 'kind'>;

/** The fields of a worker that a name can answer. */
export const workerNameFields: readonly string[] = ['id', 'name', 'kind'];

/** The names of these workers, without a scope: the viewer sees the requests that mention them. */
export async function workerNames(sql: Sql, ids: readonly string[]): Promise<ReadonlyMap<string, WorkerName>> {
  if (ids.length === 0) return new Map();
  const rows = await sql.all<Omit<WorkerName, '__typename'>>(
    `SELECT w.id, w.name, w.kind FROM workers w WHERE w.id IN (${placeholders(ids.length)})`,
    ids,
  );
  return new Map(rows.map((row) => [row.id, { __typename: 'Worker', ...row }]));
}
