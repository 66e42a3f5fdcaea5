import type { EditionAction, MenuContent, MenuKind, PublishedMenu } from '@diandan/domain/catalog';
import { ancestorPaths } from '@diandan/domain/network';
import { placeholders, type Sql } from '../../database/sql.js';

interface HeadRow {
  readonly path: string;
  readonly id: string;
  readonly station_id: string;
  readonly version: number;
  readonly kind: MenuKind;
  readonly content: string;
}

/** The published version of a station that is in force at an instant; to be put into a statement with the instant. */
export const inForceAt = `(
  SELECT n.id FROM menus n WHERE n.station_id = s.id AND n.state = 'PUBLISHED' AND n.effective_from <= ?
  ORDER BY n.effective_from DESC, n.version DESC LIMIT 1)`;

/** The menus that have a say above a station at an instant, from the nearest whole one downwards. */
export async function chainAbove(sql: Sql, stationPath: string, at: number): Promise<readonly PublishedMenu[]> {
  const above = ancestorPaths(stationPath);
  if (above.length === 0) return [];
  const rows = await sql.all<HeadRow>(
    `SELECT s.path, m.id, m.station_id, m.version, m.kind, m.content FROM stations s JOIN menus m ON m.id = ${inForceAt}
     WHERE s.path IN (${placeholders(above.length)}) ORDER BY s.path`,
    [at, ...above],
  );
  const start = rows.findLastIndex((row) => row.kind === 'WHOLE');
  if (start < 0) return [];
  return rows.slice(start).map((row) => ({
    id: row.id,
    stationId: row.station_id,
    version: row.version,
    kind: row.kind,
    content: JSON.parse(row.content) as MenuContent,
  }));
}

/** A station's own version in force at an instant, or null. */
export async function ownInForce(sql: Sql, stationId: string, at: number): Promise<PublishedMenu | null> {
  const row = await sql.get<HeadRow>(
    `SELECT s.path, m.id, m.station_id, m.version, m.kind, m.content FROM stations s JOIN menus m ON m.id = ${inForceAt}
     WHERE s.id = ?`,
    [at, stationId],
  );
  if (row === undefined) return null;
  const { id, version, kind, content } = row;
  return { id, stationId, version, kind, content: JSON.parse(content) as MenuContent };
}

/** The lines of a menu as rows `l`, in the words of the database at hand. */
const linesOf = (sql: Sql) =>
  sql.dialect === 'postgres'
    ? {
        from: "menus m CROSS JOIN LATERAL jsonb_array_elements(m.content::jsonb -> 'lines') AS l(line)",
        itemId: "l.line ->> 'itemId'",
        number: "l.line ->> 'number'",
      }
    : {
        from: "menus m, json_each(m.content, '$.lines') l",
        itemId: "json_extract(l.value, '$.itemId')",
        number: "json_extract(l.value, '$.number')",
      };

/** The item that each number was published for at a station, the last one where there were several. */
export async function publishedNumbers(sql: Sql, stationId: string): Promise<ReadonlyMap<string, string>> {
  const { from, itemId, number } = linesOf(sql);
  const rows = await sql.all<{ item_id: string; number: string }>(
    `SELECT ${itemId} AS item_id, ${number} AS number, MAX(m.version) AS newest FROM ${from}
     WHERE m.station_id = ? AND m.state = 'PUBLISHED' GROUP BY ${itemId}, ${number} ORDER BY newest`,
    [stationId],
  );
  return new Map(rows.map((row) => [row.number, row.item_id]));
}

/** The items that ever stood in a version of the station. */
export async function itemsEverIn(sql: Sql, stationId: string): Promise<ReadonlySet<string>> {
  const { from, itemId } = linesOf(sql);
  const rows = await sql.all<{ item_id: string }>(
    `SELECT DISTINCT ${itemId} AS item_id FROM ${from} WHERE m.station_id = ?`,
    [stationId],
  );
  return new Set(rows.map((row) => row.item_id));
}

/** The headings that ever stood in a version of the station. */
export async function categoriesEverIn(sql: Sql, stationId: string): Promise<ReadonlySet<string>> {
  const rows = await sql.all<{ id: string }>(
    sql.dialect === 'postgres'
      ? `SELECT DISTINCT l.category ->> 'id' AS id FROM menus m
         CROSS JOIN LATERAL jsonb_array_elements(m.content::jsonb -> 'categories') AS l(category) WHERE m.station_id = ?`
      : `SELECT DISTINCT json_extract(l.value, '$.id') AS id FROM menus m, json_each(m.content, '$.categories') l
         WHERE m.station_id = ?`,
    [stationId],
  );
  return new Set(rows.map((row) => row.id));
}

/** A step on record. */
export interface EventRow {
  readonly menu_id: string;
  readonly sequence: number;
  readonly action: EditionAction;
  readonly at: number;
  readonly account_id: string | null;
  readonly actor_name: string;
  readonly note: string | null;
}

/** The steps of these versions, the first step first. */
export async function editionEvents(sql: Sql, ids: readonly string[]): Promise<ReadonlyMap<string, EventRow[]>> {
  const rows = await sql.all<EventRow>(
    `SELECT menu_id, sequence, action, at, account_id, actor_name, note FROM menu_events
     WHERE menu_id IN (${placeholders(ids.length)}) ORDER BY menu_id, sequence`,
    ids,
  );
  const found = new Map<string, EventRow[]>();
  for (const row of rows) found.set(row.menu_id, [...(found.get(row.menu_id) ?? []), row]);
  return found;
}

/** When an item was last found right, and by whom. */
export interface ItemCheck {
  readonly at: number;
  readonly name: string | null;
}

/** The last checks of these items. */
export async function lastChecks(sql: Sql, itemIds: readonly string[]): Promise<ReadonlyMap<string, ItemCheck>> {
  if (itemIds.length === 0) return new Map();
  const rows = await sql.all<{ item_id: string; at: number; name: string | null }>(
    `SELECT c.item_id, c.at, a.display_name AS name FROM item_checks c LEFT JOIN accounts a ON a.id = c.account_id
     WHERE c.item_id IN (${placeholders(itemIds.length)})
     AND c.at = (SELECT MAX(d.at) FROM item_checks d WHERE d.item_id = c.item_id)`,
    itemIds,
  );
  return new Map(rows.map(({ item_id: id, at, name }) => [id, { at, name }]));
}
