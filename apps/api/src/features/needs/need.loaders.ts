import DataLoader from 'dataloader';
import { placeholders, type Sql } from '../../database/sql.js';
import type { RequestContext } from '../../graphql/context.js';
import type { Catalog } from '../catalog/index.js';
import { duplicatesOf, type NeedEventRow, needEventsOf, needsById } from './need.queries.js';
import type { NeedView } from './need.views.js';

type Item = NonNullable<Awaited<ReturnType<Catalog['itemsOf']>>[number]>;

/** What the fields of needs load, for all needs of an answer at once. */
export interface NeedLoaders {
  readonly byId: DataLoader<string, NeedView | null>;
  readonly duplicates: DataLoader<string, readonly NeedView[]>;
  readonly events: DataLoader<string, readonly NeedEventRow[]>;
  /** Items as they were published last. */
  readonly items: DataLoader<string, Item | null>;
}

/** Items as they were published last, in the order of the ids. */
export async function newestItems(
  sql: Sql,
  itemsOf: Catalog['itemsOf'],
  ids: readonly string[],
  context: RequestContext,
): Promise<readonly (Item | null)[]> {
  const rows = await sql.all<{ id: string; version: number }>(
    `SELECT i.id, MAX(i.version) AS version FROM service_items i
     WHERE i.is_local = 0 AND i.id IN (${placeholders(ids.length)}) GROUP BY i.id`,
    ids,
  );
  const versions = new Map(rows.map((row) => [row.id, row.version]));
  return itemsOf(
    ids.map((id) => ({ id, version: versions.get(id) ?? 0 })),
    context.locale,
  );
}

/** Makes the loaders of a request. */
export const createNeedLoaders =
  (sql: Sql, itemsOf: Catalog['itemsOf']) =>
  (context: RequestContext): NeedLoaders => ({
    byId: new DataLoader((ids) => needsById(sql, ids, context)),
    duplicates: new DataLoader((ids) => duplicatesOf(sql, ids, context)),
    events: new DataLoader((ids) => needEventsOf(sql, ids)),
    items: new DataLoader((ids) => newestItems(sql, itemsOf, ids, context)),
  });
