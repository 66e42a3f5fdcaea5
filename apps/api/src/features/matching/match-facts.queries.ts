import type { Certificate, TimeOfWeek, WorkerKind, WorkerStatus } from '@diandan/domain/people';
import type { TermBook } from '@diandan/domain/terms';
import type { EarlierVisits, MatchWorker } from '@diandan/matching';
import { inSubtree } from '../../database/scope.js';
import { placeholders, type Sql, type SqlValue } from '../../database/sql.js';

interface MatchWorkerRow {
  readonly id: string;
  readonly kind: WorkerKind;
  readonly status: WorkerStatus;
  readonly station_path: string;
  readonly division_code: string;
  readonly skills: string;
  readonly certificates: string;
  readonly onboarded_on: string | null;
  readonly weekly_availability: string;
  readonly caseload_cap: number;
  readonly open_cases: number;
  readonly rating_sum: number;
  readonly rating_count: number;
  readonly offers_answered: number;
  readonly offers_accepted: number;
}

const columns = `w.id, w.kind, w.status, w.station_path, s.division_code, w.skills, w.certificates, w.onboarded_on,
  w.weekly_availability, w.caseload_cap, w.open_cases, w.rating_sum, w.rating_count, w.offers_answered,
  w.offers_accepted`;
const workersWithPlace = `SELECT ${columns} FROM workers w JOIN stations s ON s.id = w.station_id`;

// Many workers share the same skills and the same week; the parsed lists are only read, so one of each is enough.
const parsed = new Map<string, readonly unknown[]>();
const PARSED_LIMIT = 5_000;

function listOf<Entry>(text: string): readonly Entry[] {
  let list = parsed.get(text);
  if (list === undefined) {
    list = JSON.parse(text) as readonly unknown[];
    if (parsed.size >= PARSED_LIMIT) parsed.clear();
    parsed.set(text, list);
  }
  return list as readonly Entry[];
}

function certificatesCounted(held: readonly Certificate[], terms: TermBook): readonly Certificate[] {
  const counts = (one: Certificate) => terms.canonical('CERTIFICATE_TYPE', one.typeKey);
  const isMerged = held.some((one) => counts(one) !== one.typeKey);
  return isMerged ? held.map((one) => ({ ...one, typeKey: counts(one) })) : held;
}

const toMatchWorker = (row: MatchWorkerRow, terms: TermBook): MatchWorker => ({
  id: row.id,
  kind: row.kind,
  status: row.status,
  stationPath: row.station_path,
  divisionCode: row.division_code,
  skillKeys: terms.canonicalKeys('SKILL', listOf<string>(row.skills)),
  certificates: certificatesCounted(listOf<Certificate>(row.certificates), terms),
  onboardedOn: row.onboarded_on,
  weeklyAvailability: listOf<TimeOfWeek>(row.weekly_availability),
  caseloadCap: row.caseload_cap,
  openCaseCount: row.open_cases,
  averageRating: row.rating_count === 0 ? null : row.rating_sum / row.rating_count,
  ratingCount: row.rating_count,
  offerCount: row.offers_answered,
  acceptedCount: row.offers_accepted,
});

/** Every worker of a subtree. */
export async function workersUnder(sql: Sql, path: string, terms: TermBook): Promise<readonly MatchWorker[]> {
  const scope = inSubtree('w.station_path', path);
  const rows = await sql.all<MatchWorkerRow>(
    `${workersWithPlace} WHERE ${scope.sql} ORDER BY w.station_path, w.id`,
    scope.values,
  );
  return rows.map((row) => toMatchWorker(row, terms));
}

/**
 * These workers, where they stand in the subtree. Inside a transaction of PostgreSQL they are held until it ends, in one
 * order for all, so that two dispatchers cannot both give the last free place of a caseload away.
 */
export async function workersNamed(
  sql: Sql,
  path: string,
  ids: readonly string[],
  terms: TermBook,
): Promise<readonly MatchWorker[]> {
  if (ids.length === 0) return [];
  const scope = inSubtree('w.station_path', path);
  const lock = sql.dialect === 'postgres' ? ' FOR UPDATE OF w' : '';
  const rows = await sql.all<MatchWorkerRow>(
    `${workersWithPlace} WHERE w.id IN (${placeholders(ids.length)}) AND ${scope.sql} ORDER BY w.id${lock}`,
    [...ids, ...scope.values] satisfies SqlValue[],
  );
  return rows.map((row) => toMatchWorker(row, terms));
}

/** Who declined this request before. */
export async function declinedWorkerIds(sql: Sql, requestId: string): Promise<readonly string[]> {
  const rows = await sql.all<{ worker_id: string }>('SELECT worker_id FROM request_declines WHERE request_id = ?', [
    requestId,
  ]);
  return rows.map((row) => row.worker_id);
}

/** How often each worker has served the resident before. */
export async function earlierVisits(
  sql: Sql,
  residentId: string | null,
  requestId: string,
): Promise<readonly EarlierVisits[]> {
  if (residentId === null) return [];
  const rows = await sql.all<{ worker_id: string; visits: number }>(
    `SELECT m.worker_id, COUNT(*) AS visits
     FROM service_requests r JOIN assignment_members m ON m.assignment_id = r.assignment_id
     WHERE r.resident_id = ? AND r.id <> ? AND r.state IN ('DELIVERED', 'CLOSED')
     GROUP BY m.worker_id ORDER BY m.worker_id`,
    [residentId, requestId],
  );
  return rows.map((row) => ({ workerId: row.worker_id, visitCount: row.visits }));
}

/** The division of a resident, or null when the resident is in no register. */
export async function divisionOfResident(sql: Sql, residentId: string | null): Promise<string | null> {
  if (residentId === null) return null;
  const row = await sql.get<{ division_code: string }>('SELECT division_code FROM residents WHERE id = ?', [
    residentId,
  ]);
  return row?.division_code ?? null;
}
