import Database from 'better-sqlite3';
import { type LineInForce, lineCount, type MenuContent, menuInForce } from '@diandan/domain/catalog';
import { clockStates, openStates, requestStates } from '@diandan/domain/requests';
import { serveJson } from './json-server.js';
import {
  cursor,
  instant,
  type PathCount,
  type ProfileContent,
  rolledUp,
  type StationRow,
  stationShape,
} from './shapes.js';

/*
 * The yardstick of reading: node:http, prepared statements, JSON.stringify. It answers the same bodies as the product from
 * the same file, and knows neither sessions nor scope nor what a client left out of its selection.
 *
 * node read-server.js <database>
 */
const db = new Database(process.argv[2] ?? '', { readonly: true });
db.pragma('mmap_size = 268435456');
db.pragma('cache_size = -32768');

const quoted = (states: readonly string[]) => states.map((state) => `'${state}'`).join(', ');
const stationColumns = `id, code, path, tier_key, kind_key, status_key, name, is_illustrative, child_count, sub_stations,
  sub_operating, sub_workers, sub_certified`;

const root = db.prepare('SELECT id, path, child_count, profile_key FROM stations WHERE id = ?');
const childrenOf = db.prepare(`SELECT ${stationColumns} FROM stations WHERE parent_id = ? ORDER BY path LIMIT ?`);
const below = db.prepare(
  `SELECT ${stationColumns} FROM stations WHERE path >= ? AND path < ? AND depth <= ? ORDER BY path LIMIT 2001`,
);
const openBelow = db.prepare(
  `SELECT station_path AS path, SUM(count) AS total FROM request_counts
   WHERE station_path >= ? AND station_path < ? AND state IN (${quoted(openStates)}) GROUP BY station_path`,
);
const overdueBelow = db.prepare(
  `SELECT station_path AS path, COUNT(*) AS total FROM service_requests
   WHERE station_path >= ? AND station_path < ? AND is_open = 1 AND due_at IS NOT NULL AND due_at < ?
     AND state IN (${quoted(clockStates)}) GROUP BY station_path`,
);
const byCode = db.prepare('SELECT code, name FROM stations WHERE code = ?');
const page = db.prepare(
  `SELECT p.*, i.number AS item_number, i.name AS item_name, s.code AS station_code, s.name AS station_name,
     a.respond_by, a.accepted_at, m.role, w.id AS worker_id, w.name AS worker_name, w.kind AS worker_kind
   FROM (SELECT id, ticket_no, state, urgency, version, ordered_at, due_at, item_id, item_version, station_id, assignment_id
         FROM service_requests WHERE root_path = ? ORDER BY ordered_at DESC, id DESC LIMIT ?) p
   JOIN service_items i ON i.id = p.item_id AND i.version = p.item_version
   JOIN stations s ON s.id = p.station_id
   LEFT JOIN assignments a ON a.id = p.assignment_id
   LEFT JOIN assignment_members m ON m.assignment_id = p.assignment_id
   LEFT JOIN workers w ON w.id = m.worker_id
   ORDER BY p.ordered_at DESC, p.id DESC, m.role, w.id`,
);
const menuAt = db.prepare(
  `SELECT m.id, m.station_id, m.version, m.kind, m.effective_from, m.content FROM stations s JOIN menus m ON m.station_id = s.id
   WHERE s.path = ? AND m.state = 'PUBLISHED' AND m.effective_from <= ?
   ORDER BY m.effective_from DESC, m.version DESC LIMIT 1`,
);
const countsByState = db.prepare(
  `SELECT state, SUM(count) AS count FROM request_counts WHERE station_path >= ? AND station_path < ? GROUP BY state`,
);
const overdueCount = db.prepare(
  `SELECT COUNT(*) AS count FROM service_requests
   WHERE station_path >= ? AND station_path < ? AND is_open = 1 AND due_at IS NOT NULL AND due_at < ?
     AND state IN (${quoted(clockStates)})`,
);

interface Place {
  readonly id: string;
  readonly path: string;
  readonly child_count: number;
  readonly profile_key: string;
}

const shapes = new Map<string, ReturnType<typeof stationShape>>();
for (const row of db.prepare('SELECT key, content FROM profiles').all() as { key: string; content: string }[]) {
  shapes.set(row.key, stationShape(JSON.parse(row.content) as ProfileContent));
}

type Variables = Readonly<Record<string, unknown>>;

const placeOf = (id: unknown): Place => root.get(id) as Place;

function stationsWithSummaries(top: Place, rows: readonly StationRow[]) {
  const range = [top.path, `${top.path}{`];
  const open = rolledUp(openBelow.all(...range) as PathCount[]);
  const overdue = rolledUp(overdueBelow.all(...range, Date.now()) as PathCount[]);
  const shape = shapes.get(top.profile_key);
  if (shape === undefined) throw new Error(`no profile ${top.profile_key}`);
  return rows.map((row) => shape(row, open.get(row.path) ?? 0, overdue.get(row.path) ?? 0));
}

function children({ id, first }: Variables) {
  const top = placeOf(id);
  const size = Number(first);
  const rows = childrenOf.all(top.id, size + 1) as StationRow[];
  const shown = rows.slice(0, size);
  const last = shown.at(-1);
  const pageInfo = {
    hasNextPage: rows.length > size,
    endCursor: last === undefined ? null : cursor(last.path, last.id, 'TREE'),
  };
  const nodes = stationsWithSummaries(top, shown);
  return { station: { id: top.id, children: { nodes, pageInfo, totalCount: top.child_count } } };
}

