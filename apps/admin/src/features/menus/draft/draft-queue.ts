import { type MenuContent, type MenuEdit, undoOf } from '@diandan/domain/catalog';
import {
  addsNew,
  type EditIssue,
  mentions,
  openFacts,
  type QueuedEdit,
  renamed,
  singleField,
  tryEdit,
  withEdits,
} from './edit-words';

/** The menu as the server has it. */
export interface DraftBase {
  readonly revision: number;
  readonly content: MenuContent;
}

/** Edits on their way, under the key that makes sending them twice harmless. */
export interface Batch {
  readonly key: string;
  readonly edits: readonly QueuedEdit[];
}

/** Edits to be made when one undoes, or redoes. */
export interface Step {
  readonly edits: readonly MenuEdit[];
  /** The revision at which they would have been made: what others did since is a conflict, never overwritten. */
  readonly seen: number;
  /** The field that was being typed in, so that a word is undone as a whole. */
  readonly typing: string | null;
}

/** Edits that the server did not take, kept until somebody decides. */
export interface RefusedEdits {
  readonly edits: readonly QueuedEdit[];
  readonly message: string;
}

/** Why nothing is saved at the moment: the server is out of reach, or the version is no longer a draft. */
export type SavingTrouble = 'OFFLINE' | 'CLOSED';

/** The unsaved part of somebody's work on a draft, and what can be taken back. */
export interface DraftQueue {
  readonly base: DraftBase;
  readonly sending: Batch | null;
  readonly waiting: readonly QueuedEdit[];
  readonly past: readonly Step[];
  readonly future: readonly Step[];
  readonly refused: readonly RefusedEdits[];
  readonly trouble: SavingTrouble | null;
  readonly closedBecause: string | null;
  /** After a refusal, one at a time: what is innocent is saved all the same. */
  readonly isSingly: boolean;
  /** Ids given by the server, by the ids that stood on the screen before. */
  readonly names: ReadonlyMap<string, string>;
}

const largestBatch = 200;
const deepestUndo = 100;

/** The queue of somebody who has opened a draft. */
export function openQueue(base: DraftBase): DraftQueue {
  return {
    base,
    sending: null,
    waiting: [],
    past: [],
    future: [],
    refused: [],
    trouble: null,
    closedBecause: null,
    isSingly: false,
    names: new Map(),
  };
}

/** The menu as it stands on the screen. */
export const contentOf = ({ base, sending, waiting }: DraftQueue): MenuContent =>
  withEdits(base.content, [...(sending?.edits ?? []), ...waiting]);

/** True while something is not yet on the server. */
export const isUnsaved = ({ sending, waiting }: DraftQueue): boolean => sending !== null || waiting.length > 0;

/** What came of an edit. */
export type Edited =
  | { readonly ok: true; readonly queue: DraftQueue }
  | { readonly ok: false; readonly issues: readonly EditIssue[] };

function queuedOf(edits: readonly MenuEdit[], seen: number, makeId: () => string): readonly QueuedEdit[] {
  return edits.map((edit) => ({ edit, newId: addsNew(edit) ? makeId() : null, seen }));
}

/** Tells what is wrong with any of the edits, each seen after those before it. */
function issuesOf(content: MenuContent, edits: readonly QueuedEdit[]): readonly EditIssue[] {
  let menu = content;
  for (const { edit, newId } of edits) {
    const step = tryEdit(menu, edit, newId);
    if (!step.ok) return step.issues;
    menu = step.content;
  }
  return [];
}

const inverseOf = (content: MenuContent, edits: readonly QueuedEdit[]): readonly MenuEdit[] =>
  undoOf(
    content,
    edits.map(({ edit }) => edit),
    { ...openFacts, newIds: edits.map(({ newId }) => newId ?? '') },
  );

/** Puts edits behind those that wait; typing on in one field replaces what was typed there before. */
function behind(waiting: readonly QueuedEdit[], edits: readonly QueuedEdit[]): readonly QueuedEdit[] {
  const [only, ...others] = edits;
  const last = waiting.at(-1);
  if (only === undefined || others.length > 0 || last === undefined) return [...waiting, ...edits];
  const field = singleField(only.edit);
  const goesOn = field !== null && field === singleField(last.edit) && last.seen === only.seen;
  return goesOn ? [...waiting.slice(0, -1), only] : [...waiting, only];
}

/** Makes edits: they stand on the screen at once and wait to be saved. `typing` names the field being typed in. */
export function edit(
  queue: DraftQueue,
  edits: readonly MenuEdit[],
  makeId: () => string,
  typing: string | null = null,
): Edited {
  const before = contentOf(queue);
  const { revision: seen } = queue.base;
  const queued = queuedOf(edits, seen, makeId);
  const issues = issuesOf(before, queued);
  if (issues.length > 0) return { ok: false, issues };
  const last = queue.past.at(-1);
  const goesOn = typing !== null && last?.typing === typing;
  const step: Step = { edits: inverseOf(before, queued), seen, typing };
  const past = goesOn ? queue.past : [...queue.past, step].slice(-deepestUndo);
  return { ok: true, queue: { ...queue, waiting: behind(queue.waiting, queued), past, future: [] } };
}

