import { scopePaths } from '@diandan/domain/access';
import type { NeedAction, NeedSource, NeedStatus } from '@diandan/domain/needs';
import { allOf, anyOf, type Condition, inSubtree, inSubtrees, nothing, oneOf } from '../../database/scope.js';
import { placeholders, type Sql } from '../../database/sql.js';
import { contains } from '../../database/text-search.js';
import { type Keyset, type Page, pageOf } from '../../graphql/connections.js';
import type { RequestContext, Viewer } from '../../graphql/context.js';
import { behind } from '../../graphql/paging.js';
import { type NeedRow, type NeedView, needColumns, needView } from './need.views.js';

/** What a list of needs may be narrowed by. */
export interface NeedWish {
  readonly stationId?: string | null;
  readonly includeDescendants?: boolean | null;
  readonly statuses?: readonly NeedStatus[] | null;
  readonly sources?: readonly NeedSource[] | null;
  readonly withoutItem?: boolean | null;
  readonly itemId?: string | null;
  readonly text?: string | null;
}

/** The items of these needs, in their order. */
export async function itemIdsOf(sql: Sql, needIds: readonly string[]): Promise<ReadonlyMap<string, readonly string[]>> {
  const found = new Map<string, string[]>();
  if (needIds.length === 0) return found;
  const rows = await sql.all<{ need_id: string; item_id: string }>(
    `SELECT need_id, item_id FROM need_items WHERE need_id IN (${placeholders(needIds.length)})
     ORDER BY need_id, item_id`,
    needIds,
  );
  for (const { need_id, item_id } of rows) {
    const items = found.get(need_id);
    if (items === undefined) found.set(need_id, [item_id]);
    else items.push(item_id);
  }
  return found;
}

/** The needs of `needs n` that the viewer may see. */
export const needsVisibleTo = (viewer: Viewer): Condition =>
  inSubtrees('n.station_path', scopePaths(viewer, 'NEED_VIEW'));

/** A station or its subtree; nothing where there is no such station. */
export async function placeCondition(
  sql: Sql,
  alias: string,
  stationId: string,
  includeDescendants: boolean,
): Promise<Condition> {
  if (!includeDescendants) return { sql: `${alias}.station_id = ?`, values: [stationId] };
  const top = await sql.get<{ path: string }>('SELECT path FROM stations WHERE id = ?', [stationId]);
  return top === undefined ? nothing : inSubtree(`${alias}.station_path`, top.path);
}

async function viewsOf(sql: Sql, rows: readonly NeedRow[], context: RequestContext): Promise<NeedView[]> {
  const items = await itemIdsOf(
    sql,
    rows.map((row) => row.id),
  );
  return rows.map((row) => needView(row, items.get(row.id) ?? [], context));
}

async function conditionsOf(sql: Sql, viewer: Viewer, wish: NeedWish): Promise<Condition> {
  // What counts with another need is shown there, and nowhere twice.
  const conditions: Condition[] = [needsVisibleTo(viewer), { sql: 'n.merged_into_id IS NULL', values: [] }];
  if (wish.stationId) conditions.push(await placeCondition(sql, 'n', wish.stationId, wish.includeDescendants ?? true));
  if (wish.statuses) conditions.push(oneOf('n.status', wish.statuses));
  if (wish.sources) conditions.push(oneOf('n.source', wish.sources));
  if (wish.withoutItem === true) conditions.push(oneOf('n.status', ['OPEN', 'PLANNED']));
  if (wish.withoutItem === false) conditions.push(oneOf('n.status', ['LINKED']));
  if (wish.itemId) {
    conditions.push({
      sql: 'EXISTS (SELECT 1 FROM need_items i WHERE i.need_id = n.id AND i.item_id = ?)',
      values: [wish.itemId],
    });
  }
  const text = wish.text?.trim() ?? '';
  if (text !== '') conditions.push(anyOf([contains('n.text', text), contains('n.evidence', text)]));
  return allOf(conditions);
}

/** One page of the needs that the viewer may see. */
export async function needPage(
  sql: Sql,
  viewer: Viewer,
  wish: NeedWish,
  asked: { readonly first: number; readonly after: Keyset | null },
  context: RequestContext,
): Promise<Page<NeedView>> {
  const all = await conditionsOf(sql, viewer, wish);
  const place = behind('n.list_key', 'n.id', asked.after, true);
  const page = place === null ? all : allOf([all, place]);
  const rows = await sql.all<NeedRow>(
    `SELECT ${needColumns} FROM needs n WHERE ${page.sql} ORDER BY n.list_key DESC, n.id DESC LIMIT ?`,
    [...page.values, asked.first + 1],
  );
  return pageOf(await viewsOf(sql, rows, context), asked.first, (view) => ({ key: view.listKey, id: view.id }), {
    isAfter: asked.after !== null,
    countAll: async () => {
      const row = await sql.get<{ total: number }>(
        `SELECT COUNT(*) AS total FROM needs n WHERE ${all.sql}`,
        all.values,
      );
      return row?.total ?? 0;
    },
  });
}

/** Needs by id, in the order of the ids; null where there is none. No scope: the caller has made sure of it. */
export async function needsById(
  sql: Sql,
  ids: readonly string[],
  context: RequestContext,
): Promise<readonly (NeedView | null)[]> {
  const rows = await sql.all<NeedRow>(
    `SELECT ${needColumns} FROM needs n WHERE n.id IN (${placeholders(ids.length)})`,
    ids,
  );
  const views = new Map((await viewsOf(sql, rows, context)).map((view) => [view.id, view]));
  return ids.map((id) => views.get(id) ?? null);
}

/** What counts with each of these needs. */
export async function duplicatesOf(
  sql: Sql,
  keptIds: readonly string[],
  context: RequestContext,
): Promise<readonly (readonly NeedView[])[]> {
  const rows = await sql.all<NeedRow>(
    `SELECT ${needColumns} FROM needs n WHERE n.merged_into_id IN (${placeholders(keptIds.length)})
     ORDER BY n.merged_into_id, n.list_key DESC, n.id`,
    keptIds,
  );
  const views = await viewsOf(sql, rows, context);
  return keptIds.map((id) => views.filter((view) => view.mergedIntoId === id));
}

/** One step in the story of a need. */
export interface NeedEventRow {
  readonly need_id: string;
  readonly version: number;
  readonly action: NeedAction;
  readonly at: number;
  readonly actor_name: string;
  readonly note: string | null;
}

/** The stories of these needs. */
export async function needEventsOf(
  sql: Sql,
  needIds: readonly string[],
): Promise<readonly (readonly NeedEventRow[])[]> {
  const rows = await sql.all<NeedEventRow>(
    `SELECT need_id, version, action, at, actor_name, note FROM need_events
     WHERE need_id IN (${placeholders(needIds.length)}) ORDER BY need_id, version`,
    needIds,
  );
  return needIds.map((id) => rows.filter((row) => row.need_id === id));
}
