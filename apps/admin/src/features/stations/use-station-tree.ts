import { useApolloClient } from '@apollo/client/react';
import { createContext, useCallback } from 'react';
import { StationChildrenDocument, type TreeStationFragment } from '../../graphql/generated/graphql';
import type { ChildPage } from '../../ui/paged-tree/flat';
import type { LoadChildren } from '../../ui/paged-tree/use-tree-rows';

/** A station as a row of the tree; found ancestors come without their figures. */
export interface TreeStation extends TreeStationFragment {
  readonly summary?: { readonly openRequestCount: number; readonly overdueRequestCount: number };
}

/** Children per page: a level may hold thousands. */
export const childrenPerPage = 100;

/** Draws the tree afresh, after a station was opened or renamed. */
export const TreeRefresh = createContext<() => void>(() => undefined);

/** Loads one page of a station's children; pages already seen come from the cache. */
export function useLoadChildren(): LoadChildren<TreeStation> {
  const client = useApolloClient();
  return useCallback(
    async (parentId, cursor): Promise<ChildPage<TreeStation>> => {
      const { data } = await client.query({
        query: StationChildrenDocument,
        variables: { parentId, first: childrenPerPage, after: cursor },
      });
      const children = data?.station?.children;
      if (!children) return { nodes: [], total: 0, cursor: null };
      const { hasNextPage, endCursor } = children.pageInfo;
      return {
        nodes: children.nodes,
        total: children.totalCount,
        cursor: hasNextPage ? (endCursor ?? null) : null,
      };
    },
    [client],
  );
}
