import { accept, type Decision, refuse } from '../decision.js';
import { type InputIssue, type InvalidInput, invalidInput, type IssuePath } from '../input-issues.js';
import {
  type DraftPlace,
  type DraftTarget,
  type FieldValue,
  fieldValue,
  hasTarget,
  inReadingOrder,
  isSameField,
  placeField,
  withCategoryAt,
  withField,
  withLineAt,
} from './draft-fields.js';
import { localFields } from './item-fields.js';
import { conflictsOn, type DraftStamp, type MenuConflict, type MenuDraft, stampKey } from './menu-draft.js';
import type { AddCategory, AddLine, MenuEdit } from './menu-edits.js';
import { readCategoryFields, readItemFields, readLineFields } from './read-fields.js';
import { defaultItemContent } from './service-item.js';
import { adaptedOfferings } from './service-menu.js';

/** The largest menu and the largest command. */
export const menuLimits = { lines: 1_000, categories: 100, adaptations: 1_000, edits: 200 } as const;

/** What somebody changes, and which revision was on the screen. */
export interface EditMenuCommand {
  readonly seenRevision: number;
  readonly edits: readonly MenuEdit[];
}

/** What the decision needs to know. */
export interface EditMenuFacts {
  readonly accountId: string;
  readonly at: number;
  /** By the position of the edit: the id of the heading or item that it adds, unless it names one. */
  readonly newIds: readonly string[];
  /** Items that may be put in though they never stood in this draft: those above and those of former versions. */
  readonly knownItemIds: ReadonlySet<string>;
  /** Likewise headings, of which lines may also stand under those above. */
  readonly knownCategoryIds: ReadonlySet<string>;
}

/** What another person did meanwhile to something that an edit takes for granted. */
export interface MeanwhileChange {
  readonly target: DraftTarget;
  /** Null where the thing as a whole was put in or taken out. */
  readonly field: string | null;
  readonly isRemoved: boolean;
  readonly accountId: string;
  readonly at: number;
}

/** The edit would destroy or is lost in what another person did meanwhile. */
export interface DraftChangedMeanwhile {
  readonly kind: 'CHANGED_MEANWHILE';
  readonly currentRevision: number;
  readonly changes: readonly MeanwhileChange[];
}

/** Why a draft is not changed. */
export type EditMenuRefusal = InvalidInput | DraftChangedMeanwhile;

/** The draft while the edits of one command are laid on it. */
interface Work {
  draft: Omit<MenuDraft, 'stamps'>;
  /** Written in place: a draft of a thousand lines has thousands of them. */
  readonly stamps: Map<string, DraftStamp>;
  hasChanged: boolean;
  conflictCount: number;
  readonly revision: number;
  readonly command: EditMenuCommand;
  readonly facts: EditMenuFacts;
  readonly issues: InputIssue[];
  readonly changes: MeanwhileChange[];
}

const change = (work: Work, next: Partial<Work['draft']>): void => {
  work.draft = { ...work.draft, ...next };
  work.hasChanged = true;
};

const isNewFrom = (work: Work, stamp: DraftStamp | undefined): stamp is DraftStamp =>
  stamp !== undefined && stamp.accountId !== work.facts.accountId && stamp.revision > work.command.seenRevision;

function stampOf(work: Work, isRemoved: boolean): DraftStamp {
  const { accountId, at } = work.facts;
  const stamp = { revision: work.revision, accountId, at };
  return isRemoved ? { ...stamp, isRemoved } : stamp;
}

/** The last change of a field: its own, or that of the whole thing where that is younger. */
function lastStamp(work: Work, target: DraftTarget, field: string): DraftStamp | undefined {
  const own = work.stamps.get(stampKey(target, field));
  const whole = work.stamps.get(stampKey(target));
  return own === undefined || (whole !== undefined && whole.revision > own.revision) ? whole : own;
}

function meanwhile(target: DraftTarget, field: string | null, stamp: DraftStamp): MeanwhileChange {
  const { accountId, at, isRemoved = false } = stamp;
  return { target, field, isRemoved, accountId, at };
}

/** False, with the reason noted, where the target is not there. */
function isThere(work: Work, target: DraftTarget, path: IssuePath): boolean {
  if (hasTarget(work.draft.content, target)) return true;
  const stamp = work.stamps.get(stampKey(target));
  if (stamp?.isRemoved === true && isNewFrom(work, stamp)) work.changes.push(meanwhile(target, null, stamp));
  else work.issues.push({ path, code: 'UNKNOWN_ID', params: { id: target.id } });
  return false;
}

