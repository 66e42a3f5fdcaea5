import type { Locale } from '@diandan/domain/decision';
import { placeholders, type Sql } from '../../database/sql.js';
import type { ServiceItemType } from './catalog.type.js';
import { type ItemRow, itemColumns, itemRowView } from './item.views.js';

/**
 * The versions of items that hold at an instant, by the ids of the items: of those whose menu has come into force the one
 * whose menu came last. What is only announced, or was taken back before its day, is known to nobody.
 */
export async function versionsInForce(
  sql: Sql,
  ids: readonly string[],
  at: number,
): Promise<ReadonlyMap<string, number>> {
  if (ids.length === 0) return new Map();
  const rows = await sql.all<{ id: string; version: number }>(
    `SELECT i.id, i.version FROM service_items i
     WHERE i.id IN (${placeholders(ids.length)}) AND i.is_local = 0 AND i.valid_from <= ?
     ORDER BY i.id, i.valid_from, i.version`,
    [...ids, at],
  );
  return new Map(rows.map((row) => [row.id, row.version]));
}

/** An item as it holds now; null where there is none, or where it is restricted and the reader is no staff. */
export async function itemInForce(
  sql: Sql,
  id: string,
  at: number,
  locale: Locale,
  seesRestricted: boolean,
): Promise<ServiceItemType | null> {
  const version = (await versionsInForce(sql, [id], at)).get(id);
  if (version === undefined) return null;
  const row = await sql.get<ItemRow>(`SELECT ${itemColumns} FROM service_items i WHERE i.id = ? AND i.version = ?`, [
    id,
    version,
  ]);
  if (row === undefined) return null;
  const item = itemRowView(row, locale);
  return item.conditions.confidentiality === 'RESTRICTED' && !seesRestricted ? null : item;
}
