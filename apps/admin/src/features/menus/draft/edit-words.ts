import { editMenu, type EditMenuFacts, type MenuContent, type MenuEdit, startDraft } from '@diandan/domain/catalog';

/** An edit that waits to be saved. */
export interface QueuedEdit {
  readonly edit: MenuEdit;
  /** The id that what it adds has on the screen until the server gives one; null where it adds nothing new. */
  readonly newId: string | null;
  /** The revision that was on the screen. */
  readonly seen: number;
}

// What may be named is for the server to say; the screen offers nothing that it does not know.
const anything: ReadonlySet<string> = Object.assign(new Set<string>(), { has: () => true });

/** What edits may name, as far as a screen can tell. */
export const openFacts: Pick<EditMenuFacts, 'knownItemIds' | 'knownCategoryIds'> = {
  knownItemIds: anything,
  knownCategoryIds: anything,
};

/** Something in an edit that is not right, by the place in the edit. */
export type EditIssue = Extract<ReturnType<typeof tryEdit>, { readonly ok: false }>['issues'][number];

/** Lays one edit on a menu, or tells what is wrong with it. */
export function tryEdit(content: MenuContent, edit: MenuEdit, newId: string | null) {
  const draft = startDraft(content);
  const command = { seenRevision: draft.revision, edits: [edit] };
  const decision = editMenu(draft, command, { ...openFacts, accountId: '', at: 0, newIds: [newId ?? ''] });
  if (decision.ok) return { ok: true as const, content: decision.value.content };
  return { ok: false as const, issues: decision.refusal.kind === 'INVALID_INPUT' ? decision.refusal.issues : [] };
}

/** The menu with these edits on it. An edit that no longer fits, since others took its subject out, is left to the server. */
export function withEdits(content: MenuContent, edits: readonly QueuedEdit[]): MenuContent {
  let menu = content;
  for (const { edit, newId } of edits) {
    const step = tryEdit(menu, edit, newId);
    if (step.ok) menu = step.content;
  }
  return menu;
}

/** True when the edit adds a heading or line that has no id yet. */
export const addsNew = (edit: MenuEdit): boolean =>
  (edit.kind === 'ADD_CATEGORY' && edit.categoryId === null) || (edit.kind === 'ADD_LINE' && edit.itemId === null);

/** True when the edit names this id. */
export const mentions = (edit: MenuEdit, id: string): boolean => JSON.stringify(edit).includes(`"${id}"`);

/** The value with ids replaced by those that the server gave. */
export function renamed<T>(value: T, names: ReadonlyMap<string, string>): T {
  if (names.size === 0) return value;
  let text = JSON.stringify(value);
  for (const [from, to] of names) text = text.replaceAll(`"${from}"`, `"${to}"`);
  return JSON.parse(text) as T;
}

/** The one field of one thing that an edit sets, under a name; null where it does more or something else. */
export function singleField(edit: MenuEdit): string | null {
  if (edit.kind === 'SET_LINE') return oneKey(edit.fields, `LINE:${edit.itemId}`);
  if (edit.kind === 'SET_CATEGORY') return oneKey(edit.fields, `CATEGORY:${edit.categoryId}`);
  if (edit.kind !== 'SET_ADAPTATION' || edit.offering !== undefined) return null;
  const fields = { ...edit.changes, ...Object.fromEntries(edit.clear.map((field) => [field, null])) };
  return oneKey(fields, `ADAPTATION:${edit.itemId}`);
}

function oneKey(fields: object, target: string): string | null {
  const [field, ...others] = Object.keys(fields);
  return field === undefined || others.length > 0 ? null : `${target}/${field}`;
}
