import { clockStates, openStates } from '@diandan/domain/requests';
import { allOf, type Condition, inSubtrees, oneOf } from '../../database/scope.js';
import type { Sql } from '../../database/sql.js';
import type { StationSummaryType } from './station.type.js';
import type { StationView } from './station.views.js';

/** The stretch of paths that a list covers without gaps: the children or the subtree of one station. */
export interface PathStretch {
  readonly from: string;
  readonly to: string;
}

const SEGMENT = 4;

type Place = Pick<StationView, 'path' | 'subStations' | 'subOperating' | 'subWorkers' | 'subCertified'>;

const below = (column: string, stations: readonly Place[], stretch: PathStretch | null): Condition =>
  stretch === null
    ? inSubtrees(
        column,
        stations.map((station) => station.path),
      )
    : { sql: `${column} >= ? AND ${column} < ?`, values: [stretch.from, stretch.to] };

/**
 * Summaries of many stations at once: one look over what lies below them, added up along the paths. Counts of
 * requests are kept per station and state; what is overdue moves with the clock and is read from the open requests.
 */
export async function summariesOf(
  sql: Sql,
  stations: readonly Place[],
  now: number,
  stretch: PathStretch | null = null,
): Promise<StationSummaryType[]> {
  if (stations.length === 0) return [];
  const open = allOf([below('c.station_path', stations, stretch), oneOf('c.state', openStates)]);
  const overdue = allOf([
    below('r.station_path', stations, stretch),
    { sql: 'r.is_open = 1 AND r.due_at IS NOT NULL AND r.due_at < ?', values: [now] },
    oneOf('r.state', clockStates),
  ]);
  // One statement for both: each costs a look at the file's locks, which is more than these rows.
  const counts = await sql.all<{ path: string; open_total: number; overdue_total: number }>(
    `SELECT c.station_path AS path, SUM(c.count) AS open_total, 0 AS overdue_total
     FROM request_counts c WHERE ${open.sql} GROUP BY c.station_path
     UNION ALL
     SELECT r.station_path, 0, COUNT(*) FROM service_requests r WHERE ${overdue.sql} GROUP BY r.station_path`,
    [...open.values, ...overdue.values],
  );
  const summaries = stations.map((station) => ({
    stationCount: station.subStations,
    operatingCount: station.subOperating,
    workerCount: station.subWorkers,
    certifiedWorkerCount: station.subCertified,
    openRequestCount: 0,
    overdueRequestCount: 0,
  }));
  const byPath = new Map(stations.map((station, n) => [station.path, summaries[n]]));
  for (const { path, open_total, overdue_total } of counts) {
    for (let end = SEGMENT; end <= path.length; end += SEGMENT) {
      const summary = byPath.get(path.slice(0, end));
      if (summary === undefined) continue;
      summary.openRequestCount += open_total;
      summary.overdueRequestCount += overdue_total;
    }
  }
  return summaries;
}
