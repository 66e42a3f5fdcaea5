import type { Urgency } from './urgency.js';

/** The ways of social work: 个案, 小组, 社区, and a service done once. */
export const serviceMethods = ['CASE', 'GROUP', 'COMMUNITY', 'ONE_OFF'] as const;

/** A way of social work. */
export type ServiceMethod = (typeof serviceMethods)[number];

/** Who pays: nobody, the government that bought the service, or the resident at a low price. */
export const feeModels = ['FREE', 'PURCHASED', 'LOW_FEE'] as const;

/** A fee model. */
export type FeeModel = (typeof feeModels)[number];

/** What a service costs; money is whole fen. */
export interface Fee {
  readonly model: FeeModel;
  readonly amountFen: number | null;
  /** Who pays the rest, in words. */
  readonly payer: string | null;
}

/** How many hours a step may take; null where the item sets no limit. */
export interface ServiceHours {
  readonly respond: number;
  readonly complete: number | null;
}

/** Who may place an order: for oneself, for another, a station for people of its place, staff on the phone, a body. */
export const ordererKinds = ['RESIDENT', 'PROXY', 'STAFF', 'STATION', 'ORGANISATION'] as const;

/** Those of them that a person signed in can be; an item for none of these could not be ordered at all. */
export const orderersToday: readonly OrdererKind[] = ['RESIDENT', 'PROXY', 'STAFF'];

/** A way in which an order comes in. */
export type OrdererKind = (typeof ordererKinds)[number];

/**
 * How openly a service is spoken of, the most open first: OPEN to all; DISCREET on the menu, while its requests are
 * shown only to those who handle them; RESTRICTED is on no public menu, staff order it.
 */
export const confidentialities = ['OPEN', 'DISCREET', 'RESTRICTED'] as const;

/** How openly a service is spoken of. */
export type Confidentiality = (typeof confidentialities)[number];

/** The spans over which a capacity counts. */
export const capacityPeriods = ['DAY', 'WEEK', 'MONTH'] as const;

/** A span over which a capacity counts; days, weeks and months are those of China. */
export type CapacityPeriod = (typeof capacityPeriods)[number];

/** How many orders one station takes for an item in a period, and whether more may wait. */
export interface Capacity {
  readonly amount: number;
  readonly period: CapacityPeriod;
  readonly hasWaitingList: boolean;
}

/** For whom an item is not, beside the categories it is for. Empty lists and nulls set no condition. */
export interface Eligibility {
  readonly excludedCategoryKeys: readonly string[];
  /** Full years, both ends included. */
  readonly minAge: number | null;
  readonly maxAge: number | null;
  /** Division codes; those served live in one of them. */
  readonly placeCodes: readonly string[];
  readonly excludedPlaceCodes: readonly string[];
  /** Ways of living together (dictionary HOUSEHOLD), one of which applies. */
  readonly householdKeys: readonly string[];
}

/** All that a menu says of an item, whatever its number, version and station. */
export interface ItemContent {
  readonly name: string;
  readonly nameEn: string | null;
  readonly summary: string | null;
  readonly summaryEn: string | null;
  /** The summary in plain words, for people who read little. */
  readonly plainSummary: string | null;
  /** What a station adds for its own people: where to come, what to bring. */
  readonly note: string | null;
  /** True where a source gives the number of items but not this name. */
  readonly isIllustrative: boolean;
  readonly domainKeys: readonly string[];
  readonly method: ServiceMethod;
  /** Whom the item is for; empty means everybody. */
  readonly clientCategoryKeys: readonly string[];
  readonly eligibility: Eligibility;
  readonly fee: Fee;
  readonly durationMinutes: number;
  readonly hours: Readonly<Record<Urgency, ServiceHours>>;
  readonly requiredSkillKeys: readonly string[];
  readonly requiredCertificateKeys: readonly string[];
  /** True where whoever serves must have passed the safeguarding check. */
  readonly needsSafeguarding: boolean;
  readonly workersNeeded: number;
  /** Languages of which whoever serves speaks one; empty means any. */
  readonly languageKeys: readonly string[];
  readonly documentKeys: readonly string[];
  readonly consentKeys: readonly string[];
  /** Per station; null where nothing limits it. */
  readonly capacity: Capacity | null;
  readonly confidentiality: Confidentiality;
  readonly orderableBy: readonly OrdererKind[];
  /** True where a station verifies an order before it is dispatched. */
  readonly needsVerification: boolean;
  readonly canBeReopened: boolean;
}

/** One thing that can be ordered (one of the "22 项"); a change makes a new version and orders keep theirs. */
export interface ServiceItem extends ItemContent {
  readonly id: string;
  readonly number: string;
  readonly version: number;
}

/** The hours of an item that states none of its own. */
export const defaultServiceHours: Readonly<Record<Urgency, ServiceHours>> = {
  CRISIS: { respond: 1, complete: 24 },
  URGENT: { respond: 4, complete: 72 },
  NORMAL: { respond: 24, complete: 240 },
  LOW: { respond: 72, complete: 720 },
};

/** An eligibility that asks nothing. */
export const openToAll: Eligibility = {
  excludedCategoryKeys: [],
  minAge: null,
  maxAge: null,
  placeCodes: [],
  excludedPlaceCodes: [],
  householdKeys: [],
};

/** What a new item starts with: free, for everybody, an hour, without conditions. */
export const defaultItemContent: ItemContent = {
  name: '',
  nameEn: null,
  summary: null,
  summaryEn: null,
  plainSummary: null,
  note: null,
  isIllustrative: false,
  domainKeys: [],
  method: 'ONE_OFF',
  clientCategoryKeys: [],
  eligibility: openToAll,
  fee: { model: 'FREE', amountFen: null, payer: null },
  durationMinutes: 60,
  hours: defaultServiceHours,
  requiredSkillKeys: [],
  requiredCertificateKeys: [],
  needsSafeguarding: false,
  workersNeeded: 1,
  languageKeys: [],
  documentKeys: [],
  consentKeys: [],
  capacity: null,
  confidentiality: 'OPEN',
  orderableBy: ordererKinds,
  needsVerification: false,
  canBeReopened: true,
};

/** True when the fee says what it must: a low fee has a price, a free service has none. */
export function isFeeConsistent(fee: Fee): boolean {
  if (fee.model === 'FREE') return fee.amountFen === null || fee.amountFen === 0;
  const isWhole = fee.amountFen === null || (Number.isSafeInteger(fee.amountFen) && fee.amountFen >= 0);
  return fee.model === 'LOW_FEE' ? isWhole && fee.amountFen !== null && fee.amountFen > 0 : isWhole;
}

/** What the resident pays, in fen. */
export function residentPays(fee: Fee): number {
  return fee.model === 'LOW_FEE' ? (fee.amountFen ?? 0) : 0;
}
