import type { Feature, FeatureParts } from '../../feature.js';
import type { RequestContext } from '../../graphql/context.js';
import type { Stations } from '../stations/index.js';
import { createItemLoader, type ItemLoader } from './item.loaders.js';

/** What other features may ask of the catalogue. */
export interface Catalog extends Feature {
  /** Items in a version. */
  items(context: RequestContext): ItemLoader;
}

/** Menus and items. */
export function createCatalog(parts: FeatureParts, _stations: Stations): Catalog {
  const makeItems = createItemLoader(parts.database.read);
  return {
    resolvers: new Map(),
    items: (context) => context.loaders.of(makeItems, context),
  };
}
