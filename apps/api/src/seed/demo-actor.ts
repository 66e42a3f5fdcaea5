import type { Actor, Role } from '@diandan/domain/access';
import type { SeedPack } from './pack.js';
import type { SeededPack } from './seed-pack.js';

/** What a demonstration names must be there. */
export const must = <Value>(value: Value | undefined, what: string): Value => {
  if (value === undefined) throw new Error(`the demonstration names an unknown ${what}`);
  return value;
};

/** The first demo account with this role, as commands know the person behind it. */
export function demoActor(pack: SeedPack, seeded: SeededPack, role: Role): Actor {
  const account = must(
    pack.demoAccounts.find((one) => one.role === role),
    role,
  );
  const place = must(seeded.stations.get(account.stationCode), account.stationCode);
  return {
    accountId: must(seeded.accountIds.get(account.username), account.username),
    displayName: account.displayName,
    grants: [{ role: account.role, stationId: place.id, stationPath: place.path }],
    workerId: null,
    residentId: account.residentKey === null ? null : (seeded.residentIds.get(account.residentKey) ?? null),
  };
}
