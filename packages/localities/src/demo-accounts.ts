import type { DemoAccount, DemoRole, LocalityKey, PackResident, PackWorker } from './pack.js';
import type { PeoplePlan } from './people-plans.js';
import { newName } from './person-names.js';
import type { Random } from './random.js';

/** Who holds the two posts of a station that the demo story speaks of. */
export interface PostHolders {
  readonly stationCode: string;
  readonly head: string;
  readonly dispatcher: string;
}

/** A name for the head and the dispatcher of each station with people. */
export function makePostHolders(plan: PeoplePlan, random: Random, taken: Set<string>): readonly PostHolders[] {
  return plan.stations.map(({ stationCode }) => ({
    stationCode,
    head: newName(random, random.between(1970, 1984), taken),
    dispatcher: newName(random, random.between(1980, 1996), taken),
  }));
}

const postNames: Readonly<Record<DemoRole, string>> = {
  COUNTY_ADMIN: '管理员',
  SUPERVISOR: '督导',
  STATION_HEAD: '站长',
  DISPATCHER: '派单员',
  WORKER: '社工',
  RESIDENT: '居民',
};

/** The people of the first station's plan whom a visitor can enter as, and at the root the administrator and the one who reviews. */
export function makeDemoAccounts(
  key: LocalityKey,
  rootCode: string,
  posts: readonly PostHolders[],
  workers: readonly PackWorker[],
  residents: readonly PackResident[],
  names: { readonly random: Random; readonly taken: Set<string> },
): readonly DemoAccount[] {
  const [own] = posts;
  if (own === undefined) throw new Error(`${key} has no station with people`);
  const { stationCode } = own;
  const [worker, secondWorker] = workers.filter((one) => one.stationCode === stationCode);
  const [resident] = residents.filter((one) => one.stationCode === stationCode);
  if (worker === undefined || secondWorker === undefined || resident === undefined) {
    throw new Error(`the demo station of ${key} lacks people`);
  }
  const account = (suffix: string, role: DemoRole, name: string, more: Partial<DemoAccount> = {}): DemoAccount => ({
    username: `${key}-${suffix}`,
    displayName: `${name}（${postNames[role]}）`,
    role,
    stationCode,
    workerKey: null,
    residentKey: null,
    ...more,
  });
  const adminName = newName(names.random, 1975, names.taken);
  const secondDispatcher = newName(names.random, 1992, names.taken);
  const supervisor = newName(names.random, 1972, names.taken);
  return [
    account('admin', 'COUNTY_ADMIN', adminName, { stationCode: rootCode }),
    account('head', 'STATION_HEAD', own.head),
    account('dispatcher', 'DISPATCHER', own.dispatcher),
    account('worker', 'WORKER', worker.name, { workerKey: worker.key }),
    account('resident', 'RESIDENT', resident.name, { residentKey: resident.key }),
    account('dispatcher-2', 'DISPATCHER', secondDispatcher),
    account('worker-2', 'WORKER', secondWorker.name, { workerKey: secondWorker.key }),
    account('supervisor', 'SUPERVISOR', supervisor, { stationCode: rootCode }),
  ];
}
