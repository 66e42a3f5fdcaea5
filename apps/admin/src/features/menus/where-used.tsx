import { useApolloClient } from '@apollo/client/react';
import { Link } from '@tanstack/react-router';
import { Button, Drawer } from 'antd';
import { useCallback } from 'react';
import { MenuItemUseDocument } from '../../graphql/generated/graphql';
import { EmptyState } from '../../ui/empty-state';
import { ErrorState } from '../../ui/error-state';
import { Loading } from '../../ui/loading';
import { useIsPhone } from '../../ui/media';
import { useTexts } from '../../ui/texts';
import { uiTexts } from '../../ui/ui-texts';
import { usePages } from '../../ui/use-pages';
import { menuTexts } from './texts';

interface WhereUsedProps {
  readonly itemId: string;
  readonly name: string;
  readonly onClose: () => void;
}

/** The stations whose menu in force publishes, adapts or drops an item. */
export function WhereUsed({ itemId, name, onClose }: WhereUsedProps) {
  const say = useTexts(menuTexts);
  const sayUi = useTexts(uiTexts);
  const isPhone = useIsPhone();
  const client = useApolloClient();
  const load = useCallback(
    async (after: string | null) => {
      const variables = { itemId, first: 30, after };
      const { data } = await client.query({ query: MenuItemUseDocument, variables, fetchPolicy: 'network-only' });
      if (!data) throw new Error('no answer');
      const { nodes, totalCount, pageInfo } = data.itemUse;
      return { nodes, total: totalCount, cursor: pageInfo.hasNextPage ? (pageInfo.endCursor ?? null) : null };
    },
    [client, itemId],
  );
  const { page, failure, loading, loadMore, retry } = usePages(load);
  return (
    <Drawer open size={isPhone ? '100%' : 460} title={say('whereUsedOf', { name })} onClose={onClose}>
      {failure ? <ErrorState error={failure} onRetry={retry} /> : null}
      {!page && !failure ? <Loading /> : null}
      {page?.nodes.length === 0 ? <EmptyState title={say('notUsed')} /> : null}
      <ul className="dd-uses">
        {(page?.nodes ?? []).map(({ kind, menuVersion, station }) => (
          <li key={station.id}>
            <Link to="/menus/$stationId" params={{ stationId: station.id }} onClick={onClose}>
              {station.name}
            </Link>{' '}
            <span className="dd-badge">{say(`use_${kind}`)}</span>{' '}
            <span className="dd-muted dd-small">
              {say('versionN', { n: menuVersion })} · {station.ancestors.map((one) => one.name).join(' / ')}
            </span>
          </li>
        ))}
      </ul>
      {page && page.cursor !== null ? (
        <Button loading={loading} onClick={loadMore}>
          {sayUi('loadMore')}
        </Button>
      ) : null}
    </Drawer>
  );
}