function nextConflictId(work: Work): string {
  work.conflictCount += 1;
  return `${work.revision}.${work.conflictCount}`;
}

/** Sets a field, or notes a conflict where another person's value would be lost that the editor has not seen. */
function setField(work: Work, target: DraftTarget, field: string, next: FieldValue): void {
  const { accountId, at } = work.facts;
  const current = fieldValue(work.draft.content, target, field);
  if (current === null) return;
  const open = conflictsOn(work.draft, target, field);
  const [first] = open;
  const own = open.find((one) => one.theirs.accountId === accountId);
  if (isSameField(current, next)) {
    if (own !== undefined) change(work, { conflicts: work.draft.conflicts.filter((one) => one !== own) });
    return;
  }
  const stamp = lastStamp(work, target, field);
  const waits = first === undefined ? isNewFrom(work, stamp) : first.ours.accountId !== accountId;
  const side = { ...next, accountId, at };
  if (!waits) {
    const conflicts = work.draft.conflicts.flatMap((one): MenuConflict[] => {
      if (!open.includes(one)) return [one];
      return isSameField(one.theirs, next) ? [] : [{ ...one, id: nextConflictId(work), ours: side }];
    });
    work.stamps.set(stampKey(target, field), stampOf(work, false));
    change(work, { content: withField(work.draft.content, target, field, next), conflicts });
    return;
  }
  if (own !== undefined) {
    if (isSameField(own.theirs, next)) return;
    const changed = { ...own, id: nextConflictId(work), theirs: side };
    const conflicts = work.draft.conflicts.map((one) => (one === own ? changed : one));
    change(work, { conflicts });
    return;
  }
  const author = first?.ours ?? { accountId: stamp?.accountId ?? '', at: stamp?.at ?? at };
  const ours = { ...current, accountId: author.accountId, at: author.at };
  const id = nextConflictId(work);
  change(work, { conflicts: [...work.draft.conflicts, { id, target, field, ours, theirs: side }] });
}

/** One stamp for the target as a whole takes the place of those of its fields. */
function stampWhole(work: Work, target: DraftTarget, isRemoved: boolean): void {
  const own = `${stampKey(target)}/`;
  for (const key of work.stamps.keys()) if (key.startsWith(own)) work.stamps.delete(key);
  work.stamps.set(stampKey(target), stampOf(work, isRemoved));
}

/** True when nothing of the target is another person's that the editor has not seen, and nothing of it waits for a choice. */
function mayDestroy(work: Work, target: DraftTarget): boolean {
  const own = stampKey(target);
  const before = work.changes.length;
  for (const [key, stamp] of work.stamps) {
    if (!isNewFrom(work, stamp)) continue;
    if (key === own) work.changes.push(meanwhile(target, null, stamp));
    else if (key.startsWith(`${own}/`)) work.changes.push(meanwhile(target, key.slice(own.length + 1), stamp));
  }
  for (const one of work.draft.conflicts) {
    if (stampKey(one.target) !== own) continue;
    const { accountId, at } = one.theirs;
    work.changes.push({ target, field: one.field, isRemoved: false, accountId, at });
  }
  return work.changes.length === before;
}

function remove(work: Work, target: DraftTarget, path: IssuePath): void {
  const { content } = work.draft;
  if (!hasTarget(content, target)) {
    // Two people take the same thing out: both have what they want.
    if (work.stamps.get(stampKey(target))?.isRemoved !== true) isThere(work, target, path);
    return;
  }
  if (!mayDestroy(work, target)) return;
  const next =
    target.kind === 'CATEGORY'
      ? { ...content, categories: content.categories.filter((one) => one.id !== target.id) }
      : { ...content, lines: content.lines.filter((one) => one.itemId !== target.id) };
  stampWhole(work, target, true);
  change(work, { content: inReadingOrder(next) });
}

function clearAdaptation(work: Work, target: DraftTarget): void {
  const adaptation = work.draft.content.adaptations.find((one) => one.itemId === target.id);
  if (adaptation === undefined || !mayDestroy(work, target)) return;
  setField(work, target, 'offering', { value: null });
  for (const field of Object.keys(adaptation.changes)) setField(work, target, field, { value: null, isCleared: true });
}

/** True when lines may be put under this heading. */
function isCategoryKnown(work: Work, categoryId: string | null, path: IssuePath): boolean {
  if (categoryId === null || work.facts.knownCategoryIds.has(categoryId)) return true;
  const target: DraftTarget = { kind: 'CATEGORY', id: categoryId };
  const stamp = work.stamps.get(stampKey(target));
  return (stamp?.isRemoved === true && !isNewFrom(work, stamp)) || isThere(work, target, path);
}

