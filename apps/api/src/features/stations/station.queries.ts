import { divisionRange } from '@diandan/domain/divisions';
import { pathDepth } from '@diandan/domain/network';
import type { Clock } from '../../clock.js';
import { allOf, type Condition, inSubtree, inSubtrees, oneOf } from '../../database/scope.js';
import { placeholders, type Sql, type SqlValue } from '../../database/sql.js';
import { matchesText } from '../../database/text-search.js';
import { type Keyset, type Page, pageOf, pageSize } from '../../graphql/connections.js';
import type { RequestContext } from '../../graphql/context.js';
import { behind, pageRows, type Selects } from '../../graphql/paging.js';
import type { Profiles } from './profiles.queries.js';
import type { StationFilter, StationOrder } from './station.inputs.js';
import { type StationRow, type StationView, columnsFor, scopesOf, stationViews } from './station.views.js';
import { type PathStretch, summariesOf } from './station-summary.queries.js';

/** A subtree answers at most so many stations. */
export const SUBTREE_LIMIT = 2_000;

/** A page of a list of stations. */
export interface StationPageAsked {
  readonly first: number;
  readonly after: Keyset | null;
  /** Tells whether a field stands anywhere in what was asked for; the rest is not read. */
  readonly selects: Selects;
}

/** The reads behind the screens of the network. */
export interface StationQueries {
  byCode(code: string, context: RequestContext, selects: Selects): Promise<StationView | null>;
  roots(context: RequestContext, selects: Selects): Promise<StationView[]>;
  children(parent: StationView, asked: StationPageAsked, context: RequestContext): Promise<Page<StationView>>;
  /** The station and those so many levels below it, in path order; null when there are too many. */
  subtree(top: StationView, maxDepth: number, context: RequestContext, selects: Selects): Promise<StationView[] | null>;
  /** Stations within the viewer's grants. */
  list(
    filter: StationFilter,
    order: StationOrder,
    asked: StationPageAsked,
    context: RequestContext,
  ): Promise<Page<StationView>>;
  /** The directory that anybody may read. */
  directory(
    divisionCodePrefix: string,
    text: string | null,
    asked: StationPageAsked,
    context: RequestContext,
  ): Promise<Page<StationView>>;
}

const keyColumns = { TREE: 's.path', NAME: 's.name', CODE: 's.code' } as const;

const keyOf: Readonly<Record<keyof typeof keyColumns, (view: StationView) => string>> = {
  TREE: (view) => view.path,
  NAME: (view) => view.name,
  CODE: (view) => view.code,
};

const inDivision = (code: string): Condition => {
  const { from, to } = divisionRange(code);
  return { sql: 's.division_code >= ? AND s.division_code < ?', values: [from, to] };
};

const searched = (text: string | null | undefined): Condition =>
  matchesText({ name: 's.name', pinyin: 's.pinyin', initials: 's.initials', code: 's.code' }, text);

const isPresent = (condition: Condition | null): condition is Condition => condition !== null;

