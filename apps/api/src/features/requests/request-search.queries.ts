import { type Actor, scopePaths } from '@diandan/domain/access';
import { allOf, anyOf, type Condition, inSubtrees, literalPattern, oneOf } from '../../database/scope.js';
import type { Sql } from '../../database/sql.js';
import { contains } from '../../database/text-search.js';

/** What a text that somebody searches for is the name of. */
export interface Named {
  readonly itemIds: readonly string[];
  /** Residents whom the viewer may see by a role; a request of somebody else's resident is not found by the name. */
  readonly residentIds: readonly string[];
  readonly workerIds: readonly string[];
}

const nobody: Named = { itemIds: [], residentIds: [], workerIds: [] };

/** So many things of a kind are looked up by a name; a text that names more says too little to be searched for. */
const NAMED = 200;

const hasLetters = /\p{L}/u;

/** The beginning of a ticket number as it is read out: with or without the D, the year is enough. */
export const ticketPrefix = (text: string): string | null =>
  /^(?:d\d{4,8}|20\d{4,6})(-\d*)?$/i.test(text) ? `D${text.replace(/^d/i, '')}` : null;

/** The end of a ticket number, which is what people remember of it. */
const ticketEnding = (text: string): string | null => (/^(?=.*\d)[\d-]{2,15}$/.test(text) ? text : null);

async function idsOf(sql: Sql, from: string, where: Condition): Promise<readonly string[]> {
  const rows = await sql.all<{ id: string }>(
    `SELECT n.id FROM ${from} n WHERE ${where.sql} ORDER BY n.id LIMIT ${NAMED}`,
    where.values,
  );
  return rows.map((row) => row.id);
}

/** Looks up what a text names, as far as this viewer may know it. */
export async function namedBy(sql: Sql, viewer: Actor, text: string | null): Promise<Named> {
  if (text === null || ticketPrefix(text) !== null) return nobody;
  const items = anyOf([contains('n.name', text), contains('n.name_en', text)]);
  if (!hasLetters.test(text)) return { ...nobody, itemIds: await idsOf(sql, 'service_items', items) };
  const scope = inSubtrees('n.station_path', scopePaths(viewer, 'RESIDENT_VIEW'));
  return {
    itemIds: await idsOf(sql, 'service_items', items),
    residentIds: await idsOf(sql, 'residents', allOf([scope, contains('n.name', text)])),
    // Whoever sees a request sees who serves it.
    workerIds: await idsOf(sql, 'workers', contains('n.name', text)),
  };
}

/** What a text that begins no ticket number asks of each row; null when there is none. */
export function searchFor(text: string | null, { itemIds, residentIds, workerIds }: Named): Condition | null {
  if (text === null || ticketPrefix(text) !== null) return null;
  const team = oneOf('v.worker_id', workerIds);
  const ending = ticketEnding(text);
  return anyOf([
    oneOf('r.item_id', itemIds),
    { sql: `LOWER(r.need) LIKE ? ESCAPE '\\'`, values: [`%${literalPattern(text.toLowerCase())}%`] },
    ...(residentIds.length === 0 ? [] : [oneOf('r.resident_id', residentIds)]),
    ...(workerIds.length === 0
      ? []
      : [
          {
            sql: `EXISTS (SELECT 1 FROM assignment_members v WHERE v.assignment_id = r.assignment_id AND ${team.sql})`,
            values: team.values,
          },
        ]),
    ...(ending === null ? [] : [{ sql: 'r.ticket_no LIKE ?', values: [`%${ending}`] }]),
  ]);
}
