import { Field, ID, Int, ObjectType } from 'type-graphql';
import { Access } from '../../graphql/access.js';
import { connectionOf } from '../../graphql/connections.js';
import { DateTime } from '../../graphql/scalars.js';
import { ItemUseKindEnum, WithheldReasonEnum } from './edition-enums.type.js';
import { ItemContentType } from './item-content.type.js';

@ObjectType('InheritedMenuLine', { description: 'A line as it comes from above.' })
export class InheritedMenuLineType {
  @Field(() => ID, { simple: true, description: 'The item.' })
  @Access('WITH_PARENT')
  itemId!: string;

  @Field(() => String, { simple: true, description: 'Its number.' })
  @Access('WITH_PARENT')
  number!: string;

  @Field(() => ID, { simple: true, nullable: true, description: 'The heading it stands under; null under none.' })
  @Access('WITH_PARENT')
  categoryId!: string | null;

  @Field(() => Boolean, { simple: true, description: 'True when it may not be dropped.' })
  @Access('WITH_PARENT')
  isMandatory!: boolean;

  @Field(() => WithheldReasonEnum, {
    simple: true,
    nullable: true,
    description: 'Why it is not offered above; null when it is.',
  })
  @Access('WITH_PARENT')
  withheldReason!: 'NOT_TAKEN' | 'DROPPED' | null;

  @Field(() => ItemContentType, { simple: true, description: 'What holds of it above.' })
  @Access('WITH_PARENT')
  content!: ItemContentType;

  originStationId!: string;
}

@ObjectType('InheritedMenuCategory', { description: 'A heading as it comes from above.', simpleResolvers: true })
export class InheritedMenuCategoryType {
  @Field(() => ID, { description: 'The heading.' })
  @Access('WITH_PARENT')
  id!: string;

  @Field(() => String, { description: 'Its number.' })
  @Access('WITH_PARENT')
  number!: string;

  @Field(() => String, { description: 'The Chinese name.' })
  @Access('WITH_PARENT')
  name!: string;

  @Field(() => String, { nullable: true, description: 'The English name; null without one.' })
  @Access('WITH_PARENT')
  nameEn!: string | null;

  @Field(() => [InheritedMenuLineType], { description: 'The lines offered under it.' })
  @Access('WITH_PARENT')
  lines!: readonly InheritedMenuLineType[];
}

@ObjectType('InheritedMenu', {
  description: 'The menu that holds above a station, for those who adapt it (上级清单).',
  simpleResolvers: true,
})
export class InheritedMenuType {
  @Field(() => [InheritedMenuCategoryType], { description: 'Its headings with what they offer.' })
  @Access('WITH_PARENT')
  categories!: readonly InheritedMenuCategoryType[];

  @Field(() => [InheritedMenuLineType], { description: 'Lines that are not offered above but could be taken.' })
  @Access('WITH_PARENT')
  withheld!: readonly InheritedMenuLineType[];
}

@ObjectType('ItemUse', { description: 'A station whose menu in force says something of an item (使用情况).' })
export class ItemUseType {
  @Field(() => ItemUseKindEnum, { simple: true, description: 'What it does with the item.' })
  @Access('WITH_PARENT')
  kind!: 'PUBLISHES' | 'ADAPTS' | 'DROPS';

  @Field(() => Int, { simple: true, description: 'The version of the station’s menu.' })
  @Access('WITH_PARENT')
  menuVersion!: number;

  stationId!: string;
}

export const ItemUseConnection = connectionOf('ItemUse', () => ItemUseType);

@ObjectType('ItemToCheck', {
  description: 'An item of a menu in force that nobody has looked at for long (待核对事项).',
  simpleResolvers: true,
})
export class ItemToCheckType {
  @Field(() => ID, { description: 'The item.' })
  @Access('WITH_PARENT')
  itemId!: string;

  @Field(() => String, { description: 'Its number.' })
  @Access('WITH_PARENT')
  number!: string;

  @Field(() => String, { description: 'Its name.' })
  @Access('WITH_PARENT')
  name!: string;

  @Field(() => DateTime, {
    nullable: true,
    description: 'When it was last found right; null never since it was published.',
  })
  @Access('WITH_PARENT')
  lastCheckedAt!: number | null;

  @Field(() => String, { nullable: true, description: 'By whom; null when never.' })
  @Access('WITH_PARENT')
  lastCheckedByName!: string | null;
}
