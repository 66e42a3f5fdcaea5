export { FeeType, ServiceItemType, ServiceMenuType } from './catalog.type.js';
export type { ItemKey, ItemLoader } from './item.loaders.js';
export { type Catalog, createCatalog } from './catalog.feature.js';
export { findItem, menuEntryInForce } from './catalog.repository.js';
