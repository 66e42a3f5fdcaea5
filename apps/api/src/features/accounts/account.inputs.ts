import type { Role } from '@diandan/domain/access';
import { Field, ID, InputType } from 'type-graphql';
import { RoleEnum } from '../access/index.js';

const keyDescription =
  'A key of your own making per intention, 8 to 128 characters; a retry with it has no second effect.';

@InputType('OpenAccountInput', { description: 'An account with a first role at a station.' })
export class OpenAccountInput {
  @Field(() => String, {
    description:
      'The name to sign in with: 3 to 64 letters, digits, dots, dashes or underscores, a letter or digit first.',
  })
  username!: string;

  @Field(() => String, {
    nullable: true,
    description: 'The name shown to others; left out for workers and residents, who are called as in the register.',
  })
  displayName?: string | null;

  @Field(() => RoleEnum, { description: 'The first role.' })
  role!: Role;

  @Field(() => ID, { description: 'The station where it is held.' })
  stationId!: string;

  @Field(() => ID, { nullable: true, description: 'The worker or volunteer who will sign in.' })
  workerId?: string | null;

  @Field(() => ID, { nullable: true, description: 'The resident who will sign in.' })
  residentId?: string | null;

  @Field(() => ID, { description: keyDescription })
  idempotencyKey!: string;
}

@InputType('ResetPasswordInput', { description: 'Whose password is replaced by a new one.' })
export class ResetPasswordInput {
  @Field(() => ID, { description: 'The account.' })
  accountId!: string;

  @Field(() => ID, { description: keyDescription })
  idempotencyKey!: string;
}

@InputType('DisableAccountInput', { description: 'Which account lets nobody in any more.' })
export class DisableAccountInput {
  @Field(() => ID, { description: 'The account.' })
  accountId!: string;

  @Field(() => ID, { description: keyDescription })
  idempotencyKey!: string;
}

@InputType('EnableAccountInput', { description: 'Which account lets its holder in again.' })
export class EnableAccountInput {
  @Field(() => ID, { description: 'The account.' })
  accountId!: string;

  @Field(() => ID, { description: keyDescription })
  idempotencyKey!: string;
}

@InputType('GrantRoleInput', { description: 'A further role for an account.' })
export class GrantRoleInput {
  @Field(() => ID, { description: 'The account.' })
  accountId!: string;

  @Field(() => RoleEnum, { description: 'The role.' })
  role!: Role;

  @Field(() => ID, { description: 'The station where it is held.' })
  stationId!: string;

  @Field(() => ID, { description: keyDescription })
  idempotencyKey!: string;
}

@InputType('EndRoleInput', { description: 'Which role an account loses.' })
export class EndRoleInput {
  @Field(() => ID, { description: 'The account.' })
  accountId!: string;

  @Field(() => ID, { description: 'The held role; see ManagedAccount.grants.' })
  grantId!: string;

  @Field(() => ID, { description: keyDescription })
  idempotencyKey!: string;
}

@InputType('ChangePasswordInput', { description: 'The present password and the one to come.' })
export class ChangePasswordInput {
  @Field(() => String, { description: 'The present password.' })
  presentPassword!: string;

  @Field(() => String, { description: 'The new one: at least ten characters, without the username.' })
  newPassword!: string;
}
