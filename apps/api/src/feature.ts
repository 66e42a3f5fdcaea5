import type { Clock } from './clock.js';
import type { Database } from './database/database.js';
import type { NodeFinders } from './graphql/node.resolver.js';
import type { ResolverInstances } from './graphql/schema.js';
import type { IdMaker } from './ids.js';
import type { EventBus } from './events.js';
import type { TermStore } from './term-store.js';

/** What every feature is made from. */
export interface FeatureParts {
  readonly database: Database;
  readonly clock: Clock;
  readonly makeId: IdMaker;
  readonly events: EventBus;
  readonly terms: TermStore;
}

/** What a feature adds to the API. */
export interface Feature {
  readonly resolvers: ResolverInstances;
  /** How `node(id)` finds the feature's objects. */
  readonly nodes?: NodeFinders;
}
