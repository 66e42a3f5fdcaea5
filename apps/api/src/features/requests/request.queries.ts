import type { Actor } from '@diandan/domain/access';
import type { Assignment, RequestAction, RequestState } from '@diandan/domain/requests';
import { allOf, type Condition } from '../../database/scope.js';
import { placeholders, type Sql } from '../../database/sql.js';
import { assignmentsOf } from './assignments.js';
import { type MemberRow, type RequestRow, selectedColumns, selectMembers } from './request-row.js';
import { visibleTo } from './request.scope.js';

/** The teams of these assignments, in one statement. */
export async function assignmentsById(sql: Sql, ids: readonly string[]): Promise<ReadonlyMap<string, Assignment>> {
  if (ids.length === 0) return new Map();
  return assignmentsOf(await sql.all<MemberRow>(`${selectMembers} WHERE a.id IN (${placeholders(ids.length)})`, ids));
}

async function one(sql: Sql, condition: Condition): Promise<RequestRow | null> {
  const row = await sql.get<RequestRow>(
    `SELECT ${selectedColumns} FROM service_requests r WHERE ${condition.sql}`,
    condition.values,
  );
  return row ?? null;
}

const byId = (id: string): Condition => ({ sql: 'r.id = ?', values: [id] });

/** The request with this id, when the viewer may see it. */
export const visibleRequest = (sql: Sql, viewer: Actor | null, id: string): Promise<RequestRow | null> =>
  one(sql, allOf([byId(id), visibleTo(viewer)]));

/** The request with this number, when the viewer may see it. */
export const visibleRequestByTicketNo = (
  sql: Sql,
  viewer: Actor | null,
  ticketNo: string,
): Promise<RequestRow | null> => one(sql, allOf([{ sql: 'r.ticket_no = ?', values: [ticketNo] }, visibleTo(viewer)]));

/**
 * The request whose step the caller has just taken. It asks for no scope: a worker who declined has lost sight of the
 * request by that, and is still told what the own step came to.
 */
export const steppedRequest = (sql: Sql, id: string): Promise<RequestRow | null> => one(sql, byId(id));

/** One line of a timeline. */
export interface EventRow {
  readonly request_id: string;
  readonly sequence: number;
  readonly action: RequestAction;
  readonly from_state: RequestState | null;
  readonly to_state: RequestState;
  readonly at: number;
  readonly actor_account_id: string | null;
  readonly actor_name: string;
  readonly reason_key: string | null;
  readonly note: string | null;
}

/** The timelines of these requests, each in its own order. */
export function eventsOf(sql: Sql, requestIds: readonly string[]): Promise<EventRow[]> {
  return sql.all<EventRow>(
    `SELECT e.request_id, e.sequence, e.action, e.from_state, e.to_state, e.at, e.actor_account_id, e.actor_name,
       e.reason_key, e.note
     FROM request_events e WHERE e.request_id IN (${placeholders(requestIds.length)})
     ORDER BY e.request_id, e.sequence`,
    requestIds,
  );
}

/** A rating with one of those who served; as many rows as there were workers, at least one. */
export interface RatingRow {
  readonly request_id: string;
  readonly cycle: number;
  readonly score: number;
  readonly dimensions: string;
  readonly comment: string | null;
  readonly rated_at: number;
  readonly station_id: string;
  readonly worker_id: string | null;
}

/** The ratings of these requests, in all their cycles. */
export function ratingsOf(sql: Sql, requestIds: readonly string[]): Promise<RatingRow[]> {
  return sql.all<RatingRow>(
    `SELECT t.request_id, t.cycle, t.score, t.dimensions, t.comment, t.rated_at, t.station_id, w.worker_id
     FROM ratings t LEFT JOIN rating_workers w ON w.rating_id = t.id
     WHERE t.request_id IN (${placeholders(requestIds.length)}) ORDER BY t.request_id, t.cycle, w.worker_id`,
    requestIds,
  );
}
