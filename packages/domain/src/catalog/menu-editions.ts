import { accept, type Decision, refuse } from '../decision.js';
import { type InputIssue, type InvalidInput, invalidInput } from '../input-issues.js';
import { readText } from '../text-rules.js';
import {
  type EditionAction,
  editionActions,
  editionFlow,
  editionPossibleFrom,
  type EditionState,
  openEditionStates,
} from './edition-flow.js';
import { editMenu, type EditMenuCommand, type EditMenuFacts, type EditMenuRefusal } from './edit-menu.js';
import {
  type ConflictChoice,
  type ConflictNotFound,
  type MenuDraft,
  resolveConflict,
  startDraft,
} from './menu-draft.js';
import type { MenuProblem } from './menu-problems.js';
import { emptyMenu, type MenuContent, type MenuKind } from './service-menu.js';

/** One version of a station's menu with its life. */
export interface MenuEdition {
  readonly id: string;
  readonly stationId: string;
  readonly version: number;
  readonly kind: MenuKind;
  readonly state: EditionState;
  /** What stands in it; while it is in work, the same as in the draft. */
  readonly content: MenuContent;
  /** Null once it is published or discarded. */
  readonly draft: MenuDraft | null;
  /** Counts the changes and steps. */
  readonly revision: number;
  /** The version from which it was started. */
  readonly basedOnId: string | null;
  /** Who started or changed it: none of them publishes it. */
  readonly editorIds: readonly string[];
  readonly createdAt: number;
  readonly createdBy: string;
  readonly submittedAt: number | null;
  readonly submittedBy: string | null;
  readonly publishedAt: number | null;
  readonly publishedBy: string | null;
  readonly effectiveFrom: number | null;
  /** Why it was returned, or what was said when it was handed in. */
  readonly note: string | null;
}

/** The step is not possible where the version stands. */
export interface MenuInWrongState {
  readonly kind: 'MENU_IN_WRONG_STATE';
  readonly state: EditionState;
  readonly possibleFrom: readonly EditionState[];
}

/** The version has been changed since it was looked at. */
export interface EditionChangedMeanwhile {
  readonly kind: 'CHANGED_MEANWHILE';
  readonly currentRevision: number;
}

/** The one who would publish has handed it in or worked on it. */
export interface SamePersonReviews {
  readonly kind: 'SAME_PERSON_REVIEWS';
  readonly part: 'SUBMITTER' | 'EDITOR';
}

/** Publishing is refused with every reason at once. */
export interface MenuNotPublishable {
  readonly kind: 'MENU_NOT_PUBLISHABLE';
  readonly problems: readonly MenuProblem[];
}

/** The station has a version in work already. */
export interface DraftAlreadyOpen {
  readonly kind: 'DRAFT_ALREADY_OPEN';
  readonly editionId: string;
}

/** The day from which the version holds has come: what is in force is replaced, never taken back. */
export interface MenuAlreadyInForce {
  readonly kind: 'MENU_ALREADY_IN_FORCE';
  readonly effectiveFrom: number;
}

/** A version published before is to take the place of this one on its day: that is to be known first. */
export interface LaterVersionScheduled {
  readonly kind: 'LATER_VERSION_SCHEDULED';
  readonly version: number;
  readonly effectiveFrom: number;
}

/** Why a step with a version is not taken. */
export type EditionRefusal =
  | MenuInWrongState
  | EditionChangedMeanwhile
  | EditMenuRefusal
  | ConflictNotFound
  | SamePersonReviews
  | MenuNotPublishable
  | DraftAlreadyOpen
  | MenuAlreadyInForce
  | LaterVersionScheduled;

/** Who takes a step, and when. */
export interface EditionStep {
  readonly accountId: string;
  readonly at: number;
}

/** What every step but an edit says: the revision that was on the screen. */
export interface EditionCommand {
  readonly expectedRevision: number;
  readonly note?: string | null | undefined;
}

const noteLimit = 500;
const maxAheadMs = 2 * 366 * 86_400_000;

function wrongState(edition: MenuEdition, action: EditionAction): MenuInWrongState | null {
  const possibleFrom = editionPossibleFrom(action);
  return possibleFrom.includes(edition.state)
    ? null
    : { kind: 'MENU_IN_WRONG_STATE', state: edition.state, possibleFrom };
}

/** What refuses a step whatever its input: first that it was seen as it is, then that it is possible there. */
function checkStep(
  edition: MenuEdition,
  action: EditionAction,
  command: EditionCommand,
): EditionChangedMeanwhile | MenuInWrongState | null {
  if (command.expectedRevision !== edition.revision) {
    return { kind: 'CHANGED_MEANWHILE', currentRevision: edition.revision };
  }
  return wrongState(edition, action);
}

/** Takes the step: one revision more, which the draft counts along with. */
function stepped(edition: MenuEdition, action: EditionAction, change: Partial<MenuEdition>): MenuEdition {
  const revision = edition.revision + 1;
  const draft = edition.draft === null ? null : { ...edition.draft, revision };
  return { ...edition, draft, ...change, revision, state: editionFlow[action].to };
}

