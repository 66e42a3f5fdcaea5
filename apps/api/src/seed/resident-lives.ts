import type { CategoryMembership } from '@diandan/domain/people';
import type { SeedPack } from './pack.js';

/** What a register comes to know of a person over the years: since when in which category, and with whom at home. */
export interface ResidentLife {
  readonly memberships: readonly CategoryMembership[];
  readonly householdKey: string | null;
}

const DAY = 86_400_000;
const dayAt = (at: number): string => new Date(at + 8 * 3_600_000).toISOString().slice(0, 10);

/** With whom people of a category live, as a rule. */
const homes: Readonly<Record<string, string>> = {
  'elderly-alone': 'alone',
  'elderly-childless': 'alone',
  'elderly-empty-nest': 'couple',
  'elderly-left-behind': 'grandparents',
  'child-left-behind': 'grandparents',
  'child-in-difficulty': 'single-parent',
  orphan: 'relatives',
  'child-unsupported': 'relatives',
  'extreme-poverty': 'institution',
};
const usualHomes = ['generations', 'parents-children', 'couple', null] as const;

/**
 * The made-up life of the n-th resident of a pack: entered some time in the last three years, and now and then after a
 * spell of temporary relief that is over. The same for the same pack and day.
 */
export function lifeOf({ categoryKeys }: SeedPack['residents'][number], n: number, at: number): ResidentLife {
  const daysAgo = 30 + ((n * 131) % 1_000);
  const since = dayAt(at - daysAgo * DAY);
  const memberships = categoryKeys.map((categoryKey): CategoryMembership => ({ categoryKey, since, until: null }));
  const hadRelief = n % 11 === 5 && !categoryKeys.includes('temporary-relief');
  const relief = {
    categoryKey: 'temporary-relief',
    since: dayAt(at - (daysAgo + 200) * DAY),
    until: dayAt(at - (daysAgo + 20) * DAY),
  };
  const home = categoryKeys.map((key) => homes[key]).find((one) => one !== undefined);
  return {
    memberships: hadRelief && categoryKeys.length > 0 ? [relief, ...memberships] : memberships,
    householdKey: categoryKeys.length === 0 ? null : (home ?? usualHomes[n % usualHomes.length] ?? null),
  };
}
