import type { Feature, FeatureParts } from '../../feature.js';
import type { RequestContext } from '../../graphql/context.js';
import type { Stations } from '../stations/index.js';
import {
  CatalogResolver,
  MenuEntryFieldsResolver,
  MenuFieldOriginResolver,
  MenuFieldsResolver,
  MenuSourceResolver,
  StationMenuResolver,
} from './catalog.resolver.js';
import {
  EditionFieldsResolver,
  InheritedLineResolver,
  ItemUseResolver,
  StationEditionResolver,
} from './edition-fields.resolver.js';
import { EditionStepsResolver } from './edition-steps.resolver.js';
import { visibleEdition } from './edition-pages.queries.js';
import { EditionResolver } from './edition.resolver.js';
import { createItemFinder, createItemLoader, type ItemFinder, type ItemLoader } from './item.loaders.js';
import { createMenuLoader } from './menu.loaders.js';
import { itemInForce } from './item.queries.js';
import { MenuTablesResolver } from './menu-tables.resolver.js';
import { createMenuReader, type MenuReader } from './menu-reader.js';
import { seesRestricted } from './readership.js';

/** What other features may ask of the catalogue. */
export interface Catalog extends Feature {
  /** Items in a version. */
  items(context: RequestContext): ItemLoader;
  /** The items of these keys, in their order. */
  readonly itemsOf: ItemFinder;
  /** What is in force at stations. */
  readonly menus: MenuReader;
}

/** Menus and items. */
export function createCatalog(parts: FeatureParts, stations: Stations): Catalog {
  const sql = parts.database.read;
  const itemsOf = createItemFinder(sql);
  const makeItems = createItemLoader(itemsOf);
  const reader = createMenuReader(parts.terms);
  const makeMenus = createMenuLoader(sql, reader, parts.clock);
  const menus = (context: RequestContext) => context.loaders.of(makeMenus, context);
  return {
    resolvers: new Map<Function, object>([
      [CatalogResolver, new CatalogResolver(sql, parts.clock, stations, menus)],
      [StationMenuResolver, new StationMenuResolver(menus)],
      [MenuFieldsResolver, new MenuFieldsResolver(stations)],
      [MenuEntryFieldsResolver, new MenuEntryFieldsResolver(stations)],
      [MenuFieldOriginResolver, new MenuFieldOriginResolver(stations)],
      [MenuSourceResolver, new MenuSourceResolver(stations)],
      [EditionResolver, new EditionResolver(sql, parts.clock, stations)],
      [EditionStepsResolver, new EditionStepsResolver(parts)],
      [MenuTablesResolver, new MenuTablesResolver(parts)],
      [EditionFieldsResolver, new EditionFieldsResolver(sql, parts.clock, stations)],
      [InheritedLineResolver, new InheritedLineResolver(stations)],
      [ItemUseResolver, new ItemUseResolver(stations)],
      [StationEditionResolver, new StationEditionResolver()],
    ]),
    nodes: {
      itm: (id, context) => itemInForce(sql, id, parts.clock.now(), context.locale, seesRestricted(context.viewer)),
      mnu: (id, context) => visibleEdition(sql, id, context),
    },
    items: (context) => context.loaders.of(makeItems, context),
    itemsOf,
    menus: reader,
  };
}
