import { useTexts } from '../../texts/use-texts';
import type { RequestCardFragment } from '../../graphql/generated/types';
import { momentWords } from '../../texts/time-words';

/** Tells the orderer what happens next and who will come. */
export function NextForOrderer({ request }: { readonly request: RequestCardFragment }) {
  const { t, language } = useTexts();
  const { state, assignment } = request;
  const next =
    state !== 'DISPATCHED'
      ? t(`request.next.${state}`)
      : assignment === null
        ? t('request.next.DISPATCHED_PLAIN')
        : t('request.next.DISPATCHED', { respondBy: momentWords(assignment.respondBy, language) });
  return (
    <>
      <p>{next}</p>
      <WhoComes request={request} />
    </>
  );
}

function WhoComes({ request }: { readonly request: RequestCardFragment }) {
  const { t } = useTexts();
  const { state, assignment } = request;
  if (!['SUBMITTED', 'VERIFIED', 'DISPATCHED', 'ACCEPTED', 'IN_SERVICE'].includes(state)) return null;
  const names = (assignment?.members ?? []).map(({ worker }) => worker.name).join(t('time.comma'));
  const who =
    names === '' ? t('request.nobodyYet') : state === 'DISPATCHED' ? t('request.offeredTo', { names }) : names;
  return (
    <dl className="facts">
      <div>
        <dt>{t('request.who')}</dt>
        <dd>{who}</dd>
      </div>
    </dl>
  );
}

const workersStates = ['DISPATCHED', 'ACCEPTED', 'IN_SERVICE', 'DELIVERED', 'CLOSED'] as const;
type WorkersState = (typeof workersStates)[number];
const isWorkers = (state: string): state is WorkersState => (workersStates as readonly string[]).includes(state);

/** Tells the worker what to do next. */
export function NextForWorker({ request }: { readonly request: RequestCardFragment }) {
  const { t } = useTexts();
  const hasAnswered = request.state === 'DISPATCHED' && !request.availableActions.includes('ACCEPT');
  if (hasAnswered) return <p>{t('work.waitingOthers')}</p>;
  return isWorkers(request.state) ? <p>{t(`work.nextForYou.${request.state}`)}</p> : null;
}
