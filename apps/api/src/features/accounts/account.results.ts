import { type Role, roleLabel } from '@diandan/domain/access';
import type { Locale } from '@diandan/domain/decision';
import { createUnionType, Field, Int, ObjectType } from 'type-graphql';
import { Access } from '../../graphql/access.js';
import {
  InvalidInput,
  invalidInputView,
  KeyReused,
  keyReusedView,
  NotFound,
  notFoundView,
} from '../../graphql/common-refusals.js';
import { Refusal } from '../../graphql/refusal.js';
import { RoleEnum } from '../access/index.js';
import { ManagedAccountType } from './account.type.js';
import type { OpenAccountProblem } from './commands/open-account.js';
import type { AccountProblem } from './commands/parts.js';
import type { ChangePasswordProblem } from './commands/change-password.js';

const passwordDescription =
  'The password to hand over, shown this once; null when the answer is repeated. Reset it when it was lost.';

@ObjectType('OpenAccountSuccess', { description: 'The account is open.', simpleResolvers: true })
export class OpenAccountSuccess {
  readonly __typename = 'OpenAccountSuccess';

  @Field(() => ManagedAccountType, { description: 'The account.' })
  @Access('WITH_PARENT')
  account!: ManagedAccountType;

  @Field(() => String, { nullable: true, description: passwordDescription })
  @Access('WITH_PARENT')
  password!: string | null;
}

@ObjectType('ResetPasswordSuccess', {
  description: 'The password is new; all sessions have ended.',
  simpleResolvers: true,
})
export class ResetPasswordSuccess {
  readonly __typename = 'ResetPasswordSuccess';

  @Field(() => ManagedAccountType, { description: 'The account.' })
  @Access('WITH_PARENT')
  account!: ManagedAccountType;

  @Field(() => String, { nullable: true, description: passwordDescription })
  @Access('WITH_PARENT')
  password!: string | null;
}

@ObjectType('DisableAccountSuccess', {
  description: 'Nobody can sign in by the account any more; its sessions have ended.',
  simpleResolvers: true,
})
export class DisableAccountSuccess {
  readonly __typename = 'DisableAccountSuccess';

  @Field(() => ManagedAccountType, { description: 'The account as it is now.' })
  @Access('WITH_PARENT')
  account!: ManagedAccountType;
}

@ObjectType('EnableAccountSuccess', { description: 'The holder can sign in again.', simpleResolvers: true })
export class EnableAccountSuccess {
  readonly __typename = 'EnableAccountSuccess';

  @Field(() => ManagedAccountType, { description: 'The account as it is now.' })
  @Access('WITH_PARENT')
  account!: ManagedAccountType;
}

@ObjectType('GrantRoleSuccess', { description: 'The account holds the role.', simpleResolvers: true })
export class GrantRoleSuccess {
  readonly __typename = 'GrantRoleSuccess';

  @Field(() => ManagedAccountType, { description: 'The account as it is now.' })
  @Access('WITH_PARENT')
  account!: ManagedAccountType;
}

@ObjectType('EndRoleSuccess', { description: 'The account no longer holds the role.', simpleResolvers: true })
export class EndRoleSuccess {
  readonly __typename = 'EndRoleSuccess';

  @Field(() => ManagedAccountType, { description: 'The account as it is now.' })
  @Access('WITH_PARENT')
  account!: ManagedAccountType;
}

@ObjectType('ChangePasswordSuccess', {
  description: 'Your password is new; your other sessions have ended.',
  simpleResolvers: true,
})
export class ChangePasswordSuccess {
  readonly __typename = 'ChangePasswordSuccess';

  @Field(() => Boolean, { description: 'Always true.' })
  @Access('WITH_PARENT')
  isChanged!: boolean;
}

@ObjectType('RoleNotYours', { implements: Refusal, description: 'You may not give this role at this station.' })
export class RoleNotYours extends Refusal {
  @Field(() => [RoleEnum], { description: 'The roles you may give there.', simple: true })
  @Access('WITH_PARENT')
  possible!: readonly Role[];
}

@ObjectType('UsernameTaken', { implements: Refusal, description: 'Somebody signs in by this name already.' })
export class UsernameTaken extends Refusal {}

@ObjectType('HasAccountAlready', { implements: Refusal, description: 'This person can sign in already.' })
export class HasAccountAlready extends Refusal {}

@ObjectType('OwnAccount', { implements: Refusal, description: 'You cannot shut your own door.' })
export class OwnAccount extends Refusal {}

@ObjectType('LastRole', {
  implements: Refusal,
  description: 'The last role cannot be taken away: disable the account.',
})
export class LastRole extends Refusal {}

@ObjectType('DemoAccountFixed', {
  implements: Refusal,
  description: 'A demo account is played by many visitors, and stays as it is.',
})
export class DemoAccountFixed extends Refusal {}

@ObjectType('RegisterEntryMissing', {
  implements: Refusal,
  description: 'The role is for somebody of a register, and the account rests on nobody there.',
})
export class RegisterEntryMissing extends Refusal {}

@ObjectType('WrongPassword', { implements: Refusal, description: 'The present password is another one.' })
export class WrongPasswordType extends Refusal {}

@ObjectType('TooManyAttempts', {
  implements: Refusal,
  description: 'The present password was guessed at too often; nothing is looked at for a while.',
})
export class TooManyAttemptsType extends Refusal {
  @Field(() => Int, { description: 'Seconds until the next attempt is looked at.', simple: true })
  @Access('WITH_PARENT')
  retryAfterSeconds!: number;
}

