import type {
  AdaptedOffering,
  EditionAction,
  EditionState,
  LineOffering,
  LocalField,
  MenuDifference,
  MenuKind,
  MenuProblemCode,
} from '@diandan/domain/catalog';
import { Field, ID, Int, ObjectType } from 'type-graphql';
import { Access } from '../../graphql/access.js';
import { connectionOf } from '../../graphql/connections.js';
import { Node } from '../../graphql/node.js';
import { DataKey, DateTime } from '../../graphql/scalars.js';
import {
  AdaptedOfferingEnum,
  LineOfferingEnum,
  LocalFieldEnum,
  MenuDifferenceKindEnum,
  MenuEditionActionEnum,
  MenuEditionStateEnum,
  MenuKindEnum,
  MenuProblemCodeEnum,
  MenuTargetKindEnum,
} from './edition-enums.type.js';
import type { PlacedEdition } from './edition.repository.js';
import { ItemContentType } from './item-content.type.js';

type TargetKind = MenuDifference['target']['kind'];

@ObjectType('MenuEditionLine', { description: 'A line of its own in a version of a menu.', simpleResolvers: true })
export class MenuEditionLineType {
  @Field(() => ID, { description: 'The item; the same in every version.' })
  @Access('WITH_PARENT')
  itemId!: string;

  @Field(() => Int, { nullable: true, description: 'The version of the item; null before it is published.' })
  @Access('WITH_PARENT')
  itemVersion!: number | null;

  @Field(() => ID, { nullable: true, description: 'The heading it is put under; null under none.' })
  @Access('WITH_PARENT')
  categoryId!: string | null;

  @Field(() => String, { description: 'Its number.' })
  @Access('WITH_PARENT')
  number!: string;

  @Field(() => LineOfferingEnum, { description: 'How it is offered.' })
  @Access('WITH_PARENT')
  offering!: LineOffering;

  @Field(() => ItemContentType, { description: 'What is said of it.' })
  @Access('WITH_PARENT')
  content!: ItemContentType;
}

@ObjectType('MenuEditionCategory', { description: 'A heading in a version of a menu.', simpleResolvers: true })
export class MenuEditionCategoryType {
  @Field(() => ID, { description: 'The heading; the same in every version.' })
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

  @Field(() => Boolean, { description: 'True for a heading from above under which the station puts lines of its own.' })
  @Access('WITH_PARENT')
  isInherited!: boolean;

  @Field(() => [MenuEditionLineType], { description: 'The lines under it, in order.' })
  @Access('WITH_PARENT')
  lines!: readonly MenuEditionLineType[];
}

@ObjectType('MenuEditionAdaptation', {
  description: 'What a version says of an inherited line.',
  simpleResolvers: true,
})
export class MenuEditionAdaptationType {
  @Field(() => ID, { description: 'The item.' })
  @Access('WITH_PARENT')
  itemId!: string;

  @Field(() => String, { nullable: true, description: 'Its name above; null when it is gone there.' })
  @Access('WITH_PARENT')
  itemName!: string | null;

  @Field(() => AdaptedOfferingEnum, { nullable: true, description: 'What is done to it; null leaves it as inherited.' })
  @Access('WITH_PARENT')
  offering!: AdaptedOffering | null;

  @Field(() => [LocalFieldEnum], { description: 'The fields that the station sets itself.' })
  @Access('WITH_PARENT')
  changedFields!: readonly LocalField[];

  @Field(() => ItemContentType, {
    nullable: true,
    description: 'The item with those fields as the station wrote them; null when it is gone above.',
  })
  @Access('WITH_PARENT')
  content!: ItemContentType | null;
}

@ObjectType('MenuProblem', { description: 'One thing that keeps a menu from being published.', simpleResolvers: true })
export class MenuProblemType {
  @Field(() => MenuProblemCodeEnum, { description: 'What it is.' })
  @Access('WITH_PARENT')
  code!: MenuProblemCode;

  @Field(() => MenuTargetKindEnum, { nullable: true, description: 'What has it; null for the menu as a whole.' })
  @Access('WITH_PARENT')
  targetKind!: TargetKind | null;

  @Field(() => ID, { nullable: true, description: 'The id of the heading or item; null for the menu as a whole.' })
  @Access('WITH_PARENT')
  targetId!: string | null;

  @Field(() => DataKey, { nullable: true, description: 'Which field; null for the target as a whole.' })
  @Access('WITH_PARENT')
  field!: string | null;

  @Field(() => String, { description: 'The problem in a sentence.' })
  @Access('WITH_PARENT')
  message!: string;
}

@ObjectType('MenuConflictSide', {
  description: 'One of two values that stand against each other.',
  simpleResolvers: true,
})
export class MenuConflictSideType {
  @Field(() => String, { description: 'The value in words.' })
  @Access('WITH_PARENT')
  text!: string;

  @Field(() => String, { description: 'Whose it is.' })
  @Access('WITH_PARENT')
  authorName!: string;

