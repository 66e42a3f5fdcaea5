export type { HsdsFacts, HsdsRecord, HsdsValue, PlaceToExport } from './hsds.js';
export { hsdsServices } from './hsds.js';
export type { HsdsFate, HsdsLoss } from './hsds-losses.js';
export { hsdsLosses } from './hsds-losses.js';
