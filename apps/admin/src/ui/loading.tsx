import { type ReactNode, useEffect, useState } from 'react';
import { useTexts } from './texts';
import { uiTexts } from './ui-texts';

/** True once the wait has lasted long enough to be worth showing: quick answers must not flicker. */
export function useIsSlow(waiting: boolean, afterMs = 200): boolean {
  const [slow, setSlow] = useState(false);
  useEffect(() => {
    if (!waiting) {
      setSlow(false);
      return undefined;
    }
    const timer = setTimeout(() => setSlow(true), afterMs);
    return () => clearTimeout(timer);
  }, [waiting, afterMs]);
  return waiting && slow;
}

/** Grey lines in place of what is coming, shown after 200 ms. */
export function Loading({ lines = 6 }: { readonly lines?: number }): ReactNode {
  const say = useTexts(uiTexts);
  const slow = useIsSlow(true);
  if (!slow) return <div className="dd-skeleton-space" aria-busy />;
  return (
    <div className="dd-skeleton" aria-busy role="status">
      <span className="dd-hidden">{say('loading')}</span>
      {Array.from({ length: lines }, (_, line) => (
        <span key={line} className="dd-skeleton-line" style={{ inlineSize: `${92 - ((line * 17) % 45)}%` }} />
      ))}
    </div>
  );
}
