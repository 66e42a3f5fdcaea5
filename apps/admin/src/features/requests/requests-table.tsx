import { Link } from '@tanstack/react-router';
import type { RequestRowFragment } from '../../graphql/generated/graphql';
import { MaskedText } from '../../ui/marks';
import { type Column, RecordList } from '../../ui/record-list';
import { StateBadge, UrgencyMark } from '../../ui/state-badge';
import { type Say, useTexts } from '../../ui/texts';
import { DueText, TimeText } from '../../ui/time-text';
import { useJoinNames } from '../../ui/names';
import { leaveBoard } from './board-memory';
import { requestTexts } from './texts';

const columnsOf = (
  say: Say<keyof typeof requestTexts.table>,
  join: ReturnType<typeof useJoinNames>,
): readonly Column<RequestRowFragment>[] => [
  {
    key: 'item',
    title: say('item'),
    wraps: true,
    render: (request) => (
      <span className="dd-stack">
        <Link to="/requests/$requestId" params={{ requestId: request.id }} onClick={leaveBoard}>
          {request.item.name}
        </Link>
        <span className="dd-muted dd-small dd-number">{request.ticketNo}</span>
      </span>
    ),
  },
  { key: 'state', title: say('state'), inCardHead: true, render: (request) => <StateBadge state={request.state} /> },
  { key: 'urgency', title: say('urgency'), render: (request) => <UrgencyMark urgency={request.urgency} /> },
  { key: 'station', title: say('station'), wraps: true, render: (request) => request.station.name },
  {
    key: 'orderer',
    title: say('orderer'),
    isMinor: true,
    render: (request) => (
      <span className="dd-inline">
        <MaskedText value={request.orderer.name} />
        {request.orderer.isProxy ? <span className="dd-badge">{say('proxy')}</span> : null}
      </span>
    ),
  },
  {
    key: 'worker',
    title: say('worker'),
    wraps: true,
    render: (request) =>
      request.assignment ? (
        join(request.assignment.members.map(({ worker }) => worker))
      ) : (
        <span className="dd-muted">—</span>
      ),
  },
  {
    key: 'orderedAt',
    title: say('orderedAt'),
    isMinor: true,
    render: (request) => (
      <span className="dd-number">
        <TimeText at={request.orderedAt} short />
      </span>
    ),
  },
  {
    key: 'due',
    title: say('due'),
    render: (request) =>
      request.dueAt && request.closedAt === null ? (
        <DueText dueAt={request.dueAt} isOverdue={request.isOverdue} />
      ) : (
        <span className="dd-muted">—</span>
      ),
  },
];

interface RequestsTableProps {
  readonly rows: readonly RequestRowFragment[];
  readonly total: number | undefined;
  readonly hasMore: boolean;
  readonly loadingMore: boolean;
  readonly onLoadMore: () => void;
  readonly onOpen: (request: RequestRowFragment) => void;
}

/** The rows of the board. */
export function RequestsTable({ rows, total, hasMore, loadingMore, onLoadMore, onOpen }: RequestsTableProps) {
  const say = useTexts(requestTexts);
  const join = useJoinNames();
  return (
    <RecordList
      label={say('title')}
      rows={rows}
      columns={columnsOf(say, join)}
      withKeys
      total={total}
      hasMore={hasMore}
      loadingMore={loadingMore}
      onLoadMore={onLoadMore}
      onOpen={onOpen}
    />
  );
}
