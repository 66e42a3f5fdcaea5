import type { Feature, FeatureParts } from '../../feature.js';
import { AccessResolver } from './access.resolver.js';
import { createDemoAccounts } from './demo-accounts.queries.js';
import { createSessions, type Sessions } from './session.repository.js';

/** Accounts, sessions and signing in. */
export function createAccess(parts: FeatureParts, demo: boolean): Feature & { readonly sessions: Sessions } {
  const { database, clock } = parts;
  const sessions = createSessions(database, clock, demo);
  const resolver = new AccessResolver({ database, clock, demo }, sessions, createDemoAccounts(database.read, demo));
  return { sessions, resolvers: new Map([[AccessResolver, resolver]]) };
}
