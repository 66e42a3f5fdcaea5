import { isSameValue, type LocalField } from './item-fields.js';
import {
  type Capacity,
  type CapacityPeriod,
  confidentialities,
  type Eligibility,
  type Fee,
  type ItemContent,
  ordererKinds,
  residentPays,
  type ServiceHours,
} from './service-item.js';
import { urgencies, type Urgency } from './urgency.js';

/** True when whoever is in the first category is also in the second, which may be a group above it. */
export type IsWithin = (key: string, group: string) => boolean;

/** Categories without groups: each is only within itself. */
export const sameCategory: IsWithin = (key, group) => key === group;

const union = (a: readonly string[], b: readonly string[]): readonly string[] => [...new Set([...a, ...b])];

/** Of two lists that name what is allowed, empty meaning all: what both allow; the inherited one where nothing is left. */
function narrowed(inherited: readonly string[], own: readonly string[]): readonly string[] {
  if (inherited.length === 0) return own;
  const both = inherited.filter((one) => own.includes(one));
  return both.length > 0 ? both : inherited;
}

/** Categories allowed by both lists: those of the one that are within one of the other. */
function narrowedCategories(
  inherited: readonly string[],
  own: readonly string[],
  isWithin: IsWithin,
): readonly string[] {
  if (inherited.length === 0 || own.length === 0) return own.length === 0 ? inherited : own;
  const kept = own.filter((key) => inherited.some((group) => isWithin(key, group)));
  const narrower = inherited.filter((key) => own.some((group) => isWithin(key, group)));
  const both = union(kept, narrower);
  return both.length > 0 ? both : inherited;
}

/** Places allowed by both: a code stands for all that begins with it. */
function narrowedPlaces(inherited: readonly string[], own: readonly string[]): readonly string[] {
  if (inherited.length === 0) return own;
  const inside = own.filter((code) => inherited.some((above) => code.startsWith(above)));
  return inside.length > 0 ? inside : inherited;
}

const smaller = (a: number | null, b: number | null): number | null =>
  a === null ? b : b === null ? a : Math.min(a, b);

const larger = (a: number | null, b: number | null): number | null =>
  a === null ? b : b === null ? a : Math.max(a, b);

function strictestHours(
  inherited: Readonly<Record<Urgency, ServiceHours>>,
  own: Readonly<Record<Urgency, ServiceHours>>,
): Readonly<Record<Urgency, ServiceHours>> {
  const hours = { ...inherited };
  for (const urgency of urgencies) {
    hours[urgency] = {
      respond: Math.min(inherited[urgency].respond, own[urgency].respond),
      complete: smaller(inherited[urgency].complete, own[urgency].complete),
    };
  }
  return hours;
}

const daysIn: Readonly<Record<CapacityPeriod, number>> = { DAY: 1, WEEK: 7, MONTH: 30 };

/** The capacity that takes fewer orders a day; of two that take as many, the inherited one. */
function smallerCapacity(inherited: Capacity | null, own: Capacity | null): Capacity | null {
  if (inherited === null || own === null) return own ?? inherited;
  return own.amount * daysIn[inherited.period] < inherited.amount * daysIn[own.period] ? own : inherited;
}

const cheaper = (inherited: Fee, own: Fee): Fee => (residentPays(own) <= residentPays(inherited) ? own : inherited);

const strictestEligibility = (inherited: Eligibility, own: Eligibility): Eligibility => ({
  excludedCategoryKeys: union(inherited.excludedCategoryKeys, own.excludedCategoryKeys),
  minAge: larger(inherited.minAge, own.minAge),
  maxAge: smaller(inherited.maxAge, own.maxAge),
  placeCodes: narrowedPlaces(inherited.placeCodes, own.placeCodes),
  excludedPlaceCodes: union(inherited.excludedPlaceCodes, own.excludedPlaceCodes),
  householdKeys: narrowed(inherited.householdKeys, own.householdKeys),
});

/**
 * How a station's own value meets the inherited one. A promise to residents is only ever made better (sooner, cheaper,
 * better staffed), a safeguard only ever stricter; length and notes are the station's own. Each is idempotent, so that
 * an adaptation laid on twice is the adaptation laid on once.
 */
const tightenings: {
  readonly [F in LocalField]: (inherited: ItemContent[F], own: ItemContent[F], isWithin: IsWithin) => ItemContent[F];
} = {
  note: (_, own) => own,
  clientCategoryKeys: narrowedCategories,
  eligibility: strictestEligibility,
  fee: cheaper,
  durationMinutes: (_, own) => own,
  hours: strictestHours,
  requiredSkillKeys: union,
  requiredCertificateKeys: union,
  needsSafeguarding: (inherited, own) => inherited || own,
  workersNeeded: (inherited, own) => Math.max(inherited, own),
  languageKeys: narrowed,
  documentKeys: union,
  consentKeys: union,
  capacity: smallerCapacity,
  confidentiality: (inherited, own) =>
    confidentialities.indexOf(own) > confidentialities.indexOf(inherited) ? own : inherited,
  orderableBy: (inherited, own) => {
    const both = ordererKinds.filter((kind) => inherited.includes(kind) && own.includes(kind));
    return both.length > 0 ? both : inherited;
  },
  needsVerification: (inherited, own) => inherited || own,
};

// The order in which keys or places are listed means nothing.
const unordered = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.toSorted();
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, unordered(part)]));
};

const saysTheSame = (a: unknown, b: unknown): boolean => isSameValue(a, b) || isSameValue(unordered(a), unordered(b));

/**
 * The value in force when a station sets `own` where it inherits `inherited`; the inherited object where nothing changes.
 * `isWithin` knows the groups of client categories.
 */
export function tighten<F extends LocalField>(
  field: F,
  inherited: ItemContent[F],
  own: ItemContent[F],
  isWithin: IsWithin = sameCategory,
): ItemContent[F] {
  const value = tightenings[field](inherited, own, isWithin);
  return saysTheSame(value, inherited) ? inherited : value;
}

/**
 * True when the value takes an item away from people who could order it: hides it from the public, or lets fewer order.
 * What is mandatory may not be taken away so.
 */
export function takesAway<F extends LocalField>(field: F, inherited: ItemContent[F], own: ItemContent[F]): boolean {
  if (field === 'confidentiality') return own === 'RESTRICTED' && inherited !== 'RESTRICTED';
  if (field !== 'orderableBy') return false;
  return (inherited as ItemContent['orderableBy']).some((kind) => !(own as ItemContent['orderableBy']).includes(kind));
}

/** True when the value would hold as it is: nothing inherited is stricter. */
export function isTightening<F extends LocalField>(
  field: F,
  inherited: ItemContent[F],
  own: ItemContent[F],
  isWithin: IsWithin = sameCategory,
): boolean {
  return saysTheSame(tighten(field, inherited, own, isWithin), own);
}
