import { useTexts } from '../../texts/use-texts';
import type { RequestCardFragment } from '../../graphql/generated/types';
import { paths } from '../../paths';
import { Link } from '../../router';
import { StarsShown } from '../../ui/stars';
import { DueLine } from '../requests/due-line';
import { useWindowWords } from '../requests/request-facts';
import { useStateWords } from '../requests/state-words';
import { StepMessage } from '../requests/step-message';
import { useStep } from '../requests/use-step';
import { AnswerOffer } from './answer-offer';
import { RespondBy } from './respond-by';

interface TaskCardProps {
  readonly request: RequestCardFragment;
  readonly reload: () => Promise<void>;
  /** Told what to say when this card is about to leave the list. */
  readonly onLeft: (words: string) => void;
}

/** One request in a worker's list. An offer can be answered right here, with one tap. */
export function TaskCard({ request, reload, onLeft }: TaskCardProps) {
  const { t } = useTexts();
  const stateWords = useStateWords('worker');
  const windowWords = useWindowWords();
  const step = useStep({ request, reload, onRequest: () => undefined });
  return (
    <article className="card" aria-label={request.item.name}>
      <div className="tight">
        <p className="card-head">
          <Link className="link" to={paths.task(request.id)}>
            <strong>{request.item.name}</strong>
          </Link>
          <UrgencyChip urgency={request.urgency} />
        </p>
        <p className="soft">{request.station.name}</p>
        {request.state === 'DISPATCHED' && request.assignment ? (
          <RespondBy respondBy={request.assignment.respondBy} />
        ) : (
          <p className="state">{stateWords(request.state, request)}</p>
        )}
      </div>
      {request.need ? <p>{request.need}</p> : null}
      <p className="soft">
        {t('time.named', { name: t('request.when'), value: windowWords(request.preferredWindows) })}
      </p>
      <DueLine request={request} />
      {request.state === 'CLOSED' && request.rating ? <StarsShown score={request.rating.score} /> : null}
      <StepMessage state={step.state} />
      <AnswerOffer request={request} step={step} onLeft={onLeft} />
    </article>
  );
}

/** Says how pressing a request is; the ordinary case says nothing. */
export function UrgencyChip({ urgency }: { readonly urgency: RequestCardFragment['urgency'] }) {
  const { t } = useTexts();
  if (urgency === 'NORMAL') return null;
  const isHot = urgency === 'CRISIS' || urgency === 'URGENT';
  return <span className={`chip ${isHot ? 'hot' : ''}`}>{`${isHot ? '! ' : ''}${t(`work.urgency.${urgency}`)}`}</span>;
}
