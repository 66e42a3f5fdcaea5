import {
  type EditionAction,
  type EditionState,
  emptyMenu,
  type MenuContent,
  type MenuDraft,
  type MenuEdition,
  type MenuKind,
  type MenuLine,
} from '@diandan/domain/catalog';
import { canonicalJson } from '../../database/canonical-json.js';
import { insertMany } from '../../database/insert-many.js';
import { placeholders, type Sql, type SqlValue, type Transaction } from '../../database/sql.js';
import { isStillSaid, localVersion, type NewestItem, publishedVersion } from './catalog.repository.js';

/** A row of `menus` with the place of its station. */
export interface EditionRow {
  readonly id: string;
  readonly station_id: string;
  readonly version: number;
  readonly kind: MenuKind;
  readonly state: EditionState;
  readonly content: string;
  readonly draft: string | null;
  readonly revision: number;
  readonly based_on_id: string | null;
  readonly editor_ids: string;
  readonly note: string | null;
  readonly created_at: number;
  readonly created_by: string | null;
  readonly submitted_at: number | null;
  readonly submitted_by: string | null;
  readonly published_at: number | null;
  readonly published_by: string | null;
  readonly effective_from: number | null;
  readonly path: string;
  readonly division_code: string;
}

/** A version with the place that scope is decided by. */
export interface PlacedEdition {
  readonly edition: MenuEdition;
  readonly stationPath: string;
  readonly divisionCode: string;
}

const columnsWith = (content: string, draft: string): string =>
  `m.id, m.station_id, m.version, m.kind, m.state, ${content} AS content, ${draft} AS draft, m.revision, m.based_on_id,
   m.editor_ids, m.note, m.created_at, m.created_by, m.submitted_at, m.submitted_by, m.published_at, m.published_by,
   m.effective_from, s.path, s.division_code`;

/** The columns of a version, whole. */
export const editionColumns = columnsWith('m.content', 'm.draft');

/** The columns of a version for a list that shows nothing of what stands in it. */
export const editionHeadColumns = columnsWith("''", 'NULL');

/** A version as the domain knows it. */
export function editionToDomain(row: EditionRow): PlacedEdition {
  const content = row.content === '' ? emptyMenu : (JSON.parse(row.content) as MenuContent);
  const kept = row.draft === null ? null : (JSON.parse(row.draft) as Pick<MenuDraft, 'conflicts' | 'stamps'>);
  const edition: MenuEdition = {
    id: row.id,
    stationId: row.station_id,
    version: row.version,
    kind: row.kind,
    state: row.state,
    content,
    draft: kept === null ? null : { ...kept, content, revision: row.revision },
    revision: row.revision,
    basedOnId: row.based_on_id,
    editorIds: JSON.parse(row.editor_ids) as string[],
    createdAt: row.created_at,
    createdBy: row.created_by ?? '',
    submittedAt: row.submitted_at,
    submittedBy: row.submitted_by,
    publishedAt: row.published_at,
    publishedBy: row.published_by,
    effectiveFrom: row.effective_from,
    note: row.note,
  };
  return { edition, stationPath: row.path, divisionCode: row.division_code };
}

async function find(sql: Sql, id: string, lock: string): Promise<PlacedEdition | null> {
  const row = await sql.get<EditionRow>(
    `SELECT ${editionColumns} FROM menus m JOIN stations s ON s.id = m.station_id WHERE m.id = ?${lock}`,
    [id],
  );
  return row === undefined ? null : editionToDomain(row);
}

/** The version with this id, or null. */
export const findEdition = (sql: Sql, id: string): Promise<PlacedEdition | null> => find(sql, id, '');

/** The same, kept from other writers until the end: two people at one draft take turns; readers never wait. */
export const openEdition = (tx: Transaction, id: string): Promise<PlacedEdition | null> =>
  find(tx, id, tx.dialect === 'postgres' ? ' FOR UPDATE OF m' : '');