/** What a new version starts from. */
export interface StartEditionFacts extends EditionStep {
  readonly id: string;
  readonly stationId: string;
  /** The next number of the station. */
  readonly version: number;
  readonly openEditionId: string | null;
  /** The version whose content it begins with; null for an empty one. Publishing an old one anew rolls back to it. */
  readonly basis: Pick<MenuEdition, 'id' | 'content'> | null;
  /** What it begins with instead where it is based on no version, such as a copy of what is inherited. */
  readonly content?: MenuContent;
}

/** Decides whether a station begins a version. */
export function startEdition(kind: MenuKind, facts: StartEditionFacts): Decision<MenuEdition, DraftAlreadyOpen> {
  const { id, stationId, version, basis, accountId, at, openEditionId } = facts;
  if (openEditionId !== null) return refuse({ kind: 'DRAFT_ALREADY_OPEN', editionId: openEditionId });
  const based = basis?.content ?? facts.content ?? emptyMenu;
  const draft = startDraft(kind === 'WHOLE' ? { ...based, adaptations: [] } : based);
  return accept({
    id,
    stationId,
    version,
    kind,
    state: editionFlow.START.to,
    content: draft.content,
    draft,
    revision: draft.revision,
    basedOnId: basis?.id ?? null,
    editorIds: [accountId],
    createdAt: at,
    createdBy: accountId,
    submittedAt: null,
    submittedBy: null,
    publishedAt: null,
    publishedBy: null,
    effectiveFrom: null,
    note: null,
  });
}

/** The edition with its draft in another state; whoever changed something counts among the editors. */
export function withDraft(edition: MenuEdition, draft: MenuDraft, accountId: string): MenuEdition {
  if (draft === edition.draft) return edition;
  const isKnown = edition.editorIds.includes(accountId);
  const editorIds = isKnown ? edition.editorIds : [...edition.editorIds, accountId];
  return { ...edition, draft, content: draft.content, revision: draft.revision, editorIds };
}

/** Decides edits; unlike the other steps they may be made on an older picture, since they say only what they change. */
export function editEdition(
  edition: MenuEdition,
  command: EditMenuCommand,
  facts: EditMenuFacts,
): Decision<MenuEdition, EditMenuRefusal | MenuInWrongState> {
  const refusal = wrongState(edition, 'EDIT');
  if (refusal !== null || edition.draft === null) return refuse(refusal ?? draftLost(edition));
  const decision = editMenu(edition.draft, command, facts);
  return decision.ok ? accept(withDraft(edition, decision.value, facts.accountId)) : decision;
}

function draftLost(edition: MenuEdition): never {
  throw new Error(`edition ${edition.id} in ${edition.state} has no draft`);
}

/** Decides which of two values stands. Both were on the screen, so no other revision is asked for. */
export function resolveEditionConflict(
  edition: MenuEdition,
  conflictId: string,
  choice: ConflictChoice,
  step: EditionStep,
): Decision<MenuEdition, ConflictNotFound | MenuInWrongState> {
  const refusal = wrongState(edition, 'EDIT');
  if (refusal !== null || edition.draft === null) return refuse(refusal ?? draftLost(edition));
  const decision = resolveConflict(edition.draft, conflictId, choice);
  return decision.ok ? accept(withDraft(edition, decision.value, step.accountId)) : decision;
}

type StepRefusal = EditionChangedMeanwhile | MenuInWrongState | InvalidInput;

/** Hands a draft in. What is still wrong with it is shown to whoever reviews it and refuses the publishing only. */
export function submitEdition(
  edition: MenuEdition,
  command: EditionCommand,
  step: EditionStep,
): Decision<MenuEdition, StepRefusal> {
  const refusal = checkStep(edition, 'SUBMIT', command);
  if (refusal !== null) return refuse(refusal);
  const issues: InputIssue[] = [];
  const note = readText(issues, ['note'], command.note, { max: noteLimit, multiline: true });
  if (issues.length > 0) return refuse(invalidInput(issues));
  return accept(stepped(edition, 'SUBMIT', { submittedAt: step.at, submittedBy: step.accountId, note }));
}

/** Hands a draft back to its editors, with the reason. */
export function returnEdition(edition: MenuEdition, command: EditionCommand): Decision<MenuEdition, StepRefusal> {
  const refusal = checkStep(edition, 'RETURN', command);
  if (refusal !== null) return refuse(refusal);
  const issues: InputIssue[] = [];
  const note = readText(issues, ['note'], command.note, { max: noteLimit, multiline: true, required: true });
  if (issues.length > 0) return refuse(invalidInput(issues));
  return accept(stepped(edition, 'RETURN', { submittedAt: null, submittedBy: null, note }));
}

/** Publishing: at once, or from an instant to come. */
export interface PublishEditionCommand extends EditionCommand {
  readonly effectiveFrom?: number | null | undefined;
  /** Said by whoever knows that another version will take its place on a day to come. */
  readonly alsoThoughScheduled?: boolean | null | undefined;
}

