import { useApolloClient } from '@apollo/client/react';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { CurrentViewerDocument, type ViewerPartsFragment } from '../../graphql/generated/graphql';
import { belongsOnPhonePages } from '../../graphql/viewer';

/** Leads a person who has just been let in to where they work. */
export function useEnter(): (viewer: ViewerPartsFragment) => Promise<void> {
  const client = useApolloClient();
  const navigate = useNavigate();
  const { next } = useSearch({ from: '/sign-in' });
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
