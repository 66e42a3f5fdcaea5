import { useEffect, useRef, useState } from 'react';
import { useTexts } from '../../texts/use-texts';
import type { RequestCardFragment } from '../../graphql/generated/types';
import type { StepState } from './use-step';

/** The words of the new state when a request has moved on by itself; null when nothing did or the user moved it. */
export function useProgressNews(request: RequestCardFragment, step: StepState): string | null {
  const { t } = useTexts();
  const seen = useRef(request.state);
  const [news, setNews] = useState<RequestCardFragment['state'] | null>(null);
  useEffect(() => {
    if (seen.current === request.state) return;
    seen.current = request.state;
    setNews(step.kind === 'done' ? null : request.state);
  }, [request.state, step.kind]);
  return news === request.state ? t(`request.state.${news}`) : null;
}
