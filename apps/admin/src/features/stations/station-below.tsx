import { Link, useNavigate } from '@tanstack/react-router';
import { useCallback } from 'react';
import { EmptyState } from '../../ui/empty-state';
import { ErrorState } from '../../ui/error-state';
import { Loading } from '../../ui/loading';
import { IllustrativeMark } from '../../ui/marks';
import { RecordList } from '../../ui/record-list';
import { useTexts } from '../../ui/texts';
import { usePages } from '../../ui/use-pages';
import { StationStatusBadge } from './station-status';
import { stationTexts } from './texts';
import { useLoadChildren } from './use-station-tree';

/** The stations directly below one, page by page. */
export function StationBelow({ parentId }: { readonly parentId: string }) {
  const say = useTexts(stationTexts);
  const navigate = useNavigate();
  const loadChildren = useLoadChildren();
  const { page, failure, loading, loadMore, retry } = usePages(
    useCallback((cursor: string | null) => loadChildren(parentId, cursor), [loadChildren, parentId]),
  );
  if (failure !== undefined) return <ErrorState error={failure} onRetry={retry} />;
  if (!page) return <Loading lines={4} />;
  if (page.nodes.length === 0) return <EmptyState title={say('noBelow')} />;
  return (
    <RecordList
      label={say('below')}
      rows={page.nodes}
      total={page.total}
      hasMore={page.cursor !== null}
      loadingMore={loading}
      onLoadMore={loadMore}
      onOpen={(station) => void navigate({ to: '/stations/$stationId', params: { stationId: station.id } })}
      columns={[
        {
          key: 'name',
          title: say('name'),
          render: (station) => (
            <span className="dd-inline">
              <Link to="/stations/$stationId" params={{ stationId: station.id }}>
                {station.name}
              </Link>
              {station.isIllustrative ? <IllustrativeMark /> : null}
            </span>
          ),
        },
        { key: 'tier', title: say('tier'), render: (station) => station.tier?.name ?? station.kind.name },
        {
          key: 'status',
          title: say('status'),
          inCardHead: true,
          render: (station) => <StationStatusBadge status={station.status} />,
        },
        {
          key: 'open',
          title: say('openRequestCount'),
          align: 'end',
          render: (station) => <span className="dd-number">{station.summary?.openRequestCount ?? ''}</span>,
        },
        {
          key: 'overdue',
          title: say('overdueRequestCount'),
          align: 'end',
          render: (station) => {
            const overdue = station.summary?.overdueRequestCount ?? 0;
            return <span className={overdue > 0 ? 'dd-overdue dd-number' : 'dd-number'}>{overdue}</span>;
          },
        },
      ]}
    />
  );
}
