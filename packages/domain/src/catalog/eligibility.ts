import { isWithin } from '../divisions/index.js';
import { inLocale, type Locale } from '../words.js';
import { type NameLookup, ordererLabel } from './item-words.js';
import type { ItemContent, OrdererKind } from './service-item.js';

/** What is known of the person to be served; null where it is not known. */
export interface PersonFacts {
  /** Categories held, with the groups they belong under. */
  readonly categoryKeys: readonly string[];
  readonly age: number | null;
  readonly divisionCode: string | null;
  readonly householdKey: string | null;
}

/** Why an item is surely not for a person, or may not be ordered in this way. */
export type EligibilityReason =
  | { readonly code: 'ORDERER_KIND'; readonly ordererKind: OrdererKind; readonly allowed: readonly OrdererKind[] }
  | { readonly code: 'AGE'; readonly age: number; readonly minAge: number | null; readonly maxAge: number | null }
  | { readonly code: 'CATEGORY_EXCLUDED'; readonly keys: readonly string[] }
  | { readonly code: 'PLACE'; readonly divisionCode: string; readonly placeCodes: readonly string[] }
  | { readonly code: 'PLACE_EXCLUDED'; readonly divisionCode: string; readonly placeCodes: readonly string[] }
  | { readonly code: 'HOUSEHOLD'; readonly householdKey: string; readonly allowed: readonly string[] };

/** Every reason, for the schema. */
export const eligibilityReasonCodes = [
  'ORDERER_KIND',
  'AGE',
  'CATEGORY_EXCLUDED',
  'PLACE',
  'PLACE_EXCLUDED',
  'HOUSEHOLD',
] as const satisfies readonly EligibilityReason['code'][];

/** What would have to be asked before one knows. */
export const eligibilityQuestions = ['CATEGORY', 'AGE', 'PLACE', 'HOUSEHOLD'] as const;

/** One thing that would have to be asked. */
export type EligibilityQuestion = (typeof eligibilityQuestions)[number];

/** What speaks against an order, and what nobody knows yet. */
export interface EligibilityAnswer {
  readonly reasons: readonly EligibilityReason[];
  readonly unknown: readonly EligibilityQuestion[];
}

/** The part of an item that says for whom it is. */
export type EligibleItem = Pick<ItemContent, 'clientCategoryKeys' | 'eligibility' | 'orderableBy'>;

/**
 * Whether an item is for a person, as far as one can know. Registers are never complete: a category that nobody has
 * entered is a question to the person and never a reason to refuse; only what is known excludes.
 */
export function eligibilityOf(item: EligibleItem, person: PersonFacts, ordererKind: OrdererKind): EligibilityAnswer {
  const reasons: EligibilityReason[] = [];
  const unknown: EligibilityQuestion[] = [];
  const { excludedCategoryKeys, minAge, maxAge, placeCodes, excludedPlaceCodes, householdKeys } = item.eligibility;
  const { age, divisionCode, householdKey, categoryKeys } = person;

  if (!item.orderableBy.includes(ordererKind)) {
    reasons.push({ code: 'ORDERER_KIND', ordererKind, allowed: item.orderableBy });
  }
  const isForAll = item.clientCategoryKeys.length === 0;
  if (!isForAll && !item.clientCategoryKeys.some((key) => categoryKeys.includes(key))) unknown.push('CATEGORY');
  const held = excludedCategoryKeys.filter((key) => categoryKeys.includes(key));
  if (held.length > 0) reasons.push({ code: 'CATEGORY_EXCLUDED', keys: held });

  if (minAge !== null || maxAge !== null) {
    if (age === null) unknown.push('AGE');
    else if ((minAge !== null && age < minAge) || (maxAge !== null && age > maxAge)) {
      reasons.push({ code: 'AGE', age, minAge, maxAge });
    }
  }
  if (placeCodes.length > 0 || excludedPlaceCodes.length > 0) {
    if (divisionCode === null) unknown.push('PLACE');
    else {
      const isIn = (codes: readonly string[]): boolean => codes.some((code) => isWithin(divisionCode, code));
      // Somebody known to live in a township may or may not live in one of its villages.
      const mayBeIn = (codes: readonly string[]): boolean => codes.some((code) => isWithin(code, divisionCode));
      const isOutside = placeCodes.length > 0 && !isIn(placeCodes);
      if (isIn(excludedPlaceCodes))
        reasons.push({ code: 'PLACE_EXCLUDED', divisionCode, placeCodes: excludedPlaceCodes });
      else if (isOutside && !mayBeIn(placeCodes)) reasons.push({ code: 'PLACE', divisionCode, placeCodes });
      else if (isOutside || mayBeIn(excludedPlaceCodes)) unknown.push('PLACE');
    }
  }
  if (householdKeys.length > 0) {
    if (householdKey === null) unknown.push('HOUSEHOLD');
    else if (!householdKeys.includes(householdKey)) {
      reasons.push({ code: 'HOUSEHOLD', householdKey, allowed: householdKeys });
    }
  }
  return { reasons, unknown };
}

/** The reason in a sentence. */
export function eligibilityReasonText(
  reason: EligibilityReason,
  lookup: Pick<NameLookup, 'term' | 'place'>,
  locale: Locale,
): string {
  const say = (zh: string, en: string): string => inLocale({ zh, en }, locale);
  const list = (parts: readonly string[]): string => parts.join(say('、', ', '));
  switch (reason.code) {
    case 'ORDERER_KIND': {
      const allowed = list(reason.allowed.map((kind) => ordererLabel(kind, locale)));
      return say(`只能由${allowed}点单`, `Only ${allowed} may order it`);
    }
    case 'AGE': {
      const from = reason.minAge === null ? '' : say(`满 ${reason.minAge} 岁`, `from the age of ${reason.minAge}`);
      const to = reason.maxAge === null ? '' : say(`不超过 ${reason.maxAge} 岁`, `up to the age of ${reason.maxAge}`);
      const range = [from, to].filter((part) => part !== '').join(say('、', ' '));
      return say(`服务对象须${range}`, `It is for people ${range}`);
    }
    case 'CATEGORY_EXCLUDED': {
      const names = list(reason.keys.map((key) => lookup.term('CLIENT_CATEGORY', key)));
      return say(`不面向${names}`, `It is not for: ${names}`);
    }
    case 'PLACE': {
      const names = list(reason.placeCodes.map(lookup.place));
      return say(`只服务住在${names}的居民`, `It is for people living in ${names}`);
    }
    case 'PLACE_EXCLUDED': {
      const names = list(reason.placeCodes.map(lookup.place));
      return say(`不服务住在${names}的居民`, `It is not for people living in ${names}`);
    }
    case 'HOUSEHOLD': {
      const names = list(reason.allowed.map((key) => lookup.term('HOUSEHOLD', key)));
      return say(`只面向${names}`, `It is for: ${names}`);
    }
  }
}
