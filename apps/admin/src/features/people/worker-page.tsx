import './people.css';
import ArrowLeftOutlined from '@ant-design/icons/ArrowLeftOutlined';
import EditOutlined from '@ant-design/icons/EditOutlined';
import { useQuery } from '@apollo/client/react';
import { Link, useParams } from '@tanstack/react-router';
import { Button } from 'antd';
import { lazy, Suspense, useState } from 'react';
import { WorkerPageDocument, WorkerRequestsDocument } from '../../graphql/generated/graphql';
import { ErrorState, NotFoundState } from '../../ui/error-state';
import { Loading } from '../../ui/loading';
import { MaskedText } from '../../ui/marks';
import { PageHeader } from '../../ui/page-header';
import { useTexts } from '../../ui/texts';
import { DayText } from '../../ui/time-text';
import { workerKindWords, workerStatusWords } from '../../ui/words';
import { useJoinNames } from '../../ui/names';
import { Availability } from './availability';
import { PersonRequests } from './person-requests';
import { peopleTexts } from './texts';

const WorkerEditDrawer = lazy(() =>
  import('./worker-drawers').then((module) => ({ default: module.WorkerEditDrawer })),
);

/** One worker: what they can do, when, and what they have in hand. */
export function WorkerPage() {
  const say = useTexts(peopleTexts);
  const sayKind = useTexts(workerKindWords);
  const sayStatus = useTexts(workerStatusWords);
  const join = useJoinNames();
  const { workerId } = useParams({ from: '/shell/people/workers/$workerId' });
  const { data, error, refetch } = useQuery(WorkerPageDocument, { variables: { id: workerId } });
  const requests = useQuery(WorkerRequestsDocument, { variables: { workerId, first: 10 } });
  const [editing, setEditing] = useState(false);
  const reload = (): void => void refetch().catch(() => undefined);
  if (error && !data) return <ErrorState error={error} onRetry={reload} />;
  if (!data) {
    return (
      <div className="dd-page">
        <Loading />
      </div>
    );
  }
  const back = (
    <Link to="/people/workers">
      <ArrowLeftOutlined aria-hidden /> {say('backToWorkers')}
    </Link>
  );
  const { worker } = data;
  if (!worker) return <NotFoundState>{back}</NotFoundState>;
  return (
    <div className="dd-page">
      <PageHeader
        above={back}
        tab={worker.name}
        title={
          <>
            {worker.name}
            <span className="dd-badge">{sayKind(worker.kind)}</span>
            {worker.isCertified ? (
              <span className="dd-badge" data-tone="good">
                {say('certified')}
              </span>
            ) : null}
          </>
        }
        hint={
          <span className="dd-inline">
            <Link to="/stations/$stationId" params={{ stationId: worker.station.id }}>
              {worker.station.name}
            </Link>
            {sayStatus(worker.status)}
          </span>
        }
        actions={
          worker.viewerCanEdit ? (
            <Button icon={<EditOutlined aria-hidden />} onClick={() => setEditing(true)}>
              {say('edit')}
            </Button>
          ) : null
        }
      />
      <section className="dd-panel">
        <h2>{say('details')}</h2>
        <dl className="dd-facts">
          <div>
            <dt>{say('cases')}</dt>
            <dd className="dd-number">
              {worker.openCaseCount} / {worker.caseloadCap}
            </dd>
          </div>
          <div>
            <dt>{say('rating')}</dt>
            <dd>
              {worker.averageRating === null
                ? say('unrated')
                : say('ratingOf', { n: worker.averageRating.toFixed(1), count: worker.ratingCount ?? 0 })}
            </dd>
          </div>
          <div>
            <dt>{say('phone')}</dt>
            <dd>
              <MaskedText value={worker.phone} />
            </dd>
          </div>
          <div>
            <dt>{say('onboardedOn')}</dt>
            <dd>{worker.onboardedOn ? <DayText on={worker.onboardedOn} /> : say('none')}</dd>
          </div>
          <div className="dd-wide">
            <dt>{say('skills')}</dt>
            <dd>{join(worker.skills) || say('none')}</dd>
          </div>
          <div className="dd-wide">
            <dt>{say('certificates')}</dt>
            <dd>
              {worker.certificates.length === 0 ? (
                <span className="dd-muted">{say('noCertificates')}</span>
              ) : (
                <ul>
                  {worker.certificates.map(({ type, issuedOn, validUntil }) => (
                    <li key={type.key} className="dd-inline">
                      {type.name}
                      {issuedOn ? (
                        <span className="dd-muted">
                          {say('issuedOn')} <DayText on={issuedOn} />
                        </span>
                      ) : null}
                      {validUntil ? (
                        <span className="dd-muted">
                          {say('validUntil')} <DayText on={validUntil} />
                        </span>
                      ) : null}
                    </li>
                  ))}
                </ul>
              )}
            </dd>
          </div>
        </dl>
      </section>
      <section className="dd-panel">
        <h2>{say('availability')}</h2>
        {worker.weeklyAvailability.length === 0 ? (
          <p className="dd-muted">{say('noAvailability')}</p>
        ) : (
          <Availability value={worker.weeklyAvailability} />
        )}
      </section>
      <PersonRequests
        title={say('requests')}
        requests={requests.data?.requests.nodes}
        error={requests.error}
        onRetry={() => void requests.refetch().catch(() => undefined)}
      />
      {editing ? (
        <Suspense>
          <WorkerEditDrawer worker={worker} onClose={() => setEditing(false)} onReload={reload} />
        </Suspense>
      ) : null}
    </div>
  );
}
