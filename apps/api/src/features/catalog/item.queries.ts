import type { Locale } from '@diandan/domain/decision';
import type { Sql } from '../../database/sql.js';
import type { ServiceItemType } from './catalog.type.js';
import { type ItemRow, itemColumns, itemRowView } from './item.views.js';

/** An item as it was published last; null where there is none, or where it is restricted and the reader is no staff. */
export async function newestItem(
  sql: Sql,
  id: string,
  locale: Locale,
  seesRestricted: boolean,
): Promise<ServiceItemType | null> {
  const row = await sql.get<ItemRow>(
    `SELECT ${itemColumns} FROM service_items i WHERE i.id = ? AND i.is_local = 0 ORDER BY i.version DESC LIMIT 1`,
    [id],
  );
  if (row === undefined) return null;
  const item = itemRowView(row, locale);
  return item.conditions.confidentiality === 'RESTRICTED' && !seesRestricted ? null : item;
}
