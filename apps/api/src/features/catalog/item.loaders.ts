import DataLoader from 'dataloader';
import type { Locale } from '@diandan/domain/decision';
import type { Sql } from '../../database/sql.js';
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

/** Items asked for at once: SQLite takes no longer a condition. */
const PER_STATEMENT = 250;

/** Finds items, and keeps what it found: an item in a version never changes, since a change makes a new version. */
export function createItemFinder(sql: Sql): ItemFinder {
  const kept = { 'zh-CN': new Map<string, ServiceItemType>(), en: new Map<string, ServiceItemType>() } satisfies Record<
    Locale,
    Map<string, ServiceItemType>
  >;

  return async (keys, locale) => {
    const known = kept[locale];
    const asked = new Map(keys.map((key) => [textOf(key), key]));
    if (known.size > KEPT) known.clear();
    const missing = [...asked].flatMap(([text, key]) => (known.has(text) ? [] : key));
    for (let from = 0; from < missing.length; from += PER_STATEMENT) {
      const some = missing.slice(from, from + PER_STATEMENT);
      const rows = await sql.all<ItemRow>(
        `SELECT ${itemColumns} FROM service_items i
         WHERE ${some.map(() => '(i.id = ? AND i.version = ?)').join(' OR ')}`,
        some.flatMap(({ id, version }) => [id, version]),
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
