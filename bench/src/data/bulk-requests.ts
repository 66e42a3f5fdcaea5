import Database from 'better-sqlite3';
import { type MenuContent, type Urgency, urgencyRank } from '@diandan/domain/catalog';
import { assignedStates, clockStates, openStates, type RequestState } from '@diandan/domain/requests';
import { benchNames } from './bench-pack.js';
import { createRandom, type Random } from './random.js';
import { stateOfDailyWork, stepsTo } from './request-story.js';
import { storyEndsAt } from './sizes.js';

/** So many requests of one county. */
export interface RequestBatch {
  readonly county: number;
  readonly count: number;
  /** History is closed and lies before the last year; daily work is in every state. */
  readonly isHistory: boolean;
}

interface Person {
  readonly id: string;
  readonly name: string;
  readonly station_id: string;
  readonly station_path: string;
}

interface Item {
  readonly id: string;
  readonly version: number;
}

const hour = 3_600_000;
const day = 24 * hour;
/** What is not overdue is due so late that no run of the benchmark sees it turn. */
const farAway = Date.UTC(2046, 0, 1);

const idOf = (prefix: string, batch: number, n: number): string =>
  `${prefix}_BENCH${String(batch).padStart(4, '0')}${String(n).padStart(17, '0')}`;

/** Looks up who may order, who may serve and what is on the menu of a county. */
function peopleOf(db: Database.Database, county: number) {
  const root = db.prepare('SELECT id, path FROM stations WHERE code = ?').get(benchNames.root(county)) as {
    id: string;
    path: string;
  };
  const people = (table: 'workers' | 'residents') =>
    db
      .prepare(
        `SELECT id, name, station_id, station_path FROM ${table} WHERE station_path >= ? AND station_path < ? ORDER BY id`,
      )
      .all(root.path, `${root.path}{`) as Person[];
  const menu = db.prepare("SELECT content FROM menus WHERE station_id = ? AND kind = 'WHOLE'").get(root.id) as {
    readonly content: string;
  };
  const items = (JSON.parse(menu.content) as MenuContent).lines.map(
    ({ itemId, itemVersion }): Item => ({ id: itemId, version: itemVersion ?? 1 }),
  );
  const staff = db
    .prepare('SELECT id, display_name AS name FROM accounts WHERE username = ?')
    .get(benchNames.administrator(county)) as { id: string; name: string };
  openAccounts(db, people('residents'));
  return { root, workers: people('workers'), residents: people('residents'), items, staff };
}

/**
 * Residents order by themselves, so each has an account, though nobody will sign in to it. Of those who are played by an
 * account already this one is not the resident's own: there is one for a person.
 */
function openAccounts(db: Database.Database, residents: readonly Person[]): void {
  const account = db.prepare(
    `INSERT INTO accounts (id, username, display_name, password_hash, resident_id, created_at)
     SELECT ?, ?, ?, 'no password', CASE WHEN EXISTS (SELECT 1 FROM accounts a WHERE a.resident_id = p.id) THEN NULL ELSE p.id END, ?
     FROM residents p WHERE p.id = ? ON CONFLICT DO NOTHING`,
  );
  const grant = db.prepare(
    `INSERT INTO grants (id, account_id, role, station_id, station_path) VALUES (?, ?, 'RESIDENT', ?, ?)
     ON CONFLICT DO NOTHING`,
  );
  for (const { id, name, station_id, station_path } of residents) {
    account.run(accountOf(id), `resident-${id.slice(-20)}`, name, storyEndsAt, id);
    grant.run(`grt_${id.slice(4)}`, accountOf(id), station_id, station_path);
  }
}

const accountOf = (residentId: string): string => `acc_${residentId.slice(4)}`;

const insertInto = (db: Database.Database, table: string, columns: string) =>
  db.prepare(`INSERT INTO ${table} (${columns}) VALUES (${columns.replaceAll(/\w+/g, '?')})`);

function statementsOf(db: Database.Database) {
  return {
    request: insertInto(
      db,
      'service_requests',
      `id, ticket_no, station_id, station_path, root_path, item_id, item_version, resident_id, orderer_account_id,
       orderer_resident_id, orderer_is_proxy, orderer_name, urgency, urgency_rank, state, is_open, cycle, version, last_sequence, need,
       preferred_windows, outcome, ordered_at, due_at, closed_at, clock_paused_at, assignment_id`,
    ),
    event: insertInto(
      db,
      'request_events',
      'request_id, sequence, cycle, action, from_state, to_state, at, actor_account_id, actor_name',
    ),
    assignment: insertInto(
      db,
      'assignments',
      'id, request_id, cycle, offered_at, respond_by, accepted_at, ended_at, is_open',
    ),
    member: insertInto(db, 'assignment_members', 'assignment_id, worker_id, role, accepted_at'),
    rating: insertInto(
      db,
      'ratings',
      'id, request_id, cycle, score, dimensions, rated_at, rater_account_id, station_id',
    ),
    rater: insertInto(db, 'rating_workers', 'rating_id, worker_id'),
  };
}

const urgencyOf = (random: Random): Urgency => {
  const point = random.next();
  if (point < 0.02) return 'CRISIS';
  return point < 0.12 ? 'URGENT' : point < 0.9 ? 'NORMAL' : 'LOW';
};

