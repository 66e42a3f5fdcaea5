import { inLocale, type Locale } from '@diandan/domain/decision';
import {
  type NeedMergeProblem,
  needMergeProblems,
  needMergeProblemText,
  type NeedStatus,
  needStatusLabel,
} from '@diandan/domain/needs';
import { createUnionType, Field, ID, ObjectType, registerEnumType } from 'type-graphql';
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
import { forbidden } from '../../graphql/errors.js';
import { Refusal } from '../../graphql/refusal.js';
import type { NeedProblem } from './commands/command.js';
import { NeedStatusEnum, NeedType } from './need.type.js';

/** Declares the success of a step: the need as it is afterwards. */
function successOf<Name extends string>(name: Name, description: string) {
  @ObjectType(name, { description, simpleResolvers: true })
  class Success {
    readonly __typename = name;

    @Field(() => NeedType, { description: 'The need as it is now.' })
    @Access('WITH_PARENT')
    need!: NeedType;
  }
  return Success;
}

export const RecordNeedSuccess = successOf('RecordNeedSuccess', 'The need has been written down.');
export const LinkNeedSuccess = successOf('LinkNeedSuccess', 'Items answer the need.');
export const PlanNeedSuccess = successOf('PlanNeedSuccess', 'An item is to be made for the need.');
export const DismissNeedSuccess = successOf('DismissNeedSuccess', 'Nothing is done about the need.');
export const ReopenNeedSuccess = successOf('ReopenNeedSuccess', 'The need waits for an answer again.');
export const MergeNeedsSuccess = successOf('MergeNeedsSuccess', 'The needs count as one.');

@ObjectType('NeedInWrongStatus', {
  implements: Refusal,
  description: 'The need does not stand where this step begins.',
})
export class NeedInWrongStatus extends Refusal {
  @Field(() => NeedStatusEnum, { description: 'Where it stands.', simple: true })
  @Access('WITH_PARENT')
  status!: NeedStatus;

  @Field(() => ID, {
    nullable: true,
    description: 'The need that it counts with; null for a need of its own.',
    simple: true,
  })
  @Access('WITH_PARENT')
  mergedIntoId!: string | null;
}

@ObjectType('ItemsNotOnMenu', {
  implements: Refusal,
  description: 'Some of the items stand on no menu in force at the station of the need or above it.',
})
export class ItemsNotOnMenu extends Refusal {
  @Field(() => [ID], { description: 'All of them.', simple: true })
  @Access('WITH_PARENT')
  itemIds!: readonly string[];
}

export const NeedMergeProblemEnum = enumOf(needMergeProblems);
registerEnumType(NeedMergeProblemEnum, {
  name: 'NeedMergeReason',
  description: 'Why a need cannot be merged.',
  valuesConfig: {
    SAME_NEED: { description: '不能与自己合并: it is the need itself.' },
    ALREADY_MERGED: { description: '已并入别的需求: it counts with another need already.' },
    DISMISSED: { description: '已搁置: it has to be reopened first.' },
    ELSEWHERE: {
      description: '不在保留需求的站点及其下级: heard neither at the station of the kept need nor below it.',
    },
    CHANGED_MEANWHILE: { description: '刚刚被他人修改: somebody else changed it after you looked.' },
  },
});

@ObjectType('NeedMergeProblem', { description: 'One reason why a need was not merged.', simpleResolvers: true })
export class NeedMergeProblemType {
  @Field(() => ID, { description: 'The duplicate it is about.' })
  @Access('WITH_PARENT')
  needId!: string;

  @Field(() => NeedMergeProblemEnum, { description: 'The reason.' })
  @Access('WITH_PARENT')
  reason!: NeedMergeProblem;

  @Field(() => String, { description: 'The reason in words.' })
  @Access('WITH_PARENT')
  message!: string;
}

@ObjectType('NeedsNotMergeable', {
  implements: Refusal,
  description: 'Nothing was merged; every duplicate that stands in the way is named with every reason.',
})
export class NeedsNotMergeable extends Refusal {
  @Field(() => [NeedMergeProblemType], { description: 'All reasons.', simple: true })
  @Access('WITH_PARENT')
  problems!: readonly NeedMergeProblemType[];
}

