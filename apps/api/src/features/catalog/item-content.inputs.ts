import {
  type CapacityPeriod,
  type Confidentiality,
  type FeeModel,
  type ItemContent,
  type OrdererKind,
  type ServiceMethod,
  type Urgency,
} from '@diandan/domain/catalog';
import { Field, InputType, Int } from 'type-graphql';
import { FeeModelEnum, ServiceMethodEnum } from './catalog.type.js';
import { CapacityPeriodEnum, ConfidentialityEnum, OrdererKindEnum } from './conditions.type.js';
import { UrgencyEnum } from './urgency.type.js';

@InputType('FeeInput', { description: 'What an item costs.' })
export class FeeInput {
  @Field(() => FeeModelEnum, { description: 'Who pays.' })
  model!: FeeModel;

  @Field(() => Int, { nullable: true, description: 'The price in fen.' })
  amountFen?: number | null;

  @Field(() => String, { nullable: true, description: 'Who pays, in words; at most 60 characters.' })
  payer?: string | null;
}

@InputType('CapacityInput', { description: 'How many orders a station takes for an item.' })
export class CapacityInput {
  @Field(() => Int, { description: 'How many orders.' })
  amount!: number;

  @Field(() => CapacityPeriodEnum, { description: 'In which span.' })
  period!: CapacityPeriod;

  @Field(() => Boolean, { description: 'True when further orders wait in line instead of being refused.' })
  hasWaitingList!: boolean;
}

@InputType('ServiceTimeInput', { description: 'How soon a service of this urgency is due.' })
export class ServiceTimeInput {
  @Field(() => UrgencyEnum, { description: 'The urgency.' })
  urgency!: Urgency;

  @Field(() => Int, { description: 'Hours until somebody answers.' })
  respondHours!: number;

  @Field(() => Int, { nullable: true, description: 'Hours until it is done; null without a limit.' })
  completeHours?: number | null;
}

@InputType('ItemEligibilityInput', { description: 'For whom an item is not; it is replaced as a whole.' })
export class ItemEligibilityInput {
  @Field(() => [String], { nullable: true, description: 'Client categories that are left out.' })
  excludedCategoryKeys?: string[] | null;

  @Field(() => Int, { nullable: true, description: 'From this age in full years.' })
  minAge?: number | null;

  @Field(() => Int, { nullable: true, description: 'Up to this age in full years.' })
  maxAge?: number | null;

  @Field(() => [String], { nullable: true, description: 'Codes of the only places served.' })
  placeCodes?: string[] | null;

  @Field(() => [String], { nullable: true, description: 'Codes of places that are not served.' })
  excludedPlaceCodes?: string[] | null;

  @Field(() => [String], { nullable: true, description: 'Ways of living together, one of which applies.' })
  householdKeys?: string[] | null;
}

@InputType('ItemContentInput', {
  description: 'What a menu says of an item. What is left out stays as it is; null empties what may be empty.',
})
export class ItemContentInput {
  @Field(() => String, { nullable: true, description: 'The Chinese name, at most 60 characters.' })
  name?: string | null;

  @Field(() => String, { nullable: true, description: 'The English name, at most 60 characters.' })
  nameEn?: string | null;

  @Field(() => String, { nullable: true, description: 'What is done, at most 500 characters.' })
  summary?: string | null;

  @Field(() => String, { nullable: true, description: 'The same in English, at most 500 characters.' })
  summaryEn?: string | null;

  @Field(() => String, { nullable: true, description: 'The same in plain words, at most 500 characters.' })
  plainSummary?: string | null;

  @Field(() => String, { nullable: true, description: 'For the station’s own people, at most 500 characters.' })
  note?: string | null;

  @Field(() => Boolean, { nullable: true, description: 'True where a source does not give this name.' })
  isIllustrative?: boolean | null;

  @Field(() => [String], { nullable: true, description: 'Keys of the dictionary SERVICE_DOMAIN.' })
  domainKeys?: string[] | null;

  @Field(() => ServiceMethodEnum, { nullable: true, description: 'The way of social work.' })
  method?: ServiceMethod | null;

