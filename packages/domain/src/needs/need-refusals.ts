import type { InvalidInput } from '../input-issues.js';
import { inLocale, type Locale, type Words } from '../words.js';
import type { NeedStatus } from './need.js';

/** Somebody else changed the need after it was read. */
export interface NeedChangedMeanwhile {
  readonly kind: 'CHANGED_MEANWHILE';
  readonly currentVersion: number;
}

/** The need does not stand where the step begins. */
export interface NeedInWrongStatus {
  readonly kind: 'NEED_IN_WRONG_STATUS';
  readonly status: NeedStatus;
  /** Set where it counts with another need, which is the one to look at. */
  readonly mergedIntoId: string | null;
}

/** Some of the items named stand on no menu in force at the need's station or above it. */
export interface ItemsNotOnMenu {
  readonly kind: 'ITEMS_NOT_ON_MENU';
  readonly itemIds: readonly string[];
}

/** Why a need cannot be merged into another one. */
export const needMergeProblems = [
  'SAME_NEED',
  'ALREADY_MERGED',
  'DISMISSED',
  'ELSEWHERE',
  'CHANGED_MEANWHILE',
] as const;

/** One reason why a need cannot be merged. */
export type NeedMergeProblem = (typeof needMergeProblems)[number];

/** Nothing was merged; every duplicate that stands in the way is named, with every reason. */
export interface NeedsNotMergeable {
  readonly kind: 'NEEDS_NOT_MERGEABLE';
  readonly problems: readonly { readonly needId: string; readonly problem: NeedMergeProblem }[];
}

/** Why a step with a need is refused. */
export type NeedRefusal = InvalidInput | NeedChangedMeanwhile | NeedInWrongStatus | ItemsNotOnMenu | NeedsNotMergeable;

const mergeWords: Readonly<Record<NeedMergeProblem, Words>> = {
  SAME_NEED: { zh: '不能与自己合并', en: 'it is the need itself' },
  ALREADY_MERGED: { zh: '已并入别的需求', en: 'it counts with another need already' },
  DISMISSED: { zh: '已搁置，请先重新打开', en: 'it is dismissed; reopen it first' },
  ELSEWHERE: {
    zh: '不在保留需求的站点及其下级',
    en: 'it was heard neither at the station of the kept need nor below it',
  },
  CHANGED_MEANWHILE: { zh: '刚刚被他人修改', en: 'it was changed in the meantime' },
};

/** The words for a reason why a need cannot be merged. */
export const needMergeProblemText = (problem: NeedMergeProblem, locale: Locale): string =>
  inLocale(mergeWords[problem], locale);
