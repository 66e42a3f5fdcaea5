import { isCalendarDate } from '../calendar-dates.js';
import { readDate } from '../input-checks.js';
import type { InputIssue } from '../input-issues.js';
import { readTerm, readTerms, type TermBook } from '../terms/index.js';

/** That a person belongs to a client category for a time; both days belong to it, null means until further notice. */
export interface CategoryMembership {
  readonly categoryKey: string;
  readonly since: string;
  readonly until: string | null;
}

/** A membership as it is entered; it begins today unless a day is named. */
export interface MembershipEntry {
  readonly categoryKey: string;
  readonly since?: string | null | undefined;
  readonly until?: string | null | undefined;
}

/** What memberships are decided on; `today` is the day in China. */
export interface MembershipFacts {
  readonly today: string;
  readonly terms: TermBook;
}

const kind = 'CLIENT_CATEGORY';

/** True when the membership holds on that day. */
export const holdsOn = ({ since, until }: CategoryMembership, day: string): boolean =>
  since <= day && (until === null || until >= day);

/** The categories a person belongs to on a day, as they count now, each once. */
export function categoriesOn(
  memberships: readonly CategoryMembership[],
  day: string,
  terms: Pick<TermBook, 'canonical'>,
): readonly string[] {
  const held = memberships.filter((one) => holdsOn(one, day)).map((one) => terms.canonical(kind, one.categoryKey));
  return [...new Set(held)];
}

/** The same with the groups above them: whoever is 留守老人 is 老年人 too. */
export function categoriesWithGroupsOn(
  memberships: readonly CategoryMembership[],
  day: string,
  terms: Pick<TermBook, 'canonical' | 'lineage'>,
): readonly string[] {
  return [...new Set(categoriesOn(memberships, day, terms).flatMap((key) => terms.lineage(kind, key)))];
}

/** The day before a day. */
function dayBefore(day: string): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) - 86_400_000).toISOString().slice(0, 10);
}

const byTime = (a: CategoryMembership, b: CategoryMembership): number =>
  a.since === b.since ? (a.categoryKey < b.categoryKey ? -1 : 1) : a.since < b.since ? -1 : 1;

const overlap = (a: CategoryMembership, b: CategoryMembership): boolean =>
  (a.until === null || a.until >= b.since) && (b.until === null || b.until >= a.since);

/** Reads all memberships of a person; one category is not held twice at the same time. */
export function readMemberships(
  issues: InputIssue[],
  entries: readonly MembershipEntry[],
  before: readonly CategoryMembership[],
  { today, terms }: MembershipFacts,
): readonly CategoryMembership[] {
  const known = { terms, kind, held: before.map((one) => one.categoryKey) } as const;
  const memberships = entries.map((entry, index): CategoryMembership => {
    const path = ['categoryMemberships', String(index)];
    const categoryKey = readTerm(issues, [...path, 'categoryKey'], entry.categoryKey, known);
    const since = readDate(issues, [...path, 'since'], entry.since ?? today, null) ?? today;
    const until = readDate(issues, [...path, 'until'], entry.until, null);
    if (until !== null && isCalendarDate(until) && isCalendarDate(since) && until < since) {
      issues.push({ path: [...path, 'until'], code: 'DATE_ORDER', params: { after: since } });
    }
    return { categoryKey, since, until };
  });
  memberships.forEach((one, index) => {
    const isHeldTwice = memberships
      .slice(0, index)
      .some((other) => other.categoryKey === one.categoryKey && overlap(other, one));
    if (isHeldTwice) {
      const path = ['categoryMemberships', String(index), 'since'];
      issues.push({ path, code: 'DUPLICATE', params: { value: one.categoryKey } });
    }
  });
  return memberships.toSorted(byTime);
}

/**
 * Reads the categories that a person belongs to from today on: what is new begins today, what is missing ended
 * yesterday (and is forgotten where it began today); what is past or still to come stays.
 */
export function readCategoriesOfToday(
  issues: InputIssue[],
  keys: readonly string[],
  before: readonly CategoryMembership[],
  { today, terms }: MembershipFacts,
): readonly CategoryMembership[] {
  const now = before.filter((one) => holdsOn(one, today));
  const held = now.map((one) => one.categoryKey);
  const wanted = readTerms(issues, ['categoryKeys'], keys, { terms, kind, held });
  const counts = (one: CategoryMembership): string => terms.canonical(kind, one.categoryKey);
  const kept = before.flatMap((one): readonly CategoryMembership[] => {
    if (!now.includes(one) || wanted.includes(counts(one))) return [one];
    return one.since === today ? [] : [{ ...one, until: dayBefore(today) }];
  });
  const added = wanted
    .filter((key) => !now.some((one) => counts(one) === key))
    .map((categoryKey) => {
      // What was entered for later begins earlier now; the two must not overlap.
      const later = kept.find((one) => counts(one) === categoryKey && one.since > today);
      return { categoryKey, since: today, until: later === undefined ? null : dayBefore(later.since) };
    });
  return [...kept, ...added].toSorted(byTime);
}
