import {
  accountManagers,
  type Actor,
  mayGive,
  mayManageAccount,
  type Role,
  rolesFitting,
  rolesToGive,
} from '@diandan/domain/access';
import type { Decision } from '@diandan/domain/decision';
import { Arg, Ctx, FieldResolver, ID, Int, Mutation, Query, Resolver, Root } from 'type-graphql';
import { Access } from '../../graphql/access.js';
import type { Page } from '../../graphql/connections.js';
import type { RequestContext, Viewer } from '../../graphql/context.js';
import { unauthenticated } from '../../graphql/errors.js';
import { placeAfter } from '../../graphql/paging.js';
import { RoleEnum } from '../access/index.js';
import { findStation, type Stations, StationType, type StationView } from '../stations/index.js';
import {
  ChangePasswordInput,
  DisableAccountInput,
  EnableAccountInput,
  EndRoleInput,
  GrantRoleInput,
  OpenAccountInput,
  ResetPasswordInput,
} from './account.inputs.js';
import { type ManagedAccount, managedAccount, managedAccounts } from './account.queries.js';
import {
  ChangePasswordResult,
  DisableAccountResult,
  EnableAccountResult,
  EndRoleResult,
  GrantRoleResult,
  OpenAccountResult,
  ResetPasswordResult,
  toAccountRefusal,
} from './account.results.js';
import { HeldRoleType, ManagedAccountConnection, type ManagedAccountType } from './account.type.js';
import { endRole, grantRole, resetPassword, setDisabled } from './commands/change-account.js';
import { changePassword } from './commands/change-password.js';
import { openAccount } from './commands/open-account.js';
import type { AccountCommandParts, AccountProblem } from './commands/parts.js';

const signedIn = ({ viewer, locale }: RequestContext): Viewer => {
  if (viewer === null) throw unauthenticated(locale);
  return viewer;
};

const accountView = (account: ManagedAccount, actor: Actor): ManagedAccountType => ({
  ...account,
  grants: account.grants.filter((grant) => mayGive(actor, grant)),
  viewerCanManage: !account.isDemo && mayManageAccount(actor, account.grants),
});

@Resolver()
export class AccountResolver {
  constructor(private readonly parts: AccountCommandParts) {}

  @Query(() => ManagedAccountConnection, {
    description: 'The accounts that hold a role which you could have given where it is held (账号).',
  })
  @Access(accountManagers)
  async accounts(
    @Arg('text', () => String, { nullable: true, description: 'Part of a username or a name.' }) text:
      | string
      | undefined,
    @Arg('first', () => Int, { defaultValue: 20, description: 'The size of the page, 1 to 100.' }) first: number,
    @Arg('after', () => String, { nullable: true, description: 'The cursor to go on after.' }) after:
      | string
      | undefined,
    @Ctx() context: RequestContext,
  ): Promise<Page<ManagedAccountType>> {
    const actor = signedIn(context);
    const place = placeAfter(after, 'text', context.locale);
    const page = await managedAccounts(this.parts.database.read, actor, { text: text ?? null, first, after: place });
    return {
      ...page,
      nodes: page.nodes.map((account) => accountView(account, actor)),
      edges: page.edges.map(({ cursor, node }) => ({ cursor, node: accountView(node, actor) })),
    };
  }

  @Query(() => [RoleEnum], {
    description: 'The roles that you may give at a station, to anybody or to one account; empty when none.',
  })
  @Access('SIGNED_IN')
  async rolesToGive(
    @Arg('stationId', () => ID, { description: 'The station.' }) stationId: string,
    @Arg('accountId', () => ID, {
      nullable: true,
      description: 'Only those that this account can hold; left out for an account that is yet to be opened.',
    })
    accountId: string | undefined,
    @Ctx() context: RequestContext,
  ): Promise<readonly Role[]> {
    const { read } = this.parts.database;
    const actor = signedIn(context);
    const station = await findStation(read, stationId);
    const roles = station === null ? [] : rolesToGive(actor, station.path);
    if (accountId === undefined || accountId === null) return roles;
    const account = await managedAccount(read, actor, accountId);
    return account === null || account.isDemo ? [] : rolesFitting(roles, account);
  }

