import type { Confidentiality, OrdererKind, ServiceMethod, Urgency } from '@diandan/domain/catalog';
import { Field, Int, ObjectType } from 'type-graphql';
import { Access } from '../../graphql/access.js';
import { DataKey } from '../../graphql/scalars.js';
import { FeeType, ServiceMethodEnum } from './catalog.type.js';
import { CapacityType, ConfidentialityEnum, OrdererKindEnum, ServiceTimeType } from './conditions.type.js';

@ObjectType('ItemEligibility', {
  description: 'For whom an item is not, beside the categories it is for, as an editor sees it (对象条件).',
  simpleResolvers: true,
})
export class ItemEligibilityType {
  @Field(() => [DataKey], { description: 'Client categories that are left out.' })
  @Access('WITH_PARENT')
  excludedCategoryKeys!: readonly string[];

  @Field(() => Int, { nullable: true, description: 'From this age in full years; null without a limit.' })
  @Access('WITH_PARENT')
  minAge!: number | null;

  @Field(() => Int, { nullable: true, description: 'Up to this age in full years; null without a limit.' })
  @Access('WITH_PARENT')
  maxAge!: number | null;

  @Field(() => [String], { description: 'Codes of the only places served; empty means anywhere.' })
  @Access('WITH_PARENT')
  placeCodes!: readonly string[];

  @Field(() => [String], { description: 'Codes of places that are not served.' })
  @Access('WITH_PARENT')
  excludedPlaceCodes!: readonly string[];

  @Field(() => [DataKey], { description: 'Ways of living together, one of which applies; empty means any.' })
  @Access('WITH_PARENT')
  householdKeys!: readonly string[];
}

@ObjectType('ItemContent', {
  description: 'All that a menu says of an item, in both languages and by the keys of the dictionaries (事项内容).',
  simpleResolvers: true,
})
export class ItemContentType {
  @Field(() => String, { description: 'The Chinese name.' })
  @Access('WITH_PARENT')
  name!: string;

  @Field(() => String, { nullable: true, description: 'The English name; null without one.' })
  @Access('WITH_PARENT')
  nameEn!: string | null;

  @Field(() => String, { nullable: true, description: 'What is done, in Chinese; null when nothing is said.' })
  @Access('WITH_PARENT')
  summary!: string | null;

  @Field(() => String, { nullable: true, description: 'The same in English; null without it.' })
  @Access('WITH_PARENT')
  summaryEn!: string | null;

  @Field(() => String, { nullable: true, description: 'The same in plain words; null without them.' })
  @Access('WITH_PARENT')
  plainSummary!: string | null;

  @Field(() => String, { nullable: true, description: 'What a station tells its own people; null when nothing.' })
  @Access('WITH_PARENT')
  note!: string | null;

  @Field(() => Boolean, { description: 'True where a source gives the number of items but not this name.' })
  @Access('WITH_PARENT')
  isIllustrative!: boolean;

  @Field(() => [DataKey], { description: 'The fields of social work it belongs to.' })
  @Access('WITH_PARENT')
  domainKeys!: readonly string[];

  @Field(() => ServiceMethodEnum, { description: 'The way of social work.' })
  @Access('WITH_PARENT')
  method!: ServiceMethod;

  @Field(() => [DataKey], { description: 'Whom it is for; empty means everybody.' })
  @Access('WITH_PARENT')
  clientCategoryKeys!: readonly string[];

  @Field(() => ItemEligibilityType, { description: 'For whom it is not.' })
  @Access('WITH_PARENT')
  eligibility!: ItemEligibilityType;

  @Field(() => FeeType, { description: 'What it costs.' })
  @Access('WITH_PARENT')
  fee!: FeeType;

  @Field(() => Int, { description: 'How long it usually takes, in minutes.' })
  @Access('WITH_PARENT')
  durationMinutes!: number;

  @Field(() => [ServiceTimeType], { description: 'How soon, by urgency.' })
  @Access('WITH_PARENT')
  hours!: readonly {
    readonly urgency: Urgency;
    readonly respondHours: number;
    readonly completeHours: number | null;
  }[];

  @Field(() => [DataKey], { description: 'What a worker must be able to do.' })
  @Access('WITH_PARENT')
  requiredSkillKeys!: readonly string[];

  @Field(() => [DataKey], { description: 'What a worker must hold.' })
  @Access('WITH_PARENT')
  requiredCertificateKeys!: readonly string[];

  @Field(() => Boolean, { description: 'True when whoever serves must have passed the safeguarding check.' })
  @Access('WITH_PARENT')
  needsSafeguarding!: boolean;

  @Field(() => Int, { description: 'How many workers go together.' })
  @Access('WITH_PARENT')
  workersNeeded!: number;

  @Field(() => [DataKey], { description: 'Languages of which whoever serves speaks one; empty means any.' })
  @Access('WITH_PARENT')
  languageKeys!: readonly string[];

  @Field(() => [DataKey], { description: 'Papers to have at hand.' })
  @Access('WITH_PARENT')
  documentKeys!: readonly string[];

  @Field(() => [DataKey], { description: 'Consents to be given beforehand.' })
  @Access('WITH_PARENT')
  consentKeys!: readonly string[];

  @Field(() => CapacityType, { nullable: true, description: 'How many orders a station takes; null without a limit.' })
  @Access('WITH_PARENT')
  capacity!: CapacityType | null;

  @Field(() => ConfidentialityEnum, { description: 'How openly it is spoken of.' })
  @Access('WITH_PARENT')
  confidentiality!: Confidentiality;

  @Field(() => [OrdererKindEnum], { description: 'Who may order it.' })
  @Access('WITH_PARENT')
  orderableBy!: readonly OrdererKind[];

  @Field(() => Boolean, { description: 'True when the station looks at an order before it dispatches it.' })
  @Access('WITH_PARENT')
  needsVerification!: boolean;

  @Field(() => Boolean, { description: 'True when a closed request may be opened again.' })
  @Access('WITH_PARENT')
  canBeReopened!: boolean;
}
