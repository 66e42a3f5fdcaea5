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
  find: () => Promise<number | undefined>,
): Promise<number> {
  for (;;) {
    const found = await find();
    if (found !== undefined) return found;
    const version = (await newestVersion(tx, id)) + 1;
    const isWritten = await tx.run(
      `INSERT INTO service_items (id, version, number, name, name_en, content, is_local) VALUES (?, ?, ?, ?, ?, ?, ?)
       ON CONFLICT (id, version) DO NOTHING`,
      [id, version, number, content.name, content.nameEn, text, isLocal ? 1 : 0],
    );
    // Another transaction may have taken the number meanwhile; it has committed by now, so look again.
    if (isWritten === 1) return version;
  }
}

/** The version under which an item is published: the newest one where nothing has changed, else a new one. */
export async function publishedVersion(tx: Transaction, item: ItemIdentity, content: ItemContent): Promise<number> {
  const text = canonicalJson(content);
  return foundOrAdded(tx, item, content, text, false, async () => {
    const newest = await tx.get<{ version: number; number: string; content: string }>(
      'SELECT version, number, content FROM service_items WHERE id = ? AND is_local = 0 ORDER BY version DESC LIMIT 1',
      [item.id],
    );
    return newest?.content === text && newest.number === item.number ? newest.version : undefined;
  });
}

/** The version that a request keeps when its station offers the item with changes of its own. */
export async function localVersion(tx: Transaction, item: ItemIdentity, content: ItemContent): Promise<number> {
  const text = canonicalJson(content);
  return foundOrAdded(tx, item, content, text, true, async () => {
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
