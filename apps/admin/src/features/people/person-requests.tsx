import { Link, useNavigate } from '@tanstack/react-router';
import type { RequestRowFragment } from '../../graphql/generated/graphql';
import { EmptyState } from '../../ui/empty-state';
import { ErrorState } from '../../ui/error-state';
import { Loading } from '../../ui/loading';
import { RecordList } from '../../ui/record-list';
import { StateBadge } from '../../ui/state-badge';
import { useTexts } from '../../ui/texts';
import { TimeText } from '../../ui/time-text';
import { peopleTexts } from './texts';

interface PersonRequestsProps {
  readonly title: string;
  readonly requests: readonly RequestRowFragment[] | undefined;
  readonly error: unknown;
  readonly onRetry: () => void;
}

/** The latest requests of one person. */
export function PersonRequests({ title, requests, error, onRetry }: PersonRequestsProps) {
  const say = useTexts(peopleTexts);
  const navigate = useNavigate();
  const body = () => {
    if (error && !requests) return <ErrorState error={error} onRetry={onRetry} />;
    if (!requests) return <Loading lines={3} />;
    if (requests.length === 0) return <EmptyState title={say('noRequests')} />;
    return (
      <RecordList
        label={title}
        rows={requests}
        onOpen={(request) => void navigate({ to: '/requests/$requestId', params: { requestId: request.id } })}
        columns={[
          {
            key: 'item',
            title: say('item'),
            render: (request) => (
              <span className="dd-stack">
                <Link to="/requests/$requestId" params={{ requestId: request.id }}>
                  {request.item.name}
                </Link>
                <span className="dd-muted dd-small dd-number">{request.ticketNo}</span>
              </span>
            ),
          },
          {
            key: 'state',
            title: say('state'),
            inCardHead: true,
            render: (request) => <StateBadge state={request.state} />,
          },
          { key: 'station', title: say('station'), render: (request) => request.station.name },
          { key: 'at', title: say('orderedAt'), render: (request) => <TimeText at={request.orderedAt} short /> },
        ]}
      />
    );
  };
  return (
    <section className="dd-panel">
      <h2>{title}</h2>
      {body()}
    </section>
  );
}
