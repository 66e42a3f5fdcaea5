import { useEffect, useState } from 'react';
import { useTexts } from '../../texts/use-texts';
import { leftWords, momentWords } from '../../texts/time-words';

/** How long the worker still has to answer, in words; counts on by itself. */
export function RespondBy({ respondBy }: { readonly respondBy: string }) {
  const { t, language } = useTexts();
  const now = useNow(30_000);
  const left = Date.parse(respondBy) - now;
  const at = momentWords(respondBy, language);
  if (left <= 0) return <p className="late">{t('work.respondLate', { at })}</p>;
  return (
    <p className={left < 60 * 60 * 1000 ? 'late' : 'state'}>
      {t('work.respondWithin', { left: leftWords(left, t) })}
      <span className="respond-at">{t('work.respondBy', { at })}</span>
    </p>
  );
}

function useNow(everyMs: number): number {
  const [now, setNow] = useState(() => Date.now());
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), everyMs);
    return () => clearInterval(timer);
  }, [everyMs]);
  return now;
}
