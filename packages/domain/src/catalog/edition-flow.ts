/** Where a version of a menu can stand. */
export const editionStates = ['DRAFT', 'IN_REVIEW', 'PUBLISHED', 'DISCARDED'] as const;

/** Where a version of a menu stands. */
export type EditionState = (typeof editionStates)[number];

/** Every step that can be taken with a version of a menu. */
export const editionActions = ['START', 'EDIT', 'SUBMIT', 'RETURN', 'PUBLISH', 'DISCARD', 'CANCEL'] as const;

/** A step that can be taken with a version of a menu. */
export type EditionAction = (typeof editionActions)[number];

/** Who takes a step: those who write menus, or those who review them. */
export type EditionParty = 'EDITOR' | 'REVIEWER';

/** One row of the flow. */
export interface EditionRule {
  /** The states the step may be taken in; empty for the step that begins a version. */
  readonly from: readonly EditionState[];
  readonly to: EditionState;
  readonly by: EditionParty;
}

/**
 * The life of a version, whole. A cancelled version does not go back to being a draft: a station has one draft at a
 * time and may have begun the next, and what was announced for a day stays on record as announced and taken back.
 * Its content is not lost, since a new draft can be started from any version.
 */
export const editionFlow = {
  START: { from: [], to: 'DRAFT', by: 'EDITOR' },
  EDIT: { from: ['DRAFT'], to: 'DRAFT', by: 'EDITOR' },
  SUBMIT: { from: ['DRAFT'], to: 'IN_REVIEW', by: 'EDITOR' },
  RETURN: { from: ['IN_REVIEW'], to: 'DRAFT', by: 'REVIEWER' },
  PUBLISH: { from: ['IN_REVIEW'], to: 'PUBLISHED', by: 'REVIEWER' },
  DISCARD: { from: ['DRAFT', 'IN_REVIEW'], to: 'DISCARDED', by: 'EDITOR' },
  // Only while the day from which the version holds has not come.
  CANCEL: { from: ['PUBLISHED'], to: 'DISCARDED', by: 'REVIEWER' },
} as const satisfies Readonly<Record<EditionAction, EditionRule>>;

/** The states the step may be taken in. */
export function editionPossibleFrom(action: EditionAction): readonly EditionState[] {
  return editionFlow[action].from;
}

/** The states of a version on which work goes on; a station has one such version at most. */
export const openEditionStates = ['DRAFT', 'IN_REVIEW'] as const satisfies readonly EditionState[];
