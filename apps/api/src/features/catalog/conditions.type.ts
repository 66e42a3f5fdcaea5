import {
  type CapacityPeriod,
  capacityPeriods,
  type Confidentiality,
  confidentialities,
  type OrdererKind,
  ordererKinds,
  type Urgency,
} from '@diandan/domain/catalog';
import { Field, Int, ObjectType, registerEnumType } from 'type-graphql';
import { Access } from '../../graphql/access.js';
import { enumOf } from '../../graphql/enum-of.js';
import { DivisionCode } from '../../graphql/scalars.js';
import { CertificateKindType, ClientCategoryType, SkillType, TermType } from '../terms/index.js';
import { UrgencyEnum } from './urgency.type.js';

export const OrdererKindEnum = enumOf(ordererKinds);
registerEnumType(OrdererKindEnum, {
  name: 'OrdererKind',
  description: 'The ways in which an order comes in (点单方式).',
  valuesConfig: {
    RESIDENT: { description: '本人点单: for oneself.' },
    PROXY: { description: '代为点单: for another person.' },
    STAFF: { description: '工作人员代录: staff on the phone or at the desk.' },
    STATION: { description: '站室点单: a station room for people of its place.' },
    ORGANISATION: { description: '单位点单: an organisation or enterprise.' },
  },
});

export const ConfidentialityEnum = enumOf(confidentialities);
registerEnumType(ConfidentialityEnum, {
  name: 'Confidentiality',
  description: 'How openly a service is spoken of (保密级别).',
  valuesConfig: {
    OPEN: { description: '公开: to all.' },
    DISCREET: { description: '内部: on the menu, its requests shown only to those who handle them.' },
    RESTRICTED: { description: '限制: on no public menu; staff order it.' },
  },
});

export const CapacityPeriodEnum = enumOf(capacityPeriods);
registerEnumType(CapacityPeriodEnum, {
  name: 'CapacityPeriod',
  description: 'The spans over which a capacity counts.',
  valuesConfig: {
    DAY: { description: '每天: a day.' },
    WEEK: { description: '每周: a week from Monday.' },
    MONTH: { description: '每月: a calendar month.' },
  },
});

@ObjectType('Capacity', {
  description: 'How many orders one station takes for an item in a period (接单容量).',
  simpleResolvers: true,
})
export class CapacityType {
  @Field(() => Int, { description: 'How many orders.' })
  @Access('PUBLIC')
  amount!: number;

  @Field(() => CapacityPeriodEnum, { description: 'In which span.' })
  @Access('PUBLIC')
  period!: CapacityPeriod;

  @Field(() => Boolean, { description: 'True when further orders wait in line instead of being refused.' })
  @Access('PUBLIC')
  hasWaitingList!: boolean;
}

@ObjectType('ServiceTime', { description: 'How soon a service of this urgency is due (时限).', simpleResolvers: true })
export class ServiceTimeType {
  @Field(() => UrgencyEnum, { description: 'The urgency.' })
  @Access('PUBLIC')
  urgency!: Urgency;

  @Field(() => Int, { description: 'Working hours until somebody answers.' })
  @Access('PUBLIC')
  respondHours!: number;

  @Field(() => Int, { nullable: true, description: 'Working hours until it is done; null without a limit.' })
  @Access('PUBLIC')
  completeHours!: number | null;
}

@ObjectType('ServiceConditions', {
  description: 'For whom a service is, how soon it comes and what it takes (服务条件).',
  simpleResolvers: true,
})
export class ServiceConditionsType {
  @Field(() => String, { nullable: true, description: 'What the station tells its own people; null when nothing.' })
  @Access('PUBLIC')
  note!: string | null;

  @Field(() => [ClientCategoryType], { description: 'Whom it is for; empty means everybody.' })
  @Access('PUBLIC')
  clientCategories!: readonly ClientCategoryType[];

  @Field(() => [ClientCategoryType], { description: 'Whom it is not for.' })
  @Access('PUBLIC')
  excludedCategories!: readonly ClientCategoryType[];

  @Field(() => Int, { nullable: true, description: 'From this age in full years; null without a limit.' })
  @Access('PUBLIC')
  minAge!: number | null;

  @Field(() => Int, { nullable: true, description: 'Up to this age in full years; null without a limit.' })
  @Access('PUBLIC')
  maxAge!: number | null;

  @Field(() => [DivisionCode], {
    description: 'Only for people living in one of these divisions; empty means anywhere.',
  })
  @Access('PUBLIC')
  placeCodes!: readonly string[];

  @Field(() => [DivisionCode], { description: 'Not for people living in one of these divisions.' })
  @Access('PUBLIC')
  excludedPlaceCodes!: readonly string[];

  @Field(() => [TermType], { description: 'Only for people who live together in one of these ways; empty means any.' })
  @Access('PUBLIC')
  households!: readonly TermType[];

  @Field(() => [ServiceTimeType], { description: 'How soon, by urgency.' })
  @Access('PUBLIC')
  times!: readonly ServiceTimeType[];

  @Field(() => [SkillType], { description: 'What a worker must be able to do.' })
  @Access('PUBLIC')
  requiredSkills!: readonly SkillType[];

  @Field(() => [CertificateKindType], { description: 'What a worker must hold.' })
  @Access('PUBLIC')
  requiredCertificates!: readonly CertificateKindType[];

  @Field(() => Boolean, { description: 'True when whoever serves must have passed the safeguarding check.' })
  @Access('PUBLIC')
  needsSafeguarding!: boolean;

  @Field(() => [TermType], { description: 'Languages of which whoever serves speaks one; empty means any.' })
  @Access('PUBLIC')
  languages!: readonly TermType[];

  @Field(() => [TermType], { description: 'Papers to have at hand.' })
  @Access('PUBLIC')
  documents!: readonly TermType[];

  @Field(() => [TermType], { description: 'Consents to be given beforehand.' })
  @Access('PUBLIC')
  consents!: readonly TermType[];

  @Field(() => CapacityType, { nullable: true, description: 'How many orders a station takes; null without a limit.' })
  @Access('PUBLIC')
  capacity!: CapacityType | null;

  @Field(() => ConfidentialityEnum, { description: 'How openly it is spoken of.' })
  @Access('PUBLIC')
  confidentiality!: Confidentiality;

  @Field(() => [OrdererKindEnum], { description: 'Who may order it.' })
  @Access('PUBLIC')
  orderableBy!: readonly OrdererKind[];

  @Field(() => Boolean, { description: 'True when the station looks at an order before it dispatches it.' })
  @Access('PUBLIC')
  needsVerification!: boolean;

  @Field(() => Boolean, { description: 'True when a closed request may be opened again.' })
  @Access('PUBLIC')
  canBeReopened!: boolean;
}