function subtree({ id }: Variables) {
  const top = placeOf(id);
  const rows = below.all(top.path, `${top.path}{`, top.path.length / 4 + 3) as StationRow[];
  return { station: { id: top.id, subtree: stationsWithSummaries(top, rows) } };
}

interface PageRow {
  readonly id: string;
  readonly ticket_no: string;
  readonly state: (typeof requestStates)[number];
  readonly urgency: string;
  readonly version: number;
  readonly ordered_at: number;
  readonly due_at: number | null;
  readonly item_id: string;
  readonly item_number: string;
  readonly item_name: string;
  readonly station_id: string;
  readonly station_code: string;
  readonly station_name: string;
  readonly assignment_id: string | null;
  readonly respond_by: number;
  readonly accepted_at: number | null;
  readonly role: string;
  readonly worker_id: string;
  readonly worker_name: string;
  readonly worker_kind: string;
}

const memberOf = (row: PageRow) => ({
  role: row.role,
  worker: { id: row.worker_id, name: row.worker_name, kind: row.worker_kind },
});

const requestOf = (row: PageRow, now: number) => ({
  id: row.id,
  ticketNo: row.ticket_no,
  state: row.state,
  urgency: row.urgency,
  version: row.version,
  orderedAt: instant(row.ordered_at),
  dueAt: instant(row.due_at),
  isOverdue: row.due_at !== null && row.due_at < now && clockStates.includes(row.state),
  item: { id: row.item_id, number: row.item_number, name: row.item_name },
  station: { id: row.station_id, code: row.station_code, name: row.station_name },
  assignment:
    row.assignment_id === null
      ? null
      : {
          id: row.assignment_id,
          respondBy: instant(row.respond_by),
          acceptedAt: instant(row.accepted_at),
          members: [memberOf(row)],
        },
});

function requests({ filter, first }: Variables) {
  const size = Number(first);
  const { stationId } = filter as { readonly stationId: string };
  const rows = page.all(placeOf(stationId).path, size + 1) as PageRow[];
  const now = Date.now();
  const nodes: ReturnType<typeof requestOf>[] = [];
  let before: PageRow | undefined;
  for (const row of rows) {
    if (row.id === before?.id) nodes.at(-1)?.assignment?.members.push(memberOf(row));
    else nodes.push(requestOf(row, now));
    before = row;
  }
  const shown = nodes.slice(0, size);
  const last = rows.find((row) => row.id === shown.at(-1)?.id);
  const endCursor = last === undefined ? null : cursor(last.ordered_at, last.id, 'ORDERED_AT');
  return { requests: { nodes: shown, pageInfo: { hasNextPage: nodes.length > size, endCursor } } };
}

interface MenuRow {
  readonly id: string;
  readonly station_id: string;
  readonly version: number;
  readonly kind: 'WHOLE' | 'OVERLAY';
  readonly effective_from: number;
  readonly content: string;
}

const entryOf = ({ itemId, number, content, published }: LineInForce) => ({
  number,
  name: content.name,
  durationMinutes: content.durationMinutes,
  workersNeeded: content.workersNeeded,
  fee: content.fee,
  item: {
    id: itemId,
    number,
    name: published.name,
    summary: published.summary,
    isIllustrative: published.isIllustrative,
    method: published.method,
    needsVerification: published.needsVerification,
  },
});

/** Reads the menus on the way up, lays them over each other and keeps nothing for the next question. */
function menu({ stationId }: Variables) {
  const place = placeOf(stationId);
  const rows: MenuRow[] = [];
  for (let end = place.path.length; end > 0; end -= 4) {
    const found = menuAt.get(place.path.slice(0, end), Date.now()) as MenuRow | undefined;
    if (found !== undefined) rows.unshift(found);
  }
  const start = rows.findIndex((row) => row.kind === 'WHOLE');
  rows.splice(0, start < 0 ? rows.length : start);
  const inForce = menuInForce(
    rows.map(({ station_id, content, ...row }) => ({
      ...row,
      stationId: station_id,
      content: JSON.parse(content) as MenuContent,
    })),
  );
  const nearest = rows.at(-1);
  if (inForce === null || nearest === undefined) return { menu: null };
  return {
    menu: {
      id: `${rows.map((row) => row.id).join('.')}.${place.id}`,
      version: nearest.version,
      publishedAt: instant(nearest.effective_from),
      entryCount: lineCount(inForce),
      categories: inForce.categories.map(({ id, number, name, lines }) => ({
        id,
        number,
        name,
        entries: lines.map(entryOf),
      })),
    },
  };
}

function tally({ filter }: Variables) {
  const { path } = placeOf((filter as { readonly stationId: string }).stationId);
  const range = [path, `${path}{`];
  const rows = countsByState.all(...range) as { state: string; count: number }[];
  const counts = new Map(rows.map((row) => [row.state, row.count]));
  const byState = requestStates.flatMap((state) => {
    const count = counts.get(state) ?? 0;
    return count === 0 ? [] : [{ state, count }];
  });
  const late = overdueCount.get(...range, Date.now()) as { count: number };
  const totalCount = byState.reduce((sum, one) => sum + one.count, 0);
  return { requestTally: { totalCount, overdueCount: late.count, byState } };
}

const answers: Readonly<Record<string, (variables: Variables) => unknown>> = {
  Children: children,
  Subtree: subtree,
  Requests: requests,
  Tiny: ({ code }) => ({ stationByCode: byCode.get(code) ?? null }),
  Menu: menu,
  Tally: tally,
};

serveJson(({ operationName, variables }) => {
  const answer = answers[String(operationName)];
  if (answer === undefined) throw new Error(`the yardstick has no ${String(operationName)}`);
  return { data: answer(variables as Variables) };
});
