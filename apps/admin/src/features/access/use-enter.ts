import { useApolloClient } from '@apollo/client/react';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { CurrentViewerDocument, type ViewerPartsFragment } from '../../graphql/generated/graphql';
import { belongsOnPhonePages } from '../../graphql/viewer';
import { useParsedSearch } from '../../ui/search-values';
import { parseSignInSearch } from './sign-in-search';

/** Leads a person who has just been let in to where they work. */
export function useEnter(): (viewer: ViewerPartsFragment) => Promise<void> {
  const client = useApolloClient();
  const navigate = useNavigate();
  const { next } = useParsedSearch(useSearch({ from: '/sign-in' }), parseSignInSearch);
  return async (viewer) => {
    if (belongsOnPhonePages(viewer)) {
      window.location.assign('/m/');
      return;
    }
    // What someone else saw in this browser must not be shown to the next person.
    await client.clearStore();
    client.cache.writeQuery({ query: CurrentViewerDocument, data: { viewer } });
    if (next) await navigate({ href: next, replace: true });
    else await navigate({ to: '/', replace: true });
  };
}
