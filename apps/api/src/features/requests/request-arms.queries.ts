import { type Actor, scopePaths } from '@diandan/domain/access';
import { isAtOrBelow, type Station } from '@diandan/domain/network';
import { clockStates, openStates, type RequestState, requestStates } from '@diandan/domain/requests';
import { allOf, anyOf, type Condition, inSubtree, inSubtrees, oneOf } from '../../database/scope.js';
import type { Sql } from '../../database/sql.js';
import { type Named, searchFor, ticketPrefix } from './request-search.queries.js';
import { concerning, opaque, servedBy, visibleTo } from './request.scope.js';

/** What a list of requests may be narrowed by; the station has been looked up, null where none was named. */
export interface RequestListFilter {
  readonly states: readonly RequestState[] | null;
  readonly station: Pick<Station, 'id' | 'path'> | null;
  readonly includeDescendants: boolean;
  readonly overdue: boolean | null;
  readonly workerId: string | null;
  readonly residentId: string | null;
  /** True when only what the viewer ordered, or what was ordered for the viewer, is asked for. */
  readonly concernsMe: boolean;
  readonly text: string | null;
}

/** What a list is ordered by. */
export type RequestOrderField = 'ORDERED_AT' | 'DUE_AT' | 'URGENCY';

/**
 * One way to the rows: where they are found, and which. A list is the union of its arms, each of which an index leads, so
 * that no page ever costs more than the pages of its arms.
 */
export interface Arm {
  readonly from: string;
  readonly where: Condition;
  /** True where the leading index has the rows in the order asked for. */
  readonly isInOrder: boolean;
  /** What no index can find, such as a word in a text: put to the newest rows of the arm only. */
  readonly search: Condition | null;
}

/** An arm before it is narrowed. */
interface Lead extends Omit<Arm, 'search'> {
  /** The part of a network that is meant, where its index is walked for it; null where the lead finds no other rows. */
  readonly within: Condition | null;
}

const rows = 'service_requests r';
const rowsOfWorker = `assignment_members m JOIN assignments a ON a.id = m.assignment_id
  JOIN service_requests r ON r.id = a.request_id AND r.assignment_id = a.id`;

/** A word is looked for in so many of the newest requests of an arm; more would keep everybody else waiting. */
export const SEARCHED = 20_000;

/** A subtree with no more requests than this is read whole and sorted; a larger one is found by walking its network. */
const SORTED_WHOLE = 2_000;

const equals = (column: string, value: string | number): Condition => ({ sql: `${column} = ?`, values: [value] });
const fixed = (sql: string): Condition => ({ sql, values: [] });

/** The rows whose promise has passed while their clock runs, as `isOverdue` of the domain says it. */
export const overdueAt = (at: number): Condition =>
  allOf([fixed('r.is_open = 1'), { sql: 'r.due_at < ?', values: [at] }, oneOf('r.state', clockStates)]);

/** The conditions that narrow what an arm has found. */
function narrowing(filter: RequestListFilter, at: number): Condition[] {
  const conditions: Condition[] = [];
  if (filter.states !== null) conditions.push(oneOf(opaque('r.state'), filter.states));
  if (filter.overdue !== null) {
    const overdue = overdueAt(at);
    conditions.push(
      filter.overdue ? overdue : { sql: `(r.due_at IS NULL OR NOT (${overdue.sql}))`, values: overdue.values },
    );
  }
  if (filter.station !== null) {
    conditions.push(
      filter.includeDescendants
        ? inSubtree(opaque('r.station_path'), filter.station.path)
        : equals(opaque('r.station_id'), filter.station.id),
    );
  }
  return conditions;
}

/** Arms led by something narrower than the viewer's scope: a ticket number, a worker, a resident. */
function narrowArm(viewer: Actor, filter: RequestListFilter, order: RequestOrderField): Lead | null {
  const { text, workerId, residentId } = filter;
  const lead = (from: string, condition: Condition, isInOrder: boolean): Lead => {
    const others = [filter.concernsMe ? anyOf(concerning(viewer)) : visibleTo(viewer)];
    if (residentId !== null) others.push(equals(opaque('r.resident_id'), residentId));
    if (workerId !== null) others.push(servedBy(workerId));
    return { from, where: allOf([condition, ...others]), isInOrder, within: null };
  };
  const prefix = text === null ? null : ticketPrefix(text);
  if (prefix !== null) {
    return lead(rows, { sql: 'r.ticket_no >= ? AND r.ticket_no < ?', values: [prefix, `${prefix}~`] }, false);
  }
  if (workerId !== null) return lead(rowsOfWorker, equals('m.worker_id', workerId), false);
  if (residentId !== null) return lead(rows, equals('r.resident_id', residentId), order === 'ORDERED_AT');
  return null;
}

/** Where the requests are that the viewer ordered, or that were ordered for the viewer. */
const personalArms = (viewer: Actor, order: RequestOrderField): Lead[] =>
  concerning(viewer).map((where) => ({ from: rows, where, isInOrder: order === 'ORDERED_AT', within: null }));

/** Where the viewer's own requests are: the ones served, ordered, or ordered for; those of the staff scope left out. */
function ownArms(viewer: Actor, tops: readonly string[], order: RequestOrderField): Lead[] {
  const staff = inSubtrees(opaque('r.station_path'), tops);
  const outside = tops.length === 0 ? [] : [{ sql: `NOT (${staff.sql})`, values: staff.values }];
  const { workerId } = viewer;
  const served: Lead[] =
    workerId === null
      ? []
      : [{ from: rowsOfWorker, where: equals('m.worker_id', workerId), isInOrder: false, within: null }];
  const arms = [...served, ...personalArms(viewer, order)];
  return arms.map((arm) => ({ ...arm, where: allOf([arm.where, ...outside]) }));
}

