import { placeholders, type Sql } from '../../database/sql.js';
import type { StationType } from './station.type.js';

/** A station as far as a list that mentions it needs it. */
export type StationName = Pick<StationType, '__typename' | 'id' | 'code' | 'name'>;

/** The fields of a station that a name can answer. */
export const stationNameFields: readonly string[] = ['id', 'code', 'name'];

/** The names of these stations. Stations are public, so there is no scope. */
export async function stationNames(sql: Sql, ids: readonly string[]): Promise<ReadonlyMap<string, StationName>> {
  if (ids.length === 0) return new Map();
  const rows = await sql.all<Omit<StationName, '__typename'>>(
    `SELECT s.id, s.code, s.name FROM stations s WHERE s.id IN (${placeholders(ids.length)})`,
    ids,
  );
  return new Map(rows.map((row) => [row.id, { __typename: 'Station', ...row }]));
}
