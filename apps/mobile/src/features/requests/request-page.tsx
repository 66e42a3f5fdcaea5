import { useEffect } from 'react';
import { useTexts } from '../../texts/use-texts';
import { RequestByIdDocument } from '../../graphql/generated/requests-operations';
import type { RequestWholeFragment } from '../../graphql/generated/types';
import type { Failure } from '../../graphql/client';
import { useQuery } from '../../graphql/use-query';
import { paths } from '../../paths';
import { navigate, usePlace } from '../../router';
import { BackLink } from '../../shell';
import { Loading, Notice, PageTitle } from '../../ui/page';
import { Trouble } from '../../ui/trouble';
import { useSession } from '../session/session-context';
import { WorkerContact } from '../work/worker-contact';
import { WorkerSteps } from '../work/worker-steps';
import { DueLine } from './due-line';
import { NextForOrderer, NextForWorker } from './what-next';
import { OrdererSteps } from './orderer-steps';
import { RequestFacts, useWindowWords } from './request-facts';
import { RequestStory } from './request-story';
import { StageChain } from './stage-chain';
import { isFinished } from './stages';
import { type Perspective, useStateWords } from './state-words';
import { StepMessage } from './step-message';
import { useProgressNews } from './use-progress-news';
import { useStep } from './use-step';

interface RequestPageProps {
  readonly id: string;
  readonly perspective: Perspective;
}

/** One request with its story. It looks again every ten seconds, so that progress appears by itself. */
export function RequestPage({ id, perspective }: RequestPageProps) {
  const { t } = useTexts();
  const { data, failure, isLoading, reload, replace } = useQuery(RequestByIdDocument, { id }, { pollMs: 10_000 });
  const back = perspective === 'worker' ? paths.offers : paths.home;
  const request = data?.request;
  const { viewer } = useSession();
  // Whoever serves a request without having ordered it finds what to do on the worker's page of it.
  const serves = request?.assignment?.members.some(({ worker }) => worker.id === viewer?.worker?.id) === true;
  const isElsewhere = perspective === 'orderer' && serves && !request.availableActions.some(isOrderers);
  useEffect(() => {
    if (isElsewhere) navigate(paths.task(id), { replace: true });
  }, [isElsewhere, id]);
  return (
    <>
      <BackLink to={back} />
      {isLoading ? <Loading /> : null}
      {failure && !request ? <Trouble failure={failure} onRetry={() => void reload()} /> : null}
      {data !== null && !request ? (
        <>
          <PageTitle>{t('request.gone')}</PageTitle>
          <p>{t('request.goneText')}</p>
        </>
      ) : null}
      {!request ? null : (
        <Whole
          request={request}
          perspective={perspective}
          failure={failure}
          reload={reload}
          onRequest={(changed) => replace({ request: changed })}
        />
      )}
    </>
  );
}

interface WholeProps {
  readonly request: RequestWholeFragment;
  readonly perspective: Perspective;
  readonly failure: Failure | null;
  readonly reload: () => Promise<void>;
  readonly onRequest: (request: RequestWholeFragment) => void;
}

const orderersActions: readonly string[] = ['RATE', 'RESUBMIT', 'WITHDRAW'];
const isOrderers = (action: string): boolean => orderersActions.includes(action);
const forStaff: readonly string[] = ['VERIFY', 'DISPATCH', 'RECALL', 'REJECT'];

function Whole({ request, perspective, failure, reload, onRequest }: WholeProps) {
  const { t } = useTexts();
  const { search } = usePlace();
  const step = useStep({ request, onRequest, reload });
  const news = useProgressNews(request, step.state);
  const stateWords = useStateWords(perspective);
  const windowWords = useWindowWords();
  const isWorkers = perspective === 'worker';
  return (
    <>
      <div className="tight">
        <PageTitle>{request.item.name}</PageTitle>
        <p className="state">{stateWords(request.state, request)}</p>
      </div>
      {news === null ? null : <Notice>{t('request.progressNews', { state: stateWords(news, request) })}</Notice>}
      {search.has('placed') && step.state.kind === 'idle' && news === null ? (
        <Notice>{t('order.placed')}</Notice>
      ) : null}
      {/* A step that was lost says it itself, with the button that sends it again. */}
      {failure && step.state.kind !== 'failed' ? (
        <Trouble failure={failure} onRetry={() => void reload()} stale />
      ) : null}
      <StepMessage state={step.state} />
      <section className="card">
        <StageChain state={request.state} />
        {isWorkers ? <NextForWorker request={request} /> : <NextForOrderer request={request} />}
        {isFinished(request.state) || request.preferredWindows.length === 0 ? null : (
          <p>{t('time.named', { name: t('request.when'), value: windowWords(request.preferredWindows) })}</p>
        )}
        <DueLine request={request} />
      </section>
      {isWorkers ? <WorkerContact request={request} /> : null}
      {isWorkers ? null : <OrdererSteps request={request} step={step} />}
      <RequestFacts request={request} perspective={perspective} />
      <RequestStory events={request.events} />
      {request.availableActions.some((action) => forStaff.includes(action)) ? (
        <p>
          {t('request.staffActions')} <a href="/">{t('shell.admin')}</a>
        </p>
      ) : null}
      {isWorkers ? null : <StationPhone station={request.station} />}
      {isWorkers ? <WorkerSteps request={request} step={step} /> : null}
    </>
  );
}

function StationPhone({ station }: { readonly station: RequestWholeFragment['station'] }) {
  const { t } = useTexts();
  if (!station.phone) return null;
  return (
    <a className="button quiet wide" href={`tel:${station.phone}`}>
      {`${t('request.callStation')} ${station.phone}`}
    </a>
  );
}
