import { useTexts } from '../../texts/use-texts';
import type { RequestCardFragment } from '../../graphql/generated/types';
import { momentWords } from '../../texts/time-words';
import { isFinished } from './stages';

/** Until when a request is promised; says so plainly when that time has passed. */
export function DueLine({ request }: { readonly request: RequestCardFragment }) {
  const { t, language } = useTexts();
  if (request.dueAt === null || isFinished(request.state) || request.state === 'DELIVERED') return null;
  const at = momentWords(request.dueAt, language);
  return request.isOverdue ? (
    <p className="late">{t('request.overdue', { at })}</p>
  ) : (
    <p className="soft">{t('request.due', { at })}</p>
  );
}
