import {
  assignedStates,
  memberOf,
  type RequestEvent,
  type RequestState,
  type ServiceRequest,
} from '@diandan/domain/requests';
import type { SqlValue, Transaction } from '../../database/sql.js';
import { caseloadChanged, offerAnswered } from '../people/index.js';

/** Writes what a step does to the assignment, and to the open cases of its members. */
export async function saveAssignment(
  tx: Transaction,
  before: ServiceRequest,
  after: ServiceRequest,
  event: RequestEvent,
): Promise<void> {
  if (event.action === 'DISPATCH') return offer(tx, after);
  if (event.action === 'ACCEPT') return recordYes(tx, after, event.details.workerId, event.at);
  if (event.action === 'DECLINE') await recordNo(tx, before, event);
  if (
    before.assignment !== null &&
    assignedStates.includes(event.from ?? 'CLOSED') &&
    !assignedStates.includes(event.to)
  ) {
    await end(tx, before, event.at);
  }
}

async function offer(tx: Transaction, request: ServiceRequest): Promise<void> {
  const { assignment } = request;
  if (assignment === null) throw new Error('a dispatched request has no assignment');
  await tx.run(
    `INSERT INTO assignments (id, request_id, cycle, offered_at, respond_by, is_open, note) VALUES (?, ?, ?, ?, ?, 1, ?)`,
    [assignment.id, request.id, request.cycle, assignment.offeredAt, assignment.respondBy, assignment.note],
  );
  const values: SqlValue[] = [];
  for (const member of assignment.members) values.push(assignment.id, member.workerId, member.role);
  await tx.run(
    `INSERT INTO assignment_members (assignment_id, worker_id, role)
     VALUES ${assignment.members.map(() => '(?, ?, ?)').join(', ')}`,
    values,
  );
  await caseloads(tx, request, 1);
}

async function recordYes(tx: Transaction, request: ServiceRequest, workerId: string, at: number): Promise<void> {
  const { assignment } = request;
  if (assignment === null) throw new Error('an accepted request has no assignment');
  await tx.run('UPDATE assignment_members SET accepted_at = ? WHERE assignment_id = ? AND worker_id = ?', [
    at,
    assignment.id,
    workerId,
  ]);
  await offerAnswered(tx, workerId, true);
  if (assignment.acceptedAt !== null) {
    await tx.run('UPDATE assignments SET accepted_at = ? WHERE id = ?', [assignment.acceptedAt, assignment.id]);
  }
}

async function recordNo(
  tx: Transaction,
  before: ServiceRequest,
  event: Extract<RequestEvent, { action: 'DECLINE' }>,
): Promise<void> {
  const { workerId } = event.details;
  // Who had said yes before has been counted with that answer.
  if (memberOf(before, workerId)?.acceptedAt === null) await offerAnswered(tx, workerId, false);
  await tx.run(
    `INSERT INTO request_declines (request_id, worker_id, reason_key, at) VALUES (?, ?, ?, ?)
     ON CONFLICT (request_id, worker_id) DO UPDATE SET reason_key = excluded.reason_key, at = excluded.at`,
    [event.requestId, workerId, event.reasonKey, event.at],
  );
}

async function end(tx: Transaction, request: ServiceRequest, at: number): Promise<void> {
  if (request.assignment === null) return;
  await tx.run('UPDATE assignments SET is_open = 0, ended_at = ? WHERE id = ?', [at, request.assignment.id]);
  await caseloads(tx, request, -1);
}

/** An offer counts as an open case from the moment it is made, so that two dispatchers cannot both fill the last place. */
async function caseloads(tx: Transaction, request: ServiceRequest, delta: number): Promise<void> {
  const ids = request.assignment?.members.map((member) => member.workerId) ?? [];
  // Always in the same order: two teams with members in common would else wait for each other on PostgreSQL.
  for (const id of ids.toSorted()) await caseloadChanged(tx, id, delta);
}

/** Moves one request from one counter of its station to another. The counters come last: every step of a station meets here. */
export async function countMoved(
  tx: Transaction,
  stationId: string,
  stationPath: string,
  from: RequestState | null,
  to: RequestState,
): Promise<void> {
  const moves: (readonly [RequestState, number])[] =
    from === null
      ? [[to, 1]]
      : [
          [from, -1],
          [to, 1],
        ];
  // Sorted, for the same reason as above.
  moves.sort(([a], [b]) => (a < b ? -1 : 1));
  await tx.run(
    `INSERT INTO request_counts (station_id, state, station_path, count)
     VALUES ${moves.map(() => '(?, ?, ?, ?)').join(', ')}
     ON CONFLICT (station_id, state) DO UPDATE SET count = request_counts.count + excluded.count`,
    moves.flatMap(([state, delta]) => [stationId, state, stationPath, delta]),
  );
}
