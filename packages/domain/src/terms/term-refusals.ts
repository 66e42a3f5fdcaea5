import { inLocale, type Locale, type Words } from '../words.js';

/** Somebody else changed the entry after it was read. */
export interface TermChangedMeanwhile {
  readonly kind: 'CHANGED_MEANWHILE';
  readonly currentVersion: number;
}

/** The entry has been merged into another one, which is the one to change. */
export interface TermIsMerged {
  readonly kind: 'TERM_IS_MERGED';
  readonly intoKey: string;
}

/** What can stand against a merge. */
export const mergeProblems = [
  'SAME_ENTRY',
  'OTHER_DICTIONARY',
  'MERGED_ALREADY',
  'INTO_RETIRED',
  'INTO_MERGED',
  'INTO_OWN_PART',
] as const;

/** One thing that stands against a merge. */
export type MergeProblem = (typeof mergeProblems)[number];

/** The two entries cannot be merged; every reason is listed. */
export interface TermsNotMergeable {
  readonly kind: 'TERMS_NOT_MERGEABLE';
  readonly problems: readonly MergeProblem[];
}

const words: Readonly<Record<MergeProblem, Words>> = {
  SAME_ENTRY: { zh: '不能与自己合并', en: 'an entry cannot be merged into itself' },
  OTHER_DICTIONARY: { zh: '两项不在同一个字典里', en: 'the two stand in different dictionaries' },
  MERGED_ALREADY: { zh: '这一项已经并入另一项', en: 'it has been merged into another entry already' },
  INTO_RETIRED: { zh: '目标已停用，请先恢复使用', en: 'the entry to keep is no longer in use' },
  INTO_MERGED: { zh: '目标自己已并入别的一项', en: 'the entry to keep has been merged itself' },
  INTO_OWN_PART: { zh: '不能并入自己的下级', en: 'a group cannot be merged into what stands below it' },
};

/** What stands against a merge, in words. */
export const mergeProblemText = (problem: MergeProblem, locale: Locale): string => inLocale(words[problem], locale);
