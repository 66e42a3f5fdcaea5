import type { Locale } from '@diandan/domain/decision';
import {
  type ChangeTermRefusal,
  type MergeProblem,
  mergeProblems,
  mergeProblemText,
  type MergeTermsRefusal,
  type RestoreTermRefusal,
  type RetireTermRefusal,
  type TermKind,
} from '@diandan/domain/terms';
import { createUnionType, Field, ObjectType, registerEnumType } from 'type-graphql';
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
import type { RequestContext } from '../../graphql/context.js';
import { enumOf } from '../../graphql/enum-of.js';
import { Refusal } from '../../graphql/refusal.js';
import type { EditProblem } from './commands/edit-terms.js';
import { TermType } from './term.type.js';
import { termView } from './term-views.js';

export const MergeProblemEnum = enumOf(mergeProblems);
registerEnumType(MergeProblemEnum, {
  name: 'MergeProblem',
  description: 'What can stand against a merge of two entries.',
  valuesConfig: {
    SAME_ENTRY: { description: 'It is one and the same entry.' },
    OTHER_DICTIONARY: { description: 'The two stand in different dictionaries.' },
    MERGED_ALREADY: { description: 'The duplicate has been merged into another entry already.' },
    INTO_RETIRED: { description: 'The entry to keep is out of use.' },
    INTO_MERGED: { description: 'The entry to keep has been merged itself.' },
    INTO_OWN_PART: { description: 'The entry to keep stands below the duplicate.' },
  },
});

@ObjectType('TermIsMerged', {
  implements: Refusal,
  description: 'The entry counts as another one, which is the one to change.',
})
export class TermIsMerged extends Refusal {
  @Field(() => TermType, { description: 'The entry that it counts as.', simple: true })
  @Access('WITH_PARENT')
  into!: TermType;
}

@ObjectType('TermsNotMergeable', {
  implements: Refusal,
  description: 'The two entries cannot be merged; every reason is listed.',
})
export class TermsNotMergeable extends Refusal {
  @Field(() => [MergeProblemEnum], { description: 'All reasons, never only the first.', simple: true })
  @Access('WITH_PARENT')
  problems!: readonly MergeProblem[];
}

@ObjectType('CreateTermSuccess', { description: 'The entry has been added.', simpleResolvers: true })
export class CreateTermSuccess {
  readonly __typename = 'CreateTermSuccess';

  @Field(() => TermType, { description: 'The new entry.' })
  @Access('WITH_PARENT')
  term!: TermType;
}

@ObjectType('ChangeTermSuccess', { description: 'The entry has been changed.', simpleResolvers: true })
export class ChangeTermSuccess {
  readonly __typename = 'ChangeTermSuccess';

  @Field(() => TermType, { description: 'The entry as it is now.' })
  @Access('WITH_PARENT')
  term!: TermType;
}

@ObjectType('RetireTermSuccess', { description: 'The entry is out of use.', simpleResolvers: true })
export class RetireTermSuccess {
  readonly __typename = 'RetireTermSuccess';

  @Field(() => TermType, { description: 'The entry as it is now.' })
  @Access('WITH_PARENT')
  term!: TermType;
}

@ObjectType('RestoreTermSuccess', { description: 'The entry may be chosen again.', simpleResolvers: true })
export class RestoreTermSuccess {
  readonly __typename = 'RestoreTermSuccess';

  @Field(() => TermType, { description: 'The entry as it is now.' })
  @Access('WITH_PARENT')
  term!: TermType;
}

@ObjectType('MergeTermsSuccess', { description: 'The duplicate counts as the other entry.', simpleResolvers: true })
export class MergeTermsSuccess {
  readonly __typename = 'MergeTermsSuccess';

  @Field(() => TermType, { description: 'The duplicate as it is now.' })
  @Access('WITH_PARENT')
  term!: TermType;
}

const resolveType = (value: { readonly __typename: string }) => value.__typename;

export const CreateTermResult = createUnionType({
  name: 'CreateTermResult',
  description: 'The outcome of adding an entry.',
  types: () => [CreateTermSuccess, KeyReused, InvalidInput, NotFound] as const,
  resolveType,
});

export const ChangeTermResult = createUnionType({
  name: 'ChangeTermResult',
  description: 'The outcome of changing an entry.',
  types: () => [ChangeTermSuccess, ChangedMeanwhile, TermIsMerged, KeyReused, InvalidInput, NotFound] as const,
  resolveType,
});

export const RetireTermResult = createUnionType({
  name: 'RetireTermResult',
  description: 'The outcome of taking an entry out of use.',
  types: () => [RetireTermSuccess, ChangedMeanwhile, TermIsMerged, KeyReused, InvalidInput, NotFound] as const,
  resolveType,
});

export const RestoreTermResult = createUnionType({
  name: 'RestoreTermResult',
  description: 'The outcome of putting an entry to use again.',
  types: () => [RestoreTermSuccess, ChangedMeanwhile, KeyReused, InvalidInput, NotFound] as const,
  resolveType,
});

export const MergeTermsResult = createUnionType({
  name: 'MergeTermsResult',
  description: 'The outcome of merging two entries.',
  types: () => [MergeTermsSuccess, ChangedMeanwhile, TermsNotMergeable, KeyReused, InvalidInput, NotFound] as const,
  resolveType,
});

type Problem = ChangeTermRefusal | RetireTermRefusal | RestoreTermRefusal | MergeTermsRefusal | EditProblem;

const sentence = (problems: readonly MergeProblem[], locale: Locale): string => {
  const reasons = problems.map((problem) => mergeProblemText(problem, locale));
  return locale === 'en' ? `Cannot be merged: ${reasons.join('; ')}.` : `不能合并：${reasons.join('；')}。`;
};

/** The GraphQL face of each reason why nothing was edited. */
export function toTermRefusal(
  refusal: Problem,
  kind: TermKind,
  { terms, locale }: Pick<RequestContext, 'terms' | 'locale'>,
) {
  switch (refusal.kind) {
    case 'CHANGED_MEANWHILE':
      return changedMeanwhileView(refusal.currentVersion, locale);
    case 'INVALID_INPUT':
      return invalidInputView(refusal.issues, locale);
    case 'KEY_REUSED':
      return keyReusedView(locale);
    case 'NOT_FOUND':
      return notFoundView(locale);
    case 'TERM_IS_MERGED': {
      const name = terms.name(kind, terms.canonical(kind, refusal.intoKey), locale);
      return {
        __typename: 'TermIsMerged' as const,
        message: locale === 'en' ? `It has been merged into “${name}”.` : `这一项已并入“${name}”，请修改那一项。`,
        into: termView(kind, refusal.intoKey),
      };
    }
    case 'TERMS_NOT_MERGEABLE':
      return {
        __typename: 'TermsNotMergeable' as const,
        message: sentence(refusal.problems, locale),
        problems: refusal.problems,
      };
  }
}
