import { insertMany } from '../database/insert-many.js';
import type { SqlValue, Transaction } from '../database/sql.js';
import type { FeatureParts } from '../feature.js';
import { membershipColumns, membershipRows, workerCounts } from '../features/people/index.js';
import { soundOf } from '../pinyin.js';
import { lifeOf } from './resident-lives.js';
import type { PlacedStation } from './seed-network.js';
import type { SeedPack } from './pack.js';

/** The ids that the people of a pack were given, by their keys. */
export interface SeededPeople {
  readonly workerIds: ReadonlyMap<string, string>;
  readonly residentIds: ReadonlyMap<string, string>;
  /** Account ids by username. */
  readonly accountIds: ReadonlyMap<string, string>;
}

const placeOf = (stations: ReadonlyMap<string, PlacedStation>, code: string): PlacedStation => {
  const place = stations.get(code);
  if (place === undefined) throw new Error(`the pack has no station ${code}`);
  return place;
};

/** Writes workers, residents and accounts of a pack. Every account gets the password behind `passwordHash`. */
export async function seedPeople(
  tx: Transaction,
  { clock, makeId, terms: dictionaries }: FeatureParts,
  pack: SeedPack,
  stations: ReadonlyMap<string, PlacedStation>,
  passwordHash: string,
): Promise<SeededPeople> {
  const at = clock.now();
  const terms = await dictionaries.current();
  // Numbered in time, so that lists which end in the id keep the order of the pack.
  const workerIds = new Map(pack.workers.map((worker, n) => [worker.key, makeId('wrk', at + n)]));
  const residentIds = new Map(pack.residents.map((resident, n) => [resident.key, makeId('res', at + n)]));
  const accountIds = new Map<string, string>();
  const lives = new Map(pack.residents.map((resident, n) => [resident.key, lifeOf(resident, n, at)]));
  await insertMany(
    tx,
    'workers',
    [
      'id',
      'station_id',
      'station_path',
      'name',
      'pinyin',
      'initials',
      'kind',
      'status',
      'phone',
      'skills',
      'certificates',
      'is_certified',
      'onboarded_on',
      'weekly_availability',
      'caseload_cap',
      'team',
      'created_at',
    ],
    pack.workers.map((worker): SqlValue[] => {
      const place = placeOf(stations, worker.stationCode);
      const sound = soundOf(worker.name);
      return [
        workerIds.get(worker.key) ?? '',
        place.id,
        place.path,
        worker.name,
        sound.pinyin,
        sound.initials,
        worker.kind,
        worker.status,
        worker.phone,
        JSON.stringify(worker.skillKeys),
        JSON.stringify(worker.certificates),
        workerCounts(worker, at, terms).certified,
        worker.onboardedOn,
        JSON.stringify(worker.weeklyAvailability),
        worker.caseloadCap,
        worker.teams.length === 0 ? null : worker.teams.join('、'),
        at,
      ];
    }),
  );
  await insertMany(
    tx,
    'residents',
    [
      'id',
      'station_id',
      'station_path',
      'division_code',
      'name',
      'phone',
      'id_number',
      'address',
      'born_on',
      'categories',
      'household_key',
      'created_at',
    ],
    pack.residents.map((resident): SqlValue[] => {
      const place = placeOf(stations, resident.stationCode);
      return [
        residentIds.get(resident.key) ?? '',
        place.id,
        place.path,
        resident.divisionCode,
        resident.name,
        resident.phone,
        resident.idNumber,
        resident.address,
        resident.bornOn,
        JSON.stringify(lives.get(resident.key)?.memberships ?? []),
        lives.get(resident.key)?.householdKey ?? null,
        at,
      ];
    }),
  );
  await insertMany(
    tx,
    'resident_categories',
    membershipColumns,
    pack.residents.flatMap(({ key }) => membershipRows(residentIds.get(key) ?? '', lives.get(key)?.memberships ?? [])),
  );
  // Numbered so that the list of demo accounts keeps the order of the pack.
  for (const [n, account] of pack.demoAccounts.entries()) {
    const place = placeOf(stations, account.stationCode);
    const accountId = makeId('acc', at + n);
    accountIds.set(account.username, accountId);
    await tx.run(
      `INSERT INTO accounts (id, username, display_name, password_hash, worker_id, resident_id, locality_key, is_demo, created_at)
       VALUES (?, ?, ?, ?, ?, ?, ?, 1, ?)`,
      [
        accountId,
        account.username,
        account.displayName,
        passwordHash,
        account.workerKey === null ? null : (workerIds.get(account.workerKey) ?? null),
        account.residentKey === null ? null : (residentIds.get(account.residentKey) ?? null),
        pack.key,
        at,
      ],
    );
    await tx.run('INSERT INTO grants (id, account_id, role, station_id, station_path) VALUES (?, ?, ?, ?, ?)', [
      makeId('grt', at + n),
      accountId,
      account.role,
      place.id,
      place.path,
    ]);
  }
  return { workerIds, residentIds, accountIds };
}
