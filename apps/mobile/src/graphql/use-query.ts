import { useCallback, useEffect, useRef, useState } from 'react';
import { useSession } from '../features/session/session-context';
import { ask, type Failure } from './client';
import { whenBack } from './reach';
import type { TypedDocument } from './generated/types';

/** What a screen knows of a query: the last good data stays on screen while a later attempt fails. */
export interface QueryView<Data> {
  readonly data: Data | null;
  readonly failure: Failure | null;
  readonly isLoading: boolean;
  readonly reload: () => Promise<void>;
  /** Puts newer data on screen; an answer that is still under way is then too old and dropped. */
  readonly replace: (data: Data) => void;
}

interface QueryOptions {
  readonly pollMs?: number;
  readonly skip?: boolean;
}

interface Known<Data> {
  readonly question: string;
  readonly data: Data | null;
  readonly failure: Failure | null;
}

/** Asks a query when it appears and, if told, again and again while the page is being looked at. */
export function useQuery<Data, Variables>(
  document: TypedDocument<Data, Variables>,
  variables: Variables,
  { pollMs, skip = false }: QueryOptions = {},
): QueryView<Data> {
  const question = `${document} ${JSON.stringify(variables)}`;
  const latest = useRef({ document, variables });
  latest.current = { document, variables };
  const turn = useRef(0);
  const { expire } = useSession();
  const [known, setKnown] = useState<Known<Data>>({ question, data: null, failure: null });

  const reload = useCallback(async () => {
    turn.current += 1;
    const mine = turn.current;
    const answer = await ask(latest.current.document, latest.current.variables);
    if (mine !== turn.current) return;
    if (answer.ok) setKnown({ question, data: answer.data, failure: null });
    else {
      setKnown((before) => ({ question, data: keptData(before, question), failure: answer.failure }));
      if (answer.failure.kind === 'unauthenticated') expire();
    }
  }, [question, expire]);

  const replace = useCallback(
    (data: Data) => {
      turn.current += 1;
      setKnown({ question, data, failure: null });
    },
    [question],
  );

  useEffect(() => {
    if (skip) return undefined;
    void reload();
    return () => {
      turn.current += 1;
    };
  }, [reload, skip]);
  usePolling(reload, skip ? undefined : pollMs);
  useRetry(reload, !skip && known.failure?.kind === 'network');

  const isCurrent = known.question === question;
  const data = isCurrent ? known.data : null;
  const failure = isCurrent ? known.failure : null;
  return { data, failure, isLoading: !skip && data === null && failure === null, reload, replace };
}

const keptData = <Data>(before: Known<Data>, question: string): Data | null =>
  before.question === question ? before.data : null;

const retryMs = 5_000;

/** Asks again by itself while the network is away: nobody should have to find out that it is back. */
function useRetry(reload: () => Promise<void>, isLost: boolean): void {
  useEffect(() => {
    if (!isLost) return undefined;
    const again = () => void reload();
    const timer = setInterval(again, retryMs);
    const stop = whenBack(again);
    window.addEventListener('online', again);
    return () => {
      clearInterval(timer);
      stop();
      window.removeEventListener('online', again);
    };
  }, [reload, isLost]);
}

/** Asks again every `pollMs` while the page is visible, and at once when somebody comes back to it. */
function usePolling(reload: () => Promise<void>, pollMs: number | undefined): void {
  useEffect(() => {
    if (pollMs === undefined) return undefined;
    const look = () => {
      if (window.document.visibilityState === 'visible') void reload();
    };
    const timer = setInterval(look, pollMs);
    window.document.addEventListener('visibilitychange', look);
    window.addEventListener('online', look);
    return () => {
      clearInterval(timer);
      window.document.removeEventListener('visibilitychange', look);
      window.removeEventListener('online', look);
    };
  }, [reload, pollMs]);
}
