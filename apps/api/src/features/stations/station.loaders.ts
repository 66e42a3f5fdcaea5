import DataLoader from 'dataloader';
import type { Clock } from '../../clock.js';
import { placeholders, type Sql } from '../../database/sql.js';
import type { RequestContext } from '../../graphql/context.js';
import type { Profiles } from './profiles.queries.js';
import type { StationSummaryType } from './station.type.js';
import { type StationRow, type StationView, stationColumns, stationViews } from './station.views.js';
import { summariesOf } from './station-summary.queries.js';

/** Stations by id or path; null where there is none. */
export type StationLoader = DataLoader<string, StationView | null>;

/** What a request loads of the network. */
export interface StationLoaders {
  readonly byId: StationLoader;
  readonly byPath: StationLoader;
  readonly summary: DataLoader<StationView, StationSummaryType, string>;
}

/** Makes the loaders of a request. Stations are public, so they need no scope; summaries ask for it in their field. */
export const createStationLoaders =
  (sql: Sql, clock: Clock, profiles: Profiles) =>
  (context: RequestContext): StationLoaders => {
    const by = (column: 'id' | 'path'): StationLoader =>
      new DataLoader<string, StationView | null>(async (keys) => {
        const rows = await sql.all<StationRow>(
          `SELECT ${stationColumns} FROM stations s WHERE s.${column} IN (${placeholders(keys.length)})`,
          keys,
        );
        const views = await stationViews(profiles, rows, context);
        const found = new Map(views.map((view) => [view[column], view]));
        return keys.map((key) => found.get(key) ?? null);
      });
    return {
      byId: by('id'),
      byPath: by('path'),
      summary: new DataLoader<StationView, StationSummaryType, string>(
        (stations) => summariesOf(sql, stations, clock.now()),
        { cacheKeyFn: (station) => station.id },
      ),
    };
  };
