import { makeDemoAccounts, makePostHolders, type PostHolders } from './demo-accounts.js';
import { makeResidents } from './make-residents.js';
import { makeWorkers } from './make-workers.js';
import { type LocalityKey, type LocalityPack, localityKeys, type Words } from './pack.js';
import { peoplePlans } from './people-plans.js';
import { randomFrom } from './random.js';
import { readDenominators, readFigures } from './read-figures.js';
import { readMenu } from './read-menu.js';
import { readProfile, readStations } from './read-profile.js';

/** A pack together with what only the demo story needs. */
export interface PeopledPack {
  readonly pack: LocalityPack;
  readonly posts: readonly PostHolders[];
}

const built = new Map<LocalityKey, PeopledPack>();

function build(key: LocalityKey): PeopledPack {
  const profile = readProfile(key);
  const stations = readStations(key, profile);
  const [root] = stations;
  if (root === undefined) throw new Error(`${key} has no station`);
  const plan = peoplePlans[key];
  // Each kind of people has a stream of its own, so that one more worker does not rename every resident.
  const taken = new Set<string>();
  const workers = makeWorkers(plan, randomFrom(`${key} workers`), taken);
  const posts = makePostHolders(plan, randomFrom(`${key} posts`), taken);
  const residents = makeResidents(plan, stations, randomFrom(`${key} residents`), taken);
  const names = { random: randomFrom(`${key} accounts`), taken };
  const pack: LocalityPack = {
    key,
    name: profile.name,
    divisionCode: root.divisionCode,
    profile,
    stations,
    menu: readMenu(key),
    workers,
    residents,
    demoAccounts: makeDemoAccounts(key, root.code, posts, workers, residents, names),
    ...readFigures(key),
    denominators: readDenominators(key),
    subAreas: [],
  };
  return { pack, posts };
}

/** A pack with the people behind its story; read once and then kept. */
export function peopledPack(key: LocalityKey): PeopledPack {
  const known = built.get(key) ?? build(key);
  built.set(key, known);
  return known;
}

/** Everything about one locality: its network, its menu, its published figures and its synthetic people. */
export function localityPack(key: LocalityKey): LocalityPack {
  return peopledPack(key).pack;
}

/** The localities that come with the product, by key and name. */
export const localities: readonly { readonly key: LocalityKey; readonly name: Words }[] = localityKeys.map((key) => ({
  key,
  name: readProfile(key).name,
}));
