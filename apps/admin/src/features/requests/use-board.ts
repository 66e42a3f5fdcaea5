import { useApolloClient, useQuery } from '@apollo/client/react';
import { useMemo, useState } from 'react';
import { RequestsPageDocument, type RequestRowFragment, RequestTallyDocument } from '../../graphql/generated/graphql';
import { useRequestChanges } from '../../graphql/request-changes';
import { filterOf, orderOf, type RequestsSearch } from './request-search';

const perPage = 30;
const most = 100;

const within = (count: number): number => Math.max(perPage, Math.min(most, count));

/** What the board shows for its filters, and how it keeps up with what happens. */
export function useBoard(search: RequestsSearch) {
  const client = useApolloClient();
  const [stale, setStale] = useState(false);
  const [loadingMore, setLoadingMore] = useState(false);
  const { variables, tallyFilter } = useMemo(() => {
    const asked = { filter: filterOf(search), orderBy: orderOf(search) };
    // Back from a request, as many rows are asked anew as were shown: the list must not jump.
    const kept = client.cache.readQuery({ query: RequestsPageDocument, variables: { ...asked, first: perPage } });
    const { states: _states, ...unstated } = search;
    return {
      variables: { ...asked, first: within(kept?.requests.nodes.length ?? 0) },
      tallyFilter: filterOf({ ...unstated }),
    };
  }, [client, search]);
  const list = useQuery(RequestsPageDocument, { variables });
  const tally = useQuery(RequestTallyDocument, { variables: { filter: tallyFilter } });
  const requests = (list.data ?? list.previousData)?.requests;
  const rows: readonly RequestRowFragment[] = requests?.nodes ?? [];

  const reload = (): void => {
    setStale(false);
    void list.refetch({ first: within(rows.length) }).catch(() => undefined);
    void tally.refetch().catch(() => undefined);
  };
  useRequestChanges(() => {
    void tally.refetch().catch(() => undefined);
    // A long list read far down must not be torn from under the reader: the rows follow by themselves, the rest waits.
    if (rows.length <= most) void list.refetch({ first: within(rows.length) }).catch(() => undefined);
    else setStale(true);
  });
  const loadMore = (): void => {
    if (loadingMore || !requests?.pageInfo.endCursor) return;
    setLoadingMore(true);
    void list
      .fetchMore({ variables: { after: requests.pageInfo.endCursor, first: perPage } })
      .catch(() => undefined)
      .finally(() => setLoadingMore(false));
  };
  return {
    rows,
    loaded: requests !== undefined,
    total: requests?.totalCount,
    hasMore: requests?.pageInfo.hasNextPage ?? false,
    error: list.error,
    refreshing: list.loading,
    tally: (tally.data ?? tally.previousData)?.requestTally,
    stale,
    loadingMore,
    loadMore,
    reload,
  };
}
