import { may } from '@diandan/domain/access';
import type { MenuContent } from '@diandan/domain/catalog';
import { allOf, inSubtrees, literalPattern } from '../../database/scope.js';
import type { Sql } from '../../database/sql.js';
import { type Keyset, type Page, pageOf } from '../../graphql/connections.js';
import type { RequestContext } from '../../graphql/context.js';
import { behind } from '../../graphql/paging.js';
import { inForceAt, lastChecks, ownInForce } from './edition.queries.js';
import {
  type EditionRow,
  editionColumns,
  editionHeadColumns,
  editionToDomain,
  findEdition,
} from './edition.repository.js';
import type { MenuEditionType } from './edition.type.js';
import type { ItemToCheckType, ItemUseType } from './menu-use.type.js';
import { editionView } from './edition.views.js';

const couldBeId = (text: string): boolean => /^[\w-]{1,64}$/.test(text);

/** A version, when the viewer may see the work at its station. */
export async function visibleEdition(
  sql: Sql,
  id: string,
  { viewer }: Pick<RequestContext, 'viewer'>,
): Promise<MenuEditionType | null> {
  if (viewer === null || !couldBeId(id)) return null;
  const placed = await findEdition(sql, id);
  return placed !== null && may(viewer, 'MENU_VIEW_DRAFT', placed.stationPath) ? editionView(placed) : null;
}

/** A page that is asked for. */
export interface EditionPageAsked {
  readonly first: number;
  readonly after: Keyset | null;
}

/** The versions of a station's menu, the newest first. */
export async function editionPage(
  sql: Sql,
  stationId: string,
  { first, after }: EditionPageAsked,
  isWhole: boolean,
): Promise<Page<MenuEditionType>> {
  const place = behind('m.version', 'm.id', after, true);
  const condition = allOf([{ sql: 'm.station_id = ?', values: [stationId] }, ...(place === null ? [] : [place])]);
  const rows = await sql.all<EditionRow>(
    `SELECT ${isWhole ? editionColumns : editionHeadColumns} FROM menus m JOIN stations s ON s.id = m.station_id
     WHERE ${condition.sql} ORDER BY m.version DESC, m.id DESC LIMIT ?`,
    [...condition.values, first + 1],
  );
  const views = rows.map((row) => editionView(editionToDomain(row)));
  return pageOf(views, first, (view) => ({ key: view.version, id: view.id }), {
    isAfter: after !== null,
    countAll: async () => {
      const counted = await sql.get<{ total: number }>('SELECT COUNT(*) AS total FROM menus WHERE station_id = ?', [
        stationId,
      ]);
      return counted?.total ?? 0;
    },
  });
}

interface UseRow {
  readonly station_id: string;
  readonly path: string;
  readonly version: number;
  readonly content: string;
}

const kindOfUse = (content: MenuContent, itemId: string): ItemUseType['kind'] => {
  if (content.lines.some((line) => line.itemId === itemId)) return 'PUBLISHES';
  return content.adaptations.find((one) => one.itemId === itemId)?.offering === 'OUT' ? 'DROPS' : 'ADAPTS';
};

/** The stations of these subtrees whose menu in force says something of an item, along the tree. */
export async function itemUsePage(
  sql: Sql,
  itemId: string,
  scope: readonly string[],
  at: number,
  { first, after }: EditionPageAsked,
): Promise<Page<ItemUseType>> {
  // Stored documents have sorted keys and no blanks, and only lines and adaptations name items.
  const names = { sql: "m.content LIKE ? ESCAPE '\\'", values: [`%"itemId":"${literalPattern(itemId)}"%`] };
  const wanted = [inSubtrees('s.path', scope), names];
  const all = allOf(wanted);
  const place = behind('s.path', 's.id', after);
  const page = allOf(place === null ? wanted : [...wanted, place]);
  const from = `FROM stations s JOIN menus m ON m.id = ${inForceAt}`;
  const rows = await sql.all<UseRow>(
    `SELECT m.station_id, s.path, m.version, m.content ${from} WHERE ${page.sql} ORDER BY s.path, s.id LIMIT ?`,
    [at, ...page.values, first + 1],
  );
  const uses = rows.map((row) => ({
    kind: kindOfUse(JSON.parse(row.content) as MenuContent, itemId),
    menuVersion: row.version,
    stationId: row.station_id,
    path: row.path,
  }));
  return pageOf(uses, first, (use) => ({ key: use.path, id: use.stationId }), {
    isAfter: after !== null,
    countAll: async () => {
      const counted = await sql.get<{ total: number }>(`SELECT COUNT(*) AS total ${from} WHERE ${all.sql}`, [
        at,
        ...all.values,
      ]);
      return counted?.total ?? 0;
    },
  });
}

const DAY = 86_400_000;

/** The items of a station's own menu in force that nobody has looked at for so many days, those seen longest ago first. */
export async function itemsToCheckOf(
  sql: Sql,
  stationId: string,
  olderThanDays: number,
  at: number,
): Promise<ItemToCheckType[]> {
  const own = await ownInForce(sql, stationId, at);
  if (own === null) return [];
  const published = await sql.get<{ at: number | null }>('SELECT effective_from AS at FROM menus WHERE id = ?', [
    own.id,
  ]);
  const checks = await lastChecks(
    sql,
    own.content.lines.map((line) => line.itemId),
  );
  const due = at - olderThanDays * DAY;
  // What was published was looked at; until somebody looks again, that day counts.
  const seenAt = (itemId: string): number => checks.get(itemId)?.at ?? published?.at ?? 0;
  return own.content.lines
    .filter((line) => seenAt(line.itemId) <= due)
    .toSorted((a, b) => seenAt(a.itemId) - seenAt(b.itemId))
    .map((line) => {
      const check = checks.get(line.itemId);
      return {
        itemId: line.itemId,
        number: line.number,
        name: line.content.name,
        lastCheckedAt: check?.at ?? null,
        lastCheckedByName: check?.name ?? null,
      };
    });
}
