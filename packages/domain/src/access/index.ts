export type { Actor, Grant, Role } from './actor.js';
export { roles } from './actor.js';
export type { Capability } from './capabilities.js';
export { capabilities, capabilitySheet, may, maySomewhere, scopePaths } from './capabilities.js';
export { roleLabel } from './labels.js';
export type { RequestParties, Standing } from './request-access.js';
export {
  availableActions,
  maySeeContact,
  maySeeRequest,
  mayStep,
  standings,
  standingsTowards,
  stepSheet,
} from './request-access.js';
export type {
  AccountHolder,
  AccountToOpen,
  GrantableReach,
  HasAccountAlready,
  OpenAccountCommand,
  OpenAccountFacts,
  OpenAccountRefusal,
  RegisterEntries,
  RegisterEntryMissing,
  RoleNotYours,
  UsernameTaken,
} from './accounts.js';
export {
  accountManagers,
  accountScope,
  fitRole,
  grantableReach,
  grantableRoles,
  holderOf,
  mayGive,
  mayManageAccount,
  openAccount,
  passwordLength,
  readPassword,
  rolesFitting,
  rolesToGive,
} from './accounts.js';
