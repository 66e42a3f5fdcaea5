import { accept, type Decision, refuse } from '../decision.js';
import { type InputIssue, type InvalidInput, invalidInput } from '../input-issues.js';
import type { TermEntry } from './term.js';
import { type TermBook, withEntries } from './term-book.js';
import { checkNames } from './term-decisions.js';
import type { MergeProblem, TermChangedMeanwhile, TermIsMerged, TermsNotMergeable } from './term-refusals.js';

/** Which state of the entry the wish was made on. */
export interface ExpectedTerm {
  readonly expectedVersion: number;
}

/** Why an entry is not taken out of use. */
export type RetireTermRefusal = TermChangedMeanwhile | TermIsMerged;

/** Why an entry does not come back. */
export type RestoreTermRefusal = TermChangedMeanwhile | InvalidInput;

/** Why two entries are not merged. */
export type MergeTermsRefusal = TermChangedMeanwhile | TermsNotMergeable;

const isStale = (entry: TermEntry, { expectedVersion }: ExpectedTerm): boolean => entry.version !== expectedVersion;

const changedMeanwhile = (entry: TermEntry): TermChangedMeanwhile => ({
  kind: 'CHANGED_MEANWHILE',
  currentVersion: entry.version,
});

/** Decides that an entry may no longer be chosen. Doing so twice changes nothing the second time. */
export function retireTerm(entry: TermEntry, command: ExpectedTerm): Decision<TermEntry, RetireTermRefusal> {
  if (isStale(entry, command)) return refuse(changedMeanwhile(entry));
  if (entry.mergedIntoKey !== null) return refuse({ kind: 'TERM_IS_MERGED', intoKey: entry.mergedIntoKey });
  return accept(entry.isRetired ? entry : { ...entry, isRetired: true, version: entry.version + 1 });
}

/**
 * Decides that an entry may be chosen again. One that was merged becomes an entry of its own again: since no row was
 * rewritten, everything that named it still does. Its names may have been given away meanwhile.
 */
export function restoreTerm(
  entry: TermEntry,
  command: ExpectedTerm,
  terms: TermBook,
): Decision<TermEntry, RestoreTermRefusal> {
  if (isStale(entry, command)) return refuse(changedMeanwhile(entry));
  if (!entry.isRetired && entry.mergedIntoKey === null) return accept(entry);
  const issues: InputIssue[] = [];
  checkNames(issues, terms, entry);
  const restored = { ...entry, isRetired: false, mergedIntoKey: null, version: entry.version + 1 };
  // While it was merged its old group may have moved below what comes back under this entry.
  const above = entry.parentKey === null ? [] : withEntries(terms, [restored]).lineage(entry.kind, entry.parentKey);
  if (above.includes(entry.key)) issues.push({ path: ['parentKey'], code: 'CIRCLE', params: {} });
  return issues.length > 0 ? refuse(invalidInput(issues)) : accept(restored);
}

/**
 * Decides that one entry is the same as another: from now on everything that names it counts as the other one, and what
 * stood under it stands under the other one. Merging into where it already went changes nothing.
 */
export function mergeTerms(
  from: TermEntry,
  into: TermEntry,
  command: ExpectedTerm,
  terms: TermBook,
): Decision<TermEntry, MergeTermsRefusal> {
  if (isStale(from, command)) return refuse(changedMeanwhile(from));
  const isSame = from.kind === into.kind && from.key === into.key;
  if (!isSame && from.kind === into.kind && from.mergedIntoKey === into.key) return accept(from);
  const problems: MergeProblem[] = [];
  if (isSame) problems.push('SAME_ENTRY');
  if (from.kind !== into.kind) problems.push('OTHER_DICTIONARY');
  if (from.mergedIntoKey !== null) problems.push('MERGED_ALREADY');
  if (into.isRetired) problems.push('INTO_RETIRED');
  if (into.mergedIntoKey !== null) problems.push('INTO_MERGED');
  if (!isSame && from.kind === into.kind && terms.lineage(into.kind, into.key).includes(from.key)) {
    problems.push('INTO_OWN_PART');
  }
  if (problems.length > 0) return refuse({ kind: 'TERMS_NOT_MERGEABLE', problems });
  return accept({ ...from, mergedIntoKey: into.key, version: from.version + 1 });
}