  @Mutation(() => OpenAccountResult, { description: 'Opens an account for somebody (开通账号).' })
  @Access(accountManagers)
  async openAccount(
    @Arg('input', () => OpenAccountInput, { description: 'The account.' }) input: OpenAccountInput,
    @Ctx() context: RequestContext,
  ) {
    const done = await openAccount(this.parts, signedIn(context), input);
    if (!done.ok) return toAccountRefusal(done.refusal, context.locale);
    return this.answer('OpenAccountSuccess', done.value.accountId, context, { password: done.value.password });
  }

  @Mutation(() => ResetPasswordResult, { description: 'Replaces a lost password (重置密码).' })
  @Access(accountManagers)
  async resetPassword(
    @Arg('input', () => ResetPasswordInput, { description: 'Whose.' }) input: ResetPasswordInput,
    @Ctx() context: RequestContext,
  ) {
    const done = await resetPassword(this.parts, signedIn(context), input);
    if (!done.ok) return toAccountRefusal(done.refusal, context.locale);
    return this.answer('ResetPasswordSuccess', done.value.accountId, context, { password: done.value.password });
  }

  @Mutation(() => DisableAccountResult, { description: 'Lets nobody in by this account any more (停用账号).' })
  @Access(accountManagers)
  disableAccount(
    @Arg('input', () => DisableAccountInput, { description: 'Which one.' }) input: DisableAccountInput,
    @Ctx() context: RequestContext,
  ) {
    return this.changed(
      'DisableAccountSuccess',
      context,
      setDisabled(this.parts, signedIn(context), { ...input, isDisabled: true }),
    );
  }

  @Mutation(() => EnableAccountResult, { description: 'Lets the holder in again (启用账号).' })
  @Access(accountManagers)
  enableAccount(
    @Arg('input', () => EnableAccountInput, { description: 'Which one.' }) input: EnableAccountInput,
    @Ctx() context: RequestContext,
  ) {
    return this.changed(
      'EnableAccountSuccess',
      context,
      setDisabled(this.parts, signedIn(context), { ...input, isDisabled: false }),
    );
  }

  @Mutation(() => GrantRoleResult, { description: 'Gives an account one more role (授予岗位).' })
  @Access(accountManagers)
  grantRole(
    @Arg('input', () => GrantRoleInput, { description: 'Which role, and where.' }) input: GrantRoleInput,
    @Ctx() context: RequestContext,
  ) {
    return this.changed('GrantRoleSuccess', context, grantRole(this.parts, signedIn(context), input));
  }

  @Mutation(() => EndRoleResult, { description: 'Takes a role away (收回岗位).' })
  @Access(accountManagers)
  endRole(
    @Arg('input', () => EndRoleInput, { description: 'Which role.' }) input: EndRoleInput,
    @Ctx() context: RequestContext,
  ) {
    return this.changed('EndRoleSuccess', context, endRole(this.parts, signedIn(context), input));
  }

  @Mutation(() => ChangePasswordResult, { description: 'Changes your own password (修改密码).' })
  @Access('SIGNED_IN')
  async changePassword(
    @Arg('input', () => ChangePasswordInput, { description: 'The old one and the new one.' })
    input: ChangePasswordInput,
    @Ctx() context: RequestContext,
  ) {
    const given = { present: input.presentPassword, next: input.newPassword };
    const done = await changePassword(this.parts, signedIn(context), given);
    if (!done.ok) return toAccountRefusal(done.refusal, context.locale);
    return { __typename: 'ChangePasswordSuccess', isChanged: true };
  }

  private async changed(success: string, context: RequestContext, command: Promise<Decision<string, AccountProblem>>) {
    const done = await command;
    if (!done.ok) return toAccountRefusal(done.refusal, context.locale);
    return this.answer(success, done.value, context, {});
  }

  /** A repeated key may meet somebody who has lost the account since; then there is nothing to see. */
  private async answer(name: string, id: string, context: RequestContext, rest: object) {
    const actor = signedIn(context);
    const account = await managedAccount(this.parts.database.read, actor, id);
    if (account === null) return toAccountRefusal({ kind: 'NOT_FOUND' }, context.locale);
    return { __typename: name, account: accountView(account, actor), ...rest };
  }
}

@Resolver(() => HeldRoleType)
export class HeldRoleFieldsResolver {
  constructor(private readonly stations: Stations) {}

  @FieldResolver(() => StationType, { nullable: true, description: 'The station; its subtree is the scope.' })
  @Access('WITH_PARENT')
  station(@Root() held: HeldRoleType, @Ctx() context: RequestContext): Promise<StationView | null> {
    return this.stations.byId(context).load(held.stationId);
  }
}
