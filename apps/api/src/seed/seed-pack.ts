import { divisionLevel, parentCode } from '@diandan/domain/divisions';
import type { LocalityPack } from '@diandan/localities';
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

/** A pack may stand in divisions of its own; those that are not listed yet are added under their parents. */
async function seedDivisionsOf(tx: Transaction, pack: SeedPack): Promise<void> {
  const named = new Map(pack.subAreas.map((area) => [area.code, area.name]));
  for (const station of pack.stations) {
    if (!named.has(station.divisionCode)) named.set(station.divisionCode, station.name);
  }
  for (const [code, name] of named) {
    const sound = soundOf(name);
    const added = await tx.run(
      `INSERT INTO divisions (code, parent_code, name, level, pinyin, initials) VALUES (?, ?, ?, ?, ?, ?)
       ON CONFLICT (code) DO NOTHING`,
      [code, parentCode(code), name, divisionLevel(code) ?? 'SUBAREA', sound.pinyin, sound.initials],
    );
    if (added === 1) {
      await tx.run('UPDATE divisions SET child_count = child_count + 1 WHERE code = ?', [parentCode(code)]);
    }
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
