import type { Role } from '@diandan/domain/access';
import { Field, ID, ObjectType } from 'type-graphql';
import { Access } from '../../graphql/access.js';
import { connectionOf } from '../../graphql/connections.js';
import { DateTime } from '../../graphql/scalars.js';
import { RoleEnum } from '../access/index.js';

@ObjectType('HeldRole', { description: 'A role that an account holds at a station (岗位).' })
export class HeldRoleType {
  @Field(() => ID, { description: 'By which the role can be ended.', simple: true })
  @Access('WITH_PARENT')
  id!: string;

  @Field(() => RoleEnum, { description: 'The role.', simple: true })
  @Access('WITH_PARENT')
  role!: Role;

  stationId!: string;
}

@ObjectType('ManagedAccount', { description: 'An account as those who manage it see it (账号).' })
export class ManagedAccountType {
  @Field(() => ID, { description: 'The public id.', simple: true })
  @Access('WITH_PARENT')
  id!: string;

  @Field(() => String, { description: 'The name used to sign in.', simple: true })
  @Access('WITH_PARENT')
  username!: string;

  @Field(() => String, { description: 'The name shown to others.', simple: true })
  @Access('WITH_PARENT')
  displayName!: string;

  @Field(() => Boolean, { description: 'True when nobody can sign in by it at present.', simple: true })
  @Access('WITH_PARENT')
  isDisabled!: boolean;

  @Field(() => DateTime, { description: 'Since when there is this account.', simple: true })
  @Access('WITH_PARENT')
  createdAt!: number;

  @Field(() => [HeldRoleType], { description: 'The roles it holds where you could have given them.', simple: true })
  @Access('WITH_PARENT')
  grants!: readonly HeldRoleType[];

  @Field(() => Boolean, {
    description: 'True when it is yours to change: no demo account, and you could have given it every role it holds.',
    simple: true,
  })
  @Access('WITH_PARENT')
  viewerCanManage!: boolean;
}

export const ManagedAccountConnection = connectionOf('ManagedAccount', () => ManagedAccountType);
