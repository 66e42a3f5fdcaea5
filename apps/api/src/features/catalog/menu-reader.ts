import {
  lineCount,
  type MenuContent,
  type MenuInForce,
  menuInForce,
  type MenuKind,
  type PublishedMenu,
} from '@diandan/domain/catalog';
import { ancestorPaths } from '@diandan/domain/network';
import { placeholders, type Sql } from '../../database/sql.js';
import type { TermStore } from '../../term-store.js';
import { WeighedCache } from '../../weighed-cache.js';
import { categoryGroups } from './category-groups.js';

/** The menu in force at a station, and the version that a reader may name it by. */
export interface MenuHere {
  /** The ids of the menus it is made of: equal keys are equal menus. */
  readonly key: string;
  /** The version of the nearest menu that has a say here. */
  readonly version: number;
  readonly publishedAt: number;
  readonly menu: MenuInForce;
}

/** Reads what is in force at stations, by their paths and in their order; null where nobody publishes. */
export type MenuReader = (sql: Sql, paths: readonly string[], at: number) => Promise<(MenuHere | null)[]>;

interface HeadRow {
  readonly path: string;
  readonly id: string;
  readonly station_id: string;
  readonly version: number;
  readonly kind: MenuKind;
  readonly effective_from: number;
  readonly published_at: number | null;
  readonly revision: number;
}

/**
 * Where a menu is kept. A transaction reads what it has published itself and may fail all the same, after which the menu
 * may be published otherwise: that is another key.
 */
const keptAs = ({ id, revision, published_at: at }: HeadRow): string => `${id}/${revision}/${at}`;

/** Lines of published menus kept as they were read, and places of lines in resolved menus. */
const LINES_KEPT = 60_000;
const PLACES_KEPT = 1_000_000;

/** The menus that have a say on the way down to each of these places at an instant, without what stands in them. */
async function headsInForce(sql: Sql, paths: readonly string[], at: number): Promise<Map<string, HeadRow>> {
  const rows = await sql.all<HeadRow>(
    `SELECT s.path, m.id, m.station_id, m.version, m.kind, m.effective_from, m.published_at, m.revision
     FROM stations s JOIN menus m ON m.id = (
       SELECT n.id FROM menus n WHERE n.station_id = s.id AND n.state = 'PUBLISHED' AND n.effective_from <= ?
       ORDER BY n.effective_from DESC, n.version DESC LIMIT 1)
     WHERE s.path IN (${placeholders(paths.length)})`,
    [at, ...paths],
  );
  return new Map(rows.map((row) => [row.path, row]));
}

/** From the first whole menu downwards, since what it makes mandatory holds below others too; empty without one. */
function chainOf(heads: ReadonlyMap<string, HeadRow>, path: string): readonly HeadRow[] {
  const onTheWay = [...ancestorPaths(path), path].flatMap((one) => heads.get(one) ?? []);
  const start = onTheWay.findIndex((head) => head.kind === 'WHOLE');
  return start < 0 ? [] : onTheWay.slice(start);
}

/**
 * Makes the reader of an app. One statement finds which menus have a say, whatever the number of stations; a published
 * menu never changes, so what stands in it and what a chain of them comes to is kept. The chain is looked up anew each
 * time: what is published anywhere above holds at once. Groups of client categories are those of the dictionary, so what
 * was kept holds for one edition of it.
 */
export function createMenuReader(terms: Pick<TermStore, 'latest'>): MenuReader {
  const published = new WeighedCache<PublishedMenu>(LINES_KEPT);
  const resolved = new WeighedCache<MenuInForce>(PLACES_KEPT);

  async function load(sql: Sql, heads: readonly HeadRow[]): Promise<ReadonlyMap<string, PublishedMenu>> {
    const found = new Map<string, PublishedMenu>();
    const missing = new Map<string, HeadRow>();
    for (const head of heads) {
      const known = published.get(keptAs(head));
      if (known === undefined) missing.set(head.id, head);
      else found.set(head.id, known);
    }
    if (missing.size === 0) return found;
    const rows = await sql.all<{ id: string; content: string }>(
      `SELECT id, content FROM menus WHERE id IN (${placeholders(missing.size)})`,
      [...missing.keys()],
    );
    for (const { id, content: text } of rows) {
      const head = missing.get(id);
      if (head === undefined) continue;
      const content = JSON.parse(text) as MenuContent;
      const menu = { id, stationId: head.station_id, version: head.version, kind: head.kind, content };
      published.set(keptAs(head), menu, 1 + content.lines.length + content.adaptations.length);
      found.set(id, menu);
    }
    return found;
  }

  return async (sql, paths, at) => {
    if (paths.length === 0) return [];
    const heads = await headsInForce(sql, [...new Set(paths.flatMap((path) => [...ancestorPaths(path), path]))], at);
    const chains = paths.map((path) => chainOf(heads, path));
    const keyOf = (chain: readonly HeadRow[]) => chain.map(keptAs).join(' ');
    const book = terms.latest();
    const resolvedAs = (key: string) => `${book.version} ${key}`;
    const isWithin = categoryGroups(book);
    const menus = new Map<string, MenuInForce>();
    const unresolved = new Map<string, readonly HeadRow[]>();
    for (const chain of chains) {
      const key = keyOf(chain);
      const known = resolved.get(resolvedAs(key));
      if (known !== undefined) menus.set(key, known);
      else if (chain.length > 0) unresolved.set(key, chain);
    }
    if (unresolved.size > 0) {
      const contents = await load(sql, [...unresolved.values()].flat());
      for (const [key, chain] of unresolved) {
        const menu = menuInForce(
          chain.flatMap((head) => contents.get(head.id) ?? []),
          isWithin,
        );
        if (menu === null) continue;
        resolved.set(resolvedAs(key), menu, 1 + lineCount(menu));
        menus.set(key, menu);
      }
    }
    return chains.map((chain) => {
      const key = keyOf(chain);
      const [nearest, menu] = [chain.at(-1), menus.get(key)];
      if (nearest === undefined || menu === undefined) return null;
      return {
        key: chain.map((head) => head.id).join(' '),
        version: nearest.version,
        publishedAt: nearest.effective_from,
        menu,
      };
    });
  };
}
