import { describe, expect, it } from 'vitest';
import { locales } from '../words.js';
import { eligibilityOf, eligibilityReasonText, type EligibleItem, type PersonFacts } from './eligibility.js';
import { openToAll, ordererKinds } from './service-item.js';

const item: EligibleItem = { clientCategoryKeys: [], eligibility: openToAll, orderableBy: ordererKinds };
const person: PersonFacts = {
  categoryKeys: ['elderly-alone', 'elderly'],
  age: 72,
  divisionCode: '511302001',
  householdKey: 'alone',
};
const nobody: PersonFacts = { categoryKeys: [], age: null, divisionCode: null, householdKey: null };
const with_ = (eligibility: Partial<EligibleItem['eligibility']>): EligibleItem => ({
  ...item,
  eligibility: { ...openToAll, ...eligibility },
});
const codes = (of: EligibleItem, who: PersonFacts = person) => {
  const { reasons, unknown } = eligibilityOf(of, who, 'RESIDENT');
  return [...reasons.map((one) => one.code), ...unknown.map((one) => `${one}?`)];
};

describe('whether an item is for a person', () => {
  it('is no question where the item asks nothing', () => {
    expect(codes(item)).toEqual([]);
    expect(codes(item, nobody)).toEqual([]);
  });

  it('is a question, never a refusal, where a category is not entered', () => {
    expect(codes({ ...item, clientCategoryKeys: ['children'] })).toEqual(['CATEGORY?']);
    expect(codes({ ...item, clientCategoryKeys: ['elderly', 'disabled'] })).toEqual([]);
  });

  it('is denied by every condition that is known to fail', () => {
    const strict = with_({
      excludedCategoryKeys: ['elderly'],
      maxAge: 60,
      placeCodes: ['511302002'],
      householdKeys: ['family'],
    });
    expect(codes(strict)).toEqual(['CATEGORY_EXCLUDED', 'AGE', 'PLACE', 'HOUSEHOLD']);
    expect(codes(strict, nobody)).toEqual(['AGE?', 'PLACE?', 'HOUSEHOLD?']);
  });

  it('counts both ends of an age as inside', () => {
    expect(codes(with_({ minAge: 72, maxAge: 72 }))).toEqual([]);
    expect(codes(with_({ minAge: 73 }))).toEqual(['AGE']);
  });

  it('asks where in a place somebody lives when only a part of it is served or left out', () => {
    expect(codes(with_({ placeCodes: ['511302'] }))).toEqual([]);
    expect(codes(with_({ placeCodes: ['511302001003'] }))).toEqual(['PLACE?']);
    expect(codes(with_({ excludedPlaceCodes: ['511302'] }))).toEqual(['PLACE_EXCLUDED']);
    expect(codes(with_({ placeCodes: ['511302'], excludedPlaceCodes: ['511302001003'] }))).toEqual(['PLACE?']);
  });

  it('is denied to ways of ordering that the item does not take', () => {
    const staffOnly: EligibleItem = { ...item, orderableBy: ['STAFF'] };
    expect(eligibilityOf(staffOnly, person, 'PROXY').reasons).toEqual([
      { code: 'ORDERER_KIND', ordererKind: 'PROXY', allowed: ['STAFF'] },
    ]);
    expect(eligibilityOf(staffOnly, person, 'STAFF').reasons).toEqual([]);
  });

  it.each(locales)('is explained in %s', (locale) => {
    const strict = with_({ excludedCategoryKeys: ['elderly'], minAge: 6, maxAge: 60, placeCodes: ['511302002'] });
    const lookup = { term: (_: string, key: string) => key, place: (code: string) => code };
    const all = {
      ...strict,
      orderableBy: ['STAFF'] as const,
      eligibility: { ...strict.eligibility, householdKeys: ['family'] },
    };
    const { reasons } = eligibilityOf(all, person, 'RESIDENT');
    expect(reasons).toHaveLength(5);
    for (const reason of reasons) expect(eligibilityReasonText(reason, lookup, locale).length).toBeGreaterThan(5);
  });
});
