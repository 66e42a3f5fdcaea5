import { useEffect, useRef, useState } from 'react';
import type { RequestCardFragment, RequestState } from '../../graphql/generated/types';
import type { StepState } from './use-step';

/** The new state when a request has moved on by itself; null when nothing did or the user moved it. */
export function useProgressNews(request: RequestCardFragment, step: StepState): RequestState | null {
  const seen = useRef(request.state);
  const [news, setNews] = useState<RequestState | null>(null);
  useEffect(() => {
    if (seen.current === request.state) return;
    seen.current = request.state;
    setNews(step.kind === 'done' ? null : request.state);
  }, [request.state, step.kind]);
  return news === request.state ? news : null;
}
