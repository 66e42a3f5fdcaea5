import { accept, type Decision, refuse } from '../decision.js';
import { type InvalidInput, invalidInput } from '../input-issues.js';
import { isAtOrBelow } from '../network/index.js';
import type { Need } from './need.js';
import type { NeedMergeProblem, NeedsNotMergeable } from './need-refusals.js';
import { needStepProblem, type NeedStepRefusal } from './need-steps.js';

/** A need with the path of its station. */
export interface PlacedNeed {
  readonly need: Need;
  readonly stationPath: string;
}

/** A duplicate, and the version of it that was looked at. */
export interface DuplicateNeed extends PlacedNeed {
  readonly expectedVersion: number;
}

/** What a merge leads to. */
export interface MergedNeeds {
  readonly kept: Need;
  readonly duplicates: readonly Need[];
}

const MOST_DUPLICATES = 20;

const union = (lists: readonly (readonly string[])[]): readonly string[] => [...new Set(lists.flat())];

/** Counts add. A count that nobody knows adds nothing, so that the sum is what is known; unknown alone stays unknown. */
function sumOf(needs: readonly Need[]): number | null {
  const known = needs.flatMap(({ peopleCount }) => (peopleCount === null ? [] : [peopleCount]));
  return known.length === 0 ? null : known.reduce((sum, count) => sum + count, 0);
}

function problemsOf(kept: PlacedNeed, { need, stationPath, expectedVersion }: DuplicateNeed): NeedMergeProblem[] {
  if (need.id === kept.need.id) return ['SAME_NEED'];
  const problems: NeedMergeProblem[] = [];
  if (need.mergedIntoId !== null) problems.push('ALREADY_MERGED');
  else if (need.status === 'DISMISSED') problems.push('DISMISSED');
  if (!isAtOrBelow(stationPath, kept.stationPath)) problems.push('ELSEWHERE');
  if (need.version !== expectedVersion) problems.push('CHANGED_MEANWHILE');
  return problems;
}

/**
 * Decides that several needs are one. The kept need gains the counts, the groups, the fields, the items and the latest
 * day; the duplicates keep their own words, who said them and where, and from now on count with it.
 */
export function mergeNeeds(
  kept: PlacedNeed,
  duplicates: readonly DuplicateNeed[],
  command: { readonly expectedVersion: number },
): Decision<MergedNeeds, InvalidInput | NeedStepRefusal | NeedsNotMergeable> {
  const stale = needStepProblem(kept.need, 'MERGE', command.expectedVersion);
  if (stale !== null) return refuse(stale);
  const path = ['duplicates'];
  if (duplicates.length === 0) return refuse(invalidInput([{ path, code: 'TOO_FEW', params: { min: 1 } }]));
  if (duplicates.length > MOST_DUPLICATES) {
    return refuse(invalidInput([{ path, code: 'TOO_MANY', params: { max: MOST_DUPLICATES } }]));
  }
  const ids = duplicates.map(({ need }) => need.id);
  const twice = ids.flatMap((id, n) => (ids.indexOf(id) < n ? [n] : []));
  if (twice.length > 0) {
    return refuse(
      invalidInput(
        twice.map((n) => ({ path: [...path, String(n)], code: 'DUPLICATE', params: { value: ids[n] ?? '' } })),
      ),
    );
  }
  const problems = duplicates.flatMap((one) =>
    problemsOf(kept, one).map((problem) => ({ needId: one.need.id, problem })),
  );
  if (problems.length > 0) return refuse({ kind: 'NEEDS_NOT_MERGEABLE', problems });

  const all = [kept.need, ...duplicates.map(({ need }) => need)];
  const itemIds = union(all.map((need) => need.itemIds));
  return accept({
    kept: {
      ...kept.need,
      peopleCount: sumOf(all),
      clientCategoryKeys: union(all.map((need) => need.clientCategoryKeys)),
      domainKeys: union(all.map((need) => need.domainKeys)),
      itemIds,
      // An item that answers one of them answers all of them: they are the same need.
      ...(itemIds.length > 0 ? { status: 'LINKED' as const, reason: null } : {}),
      heardOn: all.map((need) => need.heardOn).reduce((latest, day) => (day > latest ? day : latest)),
      version: kept.need.version + 1,
    },
    duplicates: duplicates.map(({ need }) => ({ ...need, mergedIntoId: kept.need.id, version: need.version + 1 })),
  });
}
