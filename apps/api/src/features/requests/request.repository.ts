import { urgencyRank } from '@diandan/domain/catalog';
import { openStates, type RequestEvent, type ServiceRequest } from '@diandan/domain/requests';
import { placeholders, type SqlValue, type Transaction } from '../../database/sql.js';
import { countMoved, saveAssignment } from './assignment.repository.js';
import { assignmentsOf } from './assignments.js';
import {
  type MemberRow,
  type RequestRow,
  requestColumns,
  selectedColumns,
  selectMembers,
  windowsOf,
} from './request-row.js';
import { saveRating } from './rating.repository.js';

/** A request with its place in the network, as a step loads it. */
export interface StoredRequest {
  readonly request: ServiceRequest;
  readonly stationPath: string;
}

const rootPathOf = (stationPath: string): string => stationPath.slice(0, 4);

/** The request for a step, or null. PostgreSQL holds the row until the step is decided; SQLite has one writer anyway. */
export async function findForStep(tx: Transaction, id: string): Promise<StoredRequest | null> {
  const lock = tx.dialect === 'postgres' ? ' FOR UPDATE' : '';
  const row = await tx.get<RequestRow>(`SELECT ${selectedColumns} FROM service_requests r WHERE r.id = ?${lock}`, [id]);
  if (row === undefined) return null;
  // A statement of its own: joined to the locked row, PostgreSQL would answer the members from before the wait.
  const members =
    row.assignment_id === null ? [] : await tx.all<MemberRow>(`${selectMembers} WHERE a.id = ?`, [row.assignment_id]);
  return { request: toDomain(row, members), stationPath: row.station_path };
}

/** A row as the domain knows it. No step reads a rating, and none follows it, so it is not loaded. */
export function toDomain(row: RequestRow, members: readonly MemberRow[]): ServiceRequest {
  const hasContact = row.contact_name !== null;
  return {
    id: row.id,
    ticketNo: row.ticket_no,
    stationId: row.station_id,
    itemId: row.item_id,
    itemVersion: row.item_version,
    residentId: row.resident_id,
    orderer: {
      accountId: row.orderer_account_id,
      residentId: row.orderer_resident_id,
      isProxy: row.orderer_is_proxy === 1,
      relationKey: row.orderer_relation_key,
      name: row.orderer_name,
      phone: row.orderer_phone,
    },
    contact: hasContact
      ? { name: row.contact_name ?? '', phone: row.contact_phone, address: row.contact_address }
      : null,
    urgency: row.urgency,
    state: row.state,
    cycle: row.cycle,
    version: row.version,
    lastSequence: row.last_sequence,
    need: row.need,
    preferredWindows: windowsOf(row.preferred_windows),
    outcome: row.outcome,
    orderedAt: row.ordered_at,
    dueAt: row.due_at,
    closedAt: row.closed_at,
    clockPausedAt: row.clock_paused_at,
    assignment: row.assignment_id === null ? null : (assignmentsOf(members).get(row.assignment_id) ?? null),
    rating: null,
  };
}

function toRow(request: ServiceRequest, stationPath: string): RequestRow {
  const { orderer, contact } = request;
  return {
    id: request.id,
    ticket_no: request.ticketNo,
    station_id: request.stationId,
    station_path: stationPath,
    item_id: request.itemId,
    item_version: request.itemVersion,
    resident_id: request.residentId,
    contact_name: contact?.name ?? null,
    contact_phone: contact?.phone ?? null,
    contact_address: contact?.address ?? null,
    orderer_account_id: orderer.accountId,
    orderer_resident_id: orderer.residentId,
    orderer_is_proxy: orderer.isProxy ? 1 : 0,
    orderer_relation_key: orderer.relationKey,
    orderer_name: orderer.name,
    orderer_phone: orderer.phone,
    urgency: request.urgency,
    urgency_rank: urgencyRank(request.urgency),
    state: request.state,
    is_open: openStates.includes(request.state) ? 1 : 0,
    cycle: request.cycle,
    version: request.version,
    last_sequence: request.lastSequence,
    need: request.need,
    preferred_windows: JSON.stringify(request.preferredWindows),
    outcome: request.outcome,
    ordered_at: request.orderedAt,
    due_at: request.dueAt,
    closed_at: request.closedAt,
    clock_paused_at: request.clockPausedAt,
    assignment_id: request.assignment?.id ?? null,
  };
}

const valuesOf = (row: RequestRow): ReadonlyMap<string, SqlValue> => new Map(Object.entries(row));

const insertRequest = `INSERT INTO service_requests (${requestColumns.join(', ')}, root_path)
  VALUES (${placeholders(requestColumns.length + 1)})`;

/** Writes a new request with its first event. */
export async function insert(
  tx: Transaction,
  request: ServiceRequest,
  event: RequestEvent,
  stationPath: string,
): Promise<void> {
  const values = valuesOf(toRow(request, stationPath));
  await tx.run(insertRequest, [...requestColumns.map((name) => values.get(name) ?? null), rootPathOf(stationPath)]);
  await tell(tx, request, request, event, stationPath);
  await countMoved(tx, request.stationId, stationPath, null, request.state);
}

/**
 * Writes a step: the request where it still is what the step was decided on, the event, and everything that follows
 * from them, in the transaction of the step. False means that somebody else was faster; then nothing may be committed.
 */
export async function save(
  tx: Transaction,
  before: StoredRequest,
  after: ServiceRequest,
  event: RequestEvent,
  ratingId: () => string,
): Promise<boolean> {
  const { request, stationPath } = before;
  const old = valuesOf(toRow(request, stationPath));
  // Only what the step changed: every index whose column is named would be written anew.
  const changed = [...valuesOf(toRow(after, stationPath))].filter(([name, value]) => value !== old.get(name));
  const touched = await tx.run(
    `UPDATE service_requests SET ${changed.map(([name]) => `${name} = ?`).join(', ')}
     WHERE id = ? AND version = ? AND state = ?`,
    [...changed.map(([, value]) => value), request.id, request.version, request.state],
  );
  if (touched !== 1) return false;
  await saveAssignment(tx, request, after, event);
  if (after.rating !== null && request.rating === null) await saveRating(tx, ratingId(), after, after.rating, event);
  await tell(tx, request, after, event, stationPath);
  if (event.from !== event.to) await countMoved(tx, request.stationId, stationPath, event.from, event.to);
  return true;
}

async function tell(
  tx: Transaction,
  before: ServiceRequest,
  after: ServiceRequest,
  event: RequestEvent,
  stationPath: string,
): Promise<void> {
  await tx.run(
    `INSERT INTO request_events (request_id, sequence, cycle, action, from_state, to_state, at, actor_account_id,
       actor_name, reason_key, note) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
    [
      event.requestId,
      event.sequence,
      event.cycle,
      event.action,
      event.from,
      event.to,
      event.at,
      event.actorAccountId,
      event.actorName,
      event.reasonKey,
      event.note,
    ],
  );
  // Whoever was in the team before the step is told too: an offer that ends is news for them.
  const team = after.assignment ?? before.assignment;
  await tx.emit(
    {
      kind: 'request',
      stationPath,
      payload: {
        requestId: event.requestId,
        action: event.action,
        state: event.to,
        sequence: event.sequence,
        ordererAccountId: after.orderer.accountId,
        ordererResidentId: after.orderer.residentId,
        residentId: after.residentId,
        workerIds: team === null ? '' : team.members.map((member) => member.workerId).join(' '),
      },
    },
    event.at,
  );
}
