import './stations.css';
import { useApolloClient, useQuery } from '@apollo/client/react';
import { Outlet, useNavigate, useParams } from '@tanstack/react-router';
import { useCallback, useMemo, useState } from 'react';
import { FindStationsDocument, StationPathDocument, StationRootsDocument } from '../../graphql/generated/graphql';
import { useDebounced } from '../../ui/debounced';
import { EmptyState } from '../../ui/empty-state';
import { ErrorState } from '../../ui/error-state';
import { Loading } from '../../ui/loading';
import { PageHeader } from '../../ui/page-header';
import { PagedTree } from '../../ui/paged-tree/paged-tree';
import { useSettings } from '../../ui/settings';
import { useTexts } from '../../ui/texts';
import { StationSearch } from './station-search';
import { TreeRow } from './tree-row';
import { stationTexts } from './texts';
import { TreeRefresh, type TreeStation, useLoadChildren } from './use-station-tree';

const mostMatches = 50;

/** The tree on the left, the chosen station on the right; on a phone one at a time. */
export function StationsPage() {
  const say = useTexts(stationTexts);
  const navigate = useNavigate();
  const client = useApolloClient();
  const { stationId } = useParams({ strict: false });
  const { language } = useSettings();
  const [typed, setTyped] = useState('');
  const [revision, setRevision] = useState(0);
  const text = useDebounced(typed.trim());
  const roots = useQuery(StationRootsDocument);
  const path = useQuery(StationPathDocument, { variables: { id: stationId ?? '' }, skip: stationId === undefined });
  const found = useQuery(FindStationsDocument, { variables: { text, first: mostMatches }, skip: text === '' });
  const loadChildren = useLoadChildren();

  const foundStations = (found.data ?? found.previousData)?.stations;
  const searching = text !== '' && typed.trim() !== '';
  const matches = useMemo(
    () => foundStations?.nodes.map((node) => ({ node, ancestors: node.ancestors })),
    [foundStations],
  );
  const station = path.data?.station;
  const pathIds = useMemo(
    () => (station ? [...station.ancestors.map(({ id }) => id), station.id] : undefined),
    [station],
  );
  const select = useCallback(
    (node: TreeStation) => void navigate({ to: '/stations/$stationId', params: { stationId: node.id } }),
    [navigate],
  );
  const refresh = useCallback(() => {
    client.cache.evict({ id: 'ROOT_QUERY', fieldName: 'stationRoots' });
    void client
      .refetchQueries({ include: [StationRootsDocument] })
      .catch(() => undefined)
      .finally(() => setRevision((before) => before + 1));
  }, [client]);

  const tree = () => {
    if (roots.error && !roots.data) {
      return <ErrorState error={roots.error} onRetry={() => void roots.refetch().catch(() => undefined)} />;
    }
    if (!roots.data) return <Loading lines={9} />;
    if (roots.data.stationRoots.length === 0)
      return <EmptyState title={say('noStations')} next={say('noStationsNext')} />;
    if (searching && found.error) {
      return <ErrorState error={found.error} onRetry={() => void found.refetch().catch(() => undefined)} />;
    }
    if (searching && !matches) return <Loading lines={5} />;
    if (searching && matches?.length === 0) {
      return <EmptyState title={say('searchEmpty')} next={say('searchEmptyNext')} />;
    }
    return (
      <PagedTree<TreeStation>
        key={`${language} ${revision}`}
        label={say('treeLabel')}
        roots={roots.data.stationRoots}
        loadChildren={loadChildren}
        renderNode={(node) => <TreeRow station={node} />}
        selectedId={stationId}
        onSelect={select}
        path={pathIds}
        matches={searching ? matches : undefined}
      />
    );
  };

  return (
    <TreeRefresh value={refresh}>
      <div className="dd-split" data-shows={stationId ? 'station' : 'tree'}>
        <section className="dd-split-tree" aria-label={say('title')}>
          {stationId ? <p className="dd-split-title">{say('title')}</p> : <PageHeader title={say('title')} />}
          <StationSearch value={typed} onChange={setTyped} />
          {searching && foundStations && matches && matches.length > 0 ? (
            <p className="dd-muted dd-small" role="status">
              {foundStations.totalCount > matches.length
                ? say('searchFoundSome', { n: matches.length, total: foundStations.totalCount })
                : say('searchFound', { n: matches.length })}
            </p>
          ) : null}
          <div className="dd-split-tree-box">{tree()}</div>
        </section>
        <section className="dd-split-station">
          {stationId ? <Outlet /> : <EmptyState title={say('choose')} next={say('chooseNext')} />}
        </section>
      </div>
    </TreeRefresh>
  );
}
