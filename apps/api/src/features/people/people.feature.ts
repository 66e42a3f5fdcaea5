import type { Feature, FeatureParts } from '../../feature.js';
import type { RequestContext } from '../../graphql/context.js';
import type { Divisions } from '../divisions/index.js';
import type { Stations } from '../stations/index.js';
import { createResidentLoader, createWorkerLoader, type ResidentLoader, type WorkerLoader } from './people.loaders.js';
import { createPeopleQueries } from './people.queries.js';
import { openResident, ResidentResolver } from './resident.resolver.js';
import { type WorkerName, workerNames } from './worker-names.queries.js';
import { openWorker, WorkerResolver } from './worker.resolver.js';

/** What other features may ask about people. */
export interface People extends Feature {
  /** The workers of a request by id. */
  workers(context: RequestContext): WorkerLoader;
  /** What these workers are called, for lists that only name them. */
  namedWorkers(ids: readonly string[]): Promise<ReadonlyMap<string, WorkerName>>;
  /** The residents of a request by id, masked. */
  residents(context: RequestContext): ResidentLoader;
}

/** Workers and residents. */
export function createPeople(parts: FeatureParts, stations: Stations, divisions: Divisions): People {
  const { database, clock } = parts;
  const queries = createPeopleQueries(database.read, clock);
  const makeWorkers = createWorkerLoader(database.read, clock);
  const makeResidents = createResidentLoader(database.read, clock);
  const workers = (context: RequestContext) => context.loaders.of(makeWorkers, context);
  const residents = (context: RequestContext) => context.loaders.of(makeResidents, context);
  return {
    resolvers: new Map<Function, object>([
      [WorkerResolver, new WorkerResolver(parts, queries, workers, stations)],
      [ResidentResolver, new ResidentResolver(parts, queries, residents, { stations, divisions })],
    ]),
    nodes: {
      wrk: (id, context) => openWorker(workers(context), id, context),
      res: (id, context) => openResident(residents(context), id, context),
    },
    workers,
    namedWorkers: (ids) => workerNames(database.read, ids),
    residents,
  };
}
