import type { Feature, FeatureParts } from '../../feature.js';
import type { Stations } from '../stations/index.js';
import { AccountResolver, HeldRoleFieldsResolver } from './account.resolver.js';

/** Who may sign in, by which name, with which roles: opened and ended by those who manage a part of the network. */
export function createAccounts(parts: FeatureParts, stations: Stations): Feature {
  return {
    resolvers: new Map<Function, object>([
      [AccountResolver, new AccountResolver(parts)],
      [HeldRoleFieldsResolver, new HeldRoleFieldsResolver(stations)],
    ]),
  };
}
