import { useTexts } from '../../texts/use-texts';
import type { RequestCardFragment, RequestState } from '../../graphql/generated/types';
import { momentWords } from '../../texts/time-words';
import { isFinished } from './stages';

// While the orderer is asked for something, and once the worker is done, the promised time does not run.
const isClockStill = (state: RequestState): boolean => state === 'RETURNED' || state === 'DELIVERED';

/** Until when a request is promised; says so plainly when that time has passed. */
export function DueLine({ request }: { readonly request: RequestCardFragment }) {
  const { t, language } = useTexts();
  if (request.dueAt === null || isFinished(request.state) || isClockStill(request.state)) return null;
  const at = momentWords(request.dueAt, language);
  return request.isOverdue ? (
    <p className="late">{t('request.overdue', { at })}</p>
  ) : (
    <p className="soft">{t('request.due', { at })}</p>
  );
}
