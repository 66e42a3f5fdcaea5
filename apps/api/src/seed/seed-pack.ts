import { ancestorCodes, divisionLevel, parentCode } from '@diandan/domain/divisions';
import { type LocalityPack, readDivisions } from '@diandan/localities';
import type { Transaction } from '../database/sql.js';
import type { FeatureParts } from '../feature.js';
import { soundOf } from '../pinyin.js';
import { seedMenu } from './seed-menu.js';
import { type PlacedStation, seedNetwork } from './seed-network.js';
import { type SeededPeople, seedPeople } from './seed-people.js';

/** What seeding needs of a pack; the worlds of the tests are such packs too. */
export type SeedPack = Omit<LocalityPack, 'key' | 'figures' | 'sources' | 'denominators'> & { readonly key: string };

/** Where everything of a pack came to stand. */
export interface SeededPack extends SeededPeople {
  readonly stations: ReadonlyMap<string, PlacedStation>;
  readonly itemIds: ReadonlyMap<string, string>;
}

/**
 * A world of the tests stands in divisions that nobody has loaded, and a pack may add sub-areas of its own: what is
 * missing is added with all places above, by its official name where it has one.
 */
async function seedDivisionsOf(tx: Transaction, pack: SeedPack): Promise<void> {
  const names = new Map(pack.subAreas.map((area) => [area.code, area.name]));
  const used = [...names.keys(), ...[...pack.stations, ...pack.residents].map((one) => one.divisionCode)];
  const wanted = [...new Set(used.flatMap((code) => [...ancestorCodes(code), code]))].toSorted();
  const known = new Set<string>();
  for (const code of wanted) {
    if ((await tx.get('SELECT code FROM divisions WHERE code = ?', [code])) !== undefined) known.add(code);
  }
  const missing = wanted.filter((code) => !known.has(code));
  if (missing.some((code) => !names.has(code))) {
    for (const { code, name } of readDivisions()) if (!known.has(code) && !names.has(code)) names.set(code, name);
  }
  for (const station of pack.stations) {
    if (!names.has(station.divisionCode)) names.set(station.divisionCode, station.name);
  }
  for (const code of missing) {
    const name = names.get(code);
    if (name === undefined) continue;
    const sound = soundOf(name);
    const parent = parentCode(code);
    await tx.run('INSERT INTO divisions (code, parent_code, name, level, pinyin, initials) VALUES (?, ?, ?, ?, ?, ?)', [
      code,
      parent,
      name,
      divisionLevel(code) ?? 'SUBAREA',
      sound.pinyin,
      sound.initials,
    ]);
    if (parent !== null) await tx.run('UPDATE divisions SET child_count = child_count + 1 WHERE code = ?', [parent]);
  }
}

/** Loads one locality in one unit of work: profile, stations, menu, people and accounts. */
export async function seedPack(parts: FeatureParts, pack: SeedPack, passwordHash: string): Promise<SeededPack> {
  const done = await parts.database.unitOfWork.run(async (tx) => {
    await seedDivisionsOf(tx, pack);
    const stations = await seedNetwork(tx, parts, pack);
    const itemIds = await seedMenu(tx, parts, pack, stations);
    const people = await seedPeople(tx, parts, pack, stations, passwordHash);
    return { ok: true as const, value: { stations, itemIds, ...people } };
  });
  return done.value;
}
