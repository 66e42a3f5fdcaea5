import type { Locale } from '@diandan/domain/decision';
import { ancestorPaths } from '@diandan/domain/network';
import { placeholders, type Sql } from '../../database/sql.js';
import type { MenuCategoryType, MenuEntryType, ServiceItemType } from './catalog.type.js';
import { type ItemRow, itemColumns, itemView } from './item.views.js';

/** A published menu without what stands on it. */
export interface PublishedMenu {
  readonly id: string;
  readonly stationId: string;
  readonly version: number;
  readonly publishedAt: number;
}

/** What stands on a published menu; it never changes again, since a change publishes a new version. */
export interface MenuContent {
  readonly categories: readonly MenuCategoryType[];
  readonly entryCount: number;
}

interface MenuRow {
  readonly path: string;
  readonly id: string;
  readonly station_id: string;
  readonly version: number;
  readonly published_at: number;
}

/** The menus in force at many stations at once: for each that of the nearest station above it, itself included. */
export async function menusInForce(sql: Sql, paths: readonly string[]): Promise<(PublishedMenu | null)[]> {
  const chain = [...new Set(paths.flatMap((path) => [...ancestorPaths(path), path]))];
  const rows = await sql.all<MenuRow>(
    `SELECT s.path, m.id, m.station_id, m.version, m.published_at
     FROM stations s JOIN menus m ON m.station_id = s.id
     WHERE s.path IN (${placeholders(chain.length)}) AND m.published_at IS NOT NULL ORDER BY m.version`,
    chain,
  );
  // In the order of the versions the newest of a station comes last and stays.
  const newest = new Map(rows.map((row) => [row.path, row]));
  return paths.map((path) => {
    const row = [path, ...ancestorPaths(path).toReversed()]
      .map((one) => newest.get(one))
      .find((one) => one !== undefined);
    if (row === undefined) return null;
    return { id: row.id, stationId: row.station_id, version: row.version, publishedAt: row.published_at };
  });
}

interface CategoryRow {
  readonly id: string;
  readonly number: string;
  readonly name: string;
  readonly name_en: string | null;
}

type EntryRow = ItemRow & {
  readonly entry_id: string;
  readonly category_id: string;
  readonly entry_number: string;
};

/** What stands on a menu, in the order of the menu: two statements whatever its size. */
export async function menuContent(sql: Sql, menu: PublishedMenu, locale: Locale): Promise<MenuContent> {
  const [categories, entries] = await Promise.all([
    sql.all<CategoryRow>(
      'SELECT c.id, c.number, c.name, c.name_en FROM menu_categories c WHERE c.menu_id = ? ORDER BY c.position',
      [menu.id],
    ),
    sql.all<EntryRow>(
      `SELECT ${itemColumns}, e.id AS entry_id, e.category_id, e.number AS entry_number
       FROM menu_entries e JOIN service_items i ON i.id = e.item_id AND i.version = e.item_version
       WHERE e.menu_id = ? ORDER BY e.category_id, e.position`,
      [menu.id],
    ),
  ]);
  const below = new Map<string, MenuEntryType[]>(categories.map((category) => [category.id, []]));
  for (const row of entries) {
    const item: ServiceItemType = itemView(row, locale);
    below.get(row.category_id)?.push({
      id: row.entry_id,
      number: row.entry_number,
      name: item.name,
      item,
      fee: item.fee,
      durationMinutes: item.durationMinutes,
      workersNeeded: item.workersNeeded,
      originStationId: menu.stationId,
    });
  }
  return {
    categories: categories.map((category) => ({
      id: category.id,
      number: category.number,
      name: locale === 'en' ? (category.name_en ?? category.name) : category.name,
      entries: below.get(category.id) ?? [],
    })),
    entryCount: entries.length,
  };
}

/** The newest version of an item, or null. */
export async function newestItem(sql: Sql, id: string, locale: Locale): Promise<ServiceItemType | null> {
  const row = await sql.get<ItemRow>(
    `SELECT ${itemColumns} FROM service_items i WHERE i.id = ? ORDER BY i.version DESC LIMIT 1`,
    [id],
  );
  return row === undefined ? null : itemView(row, locale);
}