/** Ends the typing in a field: what is typed next is undone by itself. */
export function endTyping(queue: DraftQueue): DraftQueue {
  const last = queue.past.at(-1);
  if (last === undefined || last.typing === null) return queue;
  return { ...queue, past: [...queue.past.slice(0, -1), { ...last, typing: null }] };
}

function turn(queue: DraftQueue, from: 'past' | 'future', makeId: () => string): DraftQueue {
  const to = from === 'past' ? 'future' : 'past';
  const step = queue[from].at(-1);
  if (step === undefined) return queue;
  const queued = queuedOf(step.edits, step.seen, makeId);
  const back: Step = { edits: inverseOf(contentOf(queue), queued), seen: step.seen, typing: null };
  return {
    ...queue,
    waiting: [...queue.waiting, ...queued],
    [from]: queue[from].slice(0, -1),
    [to]: [...queue[to], back],
  };
}

/** Takes the last step back. */
export const undo = (queue: DraftQueue, makeId: () => string): DraftQueue => turn(queue, 'past', makeId);

/** Makes again what was taken back. */
export const redo = (queue: DraftQueue, makeId: () => string): DraftQueue => turn(queue, 'future', makeId);

/** Takes the next edits to send, if none are on their way: seen at one revision, none naming what another only adds. */
export function startSending(queue: DraftQueue, makeKey: () => string): DraftQueue {
  const [first] = queue.waiting;
  if (queue.sending !== null || first === undefined || queue.trouble === 'CLOSED') return queue;
  const most = queue.isSingly ? 1 : largestBatch;
  const added: string[] = [];
  let count = 0;
  for (const { edit: one, newId, seen } of queue.waiting) {
    if (count === most || seen !== first.seen || added.some((id) => mentions(one, id))) break;
    if (newId !== null) added.push(newId);
    count += 1;
  }
  const sending: Batch = { key: makeKey(), edits: queue.waiting.slice(0, count) };
  return { ...queue, sending, waiting: queue.waiting.slice(count), trouble: null };
}

const newer = (base: DraftBase, next: DraftBase): DraftBase => (next.revision >= base.revision ? next : base);

/** The server has taken the edits on their way; what was added has its ids now. */
export function saved(queue: DraftQueue, next: DraftBase, addedIds: readonly string[]): DraftQueue {
  const added = (queue.sending?.edits ?? []).flatMap(({ newId }) => newId ?? []);
  const names = new Map(added.flatMap((id, index) => (addedIds[index] === undefined ? [] : [[id, addedIds[index]]])));
  const { waiting, past, future } = renamed({ waiting: queue.waiting, past: queue.past, future: queue.future }, names);
  return {
    ...queue,
    base: newer(queue.base, next),
    sending: null,
    waiting,
    past,
    future,
    trouble: null,
    isSingly: queue.isSingly && waiting.length > 0,
    names: new Map([...queue.names, ...names]),
  };
}

/** The server has not taken them: several are tried one by one, a single one is kept aside with the reason. */
export function refusedBy(queue: DraftQueue, message: string): DraftQueue {
  const { sending } = queue;
  if (sending === null) return queue;
  if (sending.edits.length > 1) {
    return { ...queue, sending: null, waiting: [...sending.edits, ...queue.waiting], isSingly: true };
  }
  // What was to be done with a thing that was never added goes with it.
  const lost = sending.edits.flatMap(({ newId }) => newId ?? []);
  const hangsOn = ({ edit: one }: QueuedEdit): boolean => lost.some((id) => mentions(one, id));
  const edits = [...sending.edits, ...queue.waiting.filter(hangsOn)];
  const waiting = queue.waiting.filter((one) => !hangsOn(one));
  const refused = [...queue.refused, { edits, message }];
  return { ...queue, sending: null, waiting, refused, isSingly: queue.isSingly && waiting.length > 0 };
}

/** The server cannot be reached; the same edits are sent again under the same key. */
export const outOfReach = (queue: DraftQueue): DraftQueue => ({ ...queue, trouble: 'OFFLINE' });

/** The version is no draft any more: what is unsaved stays on this device. */
export function closed(queue: DraftQueue, message: string): DraftQueue {
  const waiting = [...(queue.sending?.edits ?? []), ...queue.waiting];
  return { ...queue, sending: null, waiting, trouble: 'CLOSED', closedBecause: message };
}

/** What others did arrives; while edits are on their way their answer will bring it. */
export const received = (queue: DraftQueue, next: DraftBase): DraftQueue =>
  queue.sending !== null || next.revision < queue.base.revision ? queue : { ...queue, base: next };

/** Gives refused edits up. */
export const dropRefused = (queue: DraftQueue, index: number): DraftQueue => ({
  ...queue,
  refused: queue.refused.filter((_, at) => at !== index),
});

/** Makes refused edits again, now having seen what others did. */
export function retryRefused(queue: DraftQueue, index: number): DraftQueue {
  const again = (queue.refused[index]?.edits ?? []).map((one) => ({ ...one, seen: queue.base.revision }));
  return { ...dropRefused(queue, index), waiting: [...queue.waiting, ...again] };
}

/** What must survive a reload. */
export type Unsaved = Pick<DraftQueue, 'sending' | 'waiting'>;

/** Takes up work that was left unsaved: what was on its way is sent again under its key. */
export const withUnsaved = (queue: DraftQueue, { sending, waiting }: Unsaved): DraftQueue => ({
  ...queue,
  sending,
  waiting,
});