const resolveType = (value: { readonly __typename: string }): string => value.__typename;

export const OpenAccountResult = createUnionType({
  name: 'OpenAccountResult',
  description: 'The outcome of opening an account.',
  types: () =>
    [OpenAccountSuccess, RoleNotYours, UsernameTaken, HasAccountAlready, KeyReused, InvalidInput, NotFound] as const,
  resolveType,
});

export const ResetPasswordResult = createUnionType({
  name: 'ResetPasswordResult',
  description: 'The outcome of resetting a password.',
  types: () => [ResetPasswordSuccess, OwnAccount, DemoAccountFixed, KeyReused, InvalidInput, NotFound] as const,
  resolveType,
});

export const DisableAccountResult = createUnionType({
  name: 'DisableAccountResult',
  description: 'The outcome of disabling an account.',
  types: () => [DisableAccountSuccess, OwnAccount, DemoAccountFixed, KeyReused, InvalidInput, NotFound] as const,
  resolveType,
});

export const EnableAccountResult = createUnionType({
  name: 'EnableAccountResult',
  description: 'The outcome of enabling an account.',
  types: () => [EnableAccountSuccess, OwnAccount, DemoAccountFixed, KeyReused, InvalidInput, NotFound] as const,
  resolveType,
});

export const GrantRoleResult = createUnionType({
  name: 'GrantRoleResult',
  description: 'The outcome of giving a role.',
  types: () => [GrantRoleSuccess, RegisterEntryMissing, DemoAccountFixed, KeyReused, InvalidInput, NotFound] as const,
  resolveType,
});

export const EndRoleResult = createUnionType({
  name: 'EndRoleResult',
  description: 'The outcome of taking a role away.',
  types: () => [EndRoleSuccess, OwnAccount, LastRole, DemoAccountFixed, KeyReused, InvalidInput, NotFound] as const,
  resolveType,
});

export const ChangePasswordResult = createUnionType({
  name: 'ChangePasswordResult',
  description: 'The outcome of changing your password.',
  types: () => [ChangePasswordSuccess, WrongPasswordType, TooManyAttemptsType, DemoAccountFixed, InvalidInput] as const,
  resolveType,
});

/** The GraphQL face of each reason why nothing was done. */
export function toAccountRefusal(refusal: OpenAccountProblem | AccountProblem | ChangePasswordProblem, locale: Locale) {
  const say = (zh: string, en: string) => (locale === 'en' ? en : zh);
  switch (refusal.kind) {
    case 'INVALID_INPUT':
      return invalidInputView(refusal.issues, locale);
    case 'KEY_REUSED':
      return keyReusedView(locale);
    case 'NOT_FOUND':
      return notFoundView(locale);
    case 'ROLE_NOT_YOURS': {
      const role = roleLabel(refusal.role, locale);
      const message = say(`您不能在这个站点授予“${role}”。`, `You may not make anybody ${role} at this station.`);
      return { __typename: 'RoleNotYours', message, possible: refusal.possible };
    }
    case 'USERNAME_TAKEN': {
      const message = say(`账号“${refusal.username}”已被使用。`, `The name "${refusal.username}" is taken.`);
      return { __typename: 'UsernameTaken', message };
    }
    case 'HAS_ACCOUNT_ALREADY': {
      const message = say(`${refusal.name}已有账号。`, `${refusal.name} has an account already.`);
      return { __typename: 'HasAccountAlready', message };
    }
    case 'OWN_ACCOUNT':
      return {
        __typename: 'OwnAccount',
        message: say(
          '不能停用、重置自己的账号，也不能收回自己的岗位。自己的密码请在“我”中修改。',
          'You cannot disable or reset yourself or end a role of your own. Change your password under “Me”.',
        ),
      };
    case 'LAST_ROLE':
      return {
        __typename: 'LastRole',
        message: say('这是最后一个岗位，请改为停用账号。', 'This is the last role: disable the account instead.'),
      };
    case 'DEMO_ACCOUNT_FIXED':
      return {
        __typename: 'DemoAccountFixed',
        message: say(
          '演示账号供所有访客使用，不能修改。可以另开通一个账号来试。',
          'Demo accounts are for every visitor and stay as they are. Open an account of your own to try this.',
        ),
      };
    case 'REGISTER_ENTRY_MISSING': {
      const role = roleLabel(refusal.role, locale);
      const message =
        refusal.holder === 'WORKER'
          ? say(
              `这个账号没有对应的社工或志愿者档案，不能授予“${role}”。`,
              `This account rests on nobody in the register of workers, so it cannot be made ${role}.`,
            )
          : say(
              `这个账号没有对应的居民档案，不能授予“${role}”。`,
              `This account rests on nobody in the register of residents, so it cannot be made ${role}.`,
            );
      return { __typename: 'RegisterEntryMissing', message };
    }
    case 'WRONG_PASSWORD':
      return { __typename: 'WrongPassword', message: say('原密码不正确。', 'The present password is not right.') };
    case 'TOO_MANY_ATTEMPTS': {
      const minutes = Math.max(1, Math.ceil(refusal.retryAfterSeconds / 60));
      return {
        __typename: 'TooManyAttempts',
        message: say(
          `尝试次数太多，请 ${minutes} 分钟后再试。`,
          `Too many attempts. Please try again in ${minutes} minutes.`,
        ),
        retryAfterSeconds: refusal.retryAfterSeconds,
      };
    }
  }
}