const draftText = ({ draft }: MenuEdition): string | null =>
  draft === null ? null : canonicalJson({ stamps: draft.stamps, conflicts: draft.conflicts });

/** Writes a new version; false where the station has an open one or the number has been taken meanwhile. */
export async function insertEdition(tx: Transaction, edition: MenuEdition): Promise<boolean> {
  const written = await tx.run(
    `INSERT INTO menus (id, station_id, version, kind, state, content, draft, revision, based_on_id, editor_ids, created_at,
       created_by) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING`,
    [
      edition.id,
      edition.stationId,
      edition.version,
      edition.kind,
      edition.state,
      canonicalJson(edition.content),
      draftText(edition),
      edition.revision,
      edition.basedOnId,
      canonicalJson(edition.editorIds),
      edition.createdAt,
      edition.createdBy,
    ],
  );
  return written === 1;
}

/** Writes what became of a version that was opened at `before`. */
export async function saveEdition(tx: Transaction, edition: MenuEdition, before: number): Promise<void> {
  const written = await tx.run(
    `UPDATE menus SET state = ?, content = ?, draft = ?, revision = ?, editor_ids = ?, note = ?, submitted_at = ?,
       submitted_by = ?, published_at = ?, published_by = ?, effective_from = ? WHERE id = ? AND revision = ?`,
    [
      edition.state,
      canonicalJson(edition.content),
      draftText(edition),
      edition.revision,
      canonicalJson(edition.editorIds),
      edition.note,
      edition.submittedAt,
      edition.submittedBy,
      edition.publishedAt,
      edition.publishedBy,
      edition.effectiveFrom,
      edition.id,
      before,
    ],
  );
  if (written !== 1) throw new Error(`the menu ${edition.id} changed while it was open`);
}

/** What is put on record of a step. */
export interface EditionEvent {
  readonly action: EditionAction;
  readonly at: number;
  readonly accountId: string | null;
  readonly actorName: string;
  readonly note: string | null;
}

/** Puts a step on record. Edits of one person in a row are one entry, which moves along with the last of them. */
export async function addEditionEvent(tx: Transaction, menuId: string, event: EditionEvent): Promise<void> {
  const { action, at, accountId, actorName, note } = event;
  const last = await tx.get<{ sequence: number; action: string; account_id: string | null }>(
    'SELECT sequence, action, account_id FROM menu_events WHERE menu_id = ? ORDER BY sequence DESC LIMIT 1',
    [menuId],
  );
  if (action === 'EDIT' && last?.action === 'EDIT' && last.account_id === accountId) {
    await tx.run('UPDATE menu_events SET at = ? WHERE menu_id = ? AND sequence = ?', [at, menuId, last.sequence]);
    return;
  }
  await tx.run(
    'INSERT INTO menu_events (menu_id, sequence, action, at, account_id, actor_name, note) VALUES (?, ?, ?, ?, ?, ?, ?)',
    [menuId, (last?.sequence ?? 0) + 1, action, at, accountId, actorName, note],
  );
}

interface NewestRow extends NewestItem {
  readonly id: string;
  readonly version: number;
  /** The highest version of all, those that orders made locally included. */
  readonly last: number;
}

/** The newest published versions of these items. */
async function newestVersions(tx: Transaction, ids: readonly string[]): Promise<ReadonlyMap<string, NewestRow>> {
  const newest = new Map<string, NewestRow>();
  for (let from = 0; from < ids.length; from += 500) {
    const some = ids.slice(from, from + 500);
    const rows = await tx.all<NewestRow>(
      `SELECT i.id, i.version, i.number, i.content, i.valid_from,
         (SELECT MAX(l.valid_from) FROM service_items l WHERE l.id = i.id AND l.is_local = 0) AS last_valid,
         (SELECT MAX(l.version) FROM service_items l WHERE l.id = i.id) AS last
       FROM service_items i WHERE i.id IN (${placeholders(some.length)}) AND i.is_local = 0
       AND i.version = (SELECT MAX(n.version) FROM service_items n WHERE n.id = i.id AND n.is_local = 0)`,
      some,
    );
    for (const row of rows) newest.set(row.id, row);
  }
  return newest;
}

