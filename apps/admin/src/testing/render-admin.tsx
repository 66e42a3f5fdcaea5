import { ApolloClient, ApolloLink, type FetchResult, Observable } from '@apollo/client';
import { createMemoryHistory } from '@tanstack/react-router';
import { render } from '@testing-library/react';
import userEvent, { type UserEvent } from '@testing-library/user-event';
import { OperationTypeNode, print } from 'graphql';
import { App } from '../app';
import { createCache } from '../graphql/cache';
import { failureOf } from '../graphql/failures';
import { ErrorLink } from '@apollo/client/link/error';
import { forgetViewer } from '../graphql/client';
import type { Role } from '../graphql/generated/graphql';
import { type AppRouter, createAppRouter } from '../routes';
import { createFakeApi, type FakeApi } from './fake-api';

const linkTo = (api: FakeApi): ApolloLink =>
  new ApolloLink(
    ({ query, variables, operationType }) =>
      new Observable<FetchResult>((observer) => {
        const source = print(query);
        if (operationType === OperationTypeNode.SUBSCRIPTION) {
          return api.onChange((change) => {
            void api.tell(source, variables, change).then((result) => observer.next(result));
          });
        }
        void api.ask(source, variables).then((result) => {
          observer.next(result);
          observer.complete();
        });
        return undefined;
      }),
  );

/** The admin in a test: a person at a browser, and the county behind it. */
export interface Visit {
  readonly api: FakeApi;
  readonly user: UserEvent;
  readonly router: AppRouter;
}

/** Opens the admin at an address as somebody with a role, or as a stranger. */
export function visit(address: string, role: Role | null = 'COUNTY_ADMIN', api = createFakeApi()): Visit {
  api.world.role = role;
  const cache = createCache();
  const watchSession = new ErrorLink(({ error }) => {
    if (failureOf(error).kind === 'signedOut') forgetViewer(cache);
  });
  const client = new ApolloClient({
    cache,
    link: ApolloLink.from([watchSession, linkTo(api)]),
    defaultOptions: { watchQuery: { fetchPolicy: 'cache-and-network', nextFetchPolicy: 'cache-first' } },
  });
  const router = createAppRouter(createMemoryHistory({ initialEntries: [address] }));
  render(<App client={client} router={router} />);
  return { api, user: userEvent.setup(), router };
}
