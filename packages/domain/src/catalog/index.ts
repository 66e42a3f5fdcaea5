export type { Fee, FeeModel, ServiceHours, ServiceItem, ServiceMethod } from './service-item.js';
export { defaultServiceHours, feeModels, isFeeConsistent, serviceMethods } from './service-item.js';
export type { MenuCategory, MenuEntry, MenuInForce, ServiceMenu } from './service-menu.js';
export { entryCount, findEntry, menuInForce } from './service-menu.js';
export type { Urgency } from './urgency.js';
export { urgencies, urgencyRank } from './urgency.js';
