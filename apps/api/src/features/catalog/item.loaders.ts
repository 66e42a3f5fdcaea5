import DataLoader from 'dataloader';
import type { Locale } from '@diandan/domain/decision';
import { placeholders, type Sql } from '../../database/sql.js';
import type { RequestContext } from '../../graphql/context.js';
import type { ServiceItemType } from './catalog.type.js';
import { type ItemRow, itemColumns, itemRowView } from './item.views.js';

/** An item in one version. */
export interface ItemKey {
  readonly id: string;
  readonly version: number;
}

/** Items in a version; null where there is none. */
export type ItemLoader = DataLoader<ItemKey, ServiceItemType | null, string>;

/** Finds the items of these keys, in their order. */
export type ItemFinder = (keys: readonly ItemKey[], locale: Locale) => Promise<(ServiceItemType | null)[]>;

const textOf = (key: ItemKey): string => `${key.id} ${key.version}`;

/** Items kept: a county has a few dozen. */
const KEPT = 2_000;

/** Finds items, and keeps what it found: an item in a version never changes, since a change makes a new version. */
export function createItemFinder(sql: Sql): ItemFinder {
  const kept = { 'zh-CN': new Map<string, ServiceItemType>(), en: new Map<string, ServiceItemType>() } satisfies Record<
    Locale,
    Map<string, ServiceItemType>
  >;

  return async (keys, locale) => {
    const known = kept[locale];
    const missing = new Set<string>();
    for (const key of keys) if (!known.has(textOf(key))) missing.add(key.id);
    if (missing.size > 0) {
      if (known.size > KEPT) known.clear();
      const asked = [...new Set(keys.map((key) => key.id))];
      const rows = await sql.all<ItemRow>(
        `SELECT ${itemColumns} FROM service_items i WHERE i.id IN (${placeholders(asked.length)})`,
        asked,
      );
      for (const row of rows) known.set(textOf(row), itemRowView(row, locale));
    }
    return keys.map((key) => known.get(textOf(key)) ?? null);
  };
}

/** Makes the loader of a request. */
export const createItemLoader =
  (find: ItemFinder) =>
  (context: RequestContext): ItemLoader =>
    new DataLoader<ItemKey, ServiceItemType | null, string>((asked) => find(asked, context.locale), {
      cacheKeyFn: textOf,
    });
