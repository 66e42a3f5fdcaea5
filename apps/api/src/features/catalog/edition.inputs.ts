import type { AdaptedOffering, ConflictChoice, LineOffering, LocalField, MenuKind } from '@diandan/domain/catalog';
import { Field, ID, InputType, Int } from 'type-graphql';
import { DateTime } from '../../graphql/scalars.js';
import type { DraftBasis } from './commands/start-menu-draft.js';
import {
  AdaptedOfferingEnum,
  ConflictChoiceEnum,
  LineOfferingEnum,
  LocalFieldEnum,
  MenuDraftBasisEnum,
  MenuKindEnum,
} from './edition-enums.type.js';
import { ItemContentInput } from './item-content.inputs.js';

const keyDescription = 'Any opaque text of 8 to 128 characters; the same one again has no second effect.';

@InputType('AddMenuCategoryInput', { description: 'A heading to be added.' })
export class AddMenuCategoryInput {
  @Field(() => ID, { nullable: true, description: 'Puts back one that stood here before; left out for a new one.' })
  categoryId?: string | null;

  @Field(() => ID, { nullable: true, description: 'The heading before which it stands; left out for the end.' })
  beforeId?: string | null;

  @Field(() => String, { description: 'Its number.' })
  number!: string;

  @Field(() => String, { description: 'The Chinese name.' })
  name!: string;

  @Field(() => String, { nullable: true, description: 'The English name.' })
  nameEn?: string | null;
}

@InputType('SetMenuCategoryInput', { description: 'Fields of a heading to be changed; what is left out stays.' })
export class SetMenuCategoryInput {
  @Field(() => ID, { description: 'The heading.' })
  categoryId!: string;

  @Field(() => String, { nullable: true, description: 'Its number.' })
  number?: string | null;

  @Field(() => String, { nullable: true, description: 'The Chinese name.' })
  name?: string | null;

  @Field(() => String, { nullable: true, description: 'The English name.' })
  nameEn?: string | null;
}

@InputType('MoveMenuCategoryInput', { description: 'A heading to be moved.' })
export class MoveMenuCategoryInput {
  @Field(() => ID, { description: 'The heading.' })
  categoryId!: string;

  @Field(() => ID, { nullable: true, description: 'The heading before which it stands then; left out for the end.' })
  beforeId?: string | null;
}

@InputType('AddMenuLineInput', { description: 'A line to be added.' })
export class AddMenuLineInput {
  @Field(() => ID, {
    nullable: true,
    description: 'Takes in an item from above or from a former version; left out for a new item.',
  })
  itemId?: string | null;

  @Field(() => ID, { nullable: true, description: 'The heading to stand under.' })
  categoryId?: string | null;

  @Field(() => ID, { nullable: true, description: 'The item before which it stands; left out for the end.' })
  beforeId?: string | null;

  @Field(() => String, { description: 'Its number.' })
  number!: string;

  @Field(() => LineOfferingEnum, { nullable: true, description: 'How it is offered; OFFERED when left out.' })
  offering?: LineOffering | null;

  @Field(() => ItemContentInput, { description: 'What is said of it.' })
  content!: ItemContentInput;
}

@InputType('SetMenuLineInput', { description: 'Fields of a line to be changed; what is left out stays.' })
export class SetMenuLineInput {
  @Field(() => ID, { description: 'The item.' })
  itemId!: string;

  @Field(() => String, { nullable: true, description: 'Its number.' })
  number?: string | null;

  @Field(() => ID, { nullable: true, description: 'The heading to put it under, at the end; null under none.' })
  categoryId?: string | null;

  @Field(() => LineOfferingEnum, { nullable: true, description: 'How it is offered.' })
  offering?: LineOffering | null;

  @Field(() => ItemContentInput, { nullable: true, description: 'What is said of it.' })
  content?: ItemContentInput | null;
}

@InputType('MoveMenuLineInput', { description: 'A line to be moved.' })
export class MoveMenuLineInput {
  @Field(() => ID, { description: 'The item.' })
  itemId!: string;

  @Field(() => ID, { nullable: true, description: 'The heading to stand under; left out for none.' })
  categoryId?: string | null;

  @Field(() => ID, { nullable: true, description: 'The item before which it stands then; left out for the end.' })
  beforeId?: string | null;
}

@InputType('SetMenuAdaptationInput', { description: 'What is done to an inherited line; what is left out stays.' })
export class SetMenuAdaptationInput {
  @Field(() => ID, { description: 'The item.' })
  itemId!: string;

  @Field(() => AdaptedOfferingEnum, { nullable: true, description: 'What is done to it; null leaves it as inherited.' })
  offering?: AdaptedOffering | null;

  @Field(() => ItemContentInput, { nullable: true, description: 'Fields to tighten; see LocalField.' })
  changes?: ItemContentInput | null;

  @Field(() => [LocalFieldEnum], { nullable: true, description: 'Fields that are to be as inherited again.' })
  clear?: LocalField[] | null;
}

@InputType('MenuEditInput', { description: 'One change of a draft: exactly one of its members is given.' })
export class MenuEditInput {
  @Field(() => AddMenuCategoryInput, { nullable: true, description: 'Adds a heading.' })
  addCategory?: AddMenuCategoryInput | null;

  @Field(() => SetMenuCategoryInput, { nullable: true, description: 'Changes a heading.' })
  setCategory?: SetMenuCategoryInput | null;

