import type { ServiceItem } from '@diandan/domain/catalog';
import { ancestorPaths } from '@diandan/domain/network';
import { placeholders, type Sql } from '../../database/sql.js';
import { type ItemRow, itemColumns, itemToDomain } from './item.views.js';

/** The item in one version, or null. */
export async function findItem(sql: Sql, id: string, version: number): Promise<ServiceItem | null> {
  const row = await sql.get<ItemRow>(`SELECT ${itemColumns} FROM service_items i WHERE i.id = ? AND i.version = ?`, [
    id,
    version,
  ]);
  return row === undefined ? null : itemToDomain(row);
}

/** The published menu in force at a station: that of the nearest station above it, itself included, which has one. */
export async function menuInForceAt(
  sql: Sql,
  stationPath: string,
): Promise<{
  readonly menuId: string;
  readonly version: number;
  readonly publishedAt: number;
  readonly originStationId: string;
} | null> {
  const chain = [...ancestorPaths(stationPath), stationPath];
  const row = await sql.get<{ id: string; version: number; published_at: number; station_id: string }>(
    `SELECT m.id, m.version, m.published_at, m.station_id
     FROM stations s JOIN menus m ON m.station_id = s.id
     WHERE s.path IN (${placeholders(chain.length)}) AND m.published_at IS NOT NULL
     ORDER BY s.depth DESC, m.version DESC LIMIT 1`,
    chain,
  );
  if (row === undefined) return null;
  return { menuId: row.id, version: row.version, publishedAt: row.published_at, originStationId: row.station_id };
}

/** The item as the menu in force at a station offers it, or null when it is not on that menu. */
export async function menuEntryInForce(sql: Sql, stationPath: string, itemId: string): Promise<ServiceItem | null> {
  const menu = await menuInForceAt(sql, stationPath);
  if (menu === null) return null;
  const row = await sql.get<ItemRow>(
    `SELECT ${itemColumns} FROM menu_entries e
     JOIN service_items i ON i.id = e.item_id AND i.version = e.item_version
     WHERE e.menu_id = ? AND e.item_id = ?`,
    [menu.menuId, itemId],
  );
  return row === undefined ? null : itemToDomain(row);
}