const resolveType = (value: { readonly __typename: string }) => value.__typename;

export const RecordNeedResult = createUnionType({
  name: 'RecordNeedResult',
  description: 'The outcome of writing a need down.',
  types: () => [RecordNeedSuccess, KeyReused, InvalidInput, NotFound] as const,
  resolveType,
});

export const LinkNeedResult = createUnionType({
  name: 'LinkNeedResult',
  description: 'The outcome of linking a need to items.',
  types: () =>
    [LinkNeedSuccess, ChangedMeanwhile, NeedInWrongStatus, ItemsNotOnMenu, KeyReused, InvalidInput, NotFound] as const,
  resolveType,
});

export const PlanNeedResult = createUnionType({
  name: 'PlanNeedResult',
  description: 'The outcome of planning an item for a need.',
  types: () => [PlanNeedSuccess, ChangedMeanwhile, NeedInWrongStatus, KeyReused, InvalidInput, NotFound] as const,
  resolveType,
});

export const DismissNeedResult = createUnionType({
  name: 'DismissNeedResult',
  description: 'The outcome of dismissing a need.',
  types: () => [DismissNeedSuccess, ChangedMeanwhile, NeedInWrongStatus, KeyReused, InvalidInput, NotFound] as const,
  resolveType,
});

export const ReopenNeedResult = createUnionType({
  name: 'ReopenNeedResult',
  description: 'The outcome of reopening a need.',
  types: () => [ReopenNeedSuccess, ChangedMeanwhile, NeedInWrongStatus, KeyReused, InvalidInput, NotFound] as const,
  resolveType,
});

export const MergeNeedsResult = createUnionType({
  name: 'MergeNeedsResult',
  description: 'The outcome of merging needs.',
  types: () =>
    [
      MergeNeedsSuccess,
      ChangedMeanwhile,
      NeedInWrongStatus,
      NeedsNotMergeable,
      KeyReused,
      InvalidInput,
      NotFound,
    ] as const,
  resolveType,
});

const wrongStatusWords = (status: NeedStatus, isMerged: boolean, locale: Locale): string => {
  if (isMerged) {
    const words = { zh: '这条需求已并入另一条，请到那一条上操作。', en: 'It counts with another need; go on there.' };
    return inLocale(words, locale);
  }
  const label = needStatusLabel(status, locale);
  return locale === 'en' ? `It is ${label.toLowerCase()} now.` : `这条需求现在是“${label}”。`;
};

/** The GraphQL face of each reason why nothing was done. */
export function toNeedRefusal(refusal: NeedProblem, locale: Locale) {
  switch (refusal.kind) {
    case 'CHANGED_MEANWHILE':
      return changedMeanwhileView(refusal.currentVersion, locale);
    case 'INVALID_INPUT':
      return invalidInputView(refusal.issues, locale);
    case 'KEY_REUSED':
      return keyReusedView(locale);
    case 'NOT_FOUND':
      return notFoundView(locale);
    case 'FORBIDDEN':
      throw forbidden(locale);
    case 'NEED_IN_WRONG_STATUS':
      return {
        __typename: 'NeedInWrongStatus' as const,
        message: wrongStatusWords(refusal.status, refusal.mergedIntoId !== null, locale),
        status: refusal.status,
        mergedIntoId: refusal.mergedIntoId,
      };
    case 'ITEMS_NOT_ON_MENU':
      return {
        __typename: 'ItemsNotOnMenu' as const,
        message:
          locale === 'en'
            ? `${refusal.itemIds.length} of the items stand on no menu in force here.`
            : `有 ${refusal.itemIds.length} 个事项不在本站点及上级现行的菜单上。`,
        itemIds: refusal.itemIds,
      };
    case 'NEEDS_NOT_MERGEABLE': {
      const problems = refusal.problems.map(({ needId, problem }) => ({
        needId,
        reason: problem,
        message: needMergeProblemText(problem, locale),
      }));
      const reasons = [...new Set(problems.map(({ message }) => message))];
      return {
        __typename: 'NeedsNotMergeable' as const,
        message: locale === 'en' ? `Cannot be merged: ${reasons.join('; ')}.` : `不能合并：${reasons.join('；')}。`,
        problems,
      };
    }
  }
}