/** What publishing needs to know. */
export interface PublishEditionFacts extends EditionStep {
  readonly problems: readonly MenuProblem[];
  /** The next version of the station that comes into force after this one; null where none waits. */
  readonly laterScheduled: Pick<LaterVersionScheduled, 'version' | 'effectiveFrom'> | null;
}

/** Which part the person has played in the version, if that keeps the same person from publishing it. */
export function ownPart(edition: MenuEdition, accountId: string): SamePersonReviews['part'] | null {
  if (edition.submittedBy === accountId) return 'SUBMITTER';
  return edition.editorIds.includes(accountId) ? 'EDITOR' : null;
}

function readEffectiveFrom(issues: InputIssue[], value: number | null, at: number): number {
  if (value === null) return at;
  const path = ['effectiveFrom'];
  if (!Number.isSafeInteger(value) || value > at + maxAheadMs) issues.push({ path, code: 'DATE_INVALID', params: {} });
  else if (value < at) issues.push({ path, code: 'DATE_ORDER', params: { after: new Date(at).toISOString() } });
  return value;
}

/** Decides whether a version is published: by a second person, with nothing wrong in it, never for a day gone by. */
export function publishEdition(
  edition: MenuEdition,
  command: PublishEditionCommand,
  facts: PublishEditionFacts,
): Decision<MenuEdition, StepRefusal | SamePersonReviews | MenuNotPublishable | LaterVersionScheduled> {
  const { accountId, at, problems, laterScheduled } = facts;
  const refusal = checkStep(edition, 'PUBLISH', command);
  if (refusal !== null) return refuse(refusal);
  const part = ownPart(edition, accountId);
  if (part !== null) return refuse({ kind: 'SAME_PERSON_REVIEWS', part });
  const issues: InputIssue[] = [];
  const effectiveFrom = readEffectiveFrom(issues, command.effectiveFrom ?? null, at);
  const note = readText(issues, ['note'], command.note, { max: noteLimit, multiline: true });
  if (issues.length > 0) return refuse(invalidInput(issues));
  if (problems.length > 0) return refuse({ kind: 'MENU_NOT_PUBLISHABLE', problems });
  if (laterScheduled !== null && command.alsoThoughScheduled !== true) {
    return refuse({ kind: 'LATER_VERSION_SCHEDULED', ...laterScheduled });
  }
  const published = { publishedAt: at, publishedBy: accountId, effectiveFrom, note, draft: null };
  return accept(stepped(edition, 'PUBLISH', published));
}

/** Gives a draft up. */
export function discardEdition(edition: MenuEdition, command: EditionCommand): Decision<MenuEdition, StepRefusal> {
  const refusal = checkStep(edition, 'DISCARD', command);
  if (refusal !== null) return refuse(refusal);
  const issues: InputIssue[] = [];
  const note = readText(issues, ['note'], command.note, { max: noteLimit, multiline: true });
  return issues.length > 0 ? refuse(invalidInput(issues)) : accept(stepped(edition, 'DISCARD', { draft: null, note }));
}

/** Takes a version back whose day has not come. */
export function cancelEdition(
  edition: MenuEdition,
  command: EditionCommand,
  at: number,
): Decision<MenuEdition, StepRefusal | MenuAlreadyInForce> {
  const refusal = checkStep(edition, 'CANCEL', command);
  if (refusal !== null) return refuse(refusal);
  const { effectiveFrom } = edition;
  if (effectiveFrom !== null && effectiveFrom <= at) return refuse({ kind: 'MENU_ALREADY_IN_FORCE', effectiveFrom });
  const issues: InputIssue[] = [];
  const note = readText(issues, ['note'], command.note, { max: noteLimit, multiline: true });
  return issues.length > 0 ? refuse(invalidInput(issues)) : accept(stepped(edition, 'CANCEL', { note }));
}

/** What a person may do at the station of a version. */
export interface EditionPermissions {
  readonly accountId: string;
  readonly mayEdit: boolean;
  readonly mayReview: boolean;
}

/** The steps that this person may take now, in the order a screen should offer them. Starting is asked of the station. */
export function availableMenuActions(
  edition: MenuEdition,
  who: EditionPermissions,
  at: number,
): readonly EditionAction[] {
  return editionActions.filter((action) => {
    if (!editionPossibleFrom(action).includes(edition.state)) return false;
    if (editionFlow[action].by === 'EDITOR' ? !who.mayEdit : !who.mayReview) return false;
    if (action === 'PUBLISH') return ownPart(edition, who.accountId) === null;
    return action !== 'CANCEL' || (edition.effectiveFrom !== null && edition.effectiveFrom > at);
  });
}

/** True while work goes on with the version. */
export function isOpenEdition(edition: Pick<MenuEdition, 'state'>): boolean {
  return (openEditionStates as readonly EditionState[]).includes(edition.state);
}
