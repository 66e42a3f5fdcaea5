import { ancestorCodes } from '@diandan/domain/divisions';
import type { PlaceToExport } from '@diandan/domain/exchange';
import { subtreeRange, takesOrders, statusOf, type Profile } from '@diandan/domain/network';
import { placeholders, type Sql } from '../../database/sql.js';
import type { MenuReader } from '../catalog/index.js';

/** Stations that one export covers at most: a county of 500 stations; a larger one is exported township by township. */
export const PLACES_LIMIT = 500;

interface StationRow {
  readonly id: string;
  readonly code: string;
  readonly path: string;
  readonly name: string;
  readonly address: string | null;
  readonly opening_hours: string | null;
  readonly phone: string | null;
  readonly division_code: string;
  readonly status_key: string;
  readonly profile_key: string;
}

/** What reading places takes. */
export interface PlaceParts {
  readonly sql: Sql;
  readonly menus: MenuReader;
  readonly profileOf: (key: string) => Promise<Profile>;
}

/** A set of stations, and the names of the divisions they lie in. */
export interface PlacesToExport {
  readonly places: readonly PlaceToExport[];
  readonly divisionNames: ReadonlyMap<string, string>;
}

async function namesOfDivisions(sql: Sql, codes: readonly string[]): Promise<ReadonlyMap<string, string>> {
  const wanted = [...new Set(codes.flatMap((code) => [...ancestorCodes(code), code]))];
  const names = new Map<string, string>();
  for (let from = 0; from < wanted.length; from += 500) {
    const some = wanted.slice(from, from + 500);
    const rows = await sql.all<{ code: string; name: string }>(
      `SELECT code, name FROM divisions WHERE code IN (${placeholders(some.length)})`,
      some,
    );
    for (const { code, name } of rows) names.set(code, name);
  }
  return names;
}

/** The stations of a subtree that take orders, each with its menu in force; null when there are too many for one file. */
export async function placesBelow(
  { sql, menus, profileOf }: PlaceParts,
  path: string,
  at: number,
): Promise<PlacesToExport | null> {
  const { from, to } = subtreeRange(path);
  const rows = await sql.all<StationRow>(
    `SELECT id, code, path, name, address, opening_hours, phone, division_code, status_key, profile_key
     FROM stations WHERE path >= ? AND path < ? ORDER BY path LIMIT ${PLACES_LIMIT + 1}`,
    [from, to],
  );
  if (rows.length > PLACES_LIMIT) return null;
  const profiles = new Map<string, Profile>();
  for (const key of new Set(rows.map((row) => row.profile_key))) profiles.set(key, await profileOf(key));
  const open = rows.filter((row) => {
    const profile = profiles.get(row.profile_key);
    const status = profile === undefined ? null : statusOf(profile, row.status_key);
    return status !== null && takesOrders(status);
  });
  const divisionNames = await namesOfDivisions(
    sql,
    open.map((row) => row.division_code),
  );
  const inForce = await menus(
    sql,
    open.map((row) => row.path),
    at,
  );
  const places = open.flatMap((row, n): readonly PlaceToExport[] => {
    const here = inForce[n];
    if (here === null || here === undefined) return [];
    const codes = [...ancestorCodes(row.division_code), row.division_code];
    return [
      {
        id: row.id,
        code: row.code,
        name: row.name,
        address: row.address,
        openingHours: row.opening_hours,
        phone: row.phone,
        divisionCode: row.division_code,
        divisionNames: codes.flatMap((code) => divisionNames.get(code) ?? []),
        menu: here.menu,
      },
    ];
  });
  return { places, divisionNames };
}
