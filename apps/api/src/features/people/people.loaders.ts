import DataLoader from 'dataloader';
import type { Clock } from '../../clock.js';
import { placeholders, type Sql } from '../../database/sql.js';
import type { RequestContext } from '../../graphql/context.js';
import { type ResidentRow, type ResidentView, residentColumns, residentView } from './resident.views.js';
import { dayInChina, type WorkerRow, type WorkerView, workerColumns, workerView } from './worker.views.js';

/**
 * Workers by id, without a scope of their own: for fields of objects that the viewer may see, such as the worker of a
 * request. Whoever takes an id from a client asks `mayOpenWorker` too.
 */
export type WorkerLoader = DataLoader<string, WorkerView | null>;

/** Residents by id, masked and without a scope of their own; the same care is due. */
export type ResidentLoader = DataLoader<string, ResidentView | null>;

/** Makes the workers' loader of a request. */
export const createWorkerLoader =
  (sql: Sql, clock: Clock) =>
  (context: RequestContext): WorkerLoader =>
    new DataLoader<string, WorkerView | null>(async (ids) => {
      const rows = await sql.all<WorkerRow>(
        `SELECT ${workerColumns} FROM workers w WHERE w.id IN (${placeholders(ids.length)})`,
        ids,
      );
      const today = dayInChina(clock.now());
      const byId = new Map(rows.map((row) => [row.id, workerView(row, context, today)]));
      return ids.map((id) => byId.get(id) ?? null);
    });

/** Makes the residents' loader of a request. */
export const createResidentLoader =
  (sql: Sql, clock: Clock) =>
  (context: RequestContext): ResidentLoader =>
    new DataLoader<string, ResidentView | null>(async (ids) => {
      const rows = await sql.all<ResidentRow>(
        `SELECT ${residentColumns} FROM residents r WHERE r.id IN (${placeholders(ids.length)})`,
        ids,
      );
      const today = dayInChina(clock.now());
      const byId = new Map(rows.map((row) => [row.id, residentView(row, context, today)]));
      return ids.map((id) => byId.get(id) ?? null);
    });
