import { findLine, type ItemContent, type ServiceItem } from '@diandan/domain/catalog';
import { canonicalJson } from '../../database/canonical-json.js';
import type { Sql, Transaction } from '../../database/sql.js';
import { type ItemRow, itemColumns, itemToDomain } from './item.views.js';
import type { MenuReader } from './menu-reader.js';

/** The item in one version, or null. */
export async function findItem(sql: Sql, id: string, version: number): Promise<ServiceItem | null> {
  const row = await sql.get<ItemRow>(`SELECT ${itemColumns} FROM service_items i WHERE i.id = ? AND i.version = ?`, [
    id,
    version,
  ]);
  return row === undefined ? null : itemToDomain(row);
}

type ItemIdentity = Pick<ServiceItem, 'id' | 'number'>;

async function newestVersion(tx: Transaction, id: string): Promise<number> {
  const newest = await tx.get<{ version: number }>(
    'SELECT version FROM service_items WHERE id = ? ORDER BY version DESC LIMIT 1',
    [id],
  );
  return newest?.version ?? 0;
}

/** Looks for a version that will do and writes a new one where there is none. Versions are never changed. */
async function foundOrAdded(
  tx: Transaction,
  { id, number }: ItemIdentity,
  content: ItemContent,
  text: string,
  isLocal: boolean,
  validFrom: number | null,
  find: () => Promise<number | undefined>,
): Promise<number> {
  for (;;) {
    const found = await find();
    if (found !== undefined) return found;
    const version = (await newestVersion(tx, id)) + 1;
    const isWritten = await tx.run(
      `INSERT INTO service_items (id, version, number, name, name_en, content, is_local, valid_from)
       VALUES (?, ?, ?, ?, ?, ?, ?, ?)
       ON CONFLICT (id, version) DO NOTHING`,
      [id, version, number, content.name, content.nameEn, text, isLocal ? 1 : 0, validFrom],
    );
    // Another transaction may have taken the number meanwhile; it has committed by now, so look again.
    if (isWritten === 1) return version;
  }
}

/** A published version of an item, as far as it matters whether another publication may go under it. */
export interface NewestItem {
  readonly number: string;
  readonly content: string;
  /** From when its menu holds; null where that was taken back. */
  readonly valid_from: number | null;
  /** The last day on which any version of the item comes into force. */
  readonly last_valid: number | null;
}

/** True where the newest version says the same, and holds already when a menu comes into force that says it again. */
export const isStillSaid = (newest: NewestItem, number: string, text: string, from: number): boolean =>
  newest.content === text &&
  newest.number === number &&
  newest.valid_from !== null &&
  newest.valid_from <= from &&
  newest.valid_from === newest.last_valid;

/** The version under which an item is published: the newest one where nothing has changed, else a new one. */
export async function publishedVersion(
  tx: Transaction,
  item: ItemIdentity,
  content: ItemContent,
  from: number,
): Promise<number> {
  const text = canonicalJson(content);
  return foundOrAdded(tx, item, content, text, false, from, async () => {
    const newest = await tx.get<NewestItem & { readonly version: number }>(
      `SELECT version, number, content, valid_from,
         (SELECT MAX(l.valid_from) FROM service_items l WHERE l.id = i.id AND l.is_local = 0) AS last_valid
       FROM service_items i WHERE id = ? AND is_local = 0 ORDER BY version DESC LIMIT 1`,
      [item.id],
    );
    return newest !== undefined && isStillSaid(newest, item.number, text, from) ? newest.version : undefined;
  });
}

/** The version that a request keeps when its station offers the item with changes of its own. */
export async function localVersion(tx: Transaction, item: ItemIdentity, content: ItemContent): Promise<number> {
  const text = canonicalJson(content);
  return foundOrAdded(tx, item, content, text, true, null, async () => {
    const same = await tx.get<{ version: number }>(
      'SELECT version FROM service_items WHERE id = ? AND content = ? ORDER BY version DESC LIMIT 1',
      [item.id, text],
    );
    return same?.version;
  });
}

/** The item as the menu in force at a station offers it, in the version that a request keeps; null when it is not on it. */
export async function orderableItem(
  tx: Transaction,
  reader: MenuReader,
  stationPath: string,
  itemId: string,
  at: number,
): Promise<ServiceItem | null> {
  const [here] = await reader(tx, [stationPath], at);
  const line = here === null || here === undefined ? null : findLine(here.menu, itemId);
  if (line === null) return null;
  const item = { id: line.itemId, number: line.number };
  const isAsPublished = line.content === line.published && line.itemVersion !== null;
  const version = isAsPublished ? line.itemVersion : await localVersion(tx, item, line.content);
  return { ...item, version, ...line.content };
}
