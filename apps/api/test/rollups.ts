import { ancestorPaths, type Profile, statusOf, takesOrders } from '@diandan/domain/network';
import type { Sql } from '../src/database/sql.js';

interface Row {
  readonly path: string;
  readonly parent_id: string | null;
  readonly id: string;
  readonly status_key: string;
  readonly content: string;
}

/** The sums of every station, by path. */
export type Rollups = Readonly<Record<string, readonly number[]>>;

/** The sums as they stand in the rows: children, stations, operating stations, workers, certified workers. */
export async function storedRollups(sql: Sql): Promise<Rollups> {
  const rows = await sql.all<{ path: string } & Readonly<Record<string, number | string>>>(
    'SELECT path, child_count, sub_stations, sub_operating, sub_workers, sub_certified FROM stations ORDER BY path',
  );
  return Object.fromEntries(
    rows.map((row) => [
      row.path,
      [row['child_count'], row['sub_stations'], row['sub_operating'], row['sub_workers'], row['sub_certified']].map(
        Number,
      ),
    ]),
  );
}

/** The same, counted anew from the stations and workers themselves, with another way of counting. */
export async function countedRollups(sql: Sql): Promise<Rollups> {
  const stations = await sql.all<Row>(
    'SELECT s.path, s.parent_id, s.id, s.status_key, p.content FROM stations s JOIN profiles p ON p.key = s.profile_key',
  );
  const workers = await sql.all<{ station_path: string; kind: string; status: string; is_certified: number }>(
    'SELECT station_path, kind, status, is_certified FROM workers',
  );
  const sums: Record<string, [number, number, number, number, number]> = {};
  for (const { path } of stations) sums[path] = [0, 0, 0, 0, 0];
  const add = (path: string, place: 0 | 1 | 2 | 3 | 4) => {
    for (const above of [...ancestorPaths(path), path]) {
      const sum = sums[above];
      if (sum !== undefined) sum[place] += 1;
    }
  };
  for (const { path, parent_id, status_key, content } of stations) {
    const parent = sums[path.slice(0, -4)];
    if (parent_id !== null && parent !== undefined) parent[0] += 1;
    add(path, 1);
    const status = statusOf(JSON.parse(content) as Profile, status_key);
    if (status !== null && takesOrders(status)) add(path, 2);
  }
  for (const { station_path, kind, status, is_certified } of workers) {
    if (kind !== 'STAFF' || status === 'LEFT') continue;
    add(station_path, 3);
    if (is_certified === 1) add(station_path, 4);
  }
  return Object.fromEntries(Object.entries(sums).toSorted(([a], [b]) => (a < b ? -1 : 1)));
}
