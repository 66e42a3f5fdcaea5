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

/** The menus that have a say above a station at an instant, from the first whole one downwards. */
export async function chainAbove(sql: Sql, stationPath: string, at: number): Promise<readonly PublishedMenu[]> {
  const above = ancestorPaths(stationPath);
  if (above.length === 0) return [];
  const rows = await sql.all<HeadRow>(
    `SELECT s.path, m.id, m.station_id, m.version, m.kind, m.content FROM stations s JOIN menus m ON m.id = ${inForceAt}
     WHERE s.path IN (${placeholders(above.length)}) ORDER BY s.path`,
    [at, ...above],
  );
  const start = rows.findIndex((row) => row.kind === 'WHOLE');
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

/** The next version of a station that comes into force after an instant; null where none waits. */
export async function nextScheduled(
  sql: Sql,
  stationId: string,
  after: number,
): Promise<{ readonly version: number; readonly effectiveFrom: number } | null> {
  const row = await sql.get<{ version: number; effective_from: number }>(
    `SELECT version, effective_from FROM menus WHERE station_id = ? AND state = 'PUBLISHED' AND effective_from > ?
     ORDER BY effective_from, version LIMIT 1`,
    [stationId, after],
  );
  return row === undefined ? null : { version: row.version, effectiveFrom: row.effective_from };
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
