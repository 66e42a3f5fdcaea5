import { accept, type Decision, refuse } from '../decision.js';
import {
  type DraftTarget,
  type FieldValue,
  fieldValue,
  inReadingOrder,
  isSameField,
  withField,
} from './draft-fields.js';
import type { MenuContent } from './service-menu.js';

/** Who last changed something in a draft, and at which of its revisions. */
export interface DraftStamp {
  readonly revision: number;
  readonly accountId: string;
  readonly at: number;
  /** Set where the change was that it was taken out. */
  readonly isRemoved?: true;
}

/** One of two values that stand against each other. */
export interface ConflictSide extends FieldValue {
  readonly accountId: string;
  readonly at: number;
}

/** Two people gave one field different values, the second without having seen the first. Both are kept until one is chosen. */
export interface MenuConflict {
  /** Another one whenever one of the values changes: who chooses has seen the two values between which is chosen. */
  readonly id: string;
  readonly target: DraftTarget;
  readonly field: string;
  /** What stands in the draft. */
  readonly ours: ConflictSide;
  /** What came in later and waits. */
  readonly theirs: ConflictSide;
}

/** A menu in work, and all that is needed to let several people work on it at once. */
export interface MenuDraft {
  readonly content: MenuContent;
  /** Counts the changes; who edits says which one was on the screen. */
  readonly revision: number;
  /** By `stampKey`; what has no stamp is as it was when the draft was started. */
  readonly stamps: Readonly<Record<string, DraftStamp>>;
  readonly conflicts: readonly MenuConflict[];
}

/** The conflict is not (or no longer) open. */
export interface ConflictNotFound {
  readonly kind: 'CONFLICT_NOT_FOUND';
  readonly conflictId: string;
}

/** Which of the two values is to stand. */
export const conflictChoices = ['OURS', 'THEIRS'] as const;

/** Which of the two values is to stand. */
export type ConflictChoice = (typeof conflictChoices)[number];

/** The name under which the stamp of a target, or of one of its fields, is kept. */
export function stampKey(target: DraftTarget, field: string | null = null): string {
  return field === null ? `${target.kind}:${target.id}` : `${target.kind}:${target.id}/${field}`;
}

/** A draft that nobody has changed yet; its items get their versions when it is published. */
export function startDraft(content: MenuContent, revision = 1): MenuDraft {
  const lines = content.lines.map((line) => (line.itemVersion === null ? line : { ...line, itemVersion: null }));
  return { content: inReadingOrder({ ...content, lines }), revision, stamps: {}, conflicts: [] };
}

/** The conflicts open on a field. */
export function conflictsOn(draft: Pick<MenuDraft, 'conflicts'>, target: DraftTarget, field: string): MenuConflict[] {
  return draft.conflicts.filter(
    (one) => one.target.kind === target.kind && one.target.id === target.id && one.field === field,
  );
}

/**
 * Decides a conflict. The value chosen stands under the name of whoever gave it; a third person's value for the same
 * field goes on waiting, now against the one chosen.
 */
export function resolveConflict(
  draft: MenuDraft,
  conflictId: string,
  choice: ConflictChoice,
): Decision<MenuDraft, ConflictNotFound> {
  const conflict = draft.conflicts.find((one) => one.id === conflictId);
  if (conflict === undefined) return refuse({ kind: 'CONFLICT_NOT_FOUND', conflictId });
  const { target, field } = conflict;
  const standing = choice === 'OURS' ? conflict.ours : conflict.theirs;
  const content = choice === 'OURS' ? draft.content : withField(draft.content, target, field, standing);
  const revision = draft.revision + 1;
  const value = fieldValue(content, target, field) ?? standing;
  const conflicts = draft.conflicts.flatMap((one, index) => {
    if (one === conflict) return [];
    if (stampKey(one.target, one.field) !== stampKey(target, field)) return [one];
    return isSameField(one.theirs, value) ? [] : [{ ...one, id: `${revision}.${index + 1}`, ours: standing }];
  });
  const stamp: DraftStamp = { revision, accountId: standing.accountId, at: standing.at };
  return accept({
    content,
    revision,
    stamps: { ...draft.stamps, [stampKey(target, field)]: stamp },
    conflicts,
  });
}
