import DataLoader from 'dataloader';
import { placeholders, type Sql } from '../../database/sql.js';
import type { RequestContext } from '../../graphql/context.js';
import type { ServiceItemType } from './catalog.type.js';
import { type ItemRow, itemColumns, itemView } from './item.views.js';

/** An item in one version. */
export interface ItemKey {
  readonly id: string;
  readonly version: number;
}

/** Items in a version; null where there is none. */
export type ItemLoader = DataLoader<ItemKey, ServiceItemType | null, string>;

const textOf = (key: ItemKey): string => `${key.id} ${key.version}`;

/** Makes the loader of a request. */
export const createItemLoader =
  (sql: Sql) =>
  (context: RequestContext): ItemLoader =>
    new DataLoader<ItemKey, ServiceItemType | null, string>(
      async (asked) => {
        const ids = [...new Set(asked.map((key) => key.id))];
        const rows = await sql.all<ItemRow>(
          `SELECT ${itemColumns} FROM service_items i WHERE i.id IN (${placeholders(ids.length)})`,
          ids,
        );
        const found = new Map(rows.map((row) => [textOf(row), itemView(row, context.locale)]));
        return asked.map((key) => found.get(textOf(key)) ?? null);
      },
      { cacheKeyFn: textOf },
    );
