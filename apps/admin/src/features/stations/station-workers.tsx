import { useQuery } from '@apollo/client/react';
import { Link, useNavigate } from '@tanstack/react-router';
import { StationWorkersDocument } from '../../graphql/generated/graphql';
import { EmptyState } from '../../ui/empty-state';
import { ErrorState } from '../../ui/error-state';
import { LinkButton } from '../../ui/link-button';
import { Loading } from '../../ui/loading';
import { RecordList } from '../../ui/record-list';
import { useTexts } from '../../ui/texts';
import { workerKindWords, workerStatusWords } from '../../ui/words';
import { stationTexts } from './texts';

/** The first people of a station and its subtree, with the way to the full list. */
export function StationWorkers({ stationId }: { readonly stationId: string }) {
  const say = useTexts(stationTexts);
  const sayKind = useTexts(workerKindWords);
  const sayStatus = useTexts(workerStatusWords);
  const navigate = useNavigate();
  const { data, error, refetch } = useQuery(StationWorkersDocument, { variables: { stationId, first: 20 } });
  if (error && !data) return <ErrorState error={error} onRetry={() => void refetch().catch(() => undefined)} />;
  if (!data) return <Loading lines={4} />;
  const { nodes, totalCount } = data.workers;
  if (nodes.length === 0) return <EmptyState title={say('noWorkers')} next={say('noWorkersNext')} />;
  return (
    <>
      <RecordList
        label={say('workers')}
        rows={nodes}
        onOpen={(worker) => void navigate({ to: '/people/workers/$workerId', params: { workerId: worker.id } })}
        columns={[
          {
            key: 'name',
            title: say('name'),
            render: (worker) => (
              <Link to="/people/workers/$workerId" params={{ workerId: worker.id }}>
                {worker.name}
              </Link>
            ),
          },
          {
            key: 'kind',
            title: say('kind'),
            render: (worker) => (
              <span className="dd-inline">
                {sayKind(worker.kind)}
                {worker.isCertified ? (
                  <span className="dd-badge" data-tone="good">
                    {say('certified')}
                  </span>
                ) : null}
              </span>
            ),
          },
          { key: 'status', title: say('status'), render: (worker) => sayStatus(worker.status) },
          { key: 'station', title: say('title'), render: (worker) => worker.station.name },
          {
            key: 'cases',
            title: say('openRequestCount'),
            render: (worker) => (
              <span className="dd-number">
                {say('caseload', { open: worker.openCaseCount ?? 0, cap: worker.caseloadCap ?? 0 })}
              </span>
            ),
          },
        ]}
      />
      <p className="dd-records-foot">
        <LinkButton to="/people/workers" search={{ station: stationId }}>
          {say('allWorkers', { n: totalCount })}
        </LinkButton>
      </p>
    </>
  );
}
