export { DivisionType } from './division.type.js';
export { divisionExists, divisionNames, divisionsNamed } from './division.queries.js';
export type { DivisionLoader } from './division.resolver.js';
export { createDivisions, type Divisions } from './divisions.feature.js';