/** Whether the n-th request of its state is late: one in ten of those whose clock runs. */
function dueAtOf(state: RequestState, orderedAt: number, random: Random): number {
  if (!clockStates.includes(state)) return orderedAt + 7 * day;
  return random.next() < 0.1 ? orderedAt + 3 * day : farAway + random.between(0, 300) * day;
}

function writeBatch(db: Database.Database, batch: RequestBatch, number: number): void {
  const { root, workers, residents, items, staff } = peopleOf(db, batch.county);
  const random = createRandom(7_000 + number);
  const statements = statementsOf(db);
  const span = batch.isHistory ? 3 * 365 * day : 365 * day;
  const end = batch.isHistory ? storyEndsAt - 370 * day : storyEndsAt - 5 * day;
  for (let n = 0; n < batch.count; n++) {
    const id = idOf('req', number, n);
    const state = batch.isHistory ? 'CLOSED' : stateOfDailyWork(random);
    const steps = stepsTo(state);
    const orderedAt = Math.round(end - (span * (batch.count - n)) / batch.count);
    const [resident, worker, item] = [random.pick(residents), random.pick(workers), random.pick(items)];
    const urgency = urgencyOf(random);
    const at = (step: number) => orderedAt + step * 5 * hour;
    const isAssigned = steps.length > 2 && steps[2]?.action === 'DISPATCH';
    const assignmentId = isAssigned ? idOf('asg', number, n) : null;
    const last = steps.length - 1;
    const isOver = !openStates.includes(state);
    statements.request.run(
      id,
      `B${String(number).padStart(3, '0')}-${String(n).padStart(6, '0')}`,
      resident.station_id,
      resident.station_path,
      root.path,
      item.id,
      item.version,
      resident.id,
      accountOf(resident.id),
      resident.id,
      0,
      resident.name,
      urgency,
      urgencyRank(urgency),
      state,
      isOver ? 0 : 1,
      1,
      steps.length,
      steps.length,
      '家里有老人，希望社工上门看看，下午方便。',
      '[]',
      state === 'DELIVERED' || state === 'CLOSED' ? '已上门，情况良好。' : null,
      orderedAt,
      dueAtOf(state, orderedAt, random),
      isOver ? at(last) : null,
      state === 'RETURNED' ? at(1) : null,
      assignmentId,
    );
    steps.forEach((step, k) => {
      statements.event.run(id, k + 1, 1, step.action, step.from, step.to, at(k), staff.id, staff.name);
    });
    if (assignmentId !== null) {
      const isOpen = assignedStates.includes(state);
      const acceptedAt = state === 'DISPATCHED' ? null : at(3);
      const endedAt = isOpen ? null : at(5);
      statements.assignment.run(assignmentId, id, 1, at(2), at(2) + day, acceptedAt, endedAt, isOpen ? 1 : 0);
      statements.member.run(assignmentId, worker.id, 'LEAD', acceptedAt);
    }
    if (state === 'CLOSED') {
      const ratingId = idOf('rat', number, n);
      const score = random.between(1, 10) > 2 ? 5 : random.between(2, 4);
      statements.rating.run(ratingId, id, 1, score, '[]', at(last), accountOf(resident.id), resident.station_id);
      statements.rater.run(ratingId, worker.id);
    }
  }
}

/** The counters that steps keep by deltas, counted anew from the rows. */
const counters = `
  DELETE FROM request_counts;
  INSERT INTO request_counts (station_id, state, station_path, count)
    SELECT station_id, state, station_path, COUNT(*) FROM service_requests GROUP BY station_id, state, station_path;
  CREATE TEMP TABLE offered AS
    SELECT m.worker_id, SUM(a.is_open) AS open_cases, COUNT(m.accepted_at) AS accepted
    FROM assignment_members m JOIN assignments a ON a.id = m.assignment_id
    WHERE a.id LIKE 'asg_BENCH%' GROUP BY m.worker_id;
  CREATE TEMP TABLE rated AS
    SELECT w.worker_id, SUM(r.score) AS score, COUNT(*) AS ratings
    FROM rating_workers w JOIN ratings r ON r.id = w.rating_id
    WHERE r.id LIKE 'rat_BENCH%' GROUP BY w.worker_id;
  UPDATE workers SET open_cases = o.open_cases, offers_answered = o.accepted, offers_accepted = o.accepted
    FROM offered o WHERE o.worker_id = workers.id;
  UPDATE workers SET rating_sum = r.score, rating_count = r.ratings FROM rated r WHERE r.worker_id = workers.id;
`;

/**
 * Writes requests with their events, assignments and ratings past the server, in one transaction without waiting for the
 * disk: nobody else is using the file, and one that was cut off is thrown away. Numbers tell the batches apart for good.
 */
export function writeRequests(file: string, batches: readonly (readonly [number, RequestBatch])[]): void {
  const db = new Database(file);
  try {
    db.pragma('synchronous = OFF');
    db.pragma('cache_size = -262144');
    db.pragma('temp_store = MEMORY');
    db.exec('BEGIN');
    for (const [number, batch] of batches) writeBatch(db, batch, number);
    db.exec(counters);
    db.exec('COMMIT');
    // With a limit, as `PRAGMA optimize` sets one: no samples of values are kept, for which SQLite would else read every
    // statement anew each time a value is bound.
    db.pragma('analysis_limit = 1000');
    db.exec('ANALYZE');
    db.pragma('wal_checkpoint(TRUNCATE)');
  } finally {
    db.close();
  }
}
