import { accept, type Decision, refuse } from '../decision.js';
import { type InputIssue, type InvalidInput, invalidInput } from '../input-issues.js';
import { isAtOrBelow } from '../network/index.js';
import { readText } from '../text-rules.js';
import type { Actor, Grant, Role } from './actor.js';

/** Which roles may give which roles to others, within the subtree where they are held. A role not named gives none. */
export const grantableRoles: Readonly<Partial<Record<Role, readonly Role[]>>> = {
  SYSTEM_ADMIN: [
    'COUNTY_ADMIN',
    'STATION_HEAD',
    'SUPERVISOR',
    'DISPATCHER',
    'PREFECTURE_VIEWER',
    'WORKER',
    'VOLUNTEER',
  ],
  COUNTY_ADMIN: ['COUNTY_ADMIN', 'STATION_HEAD', 'SUPERVISOR', 'DISPATCHER', 'WORKER', 'VOLUNTEER', 'RESIDENT'],
  STATION_HEAD: ['DISPATCHER', 'WORKER', 'VOLUNTEER', 'RESIDENT'],
};

/** The roles that give others any role: whoever holds one opens accounts. */
export const accountManagers = Object.keys(grantableRoles) as readonly Role[];

/** The roles that the actor may give at the station with this path, in the order of the permission sheet. */
export function rolesToGive(actor: Actor, stationPath: string): readonly Role[] {
  const given = new Set(
    actor.grants
      .filter((grant) => isAtOrBelow(stationPath, grant.stationPath))
      .flatMap((grant) => grantableRoles[grant.role] ?? []),
  );
  return [...given];
}

/** The tops of the subtrees in which the actor manages accounts. */
export function accountScope(actor: Actor): readonly string[] {
  return actor.grants.filter((grant) => accountManagers.includes(grant.role)).map((grant) => grant.stationPath);
}

/** True when the actor could have given every role that the account holds: only then is it the actor's to manage. */
export function mayManageAccount(actor: Actor, grants: readonly Pick<Grant, 'role' | 'stationPath'>[]): boolean {
  return grants.length > 0 && grants.every((grant) => mayGive(actor, grant));
}

/** A part of the network with the roles that somebody may give there. */
export interface GrantableReach {
  readonly stationPath: string;
  readonly roles: readonly Role[];
}

/** Where the actor gives roles, and which: one entry for each grant that gives any. */
export function grantableReach(actor: Actor): readonly GrantableReach[] {
  return actor.grants.flatMap(({ role, stationPath }) => {
    const given = grantableRoles[role];
    return given === undefined ? [] : [{ stationPath, roles: given }];
  });
}

/** True when the actor could have given this role where it is held. */
export function mayGive(actor: Actor, { role, stationPath }: Pick<Grant, 'role' | 'stationPath'>): boolean {
  return rolesToGive(actor, stationPath).includes(role);
}

/** What an account rests on: nobody in the register, a worker, or a resident. */
export type AccountHolder = 'NOBODY' | 'WORKER' | 'RESIDENT';

/** Whom a role needs behind it in the registers. */
export function holderOf(role: Role): AccountHolder {
  if (role === 'WORKER' || role === 'VOLUNTEER') return 'WORKER';
  return role === 'RESIDENT' ? 'RESIDENT' : 'NOBODY';
}

/** The entries of the registers that an account rests on. */
export type RegisterEntries = Pick<Actor, 'workerId' | 'residentId'>;

/** The role needs somebody of a register behind the account, and there is nobody. */
export interface RegisterEntryMissing {
  readonly kind: 'REGISTER_ENTRY_MISSING';
  readonly role: Role;
  readonly holder: 'WORKER' | 'RESIDENT';
}

/** The roles an account can hold among these: who is in no register is no worker, volunteer or resident. */
export function rolesFitting(roles: readonly Role[], account: RegisterEntries): readonly Role[] {
  return roles.filter((role) => fitRole(role, account).ok);
}

