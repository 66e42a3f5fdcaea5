import type { MenuTableFacts } from './menu-tables.js';

/** What becomes of that which stands in the menu and not in the file: it stays, or it goes. */
export const importModes = ['UPDATE', 'REPLACE_ALL'] as const;

/** What becomes of that which stands in the menu and not in the file. */
export type ImportMode = (typeof importModes)[number];

/** What reading a file into a menu needs to know. */
export interface ReadMenuTableFacts extends MenuTableFacts {
  readonly mode: ImportMode;
  /** The item that each number was ever published for: a number that comes back means the same item. */
  readonly publishedNumbers: ReadonlyMap<string, string>;
  /** The id of the nth heading that the file adds. */
  readonly newId: (index: number) => string;
}

/** How many rows of a table mean what. */
export interface RowCounts {
  readonly added: number;
  readonly changed: number;
  readonly unchanged: number;
  readonly removed: number;
  readonly examples: number;
}
