import DataLoader from 'dataloader';
import { placeholders, type Sql } from '../../database/sql.js';
import type { RequestContext } from '../../graphql/context.js';
import type { Profiles } from './profiles.queries.js';
import { type StationRow, type StationView, stationColumns, stationViews } from './station.views.js';

/** Stations by id; null where there is none. */
export type StationLoader = DataLoader<string, StationView | null>;

/** Makes the loader of a request. Stations are public, so it needs no scope; what is not public asks for it itself. */
export const createStationLoader =
  (sql: Sql, profiles: Profiles) =>
  (context: RequestContext): StationLoader =>
    new DataLoader<string, StationView | null>(async (ids) => {
      const rows = await sql.all<StationRow>(
        `SELECT ${stationColumns} FROM stations s WHERE s.id IN (${placeholders(ids.length)})`,
        ids,
      );
      const views = await stationViews(profiles, rows, context);
      const byId = new Map(views.map((view) => [view.id, view]));
      return ids.map((id) => byId.get(id) ?? null);
    });
