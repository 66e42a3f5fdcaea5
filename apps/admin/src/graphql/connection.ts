import { useSyncExternalStore } from 'react';

/** State of the live connection: before anything was asked of it, open, or lost and being sought. */
export type ConnectionState = 'idle' | 'live' | 'lost';

/** A small observable that the live connection writes and the header reads. */
export interface Connection {
  readonly state: () => ConnectionState;
  readonly become: (state: ConnectionState) => void;
  readonly subscribe: (listener: () => void) => () => void;
  /** Called when the connection is back after a loss: events of the gap are missing, so what is shown must be asked anew. */
  readonly onRegained: (listener: () => void) => () => void;
}

/** Makes the observable of one client. */
export function createConnection(): Connection {
  let state: ConnectionState = 'idle';
  const listeners = new Set<() => void>();
  const regained = new Set<() => void>();
  return {
    state: () => state,
    become: (next) => {
      if (next === state) return;
      const wasLost = state === 'lost';
      state = next;
      for (const listener of listeners) listener();
      if (next === 'live' && wasLost) for (const listener of regained) listener();
    },
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    onRegained: (listener) => {
      regained.add(listener);
      return () => regained.delete(listener);
    },
  };
}

/** The one connection of this browser tab. */
export const connection = createConnection();

/** Follows the state of the live connection. */
export const useConnectionState = (): ConnectionState => useSyncExternalStore(connection.subscribe, connection.state);