  @Field(() => MoveMenuCategoryInput, { nullable: true, description: 'Moves a heading.' })
  moveCategory?: MoveMenuCategoryInput | null;

  @Field(() => ID, { nullable: true, description: 'Takes out this heading; its lines stay, under none.' })
  removeCategory?: string | null;

  @Field(() => AddMenuLineInput, { nullable: true, description: 'Adds a line.' })
  addLine?: AddMenuLineInput | null;

  @Field(() => SetMenuLineInput, { nullable: true, description: 'Changes a line.' })
  setLine?: SetMenuLineInput | null;

  @Field(() => MoveMenuLineInput, { nullable: true, description: 'Moves a line.' })
  moveLine?: MoveMenuLineInput | null;

  @Field(() => ID, { nullable: true, description: 'Takes out the line of this item.' })
  removeLine?: string | null;

  @Field(() => SetMenuAdaptationInput, { nullable: true, description: 'Adapts an inherited line.' })
  setAdaptation?: SetMenuAdaptationInput | null;

  @Field(() => ID, { nullable: true, description: 'Leaves the line of this item as inherited.' })
  clearAdaptation?: string | null;
}

@InputType('StartMenuDraftInput', { description: 'Begins a version of a station’s menu (新建草稿).' })
export class StartMenuDraftInput {
  @Field(() => ID, { description: 'The station.' })
  stationId!: string;

  @Field(() => MenuDraftBasisEnum, { description: 'What it begins with.' })
  basis!: DraftBasis;

  @Field(() => ID, { nullable: true, description: 'The version, for the basis VERSION.' })
  basedOnId?: string | null;

  @Field(() => MenuKindEnum, {
    nullable: true,
    description: 'What it is to the menu above; as its basis when left out.',
  })
  kind?: MenuKind | null;

  @Field(() => ID, { description: keyDescription })
  idempotencyKey!: string;
}

@InputType('EditMenuDraftInput', { description: 'Changes of a draft, as an editor saves them while somebody types.' })
export class EditMenuDraftInput {
  @Field(() => ID, { description: 'The version.' })
  editionId!: string;

  @Field(() => Int, { description: 'The revision that was on the screen.' })
  seenRevision!: number;

  @Field(() => [MenuEditInput], { description: 'The changes in order, at most 200; all are made or none.' })
  edits!: MenuEditInput[];

  @Field(() => ID, { description: keyDescription })
  idempotencyKey!: string;
}

@InputType('ResolveMenuConflictInput', { description: 'Chooses one of two values of a field.' })
export class ResolveMenuConflictInput {
  @Field(() => ID, { description: 'The version.' })
  editionId!: string;

  @Field(() => ID, { description: 'The conflict.' })
  conflictId!: string;

  @Field(() => ConflictChoiceEnum, { description: 'Which value is to stand.' })
  choice!: ConflictChoice;

  @Field(() => ID, { description: keyDescription })
  idempotencyKey!: string;
}

/** What every step names: the version, and the revision that was looked at. */
@InputType('MenuStepInput', { description: 'What every step with a version names.' })
class MenuStepInput {
  @Field(() => ID, { description: 'The version.' })
  editionId!: string;

  @Field(() => Int, { description: 'The revision that you looked at.' })
  expectedRevision!: number;

  @Field(() => ID, { description: keyDescription })
  idempotencyKey!: string;
}

@InputType('SubmitMenuInput', { description: 'Hands a draft in for review (提交审核).' })
export class SubmitMenuInput extends MenuStepInput {
  @Field(() => String, { nullable: true, description: 'For the reviewer, at most 500 characters.' })
  note?: string | null;
}

@InputType('ReturnMenuInput', { description: 'Hands a draft back to its editors (退回修改).' })
export class ReturnMenuInput extends MenuStepInput {
  @Field(() => String, { description: 'What is to be changed, at most 500 characters.' })
  note!: string;
}

@InputType('DiscardMenuDraftInput', { description: 'Gives a draft up (作废).' })
export class DiscardMenuDraftInput extends MenuStepInput {
  @Field(() => String, { nullable: true, description: 'Why, at most 500 characters.' })
  note?: string | null;
}

@InputType('CancelScheduledMenuInput', { description: 'Takes back a version whose day has not come (取消发布).' })
export class CancelScheduledMenuInput extends MenuStepInput {
  @Field(() => String, { nullable: true, description: 'Why, at most 500 characters.' })
  note?: string | null;
}

@InputType('PublishMenuInput', { description: 'Publishes a version, by a person who did not work on it (发布).' })
export class PublishMenuInput extends MenuStepInput {
  @Field(() => DateTime, { nullable: true, description: 'From when it holds; at once when left out.' })
  effectiveFrom?: number | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'True where it is known that a version scheduled for later will take its place.',
  })
  alsoThoughScheduled?: boolean | null;

  @Field(() => String, { nullable: true, description: 'At most 500 characters.' })
  note?: string | null;
}

@InputType('ConfirmItemsInput', { description: 'Puts on record that items were looked at and are right (核对事项).' })
export class ConfirmItemsInput {
  @Field(() => ID, { description: 'The station whose menu has the items.' })
  stationId!: string;

  @Field(() => [ID], { description: 'The items, at most 200.' })
  itemIds!: string[];

  @Field(() => String, { nullable: true, description: 'At most 500 characters.' })
  note?: string | null;

  @Field(() => ID, { description: keyDescription })
  idempotencyKey!: string;
}
