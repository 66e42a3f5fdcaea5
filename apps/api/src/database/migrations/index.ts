import { FirstTables1795000000001 } from './0001-first-tables.js';

/** In the order in which they are applied. */
export const migrations = [FirstTables1795000000001] as const;
