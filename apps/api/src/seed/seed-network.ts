import { ancestorPaths, childPath, pathDepth, type Profile, tierOf } from '@diandan/domain/network';
import { insertMany } from '../database/insert-many.js';
import type { SqlValue, Transaction } from '../database/sql.js';
import type { FeatureParts } from '../feature.js';
import { workerCounts } from '../features/people/index.js';
import { soundOf } from '../pinyin.js';
import type { SeedPack } from './pack.js';

/** A station that has been given its place. */
export interface PlacedStation {
  readonly id: string;
  readonly path: string;
}

interface Sums {
  stations: number;
  operating: number;
  workers: number;
  certified: number;
  children: number;
}

const isOperating = (profile: Profile, statusKey: string): boolean =>
  profile.statuses.some(
    (status) =>
      status.key === statusKey && status.countsAs.some((phase) => phase === 'OPERATING' || phase === 'FULL_SERVICE'),
  );

/** The number that a new root gets: one more than the last root there is. */
async function nextRootNumber(tx: Transaction): Promise<number> {
  const row = await tx.get<{ roots: number }>('SELECT COUNT(*) AS roots FROM stations WHERE parent_id IS NULL');
  return (row?.roots ?? 0) + 1;
}

/** Writes profile and stations of a pack with all sums; answers where each station stands, by its code. */
export async function seedNetwork(
  tx: Transaction,
  { clock, makeId, terms: dictionaries }: FeatureParts,
  pack: SeedPack,
): Promise<ReadonlyMap<string, PlacedStation>> {
  const { profile, stations } = pack;
  await tx.run('INSERT INTO profiles (key, name, content) VALUES (?, ?, ?) ON CONFLICT (key) DO NOTHING', [
    profile.key,
    profile.name.zh,
    JSON.stringify(profile),
  ]);
  const at = clock.now();
  const terms = await dictionaries.current();
  const placed = new Map<string, PlacedStation>();
  const sums = new Map<string, Sums>();
  let root = await nextRootNumber(tx);
  const sumsAt = (path: string): Sums => {
    const known = sums.get(path) ?? { stations: 0, operating: 0, workers: 0, certified: 0, children: 0 };
    sums.set(path, known);
    return known;
  };
  for (const station of stations) {
    const parent = station.parentCode === null ? undefined : placed.get(station.parentCode);
    const number = parent === undefined ? root++ : ++sumsAt(parent.path).children;
    const path = childPath(parent?.path ?? '', number);
    placed.set(station.code, { id: makeId('stn', at), path });
    for (const above of [...ancestorPaths(path), path]) {
      sumsAt(above).stations++;
      if (isOperating(profile, station.statusKey)) sumsAt(above).operating++;
    }
  }
  for (const worker of pack.workers) {
    const path = placed.get(worker.stationCode)?.path;
    if (path === undefined) throw new Error(`the pack has no station ${worker.stationCode}`);
    const counts = workerCounts(worker, at, terms);
    for (const above of [...ancestorPaths(path), path]) {
      sumsAt(above).workers += counts.workers;
      sumsAt(above).certified += counts.certified;
    }
  }
  const rows = stations.map((station): SqlValue[] => {
    const own = placed.get(station.code);
    const parent = station.parentCode === null ? undefined : placed.get(station.parentCode);
    if (own === undefined) throw new Error(`the station ${station.code} has no place`);
    const sum = sumsAt(own.path);
    const sound = soundOf(station.name);
    return [
      own.id,
      station.code,
      own.path,
      pathDepth(own.path),
      parent?.id ?? null,
      profile.key,
      station.tierKey,
      tierOf(profile, station.tierKey)?.rank ?? null,
      station.kindKey,
      station.statusKey,
      station.divisionCode,
      station.name,
      sound.pinyin,
      sound.initials,
      station.address ?? null,
      station.openingHours ?? null,
      station.phone ?? null,
      station.isIllustrative ? 1 : 0,
      sum.children,
      sum.children,
      sum.stations,
      sum.operating,
      sum.workers,
      sum.certified,
      1,
    ];
  });
  await insertMany(
    tx,
    'stations',
    [
      'id',
      'code',
      'path',
      'depth',
      'parent_id',
      'profile_key',
      'tier_key',
      'tier_rank',
      'kind_key',
      'status_key',
      'division_code',
      'name',
      'pinyin',
      'initials',
      'address',
      'opening_hours',
      'phone',
      'is_illustrative',
      'child_count',
      'last_child_number',
      'sub_stations',
      'sub_operating',
      'sub_workers',
      'sub_certified',
      'version',
    ],
    rows,
  );
  return placed;
}
