import { may } from '@diandan/domain/access';
import DataLoader from 'dataloader';
import type { Clock } from '../../clock.js';
import type { Sql } from '../../database/sql.js';
import type { RequestContext } from '../../graphql/context.js';
import type { ServiceMenuType } from './catalog.type.js';
import type { MenuReader } from './menu-reader.js';
import { menuContentView } from './menu.views.js';

/** A station as far as its menu is concerned. */
export interface MenuPlace {
  readonly id: string;
  readonly path: string;
}

/** The menus in force at stations; null where nobody above publishes one. */
export type MenuLoader = DataLoader<MenuPlace, ServiceMenuType | null, string>;

/** Makes the loader of a request. */
export function createMenuLoader(sql: Sql, reader: MenuReader, clock: Clock): (context: RequestContext) => MenuLoader {
  return ({ viewer, locale }) =>
    new DataLoader<MenuPlace, ServiceMenuType | null, string>(
      async (places) => {
        const paths = places.map((place) => place.path);
        const menus = await reader(sql, paths, clock.now());
        return places.map((place, n) => {
          const here = menus[n];
          if (here === undefined || here === null) return null;
          const isStaff = viewer !== null && may(viewer, 'REQUEST_ORDER_FOR_RESIDENT', place.path);
          // The same menu in force at two stations is two menus to a client: one may gain lines of its own.
          return {
            id: `${here.key.replaceAll(' ', '.')}.${place.id}`,
            version: here.version,
            publishedAt: here.publishedAt,
            ...menuContentView(here.menu, locale, isStaff ? 'STAFF' : 'PUBLIC'),
            sources: here.menu.sources,
            stationId: place.id,
          };
        });
      },
      { cacheKeyFn: (place) => place.id },
    );
}