/** The id of what is added, or null where it may not be added. */
function idToAdd(
  work: Work,
  kind: 'CATEGORY' | 'LINE',
  given: string | null,
  index: number,
  known: ReadonlySet<string>,
  path: IssuePath,
): string | null {
  if (given === null) {
    const id = work.facts.newIds[index];
    if (id === undefined) throw new Error(`no id was given for edit ${index}`);
    return id;
  }
  const target: DraftTarget = { kind, id: given };
  const stamp = work.stamps.get(stampKey(target));
  if (hasTarget(work.draft.content, target)) {
    if (isNewFrom(work, stamp)) work.changes.push(meanwhile(target, null, stamp));
    else work.issues.push({ path, code: 'DUPLICATE', params: { value: given } });
    return null;
  }
  if (stamp?.isRemoved === true || known.has(given)) return given;
  work.issues.push({ path, code: 'UNKNOWN_ID', params: { id: given } });
  return null;
}

function addCategory(work: Work, edit: AddCategory, index: number, path: IssuePath): void {
  const { number, name, nameEn, beforeId } = edit;
  readCategoryFields(work.issues, path, { number, name, nameEn });
  const known = work.facts.knownCategoryIds;
  const id = idToAdd(work, 'CATEGORY', edit.categoryId, index, known, [...path, 'categoryId']);
  if (id === null) return;
  const place: DraftPlace = { categoryId: null, beforeId };
  const content = withCategoryAt(work.draft.content, { id, number, name, nameEn }, place);
  stampWhole(work, { kind: 'CATEGORY', id }, false);
  change(work, { content });
}

function addLine(work: Work, edit: AddLine, index: number, path: IssuePath): void {
  const { number, offering, categoryId, beforeId } = edit;
  readLineFields(work.issues, path, { number, offering });
  const given = readItemFields(work.issues, [...path, 'content'], edit.content);
  const isKnown = isCategoryKnown(work, categoryId, [...path, 'categoryId']);
  const id = idToAdd(work, 'LINE', edit.itemId, index, work.facts.knownItemIds, [...path, 'itemId']);
  if (id === null || !isKnown) return;
  const itemContent = { ...defaultItemContent, ...Object.fromEntries(given) };
  const line = { itemId: id, itemVersion: null, categoryId, number, offering, content: itemContent };
  const content = withLineAt(work.draft.content, line, { categoryId, beforeId });
  stampWhole(work, { kind: 'LINE', id }, false);
  change(work, { content });
}

function setLine(work: Work, edit: Extract<MenuEdit, { kind: 'SET_LINE' }>, path: IssuePath): void {
  const target: DraftTarget = { kind: 'LINE', id: edit.itemId };
  const given = readLineFields(work.issues, [...path, 'fields'], edit.fields);
  if (!isThere(work, target, [...path, 'itemId'])) return;
  for (const [field, value] of given) {
    if (field !== 'categoryId') setField(work, target, field, { value });
    else if (isCategoryKnown(work, value as string | null, [...path, 'fields', field])) {
      const place = fieldValue(work.draft.content, target, placeField)?.value as DraftPlace;
      const next: DraftPlace = { categoryId: value as string | null, beforeId: null };
      // Already under this heading: it keeps its place there.
      setField(work, target, placeField, { value: place.categoryId === value ? place : next });
    }
  }
}

function setAdaptation(work: Work, edit: Extract<MenuEdit, { kind: 'SET_ADAPTATION' }>, path: IssuePath): void {
  const target: DraftTarget = { kind: 'ADAPTATION', id: edit.itemId };
  const { offering, changes, clear } = edit;
  const at = [...path, 'changes'];
  const given = readItemFields(work.issues, at, changes);
  const isLocal = (field: string): boolean => (localFields as readonly string[]).includes(field);
  for (const field of [...given.map(([name]) => name), ...clear]) {
    if (!isLocal(field)) work.issues.push({ path: [...at, field], code: 'UNKNOWN_KEY', params: { key: field } });
  }
  for (const field of clear) {
    if (given.some(([name]) => name === field)) {
      work.issues.push({ path: [...path, 'clear'], code: 'DUPLICATE', params: { value: field } });
    }
  }
  if (offering !== undefined && offering !== null && !adaptedOfferings.includes(offering)) {
    work.issues.push({ path: [...path, 'offering'], code: 'MALFORMED', params: {} });
  }
  const isAdapted = work.draft.content.adaptations.some((one) => one.itemId === edit.itemId);
  if (!isAdapted && !work.facts.knownItemIds.has(edit.itemId)) {
    work.issues.push({ path: [...path, 'itemId'], code: 'UNKNOWN_ID', params: { id: edit.itemId } });
  }
  if (work.issues.length > 0) return;
  if (offering !== undefined) setField(work, target, 'offering', { value: offering });
  for (const [field, value] of given) setField(work, target, field, { value });
  for (const field of clear) setField(work, target, field, { value: null, isCleared: true });
}

