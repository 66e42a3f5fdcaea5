import type { MenuContent, MenuEdit } from '@diandan/domain/catalog';
import type { DraftMemory } from './draft-memory';
import {
  type Batch,
  closed,
  contentOf,
  type DraftBase,
  type DraftQueue,
  dropRefused,
  edit,
  endTyping,
  isUnsaved,
  openQueue,
  outOfReach,
  received,
  redo,
  refusedBy,
  retryRefused,
  saved,
  startSending,
  undo,
  withUnsaved,
} from './draft-queue';
import type { EditIssue } from './edit-words';

/** What the server said to a batch. */
export type SendAnswer =
  | { readonly kind: 'SAVED'; readonly base: DraftBase; readonly addedIds: readonly string[] }
  | { readonly kind: 'REFUSED'; readonly message: string }
  | { readonly kind: 'CLOSED'; readonly message: string };

/** How it stands with the work, in the words of the status line. */
export type SavingState = 'SAVED' | 'SAVING' | 'OFFLINE' | 'CLOSED';

/** What a screen sees of a draft in work. */
export interface DraftView {
  readonly queue: DraftQueue;
  readonly content: MenuContent;
  readonly saving: SavingState;
}

/** The world around a draft in work. */
export interface DraftSurroundings {
  readonly send: (batch: Batch) => Promise<SendAnswer>;
  readonly memory: DraftMemory;
  readonly makeId: () => string;
  /** Calls later, and answers how not to. */
  readonly later: (ms: number, call: () => void) => () => void;
}

/** A draft in work: what is done to it is shown at once, saved after a moment, and never lost. */
export interface DraftStore {
  readonly view: () => DraftView;
  readonly subscribe: (listener: () => void) => () => void;
  /** Makes edits as one step; answers what is wrong where they cannot be made. */
  readonly edit: (edits: readonly MenuEdit[], typing?: string | null) => readonly EditIssue[];
  readonly endTyping: () => void;
  readonly undo: () => void;
  readonly redo: () => void;
  /** Saves now what waits. */
  readonly flush: () => void;
  readonly receive: (base: DraftBase) => void;
  readonly dropRefused: (index: number) => void;
  readonly retryRefused: (index: number) => void;
  /** Forgets what is unsaved, where it cannot be saved any more. */
  readonly forget: () => void;
  readonly stop: () => void;
}

const quietMs = 700;
const firstRetryMs = 2_000;
const longestRetryMs = 15_000;

const savingState = (queue: DraftQueue): SavingState =>
  queue.trouble === 'CLOSED' ? 'CLOSED' : !isUnsaved(queue) ? 'SAVED' : (queue.trouble ?? 'SAVING');

/** Opens a draft for work, with what was left unsaved. */
export function createDraftStore(base: DraftBase, { send, memory, makeId, later }: DraftSurroundings): DraftStore {
  const kept = memory.read();
  let queue = kept === null ? openQueue(base) : withUnsaved(openQueue(base), kept);
  let view: DraftView = { queue, content: contentOf(queue), saving: savingState(queue) };
  const listeners = new Set<() => void>();
  let cancelTimer: () => void = () => undefined;
  let isOnItsWay = false;
  let isStopped = false;
  let retryMs = firstRetryMs;

  const become = (next: DraftQueue): void => {
    if (next === queue) return;
    queue = next;
    view = { queue, content: contentOf(queue), saving: savingState(queue) };
    memory.write(isUnsaved(queue) ? { sending: queue.sending, waiting: queue.waiting } : null);
    for (const listener of listeners) listener();
  };
  const schedule = (ms: number): void => {
    cancelTimer();
    cancelTimer = later(ms, () => void flush());
  };
  const flush = async (): Promise<void> => {
    if (isOnItsWay || isStopped) return;
    become(startSending(queue, makeId));
    const { sending } = queue;
    if (sending === null) return;
    isOnItsWay = true;
    const answer = await send(sending).catch(() => null);
    isOnItsWay = false;
    if (answer === null) {
      become(outOfReach(queue));
      if (!isStopped) schedule(retryMs);
      retryMs = Math.min(longestRetryMs, retryMs * 2);
      return;
    }
    retryMs = firstRetryMs;
    if (answer.kind === 'SAVED') become(saved(queue, answer.base, answer.addedIds));
    else if (answer.kind === 'CLOSED') become(closed(queue, answer.message));
    else become(refusedBy(queue, answer.message));
    if (queue.waiting.length > 0 && queue.trouble === null) schedule(0);
  };
  if (isUnsaved(queue)) schedule(0);

  return {
    view: () => view,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    edit: (edits, typing = null) => {
      const next = edit(queue, edits, makeId, typing);
      if (!next.ok) return next.issues;
      become(next.queue);
      schedule(quietMs);
      return [];
    },
    endTyping: () => become(endTyping(queue)),
    undo: () => {
      become(undo(queue, makeId));
      schedule(quietMs);
    },
    redo: () => {
      become(redo(queue, makeId));
      schedule(quietMs);
    },
    flush: () => schedule(0),
    receive: (next) => become(received(queue, next)),
    dropRefused: (index) => become(dropRefused(queue, index)),
    retryRefused: (index) => {
      become(retryRefused(queue, index));
      schedule(0);
    },
    forget: () => become({ ...queue, sending: null, waiting: [], refused: [] }),
    stop: () => {
      cancelTimer();
      // Whoever leaves the page has not given up what was typed a moment ago.
      void flush();
      isStopped = true;
    },
  };
}
