import { ApolloClient, ApolloLink, HttpLink, type InMemoryCache } from '@apollo/client';
import { SetContextLink } from '@apollo/client/link/context';
import { ErrorLink } from '@apollo/client/link/error';
import { GraphQLWsLink } from '@apollo/client/link/subscriptions';
import { OperationTypeNode } from 'graphql';
import { type Client as WsClient, createClient as createWsClient } from 'graphql-ws';
import { createCache } from './cache';
import { type Connection, connection } from './connection';
import { failureOf } from './failures';
import { CurrentViewerDocument } from './generated/graphql';

const wsAddress = (): string => `${location.protocol === 'https:' ? 'wss' : 'ws'}://${location.host}/graphql`;

// Waits 0.5, 1, 2, 4 … at most 15 seconds, a little scattered so that a whole county does not come back at once.
const waitBeforeRetry = (retries: number): Promise<void> =>
  new Promise((resolve) => setTimeout(resolve, Math.min(15_000, 500 * 2 ** retries) * (0.8 + Math.random() * 0.4)));

const liveClient = (observed: Connection): WsClient =>
  createWsClient({
    url: wsAddress,
    keepAlive: 12_000,
    retryAttempts: Number.POSITIVE_INFINITY,
    shouldRetry: () => true,
    retryWait: waitBeforeRetry,
    on: {
      connected: () => observed.become('live'),
      // 1000: closed by ourselves because nothing is subscribed any more; not a loss.
      closed: (event) => {
        const code = typeof event === 'object' && event !== null && 'code' in event ? event.code : undefined;
        observed.become(code === 1000 ? 'idle' : 'lost');
      },
      error: () => observed.become('lost'),
    },
  });

/** Marks the viewer as signed out: the shell sees it in the cache and shows the sign-in page. */
export const forgetViewer = (cache: InMemoryCache | ApolloClient['cache']): void => {
  cache.writeQuery({ query: CurrentViewerDocument, data: { viewer: null } });
};

/** The GraphQL client of the admin: HTTP for questions and steps, a socket for live changes. */
export function createClient(language: () => string): ApolloClient {
  const cache = createCache();
  const withLanguage = new SetContextLink(({ headers }) => ({
    headers: { ...headers, 'accept-language': language() },
  }));
  const watchSession = new ErrorLink(({ error }) => {
    if (failureOf(error).kind === 'signedOut') forgetViewer(cache);
  });
  const http = ApolloLink.from([
    watchSession,
    withLanguage,
    new HttpLink({ uri: '/graphql', credentials: 'same-origin' }),
  ]);
  const live = new GraphQLWsLink(liveClient(connection));
  return new ApolloClient({
    cache,
    link: ApolloLink.split(({ operationType }) => operationType === OperationTypeNode.SUBSCRIPTION, live, http),
    defaultOptions: {
      watchQuery: { fetchPolicy: 'cache-and-network', nextFetchPolicy: 'cache-first' },
    },
  });
}

// Fields whose answers carry words of the server, or lists that are not asked again by themselves.
const wordedFields = ['terms', 'menu', 'station', 'stations', 'stationRoots', 'divisions', 'demoAccounts'] as const;

/** Forgets what was said in the old language and asks for what is shown now; who is signed in stays known. */
export async function askInNewLanguage(client: ApolloClient): Promise<void> {
  for (const fieldName of wordedFields) client.cache.evict({ id: 'ROOT_QUERY', fieldName });
  await client.refetchQueries({ include: 'active' });
}
