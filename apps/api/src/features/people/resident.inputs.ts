import { Field, ID, InputType, Int } from 'type-graphql';
import { CalendarDate, DataKey, DivisionCode } from '../../graphql/scalars.js';

const keyDescription = 'Any opaque text of 8 to 128 characters; the same one again has no second effect.';

@InputType('ResidentFilter', { description: 'Which residents; what is left out does not narrow the list.' })
export class ResidentFilter {
  @Field(() => ID, { nullable: true, description: 'Of this station and everything below it.' })
  underStationId?: string | null;

  @Field(() => [DataKey], {
    nullable: true,
    description: 'In at least one of these groups, or in one that belongs under them.',
  })
  categoryKeys?: string[] | null;

  @Field(() => CalendarDate, { nullable: true, description: 'On which day in these groups; today when left out.' })
  categoriesOn?: string | null;

  @Field(() => String, { nullable: true, description: 'A part of the name, or the whole phone number.' })
  text?: string | null;
}

@InputType('CategoryMembershipInput', { description: 'That a person belongs to a group for a time.' })
export class CategoryMembershipInput {
  @Field(() => DataKey, { description: 'The group.' })
  categoryKey!: string;

  @Field(() => CalendarDate, { nullable: true, description: 'The first day; today when left out.' })
  since?: string | null;

  @Field(() => CalendarDate, { nullable: true, description: 'The last day; null until further notice.' })
  until?: string | null;
}

@InputType('CreateResidentInput', { description: 'A resident to be entered.' })
export class CreateResidentInput {
  @Field(() => ID, { description: 'The station this person belongs to.' })
  stationId!: string;

  @Field(() => String, { description: 'The name, at most 50 characters.' })
  name!: string;

  @Field(() => String, { nullable: true, description: 'The phone number.' })
  phone?: string | null;

  @Field(() => String, { nullable: true, description: 'The 18-digit ID number.' })
  idNumber?: string | null;

  @Field(() => String, { nullable: true, description: 'The address.' })
  address?: string | null;

  @Field(() => CalendarDate, { nullable: true, description: 'The birthday; taken from the ID number when left out.' })
  bornOn?: string | null;

  @Field(() => [DataKey], { nullable: true, description: 'The groups this person belongs to from today on.' })
  categoryKeys?: string[] | null;

  @Field(() => [CategoryMembershipInput], {
    nullable: true,
    description: 'The groups with their days, all of them; instead of categoryKeys.',
  })
  categoryMemberships?: CategoryMembershipInput[] | null;

  @Field(() => DataKey, { nullable: true, description: 'With whom this person lives; null when unknown.' })
  householdKey?: string | null;

  @Field(() => DivisionCode, {
    nullable: true,
    description: "Where this person lives; the station's place when left out.",
  })
  divisionCode?: string | null;

  @Field(() => ID, { description: keyDescription })
  idempotencyKey!: string;
}

@InputType('UpdateResidentInput', {
  description: 'Changes to a resident: what is left out stays, null empties what may be empty.',
})
export class UpdateResidentInput {
  @Field(() => ID, { description: 'The resident.' })
  residentId!: string;

  @Field(() => Int, { description: 'The version that you looked at.' })
  expectedVersion!: number;

  @Field(() => String, { nullable: true, description: 'The name.' })
  name?: string | null;

  @Field(() => String, { nullable: true, description: 'The phone number.' })
  phone?: string | null;

  @Field(() => String, { nullable: true, description: 'The 18-digit ID number.' })
  idNumber?: string | null;

  @Field(() => String, { nullable: true, description: 'The address.' })
  address?: string | null;

  @Field(() => CalendarDate, { nullable: true, description: 'The birthday.' })
  bornOn?: string | null;

  @Field(() => [DataKey], {
    nullable: true,
    description: 'The groups this person belongs to from today on; what is left out ended yesterday.',
  })
  categoryKeys?: string[] | null;

  @Field(() => [CategoryMembershipInput], {
    nullable: true,
    description: 'The groups with their days, all of them; instead of categoryKeys.',
  })
  categoryMemberships?: CategoryMembershipInput[] | null;

  @Field(() => DataKey, { nullable: true, description: 'With whom this person lives; null when unknown.' })
  householdKey?: string | null;

  @Field(() => ID, { description: keyDescription })
  idempotencyKey!: string;
}

@InputType('RevealResidentInput', {
  description: 'A look at the plain data of a resident. It is written down, with your reason.',
})
export class RevealResidentInput {
  @Field(() => ID, { description: 'The resident.' })
  residentId!: string;

  @Field(() => String, { description: 'Why you need to see the data: 5 to 200 characters.' })
  reason!: string;

  @Field(() => ID, { description: keyDescription })
  idempotencyKey!: string;
}