/** Reads over one connection. */
export function createStationQueries(sql: Sql, clock: Clock, profiles: Profiles): StationQueries {
  async function select(
    rest: string,
    values: readonly SqlValue[],
    context: RequestContext,
    selects: Selects,
  ): Promise<StationView[]> {
    const rows = await sql.all<StationRow>(`SELECT ${columnsFor(selects)} FROM stations s ${rest}`, values);
    return stationViews(profiles, rows, context);
  }

  /** Summaries are for those whose grants cover the station; without a session nobody needs them counted. */
  async function withSummaries(
    views: StationView[],
    context: RequestContext,
    selects: Selects,
    stretch: PathStretch | null = null,
  ): Promise<StationView[]> {
    if (context.viewer === null || !selects('summary')) return views;
    const found = await summariesOf(sql, views, clock.now(), stretch);
    views.forEach((view, n) => {
      view.summary = found[n] ?? null;
    });
    return views;
  }

  async function count(condition: Condition): Promise<number> {
    const row = await sql.get<{ total: number }>(
      `SELECT COUNT(*) AS total FROM stations s WHERE ${condition.sql}`,
      condition.values,
    );
    return row?.total ?? 0;
  }

  async function ordered(
    conditions: readonly Condition[],
    order: StationOrder,
    asked: StationPageAsked,
    context: RequestContext,
  ): Promise<Page<StationView>> {
    const column = keyColumns[order.field];
    const isDescending = order.direction === 'DESC';
    const all = allOf(conditions);
    const page = allOf([all, behind(column, 's.id', asked.after, isDescending)].filter(isPresent));
    const direction = isDescending ? 'DESC' : 'ASC';
    const views = await select(
      `WHERE ${page.sql} ORDER BY ${column} ${direction}, s.id ${direction} LIMIT ?`,
      [...page.values, pageRows(asked.first)],
      context,
      asked.selects,
    );
    await withSummaries(views, context, asked.selects);
    const key = keyOf[order.field];
    return pageOf(views, asked.first, (view) => ({ key: key(view), id: view.id }), {
      isAfter: asked.after !== null,
      order: order.field,
      countAll: () => count(all),
    });
  }

  return {
    async byCode(code, context, selects) {
      return (await select('WHERE s.code = ?', [code], context, selects))[0] ?? null;
    },

    async roots(context, selects) {
      const tops = scopesOf(context.viewer).view;
      if (tops.length === 0) return [];
      const where = `WHERE s.path IN (${placeholders(tops.length)}) ORDER BY s.path`;
      return withSummaries(await select(where, tops, context, selects), context, selects);
    },

    async children(parent, asked, context) {
      const from = asked.after === null ? parent.path : String(asked.after.key);
      const views = await select(
        'WHERE s.parent_id = ? AND s.path > ? ORDER BY s.path LIMIT ?',
        [parent.id, from, pageRows(asked.first)],
        context,
        asked.selects,
      );
      const shown = views.slice(0, pageSize(asked.first));
      const [first, last] = [shown[0], shown.at(-1)];
      if (first !== undefined && last !== undefined) {
        await withSummaries(shown, context, asked.selects, { from: first.path, to: `${last.path}{` });
      }
      return pageOf(views, asked.first, (view) => ({ key: view.path, id: view.id }), {
        isAfter: asked.after !== null,
        order: 'TREE',
        countAll: () => Promise.resolve(parent.childCount),
      });
    },

    async subtree(top, maxDepth, context, selects) {
      const range = inSubtree('s.path', top.path);
      const deepest = pathDepth(top.path) + maxDepth;
      const views = await select(
        `WHERE ${range.sql} AND s.depth <= ? ORDER BY s.path LIMIT ?`,
        [...range.values, deepest, SUBTREE_LIMIT + 1],
        context,
        selects,
      );
      if (views.length > SUBTREE_LIMIT) return null;
      return withSummaries(views, context, selects, { from: top.path, to: `${top.path}{` });
    },

    async list(filter, order, asked, context) {
      const conditions: Condition[] = [inSubtrees('s.path', scopesOf(context.viewer).view), searched(filter.text)];
      if (filter.tierKeys) conditions.push(oneOf('s.tier_key', filter.tierKeys));
      if (filter.statusKeys) conditions.push(oneOf('s.status_key', filter.statusKeys));
      if (filter.kindKeys) conditions.push(oneOf('s.kind_key', filter.kindKeys));
      if (filter.divisionCodePrefix) conditions.push(inDivision(filter.divisionCodePrefix));
      if (filter.underStationId) {
        const top = await sql.get<{ path: string }>('SELECT path FROM stations WHERE id = ?', [filter.underStationId]);
        conditions.push(top === undefined ? oneOf('s.path', []) : inSubtree('s.path', top.path));
      }
      return ordered(conditions, order, asked, context);
    },

    directory(divisionCodePrefix, text, asked, context) {
      const conditions = [inDivision(divisionCodePrefix), searched(text)];
      return ordered(conditions, { field: 'TREE', direction: 'ASC' }, asked, context);
    },
  };
}
