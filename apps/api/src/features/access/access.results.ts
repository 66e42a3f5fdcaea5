import type { Locale } from '@diandan/domain/decision';
import { createUnionType, Field, Int, ObjectType } from 'type-graphql';
import { Access } from '../../graphql/access.js';
import { InvalidInput } from '../../graphql/common-refusals.js';
import { Refusal } from '../../graphql/refusal.js';
import { ViewerType } from './access.type.js';
import type { SignInRefusal } from './commands/sign-in.js';

@ObjectType('SignInSuccess', { description: 'You are signed in; the session cookie has been set.' })
export class SignInSuccess {
  readonly __typename!: 'SignInSuccess';

  @Field(() => ViewerType, { description: 'Who you are now.', simple: true })
  @Access('PUBLIC')
  viewer!: ViewerType;
}

@ObjectType('SignInRefused', {
  implements: Refusal,
  description: 'Name or password are wrong, or there were too many attempts.',
})
export class SignInRefused extends Refusal {
  @Field(() => Int, {
    nullable: true,
    description: 'Seconds until the next attempt is looked at; null when you may try again now.',
  })
  @Access('PUBLIC')
  retryAfterSeconds!: number | null;
}

@ObjectType('SignOutSuccess', { description: 'The session has ended.', simpleResolvers: true })
export class SignOutSuccess {
  @Field(() => Boolean, { description: 'Always true: signing out without a session is no mistake.' })
  @Access('PUBLIC')
  signedOut!: boolean;
}

export const SignInResult = createUnionType({
  name: 'SignInResult',
  description: 'The outcome of signing in.',
  types: () => [SignInSuccess, SignInRefused, InvalidInput] as const,
  resolveType: (value: { readonly __typename: string }) => value.__typename,
});

/** The GraphQL face of each reason for not signing somebody in. */
export function toSignInRefusal(refusal: SignInRefusal, locale: Locale) {
  const inEnglish = locale === 'en';
  switch (refusal.kind) {
    case 'WRONG_CREDENTIALS':
      return {
        __typename: 'SignInRefused',
        message: inEnglish ? 'The name or the password is not right.' : '用户名或密码不正确。',
        retryAfterSeconds: null,
      };
    case 'PLAIN_HTTP':
      return {
        __typename: 'SignInRefused',
        message: inEnglish
          ? 'This address is not protected: over plain http one can sign in only on the machine of the server. Please use the https address.'
          : '此地址未加密，只能在服务器本机登录。请改用 https 地址。',
        retryAfterSeconds: null,
      };
    case 'LOCKED': {
      const minutes = Math.max(1, Math.ceil(refusal.retryAfterSeconds / 60));
      return {
        __typename: 'SignInRefused',
        message: inEnglish
          ? `Too many attempts. Please try again in ${minutes} minutes.`
          : `尝试次数太多，请 ${minutes} 分钟后再试。`,
        retryAfterSeconds: refusal.retryAfterSeconds,
      };
    }
  }
}
