import { ancestorCodes, divisionLevel, parentCode } from '@diandan/domain/divisions';
import { readDivisions } from '@diandan/localities';
import { insertMany } from '../database/insert-many.js';
import { placeholders, type SqlValue } from '../database/sql.js';
import type { FeatureParts } from '../feature.js';
import { soundOf } from '../pinyin.js';
import type { SeedPack } from './pack.js';
import { seedMenu } from './seed-menu.js';
import { type PlacedStation, seedNetwork } from './seed-network.js';
import { type SeededPeople, seedPeople } from './seed-people.js';

/** Where everything of a pack came to stand. */
export interface SeededPack extends SeededPeople {
  readonly stations: ReadonlyMap<string, PlacedStation>;
  readonly itemIds: ReadonlyMap<string, string>;
}

/**
 * A world of the tests stands in divisions that nobody has loaded, and a pack may add sub-areas of its own: what is
 * missing is added with all places above, by its official name where it has one.
 */
async function seedDivisionsOf({ database }: FeatureParts, pack: SeedPack): Promise<void> {
  const names = new Map(pack.subAreas.map((area) => [area.code, area.name]));
  const used = [...names.keys(), ...[...pack.stations, ...pack.residents].map((one) => one.divisionCode)];
  const wanted = [...new Set(used.flatMap((code) => [...ancestorCodes(code), code]))].toSorted();
  const known = new Set<string>();
  for (let from = 0; from < wanted.length; from += 500) {
    const some = wanted.slice(from, from + 500);
    const rows = await database.read.all<{ code: string }>(
      `SELECT code FROM divisions WHERE code IN (${placeholders(some.length)})`,
      some,
    );
    for (const { code } of rows) known.add(code);
  }
  const missing = wanted.filter((code) => !known.has(code));
  if (missing.length === 0) return;
  if (missing.some((code) => !names.has(code))) {
    for (const { code, name } of readDivisions()) if (!names.has(code)) names.set(code, name);
  }
  for (const station of pack.stations) {
    if (!names.has(station.divisionCode)) names.set(station.divisionCode, station.name);
  }
  const rows = missing.map((code): SqlValue[] => {
    const name = names.get(code) ?? code;
    const sound = soundOf(name);
    return [code, parentCode(code), name, divisionLevel(code) ?? 'SUBAREA', sound.pinyin, sound.initials];
  });
  const parents = [...new Set(missing.map(parentCode))].filter((code) => code !== null);
  await database.unitOfWork.run(async (tx) => {
    await insertMany(tx, 'divisions', ['code', 'parent_code', 'name', 'level', 'pinyin', 'initials'], rows);
    for (const code of parents) {
      await tx.run(
        'UPDATE divisions SET child_count = (SELECT COUNT(*) FROM divisions below WHERE below.parent_code = ?) WHERE code = ?',
        [code, code],
      );
    }
    return { ok: true };
  });
}

/** Loads one locality, after the divisions it stands on in one unit of work: profile, stations, menu, people and accounts. */
export async function seedPack(parts: FeatureParts, pack: SeedPack, passwordHash: string): Promise<SeededPack> {
  await seedDivisionsOf(parts, pack);
  const done = await parts.database.unitOfWork.run(async (tx) => {
    const stations = await seedNetwork(tx, parts, pack);
    const itemIds = await seedMenu(tx, parts, pack, stations);
    const people = await seedPeople(tx, parts, pack, stations, passwordHash);
    return { ok: true as const, value: { stations, itemIds, ...people } };
  });
  return done.value;
}
