import type { Profile } from '@diandan/domain/network';
import type { FeatureParts } from '../../../feature.js';

/** What the commands of the network need. */
export interface StationCommandParts extends FeatureParts {
  readonly profile: (key: string) => Promise<Profile>;
}

/** What was named is absent, or out of the actor's sight. */
export interface NotFound {
  readonly kind: 'NOT_FOUND';
}
