import { Field, ID, InputType, Int, registerEnumType } from 'type-graphql';
import { enumOf } from '../../graphql/enum-of.js';
import { type OrderDirection, OrderDirectionEnum } from '../../graphql/order-direction.js';
import { DataKey, DivisionCode } from '../../graphql/scalars.js';

export const StationOrderFieldEnum = enumOf(['TREE', 'NAME', 'CODE'] as const);
registerEnumType(StationOrderFieldEnum, {
  name: 'StationOrderField',
  description: 'What a list of stations is ordered by.',
  valuesConfig: {
    TREE: { description: '按层级: a station before those below it.' },
    NAME: { description: '按名称.' },
    CODE: { description: '按编号.' },
  },
});

@InputType('StationFilter', { description: 'Which stations; what is left out does not narrow the list.' })
export class StationFilter {
  @Field(() => [DataKey], { nullable: true, description: 'Of these tiers.' })
  tierKeys?: string[] | null;

  @Field(() => [DataKey], { nullable: true, description: 'Of these statuses.' })
  statusKeys?: string[] | null;

  @Field(() => [DataKey], { nullable: true, description: 'Of these kinds.' })
  kindKeys?: string[] | null;

  @Field(() => ID, { nullable: true, description: 'This station and everything below it.' })
  underStationId?: string | null;

  @Field(() => DivisionCode, { nullable: true, description: 'On this division or inside it.' })
  divisionCodePrefix?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'A part of the name, or the beginning of its pinyin, of its pinyin initials, or of the code.',
  })
  text?: string | null;
}

@InputType('StationOrder', { description: 'The order of a list of stations.' })
export class StationOrder {
  @Field(() => StationOrderFieldEnum, { description: 'What to order by.' })
  field!: 'TREE' | 'NAME' | 'CODE';

  @Field(() => OrderDirectionEnum, { defaultValue: 'ASC', description: 'Which way.' })
  direction!: OrderDirection;
}

@InputType('OpenStationInput', { description: 'A station to be opened below another.' })
export class OpenStationInput {
  @Field(() => ID, { description: 'The station above.' })
  parentId!: string;

  @Field(() => String, { description: 'Its name, at most 60 characters.' })
  name!: string;

  @Field(() => DivisionCode, { description: 'The place it covers.' })
  divisionCode!: string;

  @Field(() => DataKey, { nullable: true, description: 'Its tier; left out for a station outside the tiers.' })
  tierKey?: string | null;

  @Field(() => DataKey, { nullable: true, description: 'What sort of station; left out for one of the tiers.' })
  kindKey?: string | null;

  @Field(() => DataKey, { description: 'Where it stands in its life.' })
  statusKey!: string;

  @Field(() => String, { nullable: true, description: 'Where it is.' })
  address?: string | null;

  @Field(() => String, { nullable: true, description: 'When it is open, in words.' })
  openingHours?: string | null;

  @Field(() => String, { nullable: true, description: 'Its public phone number.' })
  phone?: string | null;

  @Field(() => ID, { description: 'Any opaque text of 8 to 128 characters; the same one again has no second effect.' })
  idempotencyKey!: string;
}

@InputType('UpdateStationInput', {
  description: 'Changes to a station: what is left out stays, null empties what may be empty.',
})
export class UpdateStationInput {
  @Field(() => ID, { description: 'The station.' })
  stationId!: string;

  @Field(() => Int, { description: 'The version that you looked at.' })
  expectedVersion!: number;

  @Field(() => String, { nullable: true, description: 'Its new name.' })
  name?: string | null;

  @Field(() => DataKey, { nullable: true, description: 'Its new status.' })
  statusKey?: string | null;

  @Field(() => String, { nullable: true, description: 'Where it is.' })
  address?: string | null;

  @Field(() => String, { nullable: true, description: 'When it is open, in words.' })
  openingHours?: string | null;

  @Field(() => String, { nullable: true, description: 'Its public phone number.' })
  phone?: string | null;

  @Field(() => ID, { description: 'Any opaque text of 8 to 128 characters; the same one again has no second effect.' })
  idempotencyKey!: string;
}
