import type { Variables } from '../server';

/** One line of what a live operation told: the answer as it came, or a word about the line itself. */
export interface LiveEntry {
  readonly number: number;
  readonly at: Date;
  readonly result: unknown;
  readonly notice: string;
}

/** What is listened to now, and what has been heard. */
export interface LiveState {
  readonly isListening: boolean;
  readonly entries: readonly LiveEntry[];
}

/** What a connection tells its listener. */
export interface LiveSink {
  readonly next: (result: unknown) => void;
  readonly fail: (message: string) => void;
}

/** One socket with one operation on it. */
export interface LiveLine {
  /** Resolves when the socket stands, or cannot. */
  readonly ready: Promise<void>;
  readonly close: () => void;
}

/** Opens a socket with the session of this moment. */
export type OpenLine = (query: string, variables: Variables, sink: LiveSink) => LiveLine;

const KEPT = 200;
const nothing: LiveState = { isListening: false, entries: [] };

/**
 * Listens to one live operation beside the editor. The editor ends its own operation when another tab is opened, and the
 * server ends a socket with the session that opened it; what is heard here stays, and the line is renewed for whoever
 * has entered since.
 */
export class LiveWire {
  private state = nothing;
  private asked: { readonly query: string; readonly variables: Variables } | null = null;
  private line: LiveLine | null = null;
  private count = 0;
  private readonly watchers = new Set<() => void>();
  private readonly readers = new Set<(result: unknown) => void>();

  constructor(private readonly open: OpenLine) {}

  readonly look = (): LiveState => this.state;

  readonly watch = (watcher: () => void): (() => void) => {
    this.watchers.add(watcher);
    return () => this.watchers.delete(watcher);
  };

  /** Begins to listen; an operation that was listened to before is ended. */
  listen(query: string, variables: Variables): void {
    this.asked = { query, variables };
    this.connect();
  }

  /** Opens the line anew for whoever is signed in now. Resolves when it stands, at once where nothing is listened to. */
  async renew(): Promise<void> {
    if (this.asked === null) return;
    this.connect();
    await this.line?.ready;
  }

  readonly stop = (): void => {
    this.asked = null;
    this.line?.close();
    this.line = null;
    this.tell({ ...this.state, isListening: false });
  };

  readonly clear = (): void => this.tell({ ...this.state, entries: [] });

  /** The results from now on as the editor reads them; `onLeave` is told when the editor stops reading. */
  results(onLeave: () => void): AsyncIterableIterator<unknown> {
    const heard: unknown[] = [];
    let wake: (() => void) | null = null;
    let isOver = false;
    const read = (result: unknown): void => {
      heard.push(result);
      wake?.();
    };
    this.readers.add(read);
    const iterator: AsyncIterableIterator<unknown> = {
      next: async () => {
        while (heard.length === 0 && !isOver) await new Promise<void>((done) => (wake = done));
        return heard.length > 0 ? { done: false, value: heard.shift() } : { done: true, value: undefined };
      },
      return: async () => {
        if (!isOver) {
          isOver = true;
          heard.length = 0;
          this.readers.delete(read);
          wake?.();
          onLeave();
        }
        return { done: true, value: undefined };
      },
      [Symbol.asyncIterator]: () => iterator,
    };
    return iterator;
  }

  private connect(): void {
    this.line?.close();
    if (this.asked === null) return;
    const { query, variables } = this.asked;
    this.tell({ ...this.state, isListening: true });
    const line = this.open(query, variables, {
      next: (result) => this.line === line && this.hear(result, ''),
      fail: (message) => {
        if (this.line !== line) return;
        this.hear({ errors: [{ message }] }, message);
        this.tell({ ...this.state, isListening: false });
      },
    });
    this.line = line;
  }

  private hear(result: unknown, notice: string): void {
    this.count += 1;
    const entry = { number: this.count, at: new Date(), result, notice };
    this.tell({ ...this.state, entries: [entry, ...this.state.entries].slice(0, KEPT) });
    for (const read of this.readers) read(result);
  }

  private tell(state: LiveState): void {
    this.state = state;
    for (const watcher of this.watchers) watcher();
  }
}
