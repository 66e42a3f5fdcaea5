import { useQuery } from '@apollo/client/react';
import { Link, type LinkProps } from '@tanstack/react-router';
import { useId } from 'react';
import {
  type RequestFilter,
  type RequestOrder,
  type RequestRowFragment,
  type RequestState,
  TodayQueueDocument,
} from '../../graphql/generated/graphql';
import { useRequestChanges } from '../../graphql/request-changes';
import { EmptyState } from '../../ui/empty-state';
import { ErrorState } from '../../ui/error-state';
import { Loading } from '../../ui/loading';
import { MaskedText } from '../../ui/marks';
import { StateBadge, UrgencyMark } from '../../ui/state-badge';
import { useTexts } from '../../ui/texts';
import { DueText, TimeText } from '../../ui/time-text';
import { homeTexts } from './texts';

const shownRows = 6;

interface BoardSearch {
  readonly states?: readonly RequestState[];
  readonly overdue?: true;
  readonly order?: 'due' | 'urgency';
}

interface TodayQueueProps {
  readonly title: string;
  /** The same list on the board. */
  readonly search: BoardSearch;
  readonly filter: RequestFilter;
  readonly orderBy: RequestOrder;
  readonly empty: string;
  readonly emptyNext: string;
}

function QueueRow({ request }: { readonly request: RequestRowFragment }) {
  const to: LinkProps = { to: '/requests/$requestId', params: { requestId: request.id } };
  return (
    <li className="dd-queue-row">
      <div className="dd-queue-words">
        <Link {...to}>{request.item.name}</Link>
        {request.urgency === 'CRISIS' || request.urgency === 'URGENT' ? (
          <UrgencyMark urgency={request.urgency} />
        ) : null}
        <p className="dd-muted dd-small">
          {request.station.name} · <MaskedText value={request.orderer.name} /> ·{' '}
          <span className="dd-number">{request.ticketNo}</span>
        </p>
      </div>
      <div className="dd-queue-end dd-small">
        {request.dueAt ? <DueText dueAt={request.dueAt} isOverdue={request.isOverdue} /> : null}
        {request.isOverdue ? (
          <StateBadge state={request.state} />
        ) : (
          <span className="dd-muted">
            <TimeText at={request.orderedAt} short />
          </span>
        )}
      </div>
    </li>
  );
}

/** The first few requests of one kind of work, with the way to all of them. */
export function TodayQueue({ title, search, filter, orderBy, empty, emptyNext }: TodayQueueProps) {
  const say = useTexts(homeTexts);
  const headingId = useId();
  const { data, error, refetch } = useQuery(TodayQueueDocument, { variables: { filter, orderBy, first: shownRows } });
  const reload = (): void => void refetch().catch(() => undefined);
  useRequestChanges(reload);
  const body = () => {
    if (error && !data) return <ErrorState error={error} onRetry={reload} />;
    if (!data) return <Loading lines={4} />;
    const { nodes, totalCount } = data.requests;
    if (nodes.length === 0) return <EmptyState title={empty} next={emptyNext} />;
    return (
      <>
        <ul>
          {nodes.slice(0, shownRows).map((request) => (
            <QueueRow key={request.id} request={request} />
          ))}
        </ul>
        {totalCount > shownRows ? (
          <p>
            <Link to="/requests" search={search}>
              {say('seeAll', { n: totalCount })}
            </Link>
          </p>
        ) : null}
      </>
    );
  };
  return (
    <section className="dd-panel dd-queue" aria-labelledby={headingId}>
      <h2 id={headingId}>
        {title}
        {data && data.requests.totalCount > 0 ? <span className="dd-badge">{data.requests.totalCount}</span> : null}
      </h2>
      {body()}
    </section>
  );
}
