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
  readonly payer: string | null;
}

/** How many hours a step may take; null where the item sets no limit. */
export interface ServiceHours {
  readonly respond: number;
  readonly complete: number | null;
}

/** One thing that can be ordered (one of the "22 项"); a change makes a new version and orders keep theirs. */
export interface ServiceItem {
  readonly id: string;
  readonly number: string;
  readonly name: string;
  readonly summary: string | null;
  readonly isIllustrative: boolean;
  readonly version: number;
  readonly domainKeys: readonly string[];
  readonly method: ServiceMethod;
  readonly clientCategoryKeys: readonly string[];
  readonly requiredSkillKeys: readonly string[];
  readonly requiredCertificateKeys: readonly string[];
  readonly needsVerification: boolean;
  readonly workersNeeded: number;
  readonly fee: Fee;
  readonly durationMinutes: number;
  readonly hours: Readonly<Record<Urgency, ServiceHours>>;
}

/** The hours of an item that states none of its own. */
export const defaultServiceHours: Readonly<Record<Urgency, ServiceHours>> = {
  CRISIS: { respond: 1, complete: 24 },
  URGENT: { respond: 4, complete: 72 },
  NORMAL: { respond: 24, complete: 240 },
  LOW: { respond: 72, complete: 720 },
};

/** True when the fee says what it must: a low fee has a price, a free service has none. */
export function isFeeConsistent(fee: Fee): boolean {
  if (fee.model === 'FREE') return fee.amountFen === null || fee.amountFen === 0;
  const isWhole = fee.amountFen === null || (Number.isSafeInteger(fee.amountFen) && fee.amountFen >= 0);
  return fee.model === 'LOW_FEE' ? isWhole && fee.amountFen !== null && fee.amountFen > 0 : isWhole;
}
