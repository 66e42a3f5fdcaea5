export { FeeType, ServiceItemType, ServiceMenuType } from './catalog.type.js';
export type { ItemKey, ItemLoader } from './item.loaders.js';
export { type Catalog, createCatalog } from './catalog.feature.js';
export { findItem, orderableItem, publishedVersion } from './catalog.repository.js';
export { createMenuReader, type MenuReader } from './menu-reader.js';
export { UrgencyEnum } from './urgency.type.js';
export { CapacityPeriodEnum } from './conditions.type.js';
export { editionCommands, type EditionCommands } from './edition-commands.js';
