import { accountScope, maySomewhere, type Role } from '@diandan/domain/access';
import { type InputIssue, readText } from '@diandan/domain/decision';
import { Arg, Ctx, Mutation, Query, Resolver } from 'type-graphql';
import { Access } from '../../graphql/access.js';
import { invalidInputView } from '../../graphql/common-refusals.js';
import type { RequestContext, Viewer } from '../../graphql/context.js';
import { codedError } from '../../graphql/errors.js';
import type { RateBudget } from '../../rate-budget.js';
import type { DemoAccounts } from './demo-accounts.queries.js';
import { EnterDemoInput, SignInInput } from './access.inputs.js';
import { SignInResult, SignOutSuccess, toSignInRefusal } from './access.results.js';
import { DemoAccountType, ViewerType } from './access.type.js';
import { enterDemo, type SignInParts, signIn } from './commands/sign-in.js';
import { TooManySignIns } from './passwords.js';
import type { Sessions } from './sessions.js';

/** What the resolver shows of a person. */
export const viewerView = (viewer: Viewer, isDemo: boolean): ViewerType => ({
  account: { id: viewer.accountId, username: viewer.username, displayName: viewer.displayName },
  roles: viewer.grants.map((grant) => ({ role: grant.role satisfies Role, stationId: grant.stationId })),
  isDemo,
  viewerCanEditTerms: maySomewhere(viewer, 'TERM_EDIT'),
  viewerCanManageAccounts: accountScope(viewer).length > 0,
  workerId: viewer.workerId,
  residentId: viewer.residentId,
});

const tooMany = () =>
  codedError('TOO_MANY_REQUESTS', '登录的人太多，请稍后再试。Too many people are signing in; please try again.');

const NAME_LIMIT = 64;
const PASSWORD_LIMIT = 256;

@Resolver()
export class AccessResolver {
  constructor(
    private readonly parts: SignInParts,
    private readonly sessions: Sessions,
    private readonly demoAccountList: DemoAccounts,
    private readonly demoEntries: RateBudget,
  ) {}

  @Query(() => ViewerType, { nullable: true, description: 'Who you are; null when you have not signed in.' })
  @Access('PUBLIC')
  viewer(@Ctx() context: RequestContext): ViewerType | null {
    return context.viewer === null ? null : viewerView(context.viewer, this.parts.demo);
  }

  @Query(() => [DemoAccountType], { description: 'Who may be played in demo mode; empty otherwise.' })
  @Access('PUBLIC')
  demoAccounts(@Ctx() context: RequestContext): Promise<DemoAccountType[]> {
    return this.demoAccountList.all(context.locale);
  }

  @Mutation(() => SignInResult, { description: 'Signs you in and sets the session cookie (登录).' })
  @Access('PUBLIC')
  async signIn(@Arg('input', () => SignInInput) input: SignInInput, @Ctx() context: RequestContext) {
    const issues: InputIssue[] = [];
    readText(issues, ['username'], input.username, { max: NAME_LIMIT });
    readText(issues, ['password'], input.password, { max: PASSWORD_LIMIT });
    if (issues.length > 0) return invalidInputView(issues, context.locale);
    return this.enter(context, () => signIn(this.parts, { ...input, address: context.clientAddress }));
  }

  @Mutation(() => SignInResult, {
    description: 'Plays a demo account with one click; refused outside demo mode (进入演示).',
  })
  @Access('PUBLIC')
  enterDemo(@Arg('input', () => EnterDemoInput) input: EnterDemoInput, @Ctx() context: RequestContext) {
    if (!this.demoEntries.take(context.clientAddress)) throw tooMany();
    return this.enter(context, () => enterDemo(this.parts, input.username));
  }

  @Mutation(() => SignOutSuccess, { description: 'Ends your session (退出).' })
  @Access('PUBLIC')
  async signOut(@Ctx() context: RequestContext): Promise<SignOutSuccess> {
    if (context.viewer !== null) await this.sessions.end(context.viewer.sessionHash);
    context.cookies.clearSession();
    return { signedOut: true };
  }

  /** A new sign-in always makes a new session and ends the one that the browser held. */
  private async enter(context: RequestContext, check: () => ReturnType<typeof signIn>) {
    if (!context.cookies.maySet) return toSignInRefusal({ kind: 'PLAIN_HTTP' }, context.locale);
    let decision: Awaited<ReturnType<typeof signIn>>;
    try {
      decision = await check();
    } catch (error) {
      if (!(error instanceof TooManySignIns)) throw error;
      throw tooMany();
    }
    if (!decision.ok) return toSignInRefusal(decision.refusal, context.locale);
    if (context.viewer !== null) await this.sessions.end(context.viewer.sessionHash);
    const { token, expiresAt, viewer } = await this.sessions.start(decision.value);
    context.cookies.setSession(token, expiresAt);
    return { __typename: 'SignInSuccess' as const, viewer: viewerView(viewer, this.parts.demo) };
  }
}
