import type { FeatureParts } from '../../../feature.js';

/** What the commands of people need. */
export type PeopleCommandParts = Pick<FeatureParts, 'database' | 'clock' | 'makeId' | 'terms'>;

/** What was named is absent, or out of the actor's sight. */
export interface NotFound {
  readonly kind: 'NOT_FOUND';
}
