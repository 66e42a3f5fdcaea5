import { type Role, roles } from '@diandan/domain/access';
import { Field, ID, ObjectType, registerEnumType } from 'type-graphql';
import { Access } from '../../graphql/access.js';
import { DataKey } from '../../graphql/scalars.js';
import { enumOf } from '../../graphql/enum-of.js';

export const RoleEnum = enumOf(roles);
registerEnumType(RoleEnum, {
  name: 'Role',
  description: 'What somebody may do, within the subtree of the station where the role is held.',
  valuesConfig: {
    RESIDENT: { description: '居民: orders services and rates them.' },
    VOLUNTEER: { description: '志愿者: serves without being staff.' },
    WORKER: { description: '社工: accepts requests and serves.' },
    DISPATCHER: { description: '派单员: verifies requests and dispatches them.' },
    STATION_HEAD: { description: '站长: runs a station and its people.' },
    SUPERVISOR: { description: '督导: reads the work of stations to advise them.' },
    COUNTY_ADMIN: { description: '县级总站: menus, coverage and figures of a whole network.' },
    PREFECTURE_VIEWER: { description: '市/州: sees aggregates only.' },
    SYSTEM_ADMIN: { description: '系统管理员: accounts, no residents.' },
    SECURITY_ADMIN: { description: '安全管理员: roles and locks.' },
    AUDITOR: { description: '审计管理员: reads the audit log.' },
    DEVELOPER: { description: '开发者: explores the schema.' },
  },
});

@ObjectType('Account', { description: 'Someone who can sign in (账号).', simpleResolvers: true })
export class AccountType {
  @Field(() => ID, { description: 'The public id.' })
  @Access('WITH_PARENT')
  id!: string;

  @Field(() => String, { description: 'The name used to sign in.' })
  @Access('WITH_PARENT')
  username!: string;

  @Field(() => String, { description: 'The name shown to others.' })
  @Access('WITH_PARENT')
  displayName!: string;
}

@ObjectType('RoleGrant', { description: 'A role held at a station (岗位). Its scope is the subtree of that station.' })
export class RoleGrantType {
  @Field(() => RoleEnum, { description: 'The role.', simple: true })
  @Access('WITH_PARENT')
  role!: Role;

  stationId!: string;
}

@ObjectType('DemoAccount', { description: 'Somebody who can be played with one click in demo mode (演示账号).' })
export class DemoAccountType {
  @Field(() => String, { description: 'What to give to enterDemo.', simple: true })
  @Access('PUBLIC')
  username!: string;

  @Field(() => RoleEnum, { description: 'The role played.', simple: true })
  @Access('PUBLIC')
  role!: Role;

  @Field(() => String, { description: 'The name shown to others.', simple: true })
  @Access('PUBLIC')
  displayName!: string;

  @Field(() => DataKey, { description: 'The locality whose working set this account belongs to.', simple: true })
  @Access('PUBLIC')
  locality!: string;

  @Field(() => String, { description: 'The name of that locality.', simple: true })
  @Access('PUBLIC')
  localityName!: string;

  stationId!: string;
}

@ObjectType('Viewer', { description: 'The person behind the session: who you are and what you hold (本人).' })
export class ViewerType {
  @Field(() => AccountType, { description: 'Your account.', simple: true })
  @Access('WITH_PARENT')
  account!: AccountType;

  @Field(() => [RoleGrantType], { description: 'The roles you hold, and where.', simple: true })
  @Access('WITH_PARENT')
  roles!: RoleGrantType[];

  @Field(() => Boolean, { description: 'True when this is a demonstration, with made-up people.', simple: true })
  @Access('WITH_PARENT')
  isDemo!: boolean;

  @Field(() => Boolean, { description: 'True when you may edit the dictionaries.', simple: true })
  @Access('WITH_PARENT')
  viewerCanEditTerms!: boolean;

  @Field(() => Boolean, { description: 'True when you may open accounts for others.', simple: true })
  @Access('WITH_PARENT')
  viewerCanManageAccounts!: boolean;

  workerId!: string | null;

  residentId!: string | null;
}
