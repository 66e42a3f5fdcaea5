import { FirstTables1795000000001 } from './0001-first-tables.js';
import { Menus1795000000002 } from './0002-menus.js';
import { Dictionaries1795000000003 } from './0003-dictionaries.js';
import { Memberships1795000000004 } from './0004-memberships.js';
import { Needs1795000000005 } from './0005-needs.js';
import { ItemValidity1795000000006 } from './0006-item-validity.js';
import { AccountKeys1795000000007 } from './0007-account-keys.js';

/** In the order in which they are applied. */
export const migrations = [
  FirstTables1795000000001,
  Menus1795000000002,
  Dictionaries1795000000003,
  Memberships1795000000004,
  Needs1795000000005,
  ItemValidity1795000000006,
  AccountKeys1795000000007,
] as const;
