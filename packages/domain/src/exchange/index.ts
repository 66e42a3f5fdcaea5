export type { HsdsFacts, HsdsRecord, HsdsValue, OfferedService, PlaceToExport } from './hsds.js';
export { hsdsLocation, hsdsService, servicesAt } from './hsds.js';
export type { HsdsFate, HsdsLoss } from './hsds-losses.js';
export { hsdsLosses } from './hsds-losses.js';