const itemColumns = ['id', 'version', 'number', 'name', 'name_en', 'content', 'valid_from'];

/**
 * The lines with the versions under which they are published: the newest one where nothing has changed, else a new one.
 * What a station takes over from above and words differently is a version of its own and leaves the item as it is.
 * New versions are known to the public from the instant on which the menu holds.
 */
export async function withItemVersions(
  tx: Transaction,
  lines: readonly MenuLine[],
  inheritedIds: ReadonlySet<string>,
  from: number,
): Promise<readonly MenuLine[]> {
  const newest = await newestVersions(
    tx,
    lines.map((line) => line.itemId),
  );
  const fresh: { readonly line: MenuLine; readonly row: SqlValue[] }[] = [];
  const versions = new Map<string, number>();
  for (const line of lines) {
    const { itemId: id, number, content } = line;
    const known = newest.get(id);
    const text = canonicalJson(content);
    const isInherited = inheritedIds.has(id);
    const isSame = isInherited
      ? known?.content === text
      : known !== undefined && isStillSaid(known, number, text, from);
    if (known !== undefined && isSame) versions.set(id, known.version);
    else if (isInherited) versions.set(id, await localVersion(tx, { id, number }, content));
    else {
      const version = (known?.last ?? 0) + 1;
      versions.set(id, version);
      fresh.push({ line, row: [id, version, number, content.name, content.nameEn, text, from] });
    }
  }
  const rows = fresh.map(({ row }) => row);
  const written = await insertMany(tx, 'service_items', itemColumns, rows, { keepExisting: true });
  if (written < rows.length) {
    // An order has taken a number in the meantime: give those out one by one.
    for (const { line } of fresh) {
      const item = { id: line.itemId, number: line.number };
      versions.set(line.itemId, await publishedVersion(tx, item, line.content, from));
    }
  }
  return lines.map((line) => ({ ...line, itemVersion: versions.get(line.itemId) ?? null }));
}

/**
 * Takes back the versions of items that a menu was to bring on a day that has not come, save those that another menu
 * brings as well: they hold from its day on.
 */
export async function withdrawItemVersions(tx: Transaction, edition: MenuEdition, at: number): Promise<void> {
  const keyOf = (id: string, version: number | null): string => `${id} ${version}`;
  const brought = new Set(edition.content.lines.map((line) => keyOf(line.itemId, line.itemVersion)));
  const waiting = await tx.all<{ effective_from: number; content: string }>(
    `SELECT effective_from, content FROM menus
     WHERE state = 'PUBLISHED' AND effective_from > ? AND id <> ? ORDER BY effective_from DESC`,
    [at, edition.id],
  );
  const others = new Map<string, number>();
  for (const { effective_from: from, content } of waiting) {
    const { lines } = JSON.parse(content) as MenuContent;
    for (const line of lines) others.set(keyOf(line.itemId, line.itemVersion), from);
  }
  const ids = edition.content.lines.map((line) => line.itemId);
  for (let from = 0; from < ids.length; from += 500) {
    const some = ids.slice(from, from + 500);
    const rows = await tx.all<{ id: string; version: number }>(
      `SELECT id, version FROM service_items WHERE id IN (${placeholders(some.length)}) AND is_local = 0 AND valid_from > ?`,
      [...some, at],
    );
    for (const { id, version } of rows) {
      if (!brought.has(keyOf(id, version))) continue;
      const validFrom = others.get(keyOf(id, version)) ?? null;
      await tx.run('UPDATE service_items SET valid_from = ? WHERE id = ? AND version = ?', [validFrom, id, version]);
    }
  }
}
