import DataLoader from 'dataloader';
import type { Sql } from '../../database/sql.js';
import type { RequestContext } from '../../graphql/context.js';
import { type MenuContent, menuContent, menusInForce, type PublishedMenu } from './menu.queries.js';
import type { ServiceMenuType } from './catalog.type.js';

/** A station as far as its menu is concerned. */
export interface MenuPlace {
  readonly id: string;
  readonly path: string;
}

/** The menus in force at stations; null where nobody above publishes one. */
export type MenuLoader = DataLoader<MenuPlace, ServiceMenuType | null, string>;

/** Contents kept: a published menu never changes, and a county has a handful. */
const KEPT = 200;

/** Makes the loader of a request; what stands on the menus is kept from one request to the next. */
export function createMenuLoader(sql: Sql): (context: RequestContext) => MenuLoader {
  const contents = new Map<string, Promise<MenuContent>>();

  function contentOf(menu: PublishedMenu, locale: RequestContext['locale']): Promise<MenuContent> {
    const key = `${menu.id} ${locale}`;
    let content = contents.get(key);
    if (content === undefined) {
      if (contents.size >= KEPT) contents.clear();
      content = menuContent(sql, menu, locale);
      contents.set(key, content);
      content.catch(() => contents.delete(key));
    }
    return content;
  }

  return (context) =>
    new DataLoader<MenuPlace, ServiceMenuType | null, string>(
      async (places) => {
        const menus = await menusInForce(
          sql,
          places.map((place) => place.path),
        );
        return Promise.all(
          places.map(async (place, n) => {
            const menu = menus[n];
            if (menu === undefined || menu === null) return null;
            const content = await contentOf(menu, context.locale);
            // The same menu in force at two stations is two menus to a client: one may gain lines of its own.
            return {
              id: `${menu.id}_${place.id}`,
              version: menu.version,
              publishedAt: menu.publishedAt,
              ...content,
              stationId: place.id,
            };
          }),
        );
      },
      { cacheKeyFn: (place) => place.id },
    );
}
