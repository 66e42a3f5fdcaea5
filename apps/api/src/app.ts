import type { GraphQLSchema } from 'graphql';
import { type Clock, systemClock } from './clock.js';
import type { Config } from './config.js';
import { type Database, openDatabase } from './database/database.js';
import { purge } from './database/purge.js';
import { createEventBus, type EventBus } from './events.js';
import type { Feature, FeatureParts } from './feature.js';
import { createAccess } from './features/access/index.js';
import { createAccounts } from './features/accounts/index.js';
import { createCatalog } from './features/catalog/index.js';
import { createDivisions } from './features/divisions/index.js';
import { serveHsds } from './features/exchange/index.js';
import { createMatching } from './features/matching/matching.feature.js';
import { createNeeds } from './features/needs/index.js';
import { createPeople, recheckCertificates } from './features/people/index.js';
import { createRequests } from './features/requests/index.js';
import { createStations } from './features/stations/index.js';
import { createTerms, createTermStore, nameTermsWhenRead } from './features/terms/index.js';
import type { Viewer } from './graphql/context.js';
import { defaultLimits, type Limits } from './graphql/limits.js';
import { type NodeFinders, NodeResolver } from './graphql/node.resolver.js';
import { createSchema, type ResolverInstances } from './graphql/schema.js';
import { clientAddressOf } from './http/client-address.js';
import { type RunningServer, startServer } from './http/server.js';
import { type IdMaker, makeId } from './ids.js';

/** What a test may put in place of the real thing. */
export interface AppOverrides {
  readonly clock?: Clock;
  readonly makeId?: IdMaker;
  readonly limits?: Limits;
}

const DAY = 86_400_000;

/** The product, put together but not yet listening. */
export interface App {
  readonly parts: FeatureParts;
  readonly database: Database;
  readonly events: EventBus;
  readonly schema: GraphQLSchema;
  readonly viewerOf: (token: string) => Promise<Viewer | null>;
  listen(): Promise<RunningServer>;
  /** Finishes what runs and lets go of the database; a second call waits for the first. */
  close(): Promise<void>;
}

function together(features: readonly Feature[]): ResolverInstances {
  const finders: NodeFinders = Object.assign({}, ...features.map((feature) => feature.nodes ?? {}));
  return new Map<Function, object>([
    [NodeResolver, new NodeResolver(finders)],
    ...features.flatMap((feature) => [...feature.resolvers]),
  ]);
}

/** The one place where parts meet: opens the database and builds every feature on it. */
export async function createApp(config: Config, overrides: AppOverrides = {}): Promise<App> {
  const events = createEventBus();
  const database = await openDatabase(config.database, events.publish);
  const parts: FeatureParts = {
    database,
    events,
    clock: overrides.clock ?? systemClock,
    makeId: overrides.makeId ?? makeId,
    terms: await createTermStore(database.read),
  };
  const divisions = createDivisions(parts);
  const stations = createStations(parts, divisions);
  const catalog = createCatalog(parts, stations);
  const people = createPeople(parts, stations, divisions);
  const requests = createRequests(parts, { stations, catalog, people });
  const needs = createNeeds(parts, { stations, catalog, people });
  const matching = createMatching(parts, { stations, people, requests });
  const access = createAccess(parts, config.demo, stations, people);
  const terms = createTerms(parts, { certificatesChanged: () => recheckCertificates(parts) });
  const accounts = createAccounts(parts, stations);
  const schema = nameTermsWhenRead(
    await createSchema(
      together([access, divisions, stations, catalog, people, requests, needs, matching, terms, accounts]),
    ),
  );
  let server: RunningServer | null = null;
  let closing: Promise<void> | null = null;
  let daily: NodeJS.Timeout | undefined;
  const stopping = new AbortController();
  let tidying: Promise<unknown> = Promise.resolve();
  const tidyUp = () => {
    tidying = purge(database, parts.clock, stopping.signal).catch((error: unknown) => console.error(error));
  };
  const closeAll = async () => {
    clearInterval(daily);
    stopping.abort();
    events.close();
    await server?.close();
    await tidying;
    await database.close();
  };
  return {
    parts,
    database,
    events,
    schema,
    viewerOf: access.sessions.viewerOf,
    async listen() {
      await recheckCertificates(parts);
      daily = setInterval(() => {
        recheckCertificates(parts).catch((error: unknown) => console.error(error));
        tidyUp();
      }, DAY).unref();
      server = await startServer({
        config,
        schema,
        limits: overrides.limits ?? defaultLimits,
        viewerOf: access.sessions.viewerOf,
        peek: access.sessions.peek,
        terms: parts.terms,
        probe: async () => void (await database.read.get('SELECT 1 AS one')),
        routes: [
          (express) =>
            serveHsds(express, {
              ...parts,
              sql: database.read,
              menus: catalog.menus,
              profileOf: stations.profile,
              addressOf: (request) => clientAddressOf(request, config),
            }),
        ],
      });
      // A server that is started anew every day would never come to the end of the first one.
      tidyUp();
      return server;
    },
    close() {
      closing ??= closeAll();
      return closing;
    },
  };
}
