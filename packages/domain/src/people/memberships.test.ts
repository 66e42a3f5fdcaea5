import { describe, expect, it } from 'vitest';
import { accepted, issuesOf } from '../../test/request-world.js';
import { defaultTermBook, mergeTerms, type TermEntry, withEntries } from '../terms/index.js';
import { categoriesOn, categoriesWithGroupsOn } from './memberships.js';
import { createResident, type ResidentFields, updateResident } from './resident-decisions.js';

const facts = {
  id: 'res_1',
  stationId: 'stn_1',
  divisionCode: '511302004001',
  today: '2026-03-02',
  terms: defaultTermBook,
};
const created = (fields: ResidentFields) => createResident({ name: '王秀兰', ...fields }, facts);
const entry = (key: string): TermEntry => {
  const found = defaultTermBook.find('CLIENT_CATEGORY', key);
  if (found === null) throw new Error(`no ${key}`);
  return found;
};

describe('memberships', () => {
  it('hold from their first to their last day', () => {
    const held = [{ categoryKey: 'low-income', since: '2025-01-01', until: '2025-12-31' }];
    const on = (day: string) => categoriesOn(held, day, defaultTermBook);
    expect(['2024-12-31', '2025-01-01', '2025-12-31', '2026-01-01'].map((day) => on(day).length)).toEqual([0, 1, 1, 0]);
  });

  it('of a part count for the group', () => {
    const held = [
      { categoryKey: 'elderly-left-behind', since: '2025-01-01', until: null },
      { categoryKey: 'elderly-alone', since: '2025-01-01', until: null },
    ];
    expect(categoriesWithGroupsOn(held, '2026-01-01', defaultTermBook)).toEqual([
      'elderly-left-behind',
      'elderly',
      'elderly-alone',
    ]);
  });

  it('of a merged category count as the one that was kept, once', () => {
    const merged = accepted(
      mergeTerms(entry('elderly-childless'), entry('elderly-alone'), { expectedVersion: 1 }, defaultTermBook),
    );
    const held = ['elderly-childless', 'elderly-alone'].map((categoryKey) => ({
      categoryKey,
      since: '2025-01-01',
      until: null,
    }));
    expect(categoriesOn(held, '2026-01-01', withEntries(defaultTermBook, [merged]))).toEqual(['elderly-alone']);
  });

  it('are read with their days, in order, beginning today where no day is named', () => {
    const resident = accepted(
      created({
        categoryMemberships: [
          { categoryKey: 'elderly-alone' },
          { categoryKey: 'low-income', since: '2024-01-01', until: '2024-12-31' },
          { categoryKey: 'low-income', since: '2025-06-01' },
        ],
      }),
    );
    expect(resident.memberships).toEqual([
      { categoryKey: 'low-income', since: '2024-01-01', until: '2024-12-31' },
      { categoryKey: 'low-income', since: '2025-06-01', until: null },
      { categoryKey: 'elderly-alone', since: '2026-03-02', until: null },
    ]);
  });

  it('are refused for each day and key that is wrong, and when one is held twice at the same time', () => {
    const wrong = created({
      categoryKeys: [],
      householdKey: 'castle',
      categoryMemberships: [
        { categoryKey: 'rich' },
        { categoryKey: 'low-income', since: '2025-02-30' },
        { categoryKey: 'orphan', since: '2025-02-01', until: '2025-01-01' },
        { categoryKey: 'disabled', since: '2025-01-01' },
        { categoryKey: 'disabled', since: '2025-05-01' },
      ],
    });
    expect(issuesOf(wrong)).toEqual([
      'categoryKeys MALFORMED',
      'categoryMemberships.0.categoryKey UNKNOWN_KEY',
      'categoryMemberships.1.since DATE_INVALID',
      'categoryMemberships.2.until DATE_ORDER',
      'categoryMemberships.4.since DUPLICATE',
      'householdKey UNKNOWN_KEY',
    ]);
  });

  it('named without days begin today and end yesterday; what is past or to come stays', () => {
    const resident = accepted(
      created({
        categoryMemberships: [
          { categoryKey: 'orphan', since: '2020-01-01', until: '2021-01-01' },
          { categoryKey: 'low-income', since: '2025-01-01' },
          { categoryKey: 'disabled', since: '2026-03-02' },
          { categoryKey: 'graduate', since: '2026-07-01' },
        ],
      }),
    );
    const command = { expectedVersion: 1, categoryKeys: ['elderly-alone', 'graduate'] };
    expect(accepted(updateResident(resident, command, facts)).memberships).toEqual([
      { categoryKey: 'orphan', since: '2020-01-01', until: '2021-01-01' },
      { categoryKey: 'low-income', since: '2025-01-01', until: '2026-03-01' },
      { categoryKey: 'elderly-alone', since: '2026-03-02', until: null },
      { categoryKey: 'graduate', since: '2026-03-02', until: '2026-06-30' },
      { categoryKey: 'graduate', since: '2026-07-01', until: null },
    ]);
  });
});

describe('the household of a resident', () => {
  it('is chosen from its dictionary, and may be unknown', () => {
    const resident = accepted(created({ householdKey: 'alone' }));
    expect(resident.householdKey).toBe('alone');
    expect(accepted(updateResident(resident, { expectedVersion: 1 }, facts)).householdKey).toBe('alone');
    expect(
      accepted(updateResident(resident, { expectedVersion: 1, householdKey: null }, facts)).householdKey,
    ).toBeNull();
  });
});
