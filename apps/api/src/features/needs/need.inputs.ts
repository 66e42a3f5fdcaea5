import type { NeedSource, NeedStatus } from '@diandan/domain/needs';
import { Field, ID, InputType, Int } from 'type-graphql';
import { CalendarDate, DataKey } from '../../graphql/scalars.js';
import { NeedSourceEnum, NeedStatusEnum } from './need.type.js';

const keyDescription = 'Any opaque text of 8 to 128 characters; the same one again has no second effect.';
const versionDescription = 'The version that you looked at.';

@InputType('NeedFilter', { description: 'Narrows a list of needs.' })
export class NeedFilter {
  @Field(() => ID, { nullable: true, description: 'Needs of this station.' })
  stationId?: string | null;

  @Field(() => Boolean, { nullable: true, description: 'With the stations below it; true when left out.' })
  includeDescendants?: boolean | null;

  @Field(() => [NeedStatusEnum], { nullable: true, description: 'In any of these statuses.' })
  statuses?: NeedStatus[] | null;

  @Field(() => [NeedSourceEnum], { nullable: true, description: 'Heard from any of these sources.' })
  sources?: NeedSource[] | null;

  @Field(() => Boolean, {
    nullable: true,
    description:
      'True for the gaps of the menu: needs that no item answers yet, open or planned. False for the others.',
  })
  withoutItem?: boolean | null;

  @Field(() => ID, { nullable: true, description: 'Needs that this item answers.' })
  itemId?: string | null;

  @Field(() => String, { nullable: true, description: 'Words in the need, or in where it comes from.' })
  text?: string | null;
}

@InputType('RecordNeedInput', { description: 'A need, as it was heard.' })
export class RecordNeedInput {
  @Field(() => ID, {
    nullable: true,
    description: 'The station whose people need it. Residents leave it out: it is their own.',
  })
  stationId?: string | null;

  @Field(() => String, { description: 'What is needed, in a sentence of at most 500 characters, without names.' })
  text!: string;

  @Field(() => NeedSourceEnum, { nullable: true, description: 'Where it was heard; for staff alone.' })
  source?: NeedSource | null;

  @Field(() => [DataKey], { nullable: true, description: 'Who needs it.' })
  clientCategoryKeys?: string[] | null;

  @Field(() => [DataKey], { nullable: true, description: 'The fields of social work it belongs to.' })
  domainKeys?: string[] | null;

  @Field(() => Int, {
    nullable: true,
    description: 'How many persons said so; unknown when left out. For staff alone.',
  })
  peopleCount?: number | null;

  @Field(() => CalendarDate, { nullable: true, description: 'The day; today when left out. For staff alone.' })
  heardOn?: string | null;

  @Field(() => String, { nullable: true, description: 'Where the finding comes from; for staff alone.' })
  evidence?: string | null;

  @Field(() => ID, {
    nullable: true,
    description: 'The resident who told you so, to ask back; for staff who may see that resident.',
  })
  residentId?: string | null;

  @Field(() => ID, { description: keyDescription })
  idempotencyKey!: string;
}

@InputType('LinkNeedInput', { description: 'The items that answer a need: they replace those linked before.' })
export class LinkNeedInput {
  @Field(() => ID, { description: 'The need.' })
  needId!: string;

  @Field(() => Int, { description: versionDescription })
  expectedVersion!: number;

  @Field(() => [ID], { description: '1 to 20 items of the menus in force at the station of the need or above it.' })
  itemIds!: string[];

  @Field(() => ID, { description: keyDescription })
  idempotencyKey!: string;
}

@InputType('PlanNeedInput', { description: 'What is planned for a need that no item answers.' })
export class PlanNeedInput {
  @Field(() => ID, { description: 'The need.' })
  needId!: string;

  @Field(() => Int, { description: versionDescription })
  expectedVersion!: number;

  @Field(() => String, { description: 'Which item is to come, and when.' })
  reason!: string;

  @Field(() => ID, { description: keyDescription })
  idempotencyKey!: string;
}

@InputType('DismissNeedInput', { description: 'Why nothing is done about a need.' })
export class DismissNeedInput {
  @Field(() => ID, { description: 'The need.' })
  needId!: string;

  @Field(() => Int, { description: versionDescription })
  expectedVersion!: number;

  @Field(() => String, { description: 'The reason, for those who ask later.' })
  reason!: string;

  @Field(() => ID, { description: keyDescription })
  idempotencyKey!: string;
}

@InputType('ReopenNeedInput', { description: 'A need that is to wait for an answer again.' })
export class ReopenNeedInput {
  @Field(() => ID, { description: 'The need.' })
  needId!: string;

  @Field(() => Int, { description: versionDescription })
  expectedVersion!: number;

  @Field(() => ID, { description: keyDescription })
  idempotencyKey!: string;
}

@InputType('DuplicateNeedInput', { description: 'A need that is the same as the one kept.' })
export class DuplicateNeedInput {
  @Field(() => ID, { description: 'The duplicate.' })
  needId!: string;

  @Field(() => Int, { description: versionDescription })
  expectedVersion!: number;
}

@InputType('MergeNeedsInput', { description: 'Needs that are one.' })
export class MergeNeedsInput {
  @Field(() => ID, { description: 'The need that is kept.' })
  needId!: string;

  @Field(() => Int, { description: 'The version of the kept need that you looked at.' })
  expectedVersion!: number;

  @Field(() => [DuplicateNeedInput], { description: '1 to 20 duplicates, heard at the same station or below it.' })
  duplicates!: DuplicateNeedInput[];

  @Field(() => ID, { description: keyDescription })
  idempotencyKey!: string;
}
