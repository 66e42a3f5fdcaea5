import './requests.css';
import ArrowLeftOutlined from '@ant-design/icons/ArrowLeftOutlined';
import { useQuery } from '@apollo/client/react';
import { Link, useParams, useRouter } from '@tanstack/react-router';
import { Alert } from 'antd';
import { useEffect, useState } from 'react';
import { RequestPageDocument } from '../../graphql/generated/graphql';
import { useRequestChanges } from '../../graphql/request-changes';
import { ErrorState, NotFoundState } from '../../ui/error-state';
import { Loading } from '../../ui/loading';
import { PageHeader } from '../../ui/page-header';
import { StateBadge, UrgencyMark } from '../../ui/state-badge';
import { useTexts } from '../../ui/texts';
import { DueText, TimeText } from '../../ui/time-text';
import { lastBoardSearch, takeBoardBehind } from './board-memory';
import { RequestActions } from './request-actions';
import { RequestFacts } from './request-facts';
import { RequestProgress } from './request-progress';
import { RequestTimeline } from './request-timeline';
import { requestTexts } from './texts';

/** One request: where it stands, what can be done now, and the story so far. */
export function RequestPage() {
  const say = useTexts(requestTexts);
  const router = useRouter();
  const { requestId } = useParams({ from: '/shell/requests/$requestId' });
  const { data, error, refetch } = useQuery(RequestPageDocument, { variables: { id: requestId } });
  const [told, setTold] = useState<string>();
  const [cameFromBoard] = useState(takeBoardBehind);
  useEffect(() => setTold(undefined), [requestId]);
  const reload = (): void => void refetch().catch(() => undefined);
  useRequestChanges((changes) => {
    const known = data?.request?.events.at(-1)?.sequence ?? 0;
    if (changes.some((change) => change.requestId === requestId && change.sequence !== known)) reload();
  }, 200);

  const back = (
    <Link
      to="/requests"
      search={lastBoardSearch()}
      onClick={(event) => {
        if (!cameFromBoard || event.ctrlKey || event.metaKey) return;
        event.preventDefault();
        router.history.back();
      }}
    >
      <ArrowLeftOutlined aria-hidden /> {say('back')}
    </Link>
  );
  if (error && !data) return <ErrorState error={error} onRetry={reload} />;
  if (!data) {
    return (
      <div className="dd-page">
        <Loading lines={9} />
      </div>
    );
  }
  const { request } = data;
  if (!request) return <NotFoundState>{back}</NotFoundState>;
  const running = request.closedAt === null && request.dueAt !== null;
  return (
    <div className="dd-page">
      <PageHeader
        above={back}
        tab={`${request.item.name} ${request.ticketNo}`}
        title={
          <>
            {request.item.name}
            <StateBadge state={request.state} />
          </>
        }
        hint={
          <span className="dd-inline">
            <span className="dd-number">{request.ticketNo}</span>
            <Link to="/stations/$stationId" params={{ stationId: request.station.id }}>
              {request.station.name}
            </Link>
            <UrgencyMark urgency={request.urgency} />
            {request.cycle > 1 ? <span className="dd-badge">{say('cycle', { n: request.cycle })}</span> : null}
            {running && request.dueAt ? (
              <span className="dd-inline">
                {say('due')} <TimeText at={request.dueAt} short />
                <DueText dueAt={request.dueAt} isOverdue={request.isOverdue} />
              </span>
            ) : null}
          </span>
        }
      />
      {told ? (
        <Alert role="status" type="success" showIcon title={told} closable={{ onClose: () => setTold(undefined) }} />
      ) : null}
      <RequestActions request={request} onDone={setTold} onReload={reload} />
      <div className="dd-request-columns">
        <div className="dd-request-main">
          <RequestFacts request={request} />
          <RequestProgress request={request} />
        </div>
        <RequestTimeline events={request.events} />
      </div>
    </div>
  );
}
