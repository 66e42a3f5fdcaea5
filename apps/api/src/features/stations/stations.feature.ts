import type { Profile } from '@diandan/domain/network';
import type { Locale } from '@diandan/domain/decision';
import type { Feature, FeatureParts } from '../../feature.js';
import type { RequestContext } from '../../graphql/context.js';
import { createProfiles } from './profiles.queries.js';
import { createStationLoader, type StationLoader } from './station.loaders.js';
import type { StationStatusType } from './station.type.js';

/** What other features may ask of the network. */
export interface Stations extends Feature {
  /** The stations of a request by id. */
  byId(context: RequestContext): StationLoader;
  /** A locality's profile. */
  profile(key: string): Promise<Profile>;
  /** A status of a profile in the viewer's language. */
  statusView(profileKey: string, statusKey: string, locale: Locale): Promise<StationStatusType>;
}

/** The station network. */
export function createStations(parts: FeatureParts): Stations {
  const profiles = createProfiles(parts.database.read);
  const makeLoader = createStationLoader(parts.database.read, profiles);
  return {
    resolvers: new Map(),
    byId: (context) => context.loaders.of(makeLoader, context),
    profile: (key) => profiles.of(key),
    async statusView(profileKey, statusKey, locale) {
      const views = await profiles.views([profileKey], locale);
      return views.get(profileKey)?.statusByKey.get(statusKey) ?? { key: statusKey, name: statusKey, countsAs: [] };
    },
  };
}
