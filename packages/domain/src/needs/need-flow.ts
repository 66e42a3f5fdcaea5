import type { Need, NeedStatus } from './need.js';

/** What can be done with a need. */
export const needActions = ['RECORD', 'LINK', 'PLAN', 'DISMISS', 'REOPEN', 'MERGE'] as const;

/** One thing that can be done with a need. */
export type NeedAction = (typeof needActions)[number];

/** From which statuses each is possible. Recording makes a need; merging is said of the need that is kept. */
export const needFlow: Readonly<Record<Exclude<NeedAction, 'RECORD'>, readonly NeedStatus[]>> = {
  // A linked need may be linked anew: the list of items is replaced.
  LINK: ['OPEN', 'PLANNED', 'LINKED'],
  PLAN: ['OPEN'],
  DISMISS: ['OPEN', 'PLANNED'],
  REOPEN: ['PLANNED', 'LINKED', 'DISMISSED'],
  MERGE: ['OPEN', 'PLANNED', 'LINKED'],
};

/** What can be done with this need as it stands; nothing with one that counts with another. */
export function needActionsFrom(need: Pick<Need, 'status' | 'mergedIntoId'>): readonly NeedAction[] {
  if (need.mergedIntoId !== null) return [];
  return needActions.filter((action) => action !== 'RECORD' && needFlow[action].includes(need.status));
}
