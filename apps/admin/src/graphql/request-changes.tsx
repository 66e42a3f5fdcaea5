import { useApolloClient, useSubscription } from '@apollo/client/react';
import { createContext, type ReactNode, useContext, useEffect, useRef, useState } from 'react';
import { connection } from './connection';
import { RequestChangedDocument, type RequestChangedSubscription } from './generated/graphql';

/** One change of a request, as it arrives live. */
export type RequestChange = RequestChangedSubscription['requestChanged'];

type Listener = (change: RequestChange) => void;

const ChangesContext = createContext<Set<Listener> | undefined>(undefined);

/** A stream that the server has ended said not everything; a moment later the next one may be asked for. */
const RESTART_AFTER = 1_000;

function StationChanges({ stationId, onChange }: { readonly stationId: string; readonly onChange: Listener }) {
  const client = useApolloClient();
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => () => clearTimeout(timer.current), []);
  const { restart } = useSubscription(RequestChangedDocument, {
    variables: { stationId },
    onData: ({ data }) => {
      if (data.data) onChange(data.data.requestChanged);
    },
    // Refused to a viewer who may see no requests: no reason to break the page. A lost socket shows in the header.
    onError: () => undefined,
    // The server drops whoever is too slow to take what happens; what was missed is fetched anew.
    onComplete: () => {
      timer.current = setTimeout(() => {
        restart();
        void client.refetchQueries({ include: 'active' }).catch(() => undefined);
      }, RESTART_AFTER);
    },
  });
  return null;
}

/**
 * Listens once for the viewer's stations. The rows that arrive go into the cache, so every list and page shows the new
 * state by itself; who must also ask anew (counts, membership of a list) listens with `useRequestChanges`.
 */
export function RequestChangesProvider({
  stationIds,
  children,
}: {
  readonly stationIds: readonly string[];
  readonly children: ReactNode;
}) {
  const client = useApolloClient();
  const [listeners] = useState(() => new Set<Listener>());
  useEffect(
    () => connection.onRegained(() => void client.refetchQueries({ include: 'active' }).catch(() => undefined)),
    [client],
  );
  return (
    <ChangesContext value={listeners}>
      {stationIds.map((stationId) => (
        <StationChanges
          key={stationId}
          stationId={stationId}
          onChange={(change) => {
            for (const listener of listeners) listener(change);
          }}
        />
      ))}
      {children}
    </ChangesContext>
  );
}

/** Calls back after changes, at most once per pause, with all changes since the last call. */
export function useRequestChanges(onChanges: (changes: readonly RequestChange[]) => void, pauseMs = 400): void {
  const listeners = useContext(ChangesContext);
  const latest = useRef(onChanges);
  useEffect(() => {
    latest.current = onChanges;
  });
  useEffect(() => {
    if (!listeners) return undefined;
    let pending: RequestChange[] = [];
    let timer: ReturnType<typeof setTimeout> | undefined;
    const listener: Listener = (change) => {
      pending.push(change);
      timer ??= setTimeout(() => {
        const changes = pending;
        pending = [];
        timer = undefined;
        latest.current(changes);
      }, pauseMs);
    };
    listeners.add(listener);
    return () => {
      listeners.delete(listener);
      if (timer !== undefined) clearTimeout(timer);
    };
  }, [listeners, pauseMs]);
}