/** Decides whether an account can hold a role, by the entries of the registers it rests on. */
export function fitRole(role: Role, account: RegisterEntries): Decision<Role, RegisterEntryMissing> {
  const holder = holderOf(role);
  if (holder === 'WORKER' && account.workerId === null) return refuse({ kind: 'REGISTER_ENTRY_MISSING', role, holder });
  if (holder === 'RESIDENT' && account.residentId === null) {
    return refuse({ kind: 'REGISTER_ENTRY_MISSING', role, holder });
  }
  return accept(role);
}

/** The wish to open an account for somebody, with a first role at a station. */
export interface OpenAccountCommand {
  readonly username: string;
  /** Left out for workers and residents, who are called as in the register. */
  readonly displayName?: string | null | undefined;
  readonly role: Role;
}

/** What the decision needs to know. */
export interface OpenAccountFacts {
  readonly rolesToGive: readonly Role[];
  readonly isUsernameTaken: boolean;
  /** The person of the register that the role needs; null when none was named or none is to be found. */
  readonly person: { readonly name: string; readonly hasAccount: boolean } | null;
}

/** The account as it may be opened. */
export interface AccountToOpen {
  readonly username: string;
  readonly displayName: string;
}

/** The actor may not give this role here. */
export interface RoleNotYours {
  readonly kind: 'ROLE_NOT_YOURS';
  readonly role: Role;
  readonly possible: readonly Role[];
}

/** The name is somebody else's. */
export interface UsernameTaken {
  readonly kind: 'USERNAME_TAKEN';
  readonly username: string;
}

/** The person in the register can sign in already. */
export interface HasAccountAlready {
  readonly kind: 'HAS_ACCOUNT_ALREADY';
  readonly name: string;
}

/** Why no account is opened. */
export type OpenAccountRefusal = RoleNotYours | UsernameTaken | HasAccountAlready | InvalidInput;

const usernamePattern = /^[A-Za-z0-9][\w.-]{2,63}$/;

/** Decides whether an account may be opened as described. */
export function openAccount(
  command: OpenAccountCommand,
  facts: OpenAccountFacts,
): Decision<AccountToOpen, OpenAccountRefusal> {
  if (!facts.rolesToGive.includes(command.role)) {
    return refuse({ kind: 'ROLE_NOT_YOURS', role: command.role, possible: facts.rolesToGive });
  }
  const issues: InputIssue[] = [];
  if (!usernamePattern.test(command.username)) issues.push({ path: ['username'], code: 'MALFORMED', params: {} });
  const holder = holderOf(command.role);
  const path = holder === 'RESIDENT' ? 'residentId' : 'workerId';
  if (holder !== 'NOBODY' && facts.person === null) issues.push({ path: [path], code: 'REQUIRED', params: {} });
  const displayName =
    facts.person?.name ?? readText(issues, ['displayName'], command.displayName, { max: 50, required: true });
  if (issues.length > 0) return refuse(invalidInput(issues));
  if (facts.person?.hasAccount === true) return refuse({ kind: 'HAS_ACCOUNT_ALREADY', name: facts.person.name });
  if (facts.isUsernameTaken) return refuse({ kind: 'USERNAME_TAKEN', username: command.username });
  return accept({ username: command.username, displayName: displayName ?? '' });
}

/** How short a password may be that somebody chooses. */
export const passwordLength = { min: 10, max: 128 } as const;

/** Adds every problem of a password that somebody chooses: too short, too long, or the name itself. */
export function readPassword(issues: InputIssue[], path: readonly string[], password: string, username: string): void {
  const length = [...password].length;
  if (length < passwordLength.min) issues.push({ path, code: 'TOO_SHORT', params: { min: passwordLength.min } });
  else if (length > passwordLength.max) issues.push({ path, code: 'TOO_LONG', params: { max: passwordLength.max } });
  else if (password.toLowerCase().includes(username.toLowerCase()))
    issues.push({ path, code: 'MALFORMED', params: {} });
}
