import { pathDepth, type Station } from '@diandan/domain/network';
import type { Sql, Transaction } from '../../database/sql.js';
import { soundOf } from '../../pinyin.js';
import { type StationRow, stationColumns } from './station.views.js';

const toDomain = (row: StationRow): Station => ({
  id: row.id,
  code: row.code,
  name: row.name,
  profileKey: row.profile_key,
  tierKey: row.tier_key,
  kindKey: row.kind_key,
  statusKey: row.status_key,
  divisionCode: row.division_code,
  path: row.path,
  parentId: row.parent_id,
  version: row.version,
  isIllustrative: row.is_illustrative === 1,
  address: row.address,
  openingHours: row.opening_hours,
  phone: row.phone,
});

/** The station with this id as the domain knows it, or null. */
export async function findStation(sql: Sql, id: string): Promise<Station | null> {
  const row = await sql.get<StationRow>(`SELECT ${stationColumns} FROM stations s WHERE s.id = ?`, [id]);
  return row === undefined ? null : toDomain(row);
}

/** Gives out the next number below a parent and counts the child; the parent stays locked until the end. */
export async function takeChildNumber(tx: Transaction, parentId: string): Promise<number> {
  const row = await tx.get<{ last_child_number: number }>(
    `UPDATE stations SET last_child_number = last_child_number + 1, child_count = child_count + 1
     WHERE id = ? RETURNING last_child_number`,
    [parentId],
  );
  if (row === undefined) throw new Error(`the station ${parentId} vanished while one was opened below it`);
  return row.last_child_number;
}

/** Gives out a code that no station has: that of the division and a number, counted up past codes given by people. */
export async function takeStationCode(tx: Transaction, divisionCode: string): Promise<string> {
  for (;;) {
    const counter = await tx.get<{ value: number }>(
      `INSERT INTO counters (name, value) VALUES (?, 1)
       ON CONFLICT (name) DO UPDATE SET value = counters.value + 1 RETURNING value`,
      [`station-code ${divisionCode}`],
    );
    const code = `${divisionCode}-${String(counter?.value ?? 1).padStart(2, '0')}`;
    if ((await tx.get('SELECT id FROM stations WHERE code = ?', [code])) === undefined) return code;
  }
}

/** Writes a new station with sums of nothing; see `addToRollups`. */
export async function insertStation(tx: Transaction, station: Station, tierRank: number | null): Promise<void> {
  const sound = soundOf(station.name);
  await tx.run(
    `INSERT INTO stations (id, code, path, depth, parent_id, profile_key, tier_key, tier_rank, kind_key, status_key,
       division_code, name, pinyin, initials, address, opening_hours, phone, is_illustrative, sub_stations, version)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 0, ?)`,
    [
      station.id,
      station.code,
      station.path,
      pathDepth(station.path),
      station.parentId,
      station.profileKey,
      station.tierKey,
      tierRank,
      station.kindKey,
      station.statusKey,
      station.divisionCode,
      station.name,
      sound.pinyin,
      sound.initials,
      station.address,
      station.openingHours,
      station.phone,
      station.isIllustrative ? 1 : 0,
      station.version,
    ],
  );
}

/** Writes the changes of a station if it still has the version that they were decided on. */
export async function saveStation(tx: Transaction, station: Station, expectedVersion: number): Promise<boolean> {
  const sound = soundOf(station.name);
  const touched = await tx.run(
    `UPDATE stations SET name = ?, pinyin = ?, initials = ?, status_key = ?, address = ?, opening_hours = ?, phone = ?,
       version = ? WHERE id = ? AND version = ?`,
    [
      station.name,
      sound.pinyin,
      sound.initials,
      station.statusKey,
      station.address,
      station.openingHours,
      station.phone,
      station.version,
      station.id,
      expectedVersion,
    ],
  );
  return touched === 1;
}
