import type { MenuEdition } from '@diandan/domain/catalog';
import { insertMany } from '../../database/insert-many.js';
import type { Sql, Transaction } from '../../database/sql.js';

/** A version as far as it is noted what the station has published. */
type Published = Pick<MenuEdition, 'stationId' | 'version' | 'content'>;

const columns = ['station_id', 'kind', 'entry_id', 'number', 'version'];

/** Notes what a station publishes; what it published before stays as it was noted first. */
export async function notePublished(tx: Transaction, { stationId, version, content }: Published): Promise<void> {
  const rows = [
    ...content.lines.map(({ itemId, number }) => [stationId, 'LINE', itemId, number, version]),
    ...content.categories.map(({ id, number }) => [stationId, 'CATEGORY', id, number, version]),
  ];
  await insertMany(tx, 'published_entries', columns, rows, { keepExisting: true });
}

/** Forgets what only a version noted that is taken back: nobody ever ordered from it. */
export async function forgetPublished(tx: Transaction, { stationId, version, content }: Published): Promise<void> {
  // What a later version says as well was noted with this one; later ones that wait are few.
  const later = await tx.all<{ version: number; content: string }>(
    "SELECT version, content FROM menus WHERE station_id = ? AND state = 'PUBLISHED' AND version > ? ORDER BY version",
    [stationId, version],
  );
  await tx.run('DELETE FROM published_entries WHERE station_id = ? AND version = ?', [stationId, version]);
  for (const one of later) {
    const said = JSON.parse(one.content) as typeof content;
    await notePublished(tx, { stationId, version: one.version, content: said });
  }
}

async function entriesOf(
  sql: Sql,
  stationId: string,
  kind: 'LINE' | 'CATEGORY',
): Promise<readonly { readonly entry_id: string; readonly number: string }[]> {
  return sql.all('SELECT entry_id, number FROM published_entries WHERE station_id = ? AND kind = ? ORDER BY version', [
    stationId,
    kind,
  ]);
}

/** The item that each number was published for at a station, the last one where there were several. */
export async function publishedNumbers(sql: Sql, stationId: string): Promise<ReadonlyMap<string, string>> {
  const rows = await entriesOf(sql, stationId, 'LINE');
  return new Map(rows.map((row) => [row.number, row.entry_id]));
}

/** The items that a station ever published. */
export async function publishedItems(sql: Sql, stationId: string): Promise<ReadonlySet<string>> {
  return new Set((await entriesOf(sql, stationId, 'LINE')).map((row) => row.entry_id));
}

/** The headings that a station ever published. */
export async function publishedCategories(sql: Sql, stationId: string): Promise<ReadonlySet<string>> {
  return new Set((await entriesOf(sql, stationId, 'CATEGORY')).map((row) => row.entry_id));
}
