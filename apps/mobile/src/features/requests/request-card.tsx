import { useTexts } from '../../texts/use-texts';
import type { RequestCardFragment } from '../../graphql/generated/types';
import { paths } from '../../paths';
import { Link } from '../../router';
import { DueLine } from './due-line';
import { useWindowWords } from './request-facts';
import { StageChain } from './stage-chain';
import { isFinished } from './stages';
import { useStateWords } from './state-words';

/** Whether the orderer is the one everybody waits for. */
export const waitsForOrderer = (request: RequestCardFragment): boolean =>
  request.availableActions.includes('RATE') || request.availableActions.includes('RESUBMIT');

/** One request of mine in the list: what, how far, until when. The whole card leads to its page. */
export function RequestCard({ request }: { readonly request: RequestCardFragment }) {
  const { t } = useTexts();
  const stateWords = useStateWords('orderer');
  const windowWords = useWindowWords();
  const calls = waitsForOrderer(request);
  return (
    <Link to={paths.request(request.id)} className={`card card-link ${calls ? 'calls' : ''}`}>
      <div className="tight">
        <h3>{request.item.name}</h3>
        <p className={`state ${calls ? 'calls' : ''}`}>{stateWords(request.state, request)}</p>
      </div>
      {isFinished(request.state) ? null : <StageChain state={request.state} />}
      {isFinished(request.state) || request.preferredWindows.length === 0 ? null : (
        <p>{t('time.named', { name: t('request.when'), value: windowWords(request.preferredWindows) })}</p>
      )}
      <DueLine request={request} />
      {calls ? (
        <span className="button strong wide">
          {request.availableActions.includes('RATE') ? t('home.rateNow') : t('home.answerNow')}
        </span>
      ) : null}
    </Link>
  );
}
