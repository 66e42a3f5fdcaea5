import DataLoader from 'dataloader';
import type { Clock } from '../../clock.js';
import type { Sql } from '../../database/sql.js';
import type { RequestContext } from '../../graphql/context.js';
import { type Catalog, versionsInForce } from '../catalog/index.js';
import { duplicatesOf, type NeedEventRow, needEventsOf, needsById } from './need.queries.js';
import type { NeedView } from './need.views.js';

type Item = NonNullable<Awaited<ReturnType<Catalog['itemsOf']>>[number]>;

/** What the fields of needs load, for all needs of an answer at once. */
export interface NeedLoaders {
  readonly byId: DataLoader<string, NeedView | null>;
  readonly duplicates: DataLoader<string, readonly NeedView[]>;
  readonly events: DataLoader<string, readonly NeedEventRow[]>;
  /** Items as they hold now. */
  readonly items: DataLoader<string, Item | null>;
}

/** Items as they hold at an instant, in the order of the ids. */
export async function itemsInForce(
  sql: Sql,
  itemsOf: Catalog['itemsOf'],
  ids: readonly string[],
  at: number,
  context: RequestContext,
): Promise<readonly (Item | null)[]> {
  const versions = await versionsInForce(sql, ids, at);
  return itemsOf(
    ids.map((id) => ({ id, version: versions.get(id) ?? 0 })),
    context.locale,
  );
}

/** Makes the loaders of a request. */
export const createNeedLoaders =
  (sql: Sql, clock: Clock, itemsOf: Catalog['itemsOf']) =>
  (context: RequestContext): NeedLoaders => ({
    byId: new DataLoader((ids) => needsById(sql, ids, context)),
    duplicates: new DataLoader((ids) => duplicatesOf(sql, ids, context)),
    events: new DataLoader((ids) => needEventsOf(sql, ids)),
    items: new DataLoader((ids) => itemsInForce(sql, itemsOf, ids, clock.now(), context)),
  });
