import type { Station } from '@diandan/domain/network';
import type { Sql } from '../../database/sql.js';
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
