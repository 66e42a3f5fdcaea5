import type { Actor } from '@diandan/domain/access';
import type { RequestState } from '@diandan/domain/requests';
import {
  allOf,
  anyOf,
  type Condition,
  everything,
  inSubtree,
  inSubtrees,
  nothing,
  oneOf,
} from '../../database/scope.js';
import type { Sql, SqlValue } from '../../database/sql.js';
import type { Keyset } from '../../graphql/connections.js';
import { pageRows } from '../../graphql/paging.js';
import {
  type Arm,
  armsOf,
  foundBy,
  type ListArms,
  overdueAt,
  type RequestListFilter,
  type RequestOrderField,
  staffTops,
} from './request-arms.queries.js';
import type { Named } from './request-search.queries.js';
import { briefColumns, type RequestRow, selectedColumns } from './request-row.js';

/** Which part of which list is asked for. */
export interface RequestListQuestion {
  readonly filter: RequestListFilter;
  readonly order: { readonly field: RequestOrderField; readonly direction: 'ASC' | 'DESC' };
  readonly first: number;
  /** True when nothing but {@link briefFields} is shown. */
  readonly isBrief: boolean;
  readonly after: Keyset | null;
  /** What the text asked for is the name of. */
  readonly named: Named;
  readonly at: number;
}

/** A row with its place in the list. */
export type ListedRow = RequestRow & { readonly sort_key: number };

/** Requests that promise nothing stand behind every due time there is. */
const NEVER = Number.MAX_SAFE_INTEGER;

interface KeyedArm extends Arm {
  /** What the arm is ordered by before the id; null where it is the same for all rows. */
  readonly key: string | null;
}

function keyed(arm: Arm, field: RequestOrderField): readonly KeyedArm[] {
  const column = { ORDERED_AT: 'r.ordered_at', DUE_AT: 'r.due_at', URGENCY: 'r.urgency_rank' }[field];
  const key = arm.isInOrder ? column : `${column} + 0`;
  if (field !== 'DUE_AT') return [{ ...arm, key }];
  const dated = { ...arm, where: allOf([arm.where, { sql: 'r.due_at IS NOT NULL', values: [] }]), key };
  const undated = { ...arm, where: allOf([arm.where, { sql: 'r.due_at IS NULL', values: [] }]), key: null };
  return [dated, undated];
}

/** The rows behind a place in the list: behind it by the key, or by the id where the key is the same. */
function behind(key: string | null, after: Keyset, ascending: boolean): Condition {
  const than = ascending ? '>' : '<';
  if (key !== null) return { sql: `(${key}, r.id) ${than} (?, ?)`, values: [after.key, after.id] };
  if (after.key === NEVER) return { sql: `r.id ${than} ?`, values: [after.id] };
  return ascending ? everything : nothing;
}

/** Urgency descends from crisis to low, which are numbered upwards. */
const isAscending = ({ field, direction }: RequestListQuestion['order']): boolean =>
  field === 'URGENCY' ? direction === 'DESC' : direction === 'ASC';

/** The rows of these arms behind the place asked for: one statement, whatever the number of arms. */
async function rowsOf(
  sql: Sql,
  arms: readonly KeyedArm[],
  { order, after, first, isBrief }: RequestListQuestion,
): Promise<readonly ListedRow[]> {
  const [only] = arms;
  const columns = isBrief ? briefColumns : selectedColumns;
  if (only === undefined) return [];
  const ascending = isAscending(order);
  const direction = ascending ? 'ASC' : 'DESC';
  const limit = pageRows(first);

  const text = (arm: KeyedArm, read: string): { readonly sql: string; readonly values: readonly SqlValue[] } => {
    const { from, sql: found, values } = foundBy(arm);
    const place = after === null ? everything : behind(arm.key, after, ascending);
    const sorted = arm.key === null ? `r.id ${direction}` : `${arm.key} ${direction}, r.id ${direction}`;
    return {
      sql: `SELECT ${read}, ${arm.key ?? NEVER} AS sort_key FROM ${from} WHERE (${found}) AND ${place.sql}
        ORDER BY ${sorted} LIMIT ?`,
      values: [...values, ...place.values, limit],
    };
  };
  if (arms.length === 1) {
    const { sql: statement, values } = text(only, columns);
    return sql.all<ListedRow>(statement, values);
  }
  const parts = arms.map((arm) => text(arm, 'r.id'));
  const union = parts.map((part, n) => `SELECT id, sort_key FROM (${part.sql}) a${n}`).join(' UNION ');
  return sql.all<ListedRow>(
    `SELECT ${columns}, p.sort_key
     FROM (${union} ORDER BY sort_key ${direction}, id ${direction} LIMIT ?) p JOIN service_requests r ON r.id = p.id
     ORDER BY p.sort_key ${direction}, p.id ${direction}`,
    [...parts.flatMap((part) => part.values), limit],
  );
}

