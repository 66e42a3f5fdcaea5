import { type Actor, scopePaths } from '@diandan/domain/access';
import type { RequestContext } from '../../graphql/context.js';
import type { Profiles } from './profiles.queries.js';
import type { StationSummaryType, StationType } from './station.type.js';

/** A row of `stations` as queries read it. */
export interface StationRow {
  readonly id: string;
  readonly code: string;
  readonly path: string;
  readonly parent_id: string | null;
  readonly profile_key: string;
  readonly tier_key: string | null;
  readonly kind_key: string;
  readonly status_key: string;
  readonly division_code: string;
  readonly name: string;
  readonly address: string | null;
  readonly opening_hours: string | null;
  readonly phone: string | null;
  readonly is_illustrative: number;
  readonly child_count: number;
  readonly sub_stations: number;
  readonly sub_operating: number;
  readonly sub_workers: number;
  readonly sub_certified: number;
  readonly version: number;
}

/** The columns that a view is made from. */
export const stationColumns = `s.id, s.code, s.path, s.parent_id, s.profile_key, s.tier_key, s.kind_key, s.status_key,
  s.division_code, s.name, s.address, s.opening_hours, s.phone, s.is_illustrative, s.child_count, s.sub_stations,
  s.sub_operating, s.sub_workers, s.sub_certified, s.version`;

/** A station as resolvers see it; what is not a field of the type stays inside the server. */
export interface StationView extends StationType {
  readonly path: string;
  readonly parentId: string | null;
  readonly profileKey: string;
  readonly divisionCode: string;
  readonly counts: Pick<StationSummaryType, 'stationCount' | 'operatingCount' | 'workerCount' | 'certifiedWorkerCount'>;
  /** Set by lists whose caller asked for summaries; else a loader finds it. */
  summary?: StationSummaryType;
}

interface Scopes {
  readonly view: readonly string[];
  readonly edit: readonly string[];
  readonly openBelow: readonly string[];
  readonly dispatch: readonly string[];
}

const nowhere: Scopes = { view: [], edit: [], openBelow: [], dispatch: [] };
const known = new WeakMap<Actor, Scopes>();

/** Where the viewer may what; worked out once per viewer and not per station. */
export function scopesOf(viewer: Actor | null): Scopes {
  if (viewer === null) return nowhere;
  let scopes = known.get(viewer);
  if (scopes === undefined) {
    scopes = {
      view: scopePaths(viewer, 'STATION_VIEW'),
      edit: scopePaths(viewer, 'STATION_EDIT'),
      openBelow: scopePaths(viewer, 'STATION_OPEN_BELOW'),
      dispatch: scopePaths(viewer, 'REQUEST_DISPATCH'),
    };
    known.set(viewer, scopes);
  }
  return scopes;
}

/** True when the path lies in one of the subtrees. */
export const covers = (tops: readonly string[], path: string): boolean => tops.some((top) => path.startsWith(top));

/** Makes views of rows, in the viewer's language and with what the viewer may do there. */
export async function stationViews(
  profiles: Profiles,
  rows: readonly StationRow[],
  context: Pick<RequestContext, 'viewer' | 'locale'>,
): Promise<StationView[]> {
  const views = await profiles.views(new Set(rows.map((row) => row.profile_key)), context.locale);
  const scopes = scopesOf(context.viewer);
  return rows.map((row): StationView => {
    const profile = views.get(row.profile_key);
    const kind = profile?.kindByKey.get(row.kind_key);
    const status = profile?.statusByKey.get(row.status_key);
    return {
      __typename: 'Station',
      id: row.id,
      code: row.code,
      name: row.name,
      isIllustrative: row.is_illustrative === 1,
      version: row.version,
      tier: row.tier_key === null ? null : (profile?.tierByKey.get(row.tier_key) ?? null),
      // A key that its profile has dropped is its own name rather than an answer that fails.
      kind: kind ?? { key: row.kind_key, name: row.kind_key },
      status: status ?? { key: row.status_key, name: row.status_key, countsAs: [] },
      address: row.address,
      openingHours: row.opening_hours,
      phone: row.phone,
      childCount: row.child_count,
      viewerCanEdit: covers(scopes.edit, row.path),
      viewerCanOpenBelow: covers(scopes.openBelow, row.path),
      viewerCanDispatch: covers(scopes.dispatch, row.path),
      path: row.path,
      parentId: row.parent_id,
      profileKey: row.profile_key,
      divisionCode: row.division_code,
      counts: {
        stationCount: row.sub_stations,
        operatingCount: row.sub_operating,
        workerCount: row.sub_workers,
        certifiedWorkerCount: row.sub_certified,
      },
    };
  });
}
