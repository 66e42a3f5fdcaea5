import type { Feature, FeatureParts } from '../../feature.js';
import type { RequestContext } from '../../graphql/context.js';
import type { Stations } from '../stations/index.js';
import { createResidentLoader, createWorkerLoader, type ResidentLoader, type WorkerLoader } from './people.loaders.js';

/** What other features may ask about people. */
export interface People extends Feature {
  /** The workers of a request by id. */
  workers(context: RequestContext): WorkerLoader;
  /** The residents of a request by id, masked. */
  residents(context: RequestContext): ResidentLoader;
}

/** Workers and residents. */
export function createPeople(parts: FeatureParts, _stations: Stations): People {
  const makeWorkers = createWorkerLoader(parts.database.read, parts.clock);
  const makeResidents = createResidentLoader(parts.database.read);
  return {
    resolvers: new Map(),
    workers: (context) => context.loaders.of(makeWorkers, context),
    residents: (context) => context.loaders.of(makeResidents, context),
  };
}
