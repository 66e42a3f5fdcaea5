import type { RegisterEntryMissing } from '@diandan/domain/access';
import type { InvalidInput } from '@diandan/domain/decision';
import type { FeatureParts } from '../../../feature.js';
import type { KeyReused } from '../../../database/idempotency.js';

/** What commands on accounts are made from. */
export type AccountCommandParts = Pick<FeatureParts, 'database' | 'clock' | 'makeId'>;

/** What was named does not exist, or is not the actor's to manage. */
export interface NotFound {
  readonly kind: 'NOT_FOUND';
}

/** An actor would shut the own door: nobody disables or resets the own account, or ends a role of it. */
export interface OwnAccount {
  readonly kind: 'OWN_ACCOUNT';
}

/** An account without any role can do nothing; it is disabled instead. */
export interface LastRole {
  readonly kind: 'LAST_ROLE';
}

/** A demo account is played by many visitors, and stays as it is. */
export interface DemoAccountFixed {
  readonly kind: 'DEMO_ACCOUNT_FIXED';
}

/** What any command on an account can be refused for. */
export type AccountProblem =
  | NotFound
  | OwnAccount
  | LastRole
  | DemoAccountFixed
  | RegisterEntryMissing
  | KeyReused
  | InvalidInput;