  @Field(() => Boolean, { description: 'True when it is yours.' })
  @Access('WITH_PARENT')
  isYours!: boolean;

  @Field(() => DateTime, { description: 'When it was given.' })
  @Access('WITH_PARENT')
  at!: number;
}

@ObjectType('MenuConflict', {
  description: 'A field to which two people gave different values; both are kept until one is chosen (修改冲突).',
  simpleResolvers: true,
})
export class MenuConflictType {
  @Field(() => ID, { description: 'Names the conflict within its draft.' })
  @Access('WITH_PARENT')
  id!: string;

  @Field(() => MenuTargetKindEnum, { description: 'What it is about.' })
  @Access('WITH_PARENT')
  targetKind!: TargetKind;

  @Field(() => ID, { description: 'The id of the heading or item.' })
  @Access('WITH_PARENT')
  targetId!: string;

  @Field(() => String, { nullable: true, description: 'The name of the heading or item; null without one.' })
  @Access('WITH_PARENT')
  targetName!: string | null;

  @Field(() => DataKey, { description: 'Which field.' })
  @Access('WITH_PARENT')
  field!: string;

  @Field(() => String, { description: 'What the field is called.' })
  @Access('WITH_PARENT')
  fieldName!: string;

  @Field(() => MenuConflictSideType, { description: 'What stands in the draft.' })
  @Access('WITH_PARENT')
  ours!: MenuConflictSideType;

  @Field(() => MenuConflictSideType, { description: 'What came in later and waits.' })
  @Access('WITH_PARENT')
  theirs!: MenuConflictSideType;
}

@ObjectType('MenuEditionStep', { description: 'A step in the life of a version.', simpleResolvers: true })
export class MenuEditionStepType {
  @Field(() => MenuEditionActionEnum, { description: 'Which step.' })
  @Access('WITH_PARENT')
  action!: EditionAction;

  @Field(() => DateTime, { description: 'When; of several edits in a row, the last.' })
  @Access('WITH_PARENT')
  at!: number;

  @Field(() => String, { description: 'Who took it.' })
  @Access('WITH_PARENT')
  actorName!: string;

  @Field(() => String, { nullable: true, description: 'What was said; null when nothing.' })
  @Access('WITH_PARENT')
  note!: string | null;
}

@ObjectType('MenuEdition', {
  implements: Node,
  description: 'One version of a station’s menu, from draft to publication (清单版本).',
})
export class MenuEditionType {
  readonly __typename = 'MenuEdition';

  @Field(() => ID, { simple: true, description: 'The public id: opaque, unique over all types.' })
  @Access('WITH_PARENT')
  id!: string;

  @Field(() => Int, { simple: true, description: 'Counted at its station.' })
  @Access('WITH_PARENT')
  version!: number;

  @Field(() => MenuKindEnum, { simple: true, description: 'What it is to the menu above.' })
  @Access('WITH_PARENT')
  kind!: MenuKind;

  @Field(() => MenuEditionStateEnum, { simple: true, description: 'Where it stands.' })
  @Access('WITH_PARENT')
  state!: EditionState;

  @Field(() => Int, { simple: true, description: 'Grows with each change and step; name the one you saw.' })
  @Access('WITH_PARENT')
  revision!: number;

  @Field(() => DateTime, { simple: true, description: 'When it was begun.' })
  @Access('WITH_PARENT')
  createdAt!: number;

  @Field(() => DateTime, { simple: true, nullable: true, description: 'When it was handed in; null while in work.' })
  @Access('WITH_PARENT')
  submittedAt!: number | null;

  @Field(() => DateTime, { simple: true, nullable: true, description: 'When it was published; null before.' })
  @Access('WITH_PARENT')
  publishedAt!: number | null;

  @Field(() => DateTime, { simple: true, nullable: true, description: 'From when it holds; null before publication.' })
  @Access('WITH_PARENT')
  effectiveAt!: number | null;

  @Field(() => String, { simple: true, nullable: true, description: 'What was said with the last step.' })
  @Access('WITH_PARENT')
  note!: string | null;

  placed!: PlacedEdition;
}

export const MenuEditionConnection = connectionOf('MenuEdition', () => MenuEditionType);

@ObjectType('MenuDifference', { description: 'One thing in which two versions differ.', simpleResolvers: true })
export class MenuDifferenceType {
  @Field(() => MenuDifferenceKindEnum, { description: 'In which way.' })
  @Access('WITH_PARENT')
  kind!: MenuDifference['kind'];

  @Field(() => MenuTargetKindEnum, { description: 'What differs.' })
  @Access('WITH_PARENT')
  targetKind!: TargetKind;

  @Field(() => ID, { description: 'The id of the heading or item.' })
  @Access('WITH_PARENT')
  targetId!: string;

  @Field(() => DataKey, { nullable: true, description: 'Which field; null where the whole thing differs.' })
  @Access('WITH_PARENT')
  field!: string | null;

  @Field(() => String, { description: 'The difference in a sentence.' })
  @Access('WITH_PARENT')
  text!: string;
}
