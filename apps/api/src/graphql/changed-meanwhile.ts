import type { Locale } from '@diandan/domain/decision';
import { Field, Int, ObjectType } from 'type-graphql';
import { Access } from './access.js';
import { Refusal } from './refusal.js';

/** Requests add their present state to it; see the resolver of requests. */
@ObjectType('ChangedMeanwhile', {
  implements: Refusal,
  description: 'Somebody else changed it after you looked. Look at what it is now and decide again.',
})
export class ChangedMeanwhile extends Refusal {
  @Field(() => Int, { description: 'The version it has now.', simple: true })
  @Access('WITH_PARENT')
  currentVersion!: number;

  requestId?: string | undefined;
}

/** The GraphQL face of a stale version. */
export const changedMeanwhileView = (currentVersion: number, locale: Locale) => ({
  __typename: 'ChangedMeanwhile' as const,
  message:
    locale === 'en' ? 'It was changed in the meantime. Please look again.' : '内容刚刚被他人修改，请刷新后再试。',
  currentVersion,
});
