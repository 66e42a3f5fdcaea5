import type { Feature, FeatureParts } from '../../feature.js';
import type { RequestContext } from '../../graphql/context.js';
import type { Stations } from '../stations/index.js';
import {
  CatalogResolver,
  MenuEntryFieldsResolver,
  MenuFieldsResolver,
  StationMenuResolver,
} from './catalog.resolver.js';
import { createItemFinder, createItemLoader, type ItemFinder, type ItemLoader } from './item.loaders.js';
import { createMenuLoader } from './menu.loaders.js';
import { newestItem } from './menu.queries.js';

/** What other features may ask of the catalogue. */
export interface Catalog extends Feature {
  /** Items in a version. */
  items(context: RequestContext): ItemLoader;
  /** The items of these keys, in their order. */
  readonly itemsOf: ItemFinder;
}

/** Menus and items. */
export function createCatalog(parts: FeatureParts, stations: Stations): Catalog {
  const sql = parts.database.read;
  const itemsOf = createItemFinder(sql);
  const makeItems = createItemLoader(itemsOf);
  const makeMenus = createMenuLoader(sql);
  const menus = (context: RequestContext) => context.loaders.of(makeMenus, context);
  return {
    resolvers: new Map<Function, object>([
      [CatalogResolver, new CatalogResolver(sql, stations, menus)],
      [StationMenuResolver, new StationMenuResolver(menus)],
      [MenuFieldsResolver, new MenuFieldsResolver(stations)],
      [MenuEntryFieldsResolver, new MenuEntryFieldsResolver(stations)],
    ]),
    nodes: { itm: (id, context) => newestItem(sql, id, context.locale) },
    items: (context) => context.loaders.of(makeItems, context),
    itemsOf,
  };
}
