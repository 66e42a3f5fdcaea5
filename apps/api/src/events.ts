import type { StoredEvent } from './database/sql.js';

/** Committed events on their way to the subscribers of this process. */
export interface EventBus {
  publish(events: readonly StoredEvent[]): void;
  /** Events from now on, until the reader stops or `close` is called. */
  listen(): AsyncIterableIterator<StoredEvent>;
  close(): void;
}

/** A subscriber that does not read may fall behind by so many events before it is dropped; it then fetches anew. */
const BACKLOG = 1_000;

interface Listener {
  push(event: StoredEvent): void;
  end(): void;
}

/** Hands each event to every listener, in the order of the outbox. */
export function createEventBus(): EventBus {
  const listeners = new Set<Listener>();
  return {
    publish(events) {
      for (const event of events) for (const listener of listeners) listener.push(event);
    },
    listen() {
      const backlog: StoredEvent[] = [];
      let wake: (() => void) | null = null;
      let isOver = false;
      const listener: Listener = {
        push(event) {
          if (backlog.length >= BACKLOG) return listener.end();
          backlog.push(event);
          wake?.();
        },
        end() {
          isOver = true;
          listeners.delete(listener);
          wake?.();
        },
      };
      listeners.add(listener);
      const iterator: AsyncIterableIterator<StoredEvent> = {
        async next() {
          while (backlog.length === 0 && !isOver) await new Promise<void>((resolve) => (wake = resolve));
          wake = null;
          const event = backlog.shift();
          return event === undefined ? { done: true, value: undefined } : { done: false, value: event };
        },
        async return() {
          listener.end();
          return { done: true, value: undefined };
        },
        [Symbol.asyncIterator]: () => iterator,
      };
      return iterator;
    },
    close() {
      for (const listener of Array.from(listeners)) listener.end();
    },
  };
}