/** The arms of one network or of a part of it that is too large to be sorted: the network's indexes are walked. */
function walkedArms(path: string, filter: RequestListFilter, order: RequestOrderField): Lead[] {
  const root = equals('r.root_path', path.slice(0, 4));
  const within = path.length > 4 ? inSubtree(opaque('r.station_path'), path) : null;
  const arm = (isInOrder: boolean, ...conditions: Condition[]): Lead => ({
    from: rows,
    where: allOf([root, ...conditions]),
    isInOrder,
    within,
  });
  const { states, overdue } = filter;
  if (order === 'ORDERED_AT') {
    if (overdue === true) return [arm(false, fixed('r.is_open = 1'))];
    return states === null ? [arm(true)] : states.map((state) => arm(true, equals('r.state', state)));
  }
  const asked = states ?? requestStates;
  const isOpenAsked = overdue === true || asked.some((state) => openStates.includes(state));
  const isClosedAsked = overdue !== true && asked.some((state) => !openStates.includes(state));
  return [
    ...(isOpenAsked ? [arm(true, fixed('r.is_open = 1'))] : []),
    ...(isClosedAsked ? [arm(true, fixed('r.is_open = 0'))] : []),
  ];
}

/** The arms of one subtree of the staff scope. */
async function subtreeArms(
  sql: Sql,
  path: string,
  filter: RequestListFilter,
  order: RequestOrderField,
  isSearch: boolean,
): Promise<Lead[]> {
  if (path.length === 4) return walkedArms(path, filter, order);
  const range = inSubtree('c.station_path', path);
  const states = oneOf('c.state', filter.states ?? requestStates);
  const counted = await sql.get<{ n: number | null }>(
    `SELECT SUM(c.count) AS n FROM request_counts c WHERE ${range.sql} AND ${states.sql}`,
    [...range.values, ...states.values],
  );
  return (counted?.n ?? 0) <= (isSearch ? SEARCHED : SORTED_WHOLE)
    ? [{ from: rows, where: inSubtree('r.station_path', path), isInOrder: false, within: null }]
    : walkedArms(path, filter, order);
}

/** One station without those below it: its index begins with the state, so every state is an arm. */
function stationArms(stationId: string, filter: RequestListFilter, order: RequestOrderField): Lead[] {
  return (filter.states ?? requestStates).map((state) => ({
    from: rows,
    where: allOf([equals('r.station_id', stationId), equals('r.state', state)]),
    isInOrder: order === 'ORDERED_AT',
    within: null,
  }));
}

/** The tops of the subtrees that are asked for and lie in the viewer's staff scope. */
export function staffTops(viewer: Actor, filter: Pick<RequestListFilter, 'station' | 'includeDescendants'>) {
  const tops = scopePaths(viewer, 'REQUEST_VIEW');
  const { station } = filter;
  if (station === null) return tops;
  if (tops.some((top) => isAtOrBelow(station.path, top))) return [station.path];
  return filter.includeDescendants ? tops.filter((top) => isAtOrBelow(top, station.path)) : [];
}

/** The arms of a list, split by why the viewer sees their rows. */
export interface ListArms {
  readonly staff: readonly Arm[];
  readonly own: readonly Arm[];
}

/** Chooses the ways to the rows by the kind of viewer and by what is asked. */
export async function armsOf(
  sql: Sql,
  viewer: Actor,
  filter: RequestListFilter,
  order: RequestOrderField,
  named: Named,
  at: number,
): Promise<ListArms> {
  const narrow = narrowing(filter, at);
  const search = searchFor(filter.text, named);
  // The newest rows are searched, so the arms are led by time, and what is found is put into the order asked for.
  const led = search === null ? order : 'ORDERED_AT';
  const narrowed = ({ from, where, isInOrder, within }: Lead): Arm => {
    const part = within === null ? [] : [within];
    if (search === null) return { from, where: allOf([where, ...part, ...narrow]), isInOrder, search };
    // Where no index gives the newest rows first, there are few; a walk ends after the newest, or it would go on for ever.
    return isInOrder
      ? { from, where: allOf([where, ...narrow]), isInOrder: false, search: allOf([...part, search]) }
      : { from, where: allOf([where, ...part, ...narrow, search]), isInOrder, search: null };
  };
  const single = narrowArm(viewer, filter, led);
  if (single !== null) return { staff: [], own: [narrowed(single)] };
  if (filter.concernsMe) return { staff: [], own: personalArms(viewer, led).map(narrowed) };
  const staff: Lead[] = [];
  for (const path of staffTops(viewer, filter)) {
    if (filter.station !== null && !filter.includeDescendants) {
      staff.push(...stationArms(filter.station.id, filter, led));
    } else staff.push(...(await subtreeArms(sql, path, filter, led, search !== null)));
  }
  const tops = scopePaths(viewer, 'REQUEST_VIEW');
  return { staff: staff.map(narrowed), own: ownArms(viewer, tops, led).map(narrowed) };
}

/** What stands behind FROM and WHERE for an arm. */
export function foundBy({ from, where, search }: Arm): Condition & { readonly from: string } {
  if (search === null) return { from, sql: where.sql, values: where.values };
  return {
    from: `(SELECT r.* FROM ${from} WHERE ${where.sql} ORDER BY r.ordered_at DESC, r.id DESC LIMIT ${SEARCHED}) r`,
    sql: search.sql,
    values: [...where.values, ...search.values],
  };
}
