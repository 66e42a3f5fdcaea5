import { type Actor, scopePaths } from '@diandan/domain/access';
import type { RequestContext } from '../../graphql/context.js';
import type { Selects } from '../../graphql/paging.js';
import type { Profiles } from './profiles.queries.js';
import type { StationSummaryType, StationType } from './station.type.js';

/** A row of `stations` as queries read it; what a query left out is absent. */
export interface StationRow {
  readonly id: string;
  readonly code: string;
  readonly path: string;
  readonly name: string;
  readonly parent_id: string | null;
  readonly profile_key: string;
  readonly tier_key: string | null;
  readonly kind_key: string;
  readonly status_key: string;
  readonly division_code: string;
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

type Column = keyof StationRow;

const always: readonly Column[] = ['id', 'code', 'path', 'name'];

/** The columns that each field of the type is made from; fields that need none but the above are not listed. */
const columnsOf: Readonly<Record<string, readonly Column[]>> = {
  isIllustrative: ['is_illustrative'],
  version: ['version'],
  tier: ['profile_key', 'tier_key'],
  kind: ['profile_key', 'kind_key'],
  status: ['profile_key', 'status_key'],
  profile: ['profile_key'],
  division: ['division_code'],
  address: ['address'],
  openingHours: ['opening_hours'],
  phone: ['phone'],
  parent: ['parent_id'],
  childCount: ['child_count'],
  children: ['child_count'],
  summary: ['sub_stations', 'sub_operating', 'sub_workers', 'sub_certified'],
};

const sqlOf = (columns: Iterable<Column>): string => [...new Set(columns)].map((column) => `s.${column}`).join(', ');

/** Every column that a view can be made from. */
export const stationColumns = sqlOf([...always, ...Object.values(columnsOf).flat()]);

const columnsBySelection = new WeakMap<Selects, string>();

/** The columns for a selection of fields: what a long list does not show is not read, since each column has its price. */
export function columnsFor(selects: Selects): string {
  let columns = columnsBySelection.get(selects);
  if (columns === undefined) {
    const asked = Object.entries(columnsOf).flatMap(([field, needed]) => (selects(field) ? needed : []));
    columns = sqlOf([...always, ...asked]);
    columnsBySelection.set(selects, columns);
  }
  return columns;
}

/** A station as resolvers see it; what is not a field of the type stays inside the server. */
export interface StationView extends StationType {
  readonly path: string;
  readonly parentId: string | null;
  readonly profileKey: string;
  readonly divisionCode: string;
  readonly subStations: number;
  readonly subOperating: number;
  readonly subWorkers: number;
  readonly subCertified: number;
  /** Set by lists whose caller asked for summaries; else a loader finds it. */
  summary: StationSummaryType | null;
}

interface Scopes {
  readonly view: readonly string[];
  readonly edit: readonly string[];
  readonly openBelow: readonly string[];
  readonly dispatch: readonly string[];
  readonly createWorkers: readonly string[];
  readonly createResidents: readonly string[];
}

const nowhere: Scopes = { view: [], edit: [], openBelow: [], dispatch: [], createWorkers: [], createResidents: [] };
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
      createWorkers: scopePaths(viewer, 'WORKER_CREATE'),
      createResidents: scopePaths(viewer, 'RESIDENT_CREATE'),
    };
    known.set(viewer, scopes);
  }
  return scopes;
}

/** True when the path lies in one of the subtrees. */
export const covers = (tops: readonly string[], path: string): boolean => tops.some((top) => path.startsWith(top));

const nameless = (key: string) => ({ key, name: key, countsAs: [] });

const unread = { key: '', name: '', countsAs: [] };

/** Makes views of rows, in the viewer's language and with what the viewer may do there. */
export async function stationViews(
  profiles: Profiles,
  rows: readonly StationRow[],
  context: Pick<RequestContext, 'viewer' | 'locale'>,
): Promise<StationView[]> {
  const views = await profiles.views(rows, context.locale);
  const scopes = scopesOf(context.viewer);
  return rows.map((row): StationView => {
    const profile = views.get(row.profile_key);
    return {
      __typename: 'Station',
      id: row.id,
      code: row.code,
      name: row.name,
      isIllustrative: row.is_illustrative === 1,
      version: row.version,
      tier: profile?.tierByKey.get(row.tier_key ?? '') ?? null,
      // A key that its profile has dropped is its own name rather than an answer that fails.
      kind: profile === undefined ? unread : (profile.kindByKey.get(row.kind_key) ?? nameless(row.kind_key)),
      status: profile === undefined ? unread : (profile.statusByKey.get(row.status_key) ?? nameless(row.status_key)),
      address: row.address,
      openingHours: row.opening_hours,
      phone: row.phone,
      childCount: row.child_count,
      viewerCanEdit: covers(scopes.edit, row.path),
      viewerCanOpenBelow: covers(scopes.openBelow, row.path),
      viewerCanDispatch: covers(scopes.dispatch, row.path),
      viewerCanCreateWorkers: covers(scopes.createWorkers, row.path),
      viewerCanCreateResidents: covers(scopes.createResidents, row.path),
      path: row.path,
      parentId: row.parent_id,
      profileKey: row.profile_key,
      divisionCode: row.division_code,
      subStations: row.sub_stations,
      subOperating: row.sub_operating,
      subWorkers: row.sub_workers,
      subCertified: row.sub_certified,
      summary: null,
    };
  });
}