  @Field(() => [String], { nullable: true, description: 'Keys of CLIENT_CATEGORY; empty means everybody.' })
  clientCategoryKeys?: string[] | null;

  @Field(() => ItemEligibilityInput, { nullable: true, description: 'For whom it is not.' })
  eligibility?: ItemEligibilityInput | null;

  @Field(() => FeeInput, { nullable: true, description: 'What it costs.' })
  fee?: FeeInput | null;

  @Field(() => Int, { nullable: true, description: 'How long it usually takes, in minutes.' })
  durationMinutes?: number | null;

  @Field(() => [ServiceTimeInput], { nullable: true, description: 'How soon, for each of the four urgencies.' })
  hours?: ServiceTimeInput[] | null;

  @Field(() => [String], { nullable: true, description: 'Keys of the dictionary SKILL.' })
  requiredSkillKeys?: string[] | null;

  @Field(() => [String], { nullable: true, description: 'Keys of the dictionary CERTIFICATE_TYPE.' })
  requiredCertificateKeys?: string[] | null;

  @Field(() => Boolean, { nullable: true, description: 'Whoever serves must have passed the safeguarding check.' })
  needsSafeguarding?: boolean | null;

  @Field(() => Int, { nullable: true, description: 'How many workers go together.' })
  workersNeeded?: number | null;

  @Field(() => [String], { nullable: true, description: 'Keys of the dictionary LANGUAGE.' })
  languageKeys?: string[] | null;

  @Field(() => [String], { nullable: true, description: 'Keys of the dictionary DOCUMENT.' })
  documentKeys?: string[] | null;

  @Field(() => [String], { nullable: true, description: 'Keys of the dictionary CONSENT.' })
  consentKeys?: string[] | null;

  @Field(() => CapacityInput, { nullable: true, description: 'How many orders a station takes; null without a limit.' })
  capacity?: CapacityInput | null;

  @Field(() => ConfidentialityEnum, { nullable: true, description: 'How openly it is spoken of.' })
  confidentiality?: Confidentiality | null;

  @Field(() => [OrdererKindEnum], { nullable: true, description: 'Who may order it.' })
  orderableBy?: OrdererKind[] | null;

  @Field(() => Boolean, { nullable: true, description: 'The station looks at an order before it dispatches it.' })
  needsVerification?: boolean | null;

  @Field(() => Boolean, { nullable: true, description: 'A closed request may be opened again.' })
  canBeReopened?: boolean | null;
}

const eligibilityOfInput = (given: ItemEligibilityInput): ItemContent['eligibility'] => ({
  excludedCategoryKeys: given.excludedCategoryKeys ?? [],
  minAge: given.minAge ?? null,
  maxAge: given.maxAge ?? null,
  placeCodes: given.placeCodes ?? [],
  excludedPlaceCodes: given.excludedPlaceCodes ?? [],
  householdKeys: given.householdKeys ?? [],
});

/** The hours by urgency; one that is left out is missing, and the domain says so. */
const hoursOfInput = (given: readonly ServiceTimeInput[]): object =>
  Object.fromEntries(
    given.map(({ urgency, respondHours, completeHours }) => [
      urgency,
      { respond: respondHours, complete: completeHours ?? null },
    ]),
  );

/** The fields that were given, as the domain writes them. What may not be null is for the domain to refuse. */
export function itemContentOfInput(given: ItemContentInput): Partial<ItemContent> {
  const { eligibility, fee, hours, capacity, ...others } = given;
  const fields: Record<string, unknown> = Object.fromEntries(
    Object.entries(others).filter(([, value]) => value !== undefined),
  );
  if (eligibility !== undefined) fields['eligibility'] = eligibility === null ? null : eligibilityOfInput(eligibility);
  if (fee !== undefined) {
    const { model, amountFen = null, payer = null } = fee ?? {};
    fields['fee'] = fee === null ? null : { model, amountFen, payer };
  }
  if (hours !== undefined) fields['hours'] = hours === null ? null : hoursOfInput(hours);
  if (capacity !== undefined) {
    const { amount, period, hasWaitingList } = capacity ?? {};
    fields['capacity'] = capacity === null ? null : { amount, period, hasWaitingList };
  }
  return fields as Partial<ItemContent>;
}