function lay(work: Work, edit: MenuEdit, index: number): void {
  const path = ['edits', String(index)];
  switch (edit.kind) {
    case 'ADD_CATEGORY':
      return addCategory(work, edit, index, path);
    case 'SET_CATEGORY': {
      const target: DraftTarget = { kind: 'CATEGORY', id: edit.categoryId };
      const given = readCategoryFields(work.issues, [...path, 'fields'], edit.fields);
      if (!isThere(work, target, [...path, 'categoryId'])) return;
      for (const [field, value] of given) setField(work, target, field, { value });
      return;
    }
    case 'MOVE_CATEGORY': {
      const target: DraftTarget = { kind: 'CATEGORY', id: edit.categoryId };
      if (!isThere(work, target, [...path, 'categoryId']) || edit.beforeId === edit.categoryId) return;
      const place: DraftPlace = { categoryId: null, beforeId: edit.beforeId };
      return setField(work, target, placeField, { value: place });
    }
    case 'REMOVE_CATEGORY':
      return remove(work, { kind: 'CATEGORY', id: edit.categoryId }, [...path, 'categoryId']);
    case 'ADD_LINE':
      return addLine(work, edit, index, path);
    case 'SET_LINE':
      return setLine(work, edit, path);
    case 'MOVE_LINE': {
      const target: DraftTarget = { kind: 'LINE', id: edit.itemId };
      if (!isThere(work, target, [...path, 'itemId'])) return;
      if (!isCategoryKnown(work, edit.categoryId, [...path, 'categoryId']) || edit.beforeId === edit.itemId) return;
      const place: DraftPlace = { categoryId: edit.categoryId, beforeId: edit.beforeId };
      return setField(work, target, placeField, { value: place });
    }
    case 'REMOVE_LINE':
      return remove(work, { kind: 'LINE', id: edit.itemId }, [...path, 'itemId']);
    case 'SET_ADAPTATION':
      return setAdaptation(work, edit, path);
    case 'CLEAR_ADAPTATION':
      return clearAdaptation(work, { kind: 'ADAPTATION', id: edit.itemId });
  }
}

function checkSize(issues: InputIssue[], { content }: Pick<MenuDraft, 'content'>): void {
  for (const part of ['lines', 'categories', 'adaptations'] as const) {
    const max = menuLimits[part];
    if (content[part].length > max) issues.push({ path: ['edits'], code: 'TOO_MANY', params: { max } });
  }
}

/**
 * Lays edits on a draft, all or none. A field that another person has changed since the revision seen is not
 * overwritten: a conflict keeps both values until somebody chooses. What another person has changed is not taken out,
 * and what another person has taken out is not changed: those are refused, and whoever edits looks again.
 */
export function editMenu(
  draft: MenuDraft,
  command: EditMenuCommand,
  facts: EditMenuFacts,
): Decision<MenuDraft, EditMenuRefusal> {
  const issues: InputIssue[] = [];
  const { seenRevision, edits } = command;
  if (!Number.isSafeInteger(seenRevision) || seenRevision < 0 || seenRevision > draft.revision) {
    issues.push({ path: ['seenRevision'], code: 'OUT_OF_RANGE', params: { min: 0, max: draft.revision } });
  }
  if (edits.length > menuLimits.edits) {
    issues.push({ path: ['edits'], code: 'TOO_MANY', params: { max: menuLimits.edits } });
  }
  if (issues.length > 0) return refuse(invalidInput(issues));
  const revision = draft.revision + 1;
  const changes: MeanwhileChange[] = [];
  const stamps = new Map(Object.entries(draft.stamps));
  const work: Work = { draft, stamps, hasChanged: false, conflictCount: 0, revision, command, facts, issues, changes };
  edits.forEach((edit, index) => lay(work, edit, index));
  checkSize(issues, work.draft);
  if (issues.length > 0) return refuse(invalidInput(issues));
  if (changes.length > 0) return refuse({ kind: 'CHANGED_MEANWHILE', currentRevision: draft.revision, changes });
  return accept(work.hasChanged ? { ...work.draft, stamps: Object.fromEntries(stamps), revision } : draft);
}
