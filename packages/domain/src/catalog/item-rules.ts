import { isDivisionCode, isWithin } from '../divisions/index.js';
import type { TermKind } from '../terms/index.js';
import type { ItemField } from './item-fields.js';
import type { MenuProblemCode, ProblemParams } from './menu-problems.js';
import { isFeeConsistent, type ItemContent, orderersToday } from './service-item.js';
import { urgencies } from './urgency.js';

/** The dictionaries that items name entries of. */
export const itemTermKinds = [
  'SERVICE_DOMAIN',
  'CLIENT_CATEGORY',
  'SKILL',
  'CERTIFICATE_TYPE',
  'LANGUAGE',
  'DOCUMENT',
  'CONSENT',
  'HOUSEHOLD',
] as const satisfies readonly TermKind[];

/** One of the dictionaries that items name entries of. */
export type ItemTermKind = (typeof itemTermKinds)[number];

/** The keys of each dictionary that items name entries of. */
export type ItemKeys = Readonly<Record<ItemTermKind, readonly string[]>>;

/** Asks for the keys of each dictionary that items name entries of. */
export function itemKeysFrom(keysOf: (kind: ItemTermKind) => readonly string[]): ItemKeys {
  const keys: Partial<Record<ItemTermKind, readonly string[]>> = {};
  for (const kind of itemTermKinds) keys[kind] = keysOf(kind);
  return keys as ItemKeys;
}

/** The dictionary of each field that is a list of keys. */
export const keyFieldKinds = {
  domainKeys: 'SERVICE_DOMAIN',
  clientCategoryKeys: 'CLIENT_CATEGORY',
  requiredSkillKeys: 'SKILL',
  requiredCertificateKeys: 'CERTIFICATE_TYPE',
  languageKeys: 'LANGUAGE',
  documentKeys: 'DOCUMENT',
  consentKeys: 'CONSENT',
} as const satisfies { readonly [F in ItemField]?: ItemTermKind };

/** The ranges in which numbers of an item make sense, both ends included. */
export const itemRanges = {
  age: { min: 0, max: 150 },
  durationMinutes: { min: 5, max: 1_440 },
  workersNeeded: { min: 1, max: 50 },
  respond: { min: 1, max: 2_160 },
  complete: { min: 1, max: 8_760 },
  capacity: { min: 1, max: 100_000 },
  amountFen: { min: 0, max: 10_000_000 },
} as const;

/** What the rules of an item need to know. */
export interface ItemRuleFacts {
  readonly divisionCode: string;
  readonly knownKeys: Readonly<Record<ItemTermKind, readonly string[]>>;
}

/** A rule that the content of an item breaks. */
export interface BrokenRule {
  readonly code: MenuProblemCode;
  readonly field: ItemField;
  readonly params: ProblemParams;
}

type Report = (field: ItemField, code: MenuProblemCode, params?: ProblemParams) => void;

function checkRange(report: Report, field: ItemField, value: number | null, range: { min: number; max: number }): void {
  if (value === null || (Number.isSafeInteger(value) && value >= range.min && value <= range.max)) return;
  report(field, 'OUT_OF_RANGE', { value, ...range });
}

function checkKeys(report: Report, content: ItemContent, { knownKeys }: ItemRuleFacts): void {
  const check = (field: ItemField, keys: readonly string[], kind: ItemTermKind): void => {
    for (const key of keys) if (!knownKeys[kind].includes(key)) report(field, 'KEY_UNKNOWN', { key });
  };
  for (const [field, kind] of Object.entries(keyFieldKinds)) {
    check(field as ItemField, content[field as keyof typeof keyFieldKinds], kind);
  }
  check('eligibility', content.eligibility.excludedCategoryKeys, 'CLIENT_CATEGORY');
  check('eligibility', content.eligibility.householdKeys, 'HOUSEHOLD');
}

function checkEligibility(report: Report, content: ItemContent, { divisionCode }: ItemRuleFacts): void {
  const { minAge, maxAge, excludedCategoryKeys, placeCodes, excludedPlaceCodes } = content.eligibility;
  checkRange(report, 'eligibility', minAge, itemRanges.age);
  checkRange(report, 'eligibility', maxAge, itemRanges.age);
  if (minAge !== null && maxAge !== null && minAge > maxAge) {
    report('eligibility', 'AGE_RANGE', { min: minAge, max: maxAge });
  }
  for (const key of excludedCategoryKeys) {
    if (content.clientCategoryKeys.includes(key)) report('eligibility', 'CATEGORY_BOTH_WAYS', { key });
  }
  for (const code of [...placeCodes, ...excludedPlaceCodes]) {
    if (!isDivisionCode(code)) report('eligibility', 'PLACE_MALFORMED', { code });
    else if (!isWithin(code, divisionCode)) report('eligibility', 'PLACE_OUTSIDE', { code, division: divisionCode });
  }
  for (const code of placeCodes) {
    if (excludedPlaceCodes.some((top) => isWithin(code, top))) report('eligibility', 'PLACE_BOTH_WAYS', { code });
  }
}

function checkHours(report: Report, content: ItemContent): void {
  for (const urgency of urgencies) {
    const { respond, complete } = content.hours[urgency];
    checkRange(report, 'hours', respond, itemRanges.respond);
    checkRange(report, 'hours', complete, itemRanges.complete);
    if (complete !== null && respond > complete) {
      report('hours', 'RESPONSE_AFTER_COMPLETION', { respond, complete, urgency });
    }
  }
}

/** The rules that the content of an item breaks, all at once. */
export function brokenRules(content: ItemContent, facts: ItemRuleFacts): readonly BrokenRule[] {
  const broken: BrokenRule[] = [];
  const report: Report = (field, code, params = {}) => broken.push({ code, field, params });
  if (content.name.trim() === '') report('name', 'NAME_MISSING');
  checkKeys(report, content, facts);
  checkEligibility(report, content, facts);
  if (!isFeeConsistent(content.fee)) report('fee', 'FEE_INCONSISTENT');
  else checkRange(report, 'fee', content.fee.amountFen, itemRanges.amountFen);
  checkRange(report, 'durationMinutes', content.durationMinutes, itemRanges.durationMinutes);
  checkHours(report, content);
  checkRange(report, 'workersNeeded', content.workersNeeded, itemRanges.workersNeeded);
  checkRange(report, 'capacity', content.capacity?.amount ?? null, itemRanges.capacity);
  if (!content.orderableBy.some((kind) => orderersToday.includes(kind))) report('orderableBy', 'NOBODY_ORDERS');
  return broken;
}
