import { useApolloClient } from '@apollo/client/react';

/** Has every form and list ask anew for what dictionaries say: an edit holds at once. */
export function useForgetTerms(): () => Promise<unknown> {
  const client = useApolloClient();
  return () => {
    client.cache.evict({ id: 'ROOT_QUERY', fieldName: 'terms' });
    client.cache.evict({ id: 'ROOT_QUERY', fieldName: 'termHistory' });
    return client.refetchQueries({ include: ['Dictionary'] });
  };
}
