import {
  type DraftChangedMeanwhile,
  draftFieldName,
  type EditionRefusal,
  editionRefusalText,
  type EditionState,
  type SamePersonReviews as DomainSamePersonReviews,
} from '@diandan/domain/catalog';
import type { Locale } from '@diandan/domain/decision';
import { createUnionType, Field, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import { Access } from '../../graphql/access.js';
import { ChangedMeanwhile, changedMeanwhileView } from '../../graphql/changed-meanwhile.js';
import {
  InvalidInput,
  invalidInputView,
  KeyReused,
  keyReusedView,
  NotFound,
  notFoundView,
} from '../../graphql/common-refusals.js';
import { enumOf } from '../../graphql/enum-of.js';
import { Refusal } from '../../graphql/refusal.js';
import { DataKey, DateTime } from '../../graphql/scalars.js';
import type { EditionCommandRefusal } from './commands/edition-parts.js';
import { MenuEditionStateEnum, MenuTargetKindEnum } from './edition-enums.type.js';
import { MenuEditionType, MenuProblemType } from './edition.type.js';
import { ItemToCheckType } from './menu-use.type.js';
import { problemView } from './edition.views.js';

export const ReviewPartEnum = enumOf(['SUBMITTER', 'EDITOR'] as const);
registerEnumType(ReviewPartEnum, {
  name: 'ReviewPart',
  description: 'The part that keeps a person from publishing a version.',
  valuesConfig: {
    SUBMITTER: { description: '提交人: handed it in.' },
    EDITOR: { description: '编辑人: began or changed it.' },
  },
});

@ObjectType('MenuInWrongState', {
  implements: Refusal,
  description: 'The step is not possible where the version stands.',
})
export class MenuInWrongState extends Refusal {
  @Field(() => MenuEditionStateEnum, { description: 'Where it stands.', simple: true })
  @Access('WITH_PARENT')
  state!: EditionState;

  @Field(() => [MenuEditionStateEnum], { description: 'Where the step would be possible.', simple: true })
  @Access('WITH_PARENT')
  possibleFrom!: readonly EditionState[];
}

@ObjectType('DraftAlreadyOpen', { implements: Refusal, description: 'The station has a version in work already.' })
export class DraftAlreadyOpen extends Refusal {
  @Field(() => ID, { description: 'That version.', simple: true })
  @Access('WITH_PARENT')
  editionId!: string;
}

@ObjectType('MenuMeanwhileChange', { description: 'What another person did in the meantime.', simpleResolvers: true })
export class MenuMeanwhileChangeType {
  @Field(() => MenuTargetKindEnum, { description: 'To what.' })
  @Access('WITH_PARENT')
  targetKind!: DraftChangedMeanwhile['changes'][number]['target']['kind'];

  @Field(() => ID, { description: 'The id of the heading or item.' })
  @Access('WITH_PARENT')
  targetId!: string;

  @Field(() => DataKey, { nullable: true, description: 'Which field; null for the thing as a whole.' })
  @Access('WITH_PARENT')
  field!: string | null;

  @Field(() => String, { nullable: true, description: 'What the field is called; null for the thing as a whole.' })
  @Access('WITH_PARENT')
  fieldName!: string | null;

  @Field(() => Boolean, { description: 'True when it was taken out.' })
  @Access('WITH_PARENT')
  isRemoved!: boolean;

  @Field(() => DateTime, { description: 'When.' })
  @Access('WITH_PARENT')
  at!: number;
}

@ObjectType('DraftChangedMeanwhile', {
  implements: Refusal,
  description: 'The change would destroy, or is lost in, what another person did in the meantime. Look again first.',
})
export class DraftChangedMeanwhileType extends Refusal {
  @Field(() => Int, { description: 'The revision that the draft has now.', simple: true })
  @Access('WITH_PARENT')
  currentRevision!: number;

  @Field(() => [MenuMeanwhileChangeType], { description: 'What was done.', simple: true })
  @Access('WITH_PARENT')
  changes!: readonly MenuMeanwhileChangeType[];
}

@ObjectType('SamePersonReviews', {
  implements: Refusal,
  description: 'Whoever worked on a version cannot publish it: a second person reviews it.',
})
export class SamePersonReviews extends Refusal {
  @Field(() => ReviewPartEnum, { description: 'Which part you have played.', simple: true })
  @Access('WITH_PARENT')
  part!: DomainSamePersonReviews['part'];
}

@ObjectType('MenuNotPublishable', { implements: Refusal, description: 'The version cannot be published as it is.' })
export class MenuNotPublishable extends Refusal {
  @Field(() => [MenuProblemType], { description: 'Every problem at once.', simple: true })
  @Access('WITH_PARENT')
  problems!: readonly MenuProblemType[];
}

@ObjectType('MenuAlreadyInForce', { implements: Refusal, description: 'The day of the version has come.' })
export class MenuAlreadyInForce extends Refusal {
  @Field(() => DateTime, { description: 'Since when it holds.', simple: true })
  @Access('WITH_PARENT')
  effectiveAt!: number;
}

@ObjectType('LaterVersionScheduled', {
  implements: Refusal,
  description:
    'Another version waits to take the place of this one. Publish with alsoThoughScheduled if that is right.',
})
export class LaterVersionScheduled extends Refusal {
  @Field(() => Int, { description: 'The number of that version.', simple: true })
  @Access('WITH_PARENT')
  version!: number;

  @Field(() => DateTime, { description: 'From when it will hold.', simple: true })
  @Access('WITH_PARENT')
  effectiveAt!: number;
}

/** Declares the success of a step with a version. */
function successOf(name: string, description: string) {
  @ObjectType(name, { description, simpleResolvers: true })
  class Success {
    readonly __typename!: string;

    @Field(() => MenuEditionType, { description: 'The version as it is now.' })
    @Access('WITH_PARENT')
    edition!: MenuEditionType;
  }
  return Success;
}

export const StartMenuDraftSuccess = successOf('StartMenuDraftSuccess', 'The version has been begun.');
export const ResolveMenuConflictSuccess = successOf('ResolveMenuConflictSuccess', 'The value has been chosen.');
export const SubmitMenuSuccess = successOf('SubmitMenuSuccess', 'The version waits for a second person.');
export const ReturnMenuSuccess = successOf('ReturnMenuSuccess', 'The version is with its editors again.');
export const PublishMenuSuccess = successOf('PublishMenuSuccess', 'The version has been published.');
export const DiscardMenuDraftSuccess = successOf('DiscardMenuDraftSuccess', 'The version has been given up.');
export const CancelScheduledMenuSuccess = successOf(
  'CancelScheduledMenuSuccess',
  'The version will not come into force.',
);

@ObjectType('EditMenuDraftSuccess', { description: 'The changes have been saved.', simpleResolvers: true })
export class EditMenuDraftSuccess {
  readonly __typename = 'EditMenuDraftSuccess';

  @Field(() => MenuEditionType, { description: 'The version as it is now, with its conflicts.' })
  @Access('WITH_PARENT')
  edition!: MenuEditionType;

  @Field(() => [ID], { description: 'The ids of what was added, in the order of the changes.' })
  @Access('WITH_PARENT')
  addedIds!: readonly string[];
}

@ObjectType('ConfirmItemsSuccess', { description: 'The items are on record as right.', simpleResolvers: true })
export class ConfirmItemsSuccess {
  readonly __typename = 'ConfirmItemsSuccess';

  @Field(() => [ItemToCheckType], { description: 'The items with their new day.' })
  @Access('WITH_PARENT')
  items!: readonly ItemToCheckType[];
}

const resolveType = (value: { readonly __typename: string }) => value.__typename;
const common = [KeyReused, InvalidInput, NotFound] as const;
const step = [MenuInWrongState, ChangedMeanwhile, ...common] as const;

export const StartMenuDraftResult = createUnionType({
  name: 'StartMenuDraftResult',
  description: 'The outcome of beginning a version.',
  types: () => [StartMenuDraftSuccess, DraftAlreadyOpen, ...common] as const,
  resolveType,
});
export const EditMenuDraftResult = createUnionType({
  name: 'EditMenuDraftResult',
  description: 'The outcome of changing a draft.',
  types: () => [EditMenuDraftSuccess, DraftChangedMeanwhileType, MenuInWrongState, ...common] as const,
  resolveType,
});
export const ResolveMenuConflictResult = createUnionType({
  name: 'ResolveMenuConflictResult',
  description: 'The outcome of choosing a value.',
  types: () => [ResolveMenuConflictSuccess, MenuInWrongState, ...common] as const,
  resolveType,
});
export const SubmitMenuResult = createUnionType({
  name: 'SubmitMenuResult',
  description: 'The outcome of handing a draft in.',
  types: () => [SubmitMenuSuccess, ...step] as const,
  resolveType,
});
export const ReturnMenuResult = createUnionType({
  name: 'ReturnMenuResult',
  description: 'The outcome of handing a draft back.',
  types: () => [ReturnMenuSuccess, ...step] as const,
  resolveType,
});
export const PublishMenuResult = createUnionType({
  name: 'PublishMenuResult',
  description: 'The outcome of publishing.',
  types: () => [PublishMenuSuccess, SamePersonReviews, MenuNotPublishable, LaterVersionScheduled, ...step] as const,
  resolveType,
});
export const DiscardMenuDraftResult = createUnionType({
  name: 'DiscardMenuDraftResult',
  description: 'The outcome of giving a draft up.',
  types: () => [DiscardMenuDraftSuccess, ...step] as const,
  resolveType,
});
export const CancelScheduledMenuResult = createUnionType({
  name: 'CancelScheduledMenuResult',
  description: 'The outcome of taking a version back.',
  types: () => [CancelScheduledMenuSuccess, MenuAlreadyInForce, ...step] as const,
  resolveType,
});
export const ConfirmItemsResult = createUnionType({
  name: 'ConfirmItemsResult',
  description: 'The outcome of confirming items.',
  types: () => [ConfirmItemsSuccess, ...common] as const,
  resolveType,
});

/** The GraphQL face of each reason for not taking a step with a version. */
export function toEditionRefusal(refusal: EditionRefusal | EditionCommandRefusal, locale: Locale) {
  switch (refusal.kind) {
    case 'KEY_REUSED':
      return keyReusedView(locale);
    case 'NOT_FOUND':
    case 'CONFLICT_NOT_FOUND':
      return notFoundView(locale);
    case 'INVALID_INPUT':
      return invalidInputView(refusal.issues, locale);
    default:
  }
  const message = editionRefusalText(refusal, locale);
  switch (refusal.kind) {
    case 'MENU_IN_WRONG_STATE': {
      const { state, possibleFrom } = refusal;
      return { __typename: 'MenuInWrongState' as const, message, state, possibleFrom };
    }
    case 'CHANGED_MEANWHILE':
      if (!('changes' in refusal)) return changedMeanwhileView(refusal.currentRevision, locale);
      return {
        __typename: 'DraftChangedMeanwhile' as const,
        message,
        currentRevision: refusal.currentRevision,
        changes: refusal.changes.map(({ target, field, isRemoved, at }) => ({
          targetKind: target.kind,
          targetId: target.id,
          field,
          fieldName: field === null ? null : draftFieldName(field, locale),
          isRemoved,
          at,
        })),
      };
    case 'SAME_PERSON_REVIEWS':
      return { __typename: 'SamePersonReviews' as const, message, part: refusal.part };
    case 'MENU_NOT_PUBLISHABLE':
      return {
        __typename: 'MenuNotPublishable' as const,
        message,
        problems: refusal.problems.map((problem) => problemView(problem, locale)),
      };
    case 'DRAFT_ALREADY_OPEN':
      return { __typename: 'DraftAlreadyOpen' as const, message, editionId: refusal.editionId };
    case 'LATER_VERSION_SCHEDULED': {
      const { version, effectiveFrom: effectiveAt } = refusal;
      return { __typename: 'LaterVersionScheduled' as const, message, version, effectiveAt };
    }
    case 'MENU_ALREADY_IN_FORCE':
      return { __typename: 'MenuAlreadyInForce' as const, message, effectiveAt: refusal.effectiveFrom };
  }
}
