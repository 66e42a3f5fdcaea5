import type { Locale } from '@diandan/domain/decision';
import type { Profile } from '@diandan/domain/network';
import type { Feature, FeatureParts } from '../../feature.js';
import type { RequestContext } from '../../graphql/context.js';
import type { Divisions } from '../divisions/index.js';
import { createProfiles } from './profiles.queries.js';
import { type StationName, stationNames } from './station-names.queries.js';
import { createStationLoaders, type StationLoader } from './station.loaders.js';
import { createStationQueries } from './station.queries.js';
import { StationResolver } from './station.resolver.js';
import type { StationStatusType } from './station.type.js';
import { StationFieldsResolver } from './station-fields.resolver.js';

/** What other features may ask of the network. */
export interface Stations extends Feature {
  /** The stations of a request by id. */
  byId(context: RequestContext): StationLoader;
  /** What these stations are called, for lists that only name them. */
  named(ids: readonly string[]): Promise<ReadonlyMap<string, StationName>>;
  /** A locality's profile. */
  profile(key: string): Promise<Profile>;
  /** A status of a profile in the viewer's language. */
  statusView(profileKey: string, statusKey: string, locale: Locale): Promise<StationStatusType>;
}

/** The station network. */
export function createStations(parts: FeatureParts, divisions: Divisions): Stations {
  const { database, clock } = parts;
  const profiles = createProfiles(database.read);
  const queries = createStationQueries(database.read, clock, profiles);
  const makeLoaders = createStationLoaders(database.read, clock, profiles);
  const loaders = (context: RequestContext) => context.loaders.of(makeLoaders, context);
  const byId = (context: RequestContext) => loaders(context).byId;
  return {
    resolvers: new Map<Function, object>([
      [StationResolver, new StationResolver({ ...parts, profile: profiles.of }, queries, byId)],
      [StationFieldsResolver, new StationFieldsResolver(queries, loaders, profiles, divisions.byCode)],
    ]),
    nodes: { stn: (id, context) => byId(context).load(id) },
    byId,
    named: (ids) => stationNames(database.read, ids),
    profile: profiles.of,
    async statusView(profileKey, statusKey, locale) {
      const views = await profiles.views([{ profile_key: profileKey }], locale);
      return views.get(profileKey)?.statusByKey.get(statusKey) ?? { key: statusKey, name: statusKey, countsAs: [] };
    },
  };
}
