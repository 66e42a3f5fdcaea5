import { type InputIssue as DomainIssue, issueText, type Locale } from '@diandan/domain/decision';
import { Field, ObjectType } from 'type-graphql';
import { Access } from './access.js';
import { Refusal } from './refusal.js';

@ObjectType('InputIssue', { description: 'One problem of one field of an input.', simpleResolvers: true })
export class InputIssue {
  @Field(() => [String], { description: 'The field, from the outside in; positions in lists are digits.' })
  @Access('WITH_PARENT')
  path!: string[];

  @Field(() => String, { description: 'What is wrong with it, to stand behind the name of the field.' })
  @Access('WITH_PARENT')
  message!: string;
}

@ObjectType('InvalidInput', { implements: Refusal, description: 'The input cannot be taken; every problem is listed.' })
export class InvalidInput extends Refusal {
  @Field(() => [InputIssue], { description: 'All problems, not only the first.', simple: true })
  @Access('WITH_PARENT')
  issues!: InputIssue[];
}

@ObjectType('NotFound', {
  implements: Refusal,
  description: 'What was named does not exist, or is not yours to see; which of the two is never told.',
})
export class NotFound extends Refusal {}

@ObjectType('KeyReused', {
  implements: Refusal,
  description: 'The idempotency key was used before with another input. Make a new key for a new intention.',
})
export class KeyReused extends Refusal {}

/** The GraphQL face of field problems. */
export const invalidInputView = (issues: readonly DomainIssue[], locale: Locale) => ({
  __typename: 'InvalidInput' as const,
  message: locale === 'en' ? 'Please correct what is marked.' : '请改正标出的内容。',
  issues: issues.map((issue) => ({ path: [...issue.path], message: issueText(issue, locale) })),
});

/** The GraphQL face of what is absent or out of sight. */
export const notFoundView = (locale: Locale) => ({
  __typename: 'NotFound' as const,
  message: locale === 'en' ? 'Not found, or not yours to see.' : '找不到，或您无权查看。',
});

/** The GraphQL face of a key that stands for something else already. */
export const keyReusedView = (locale: Locale) => ({
  __typename: 'KeyReused' as const,
  message:
    locale === 'en'
      ? 'This submission differs from an earlier one with the same key. Please open the form anew.'
      : '这次提交与之前同一编号的内容不同，请重新打开表单再提交。',
});
