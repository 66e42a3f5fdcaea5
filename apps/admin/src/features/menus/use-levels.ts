import { useApolloClient } from '@apollo/client/react';
import { isSameValue, type MenuInForce } from '@diandan/domain/catalog';
import { useCallback } from 'react';
import { MenuAboveDocument, type MenuStationFragment } from '../../graphql/generated/graphql';
import { usePages } from '../../ui/use-pages';
import { inheritedOf } from './draft/draft-content';
import type { Level } from './inheritance-table';

/**
 * What holds at each station above, the highest first, as far as the viewer may see it. A station that says nothing of
 * its own stands in nobody's way and gets no column.
 */
export function useLevelsAbove({ id, ancestors }: Pick<MenuStationFragment, 'id' | 'ancestors'>): {
  readonly levels: readonly Level[] | undefined;
  readonly inherited: MenuInForce | null;
  readonly failure: unknown;
  readonly retry: () => void;
} {
  const client = useApolloClient();
  const path = [...ancestors.map((one) => `${one.id} ${one.name}`), id].join('\n');
  const load = useCallback(async () => {
    const stations = path.split('\n').map((line) => {
      const [stationId = '', ...name] = line.split(' ');
      return { stationId, name: name.join(' ') };
    });
    // What holds at a station is what the one below it inherits.
    const answers = await Promise.all(
      stations
        .slice(1)
        .map(({ stationId }) =>
          client.query({ query: MenuAboveDocument, variables: { stationId }, fetchPolicy: 'network-only' }),
        ),
    );
    const nodes: Level[] = [];
    answers.forEach(({ data }, index) => {
      const above = data?.inheritedMenu;
      if (!above) return;
      const menu = inheritedOf(above);
      const last = nodes.at(-1);
      if (last === undefined || !isSameValue(last.menu, menu)) nodes.push({ name: stations[index]?.name ?? '', menu });
    });
    return { nodes, total: nodes.length, cursor: null };
  }, [client, path]);
  const { page, failure, retry } = usePages(load);
  return { levels: page?.nodes, inherited: page?.nodes.at(-1)?.menu ?? null, failure, retry };
}