/** One page of a list, with a row more when there is one. */
export async function requestPage(
  sql: Sql,
  viewer: Actor,
  question: RequestListQuestion,
): Promise<readonly ListedRow[]> {
  const { filter, order, named, at, first } = question;
  const arms = await armsOf(sql, viewer, filter, order.field, named, at);
  const inOrder = (some: readonly Arm[]) => some.flatMap((arm) => keyed(arm, order.field));
  // Two statements, not one: staff seldom have requests of their own beside, and one arm alone needs no union.
  const staff = await rowsOf(sql, inOrder(arms.staff), question);
  const own = await rowsOf(sql, inOrder(arms.own), question);
  if (staff.length === 0) return own;
  if (own.length === 0) return staff;
  const sign = isAscending(order) ? 1 : -1;
  const compare = (a: ListedRow, b: ListedRow) => sign * (a.sort_key - b.sort_key || (a.id < b.id ? -1 : 1));
  return [...staff, ...own].sort(compare).slice(0, pageRows(first));
}

/** How many requests of a list are in each state, and how many of them all are overdue. */
export interface StateCounts {
  readonly byState: readonly { readonly state: RequestState; readonly count: number }[];
  readonly overdue: number;
}

const nothingCounted: StateCounts = { byState: [], overdue: 0 };

const isAboutStationsOnly = (filter: RequestListFilter): boolean =>
  filter.overdue === null &&
  filter.workerId === null &&
  filter.residentId === null &&
  filter.text === null &&
  !filter.concernsMe;

/** The staff part of a count, from the counters that every step keeps; nothing is walked. */
async function counted(sql: Sql, viewer: Actor, filter: RequestListFilter, at: number): Promise<StateCounts> {
  const tops = staffTops(viewer, filter);
  if (tops.length === 0) return nothingCounted;
  const { station, includeDescendants } = filter;
  const isExact = station !== null && !includeDescendants;
  const states = filter.states === null ? [] : [oneOf('c.state', filter.states)];
  const place = isExact ? { sql: 'c.station_id = ?', values: [station.id] } : inSubtrees('c.station_path', tops);
  const where = allOf([place, ...states]);
  const rows = await sql.all<{ state: RequestState; n: number }>(
    `SELECT c.state, SUM(c.count) AS n FROM request_counts c WHERE ${where.sql} GROUP BY c.state`,
    where.values,
  );
  // Overdue moves with the clock, so it is looked up: a range of the open requests that have a due time.
  const range = anyOf(tops.map((top) => inSubtree('r.station_path', top)));
  const late = allOf([
    range,
    ...(isExact ? [{ sql: 'r.station_id = ?', values: [station.id] }] : []),
    { sql: 'r.is_open = 1 AND r.due_at IS NOT NULL', values: [] },
    overdueAt(at),
    ...(filter.states === null ? [] : [oneOf('r.state', filter.states)]),
  ]);
  const overdue = await sql.get<{ n: number }>(
    `SELECT COUNT(*) AS n FROM service_requests r WHERE ${late.sql}`,
    late.values,
  );
  const byState = rows.filter((row) => row.n > 0).map(({ state, n }) => ({ state, count: n }));
  return { byState, overdue: overdue?.n ?? 0 };
}

async function countedOneByOne(sql: Sql, arms: readonly Arm[], at: number): Promise<StateCounts> {
  if (arms.length === 0) return nothingCounted;
  const late = overdueAt(at);
  const found = arms.map(foundBy);
  const ids = found.map((one) => `SELECT r.id FROM ${one.from} WHERE ${one.sql}`).join(' UNION ');
  const rows = await sql.all<{ state: RequestState; n: number; late: number }>(
    `SELECT r.state, COUNT(*) AS n, SUM(CASE WHEN ${late.sql} THEN 1 ELSE 0 END) AS late
     FROM (${ids}) p JOIN service_requests r ON r.id = p.id GROUP BY r.state`,
    [...late.values, ...found.flatMap((one) => one.values)],
  );
  return {
    byState: rows.map(({ state, n }) => ({ state, count: n })),
    overdue: rows.reduce((sum, row) => sum + row.late, 0),
  };
}

/** Counts a list by state. What the viewer's roles cover is read from the counters wherever they can tell. */
export async function countByState(
  sql: Sql,
  viewer: Actor,
  filter: RequestListFilter,
  named: Named,
  at: number,
): Promise<StateCounts> {
  const isCounted = isAboutStationsOnly(filter);
  const arms: ListArms = await armsOf(sql, viewer, filter, 'ORDERED_AT', named, at);
  const staff = isCounted ? await counted(sql, viewer, filter, at) : await countedOneByOne(sql, arms.staff, at);
  const own = await countedOneByOne(sql, arms.own, at);
  return { byState: [...staff.byState, ...own.byState], overdue: staff.overdue + own.overdue };
}
