import { scopePaths } from '@diandan/domain/access';
import type { Clock } from '../../clock.js';
import {
  allOf,
  anyOf,
  type Condition,
  inSubtree,
  inSubtrees,
  literalPattern,
  nothing,
  oneOf,
} from '../../database/scope.js';
import type { Sql } from '../../database/sql.js';
import { contains, matchesText } from '../../database/text-search.js';
import { type Keyset, type Page, pageOf } from '../../graphql/connections.js';
import type { RequestContext } from '../../graphql/context.js';
import { behind, pageRows } from '../../graphql/paging.js';
import type { ResidentFilter } from './resident.inputs.js';
import { type ResidentRow, type ResidentView, residentColumns, residentView } from './resident.views.js';
import type { WorkerFilter, WorkerOrder } from './worker.inputs.js';
import { dayInChina, type WorkerRow, type WorkerView, workerColumns, workerView } from './worker.views.js';

/** A page of a register. */
export interface PeoplePageAsked {
  readonly first: number;
  readonly after: Keyset | null;
}

/** The registers, each within the viewer's grants. */
export interface PeopleQueries {
  workers(
    filter: WorkerFilter,
    order: WorkerOrder,
    asked: PeoplePageAsked,
    context: RequestContext,
  ): Promise<Page<WorkerView>>;
  residents(filter: ResidentFilter, asked: PeoplePageAsked, context: RequestContext): Promise<Page<ResidentView>>;
}

const orderColumns = { NAME: 'w.pinyin', STATION: 'w.station_path', OPEN_CASES: 'w.open_cases' } as const;

const orderKeys: Readonly<Record<keyof typeof orderColumns, (row: WorkerRow) => string | number>> = {
  NAME: (row) => row.pinyin,
  STATION: (row) => row.station_path,
  OPEN_CASES: (row) => row.open_cases,
};

/** Lists of keys are JSON text, and a key has no quotes: a key stands in the list when it stands there in quotes. */
const holds = (column: string, key: string): Condition => ({
  sql: `${column} LIKE ? ESCAPE '\\'`,
  values: [`%"${literalPattern(key)}"%`],
});

/** Belongs to one of these categories on a day: a range of an index for each of them. */
function belongsTo(keys: readonly string[], day: string): Condition {
  const held = allOf([
    oneOf('c.category_key', [...new Set(keys)]),
    { sql: 'c.since <= ? AND (c.until IS NULL OR c.until >= ?)', values: [day, day] },
  ]);
  return { sql: `r.id IN (SELECT c.resident_id FROM resident_categories c WHERE ${held.sql})`, values: held.values };
}

const isPresent = (condition: Condition | null): condition is Condition => condition !== null;

/** Registers over one connection. */
export function createPeopleQueries(sql: Sql, clock: Clock): PeopleQueries {
  async function under(column: string, stationId: string): Promise<Condition> {
    const top = await sql.get<{ path: string }>('SELECT path FROM stations WHERE id = ?', [stationId]);
    return top === undefined ? nothing : inSubtree(column, top.path);
  }

  async function count(table: string, condition: Condition): Promise<number> {
    const row = await sql.get<{ total: number }>(
      `SELECT COUNT(*) AS total FROM ${table} WHERE ${condition.sql}`,
      condition.values,
    );
    return row?.total ?? 0;
  }

  return {
    async workers(filter, order, asked, context) {
      const { viewer } = context;
      if (viewer === null) throw new Error('a register was asked for without a viewer');
      const conditions: Condition[] = [
        inSubtrees('w.station_path', scopePaths(viewer, 'WORKER_VIEW')),
        matchesText({ name: 'w.name', pinyin: 'w.pinyin', initials: 'w.initials' }, filter.text),
      ];
      if (filter.kinds) conditions.push(oneOf('w.kind', filter.kinds));
      if (filter.statuses) conditions.push(oneOf('w.status', filter.statuses));
      if (filter.certified !== null && filter.certified !== undefined) {
        conditions.push({ sql: 'w.is_certified = ?', values: [filter.certified ? 1 : 0] });
      }
      for (const key of filter.skillKeys ?? []) {
        conditions.push(anyOf(context.terms.sameAs('SKILL', key).map((one) => holds('w.skills', one))));
      }
      if (filter.underStationId) conditions.push(await under('w.station_path', filter.underStationId));
      const all = allOf(conditions);
      const column = orderColumns[order.field];
      const isDescending = order.direction === 'DESC';
      const page = allOf([all, behind(column, 'w.id', asked.after, isDescending)].filter(isPresent));
      const direction = isDescending ? 'DESC' : 'ASC';
      const rows = await sql.all<WorkerRow>(
        `SELECT ${workerColumns} FROM workers w WHERE ${page.sql}
         ORDER BY ${column} ${direction}, w.id ${direction} LIMIT ?`,
        [...page.values, pageRows(asked.first)],
      );
      const today = dayInChina(clock.now());
      const keys = new Map(rows.map((row) => [row.id, orderKeys[order.field](row)]));
      return pageOf(
        rows.map((row) => workerView(row, context, today)),
        asked.first,
        (view) => ({ key: keys.get(view.id) ?? null, id: view.id }),
        { isAfter: asked.after !== null, order: order.field, countAll: () => count('workers w', all) },
      );
    },

    async residents(filter, asked, context) {
      const { viewer } = context;
      if (viewer === null) throw new Error('a register was asked for without a viewer');
      const conditions: Condition[] = [inSubtrees('r.station_path', scopePaths(viewer, 'RESIDENT_VIEW'))];
      const today = dayInChina(clock.now());
      const text = filter.text?.trim() ?? '';
      if (text !== '') {
        conditions.push(anyOf([contains('r.name', text), { sql: 'r.phone = ?', values: [text] }]));
      }
      if (filter.categoryKeys) {
        const keys = filter.categoryKeys.flatMap((key) => context.terms.within('CLIENT_CATEGORY', key));
        conditions.push(belongsTo(keys, filter.categoriesOn ?? today));
      }
      if (filter.underStationId) conditions.push(await under('r.station_path', filter.underStationId));
      const all = allOf(conditions);
      const page = allOf([all, behind('r.station_path', 'r.id', asked.after)].filter(isPresent));
      const rows = await sql.all<ResidentRow>(
        `SELECT ${residentColumns} FROM residents r WHERE ${page.sql} ORDER BY r.station_path, r.id LIMIT ?`,
        [...page.values, pageRows(asked.first)],
      );
      return pageOf(
        rows.map((row) => residentView(row, context, today)),
        asked.first,
        (view) => ({ key: view.stationPath, id: view.id }),
        { isAfter: asked.after !== null, countAll: () => count('residents r', all) },
      );
    },
  };
}
