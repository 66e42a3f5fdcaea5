import { type FieldPolicy, InMemoryCache } from '@apollo/client';
import { possibleTypes } from './generated/possible-types';

interface KeptPage {
  readonly nodes: readonly unknown[];
}

// A keyset list grows while the reader loads more; a page asked without a cursor starts it afresh.
const keysetList = (keyArgs: readonly string[]): FieldPolicy<KeptPage> => ({
  keyArgs: [...keyArgs],
  merge: (existing, incoming, { args }) =>
    args?.['after'] && existing ? { ...incoming, nodes: [...existing.nodes, ...incoming.nodes] } : incoming,
});

/** The normalised cache with the merging rule of every list. */
export const createCache = (): InMemoryCache =>
  new InMemoryCache({
    possibleTypes,
    typePolicies: {
      Query: {
        fields: {
          viewer: { merge: false },
          requests: keysetList(['filter', 'orderBy']),
          workers: keysetList(['filter', 'orderBy']),
          residents: keysetList(['filter']),
          needs: keysetList(['filter']),
        },
      },
      // Known by the session, not by an id.
      Viewer: { keyFields: false },
      // A station inherits entries from above and may fee them differently: the id does not identify them across menus.
      MenuEntry: { keyFields: false },
      MenuCategory: { keyFields: false },
      // Orders keep the version they were made on, a draft has its own: two versions of an item are two things.
      ServiceItem: { keyFields: (item) => (item['version'] === undefined ? ['id'] : ['id', 'version']) },
      // The same heading and item stand in every version of a menu, and conflicts are numbered within their draft.
      MenuEdition: {
        fields: {
          categories: { merge: false },
          looseLines: { merge: false },
          adaptations: { merge: false },
          problems: { merge: false },
          conflicts: { merge: false },
          history: { merge: false },
        },
      },
      MenuEditionCategory: { keyFields: false },
      InheritedMenuCategory: { keyFields: false },
      MenuConflict: { keyFields: false },
    },
  });
