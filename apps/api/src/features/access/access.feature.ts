import type { Feature, FeatureParts } from '../../feature.js';
import { createRateBudget } from '../../rate-budget.js';
import type { People } from '../people/index.js';
import type { Stations } from '../stations/index.js';
import { AccessResolver } from './access.resolver.js';
import { DemoAccountFields, RoleGrantFields, ViewerFields } from './access-fields.resolver.js';
import { createDemoAccounts } from './demo-accounts.queries.js';
import { createSessions } from './session.repository.js';
import type { Sessions } from './sessions.js';

/** Accounts, sessions and signing in. */
export function createAccess(
  parts: FeatureParts,
  demo: boolean,
  stations: Stations,
  people: People,
): Feature & { readonly sessions: Sessions } {
  const { database, clock } = parts;
  const sessions = createSessions(database, clock, demo);
  const resolver = new AccessResolver(
    { database, clock, demo },
    sessions,
    createDemoAccounts(database.read, demo),
    createRateBudget(clock, { burst: 120, perSecond: 1 }, { burst: 600, perSecond: 10 }),
  );
  return {
    sessions,
    resolvers: new Map<Function, object>([
      [AccessResolver, resolver],
      [ViewerFields, new ViewerFields(stations, people)],
      [RoleGrantFields, new RoleGrantFields(stations)],
      [DemoAccountFields, new DemoAccountFields(stations)],
    ]),
  };
}
