import { capabilitySheet, may } from '@diandan/domain/access';
import { Arg, Ctx, ID, Int, Mutation, Query, Resolver } from 'type-graphql';
import type { Sql } from '../../database/sql.js';
import { Access } from '../../graphql/access.js';
import type { Page } from '../../graphql/connections.js';
import type { RequestContext, Viewer } from '../../graphql/context.js';
import { unauthenticated } from '../../graphql/errors.js';
import { placeAfter } from '../../graphql/paging.js';
import type { NeedDecision } from './commands/command.js';
import type { NeedCommands } from './need-commands.js';
import {
  DismissNeedInput,
  LinkNeedInput,
  MergeNeedsInput,
  NeedFilter,
  PlanNeedInput,
  RecordNeedInput,
  ReopenNeedInput,
} from './need.inputs.js';
import type { NeedLoaders } from './need.loaders.js';
import { needPage } from './need.queries.js';
import {
  DismissNeedResult,
  LinkNeedResult,
  MergeNeedsResult,
  PlanNeedResult,
  RecordNeedResult,
  ReopenNeedResult,
  toNeedRefusal,
} from './need.results.js';
import { NeedConnection, NeedType } from './need.type.js';
import type { NeedView } from './need.views.js';

const viewerOf = ({ viewer, locale }: RequestContext): Viewer => {
  if (viewer === null) throw unauthenticated(locale);
  return viewer;
};

/** The need when the viewer may open it: those of the own stations, and what the viewer said. */
export async function openNeed(
  loaders: NeedLoaders,
  id: string,
  { viewer }: Pick<RequestContext, 'viewer'>,
): Promise<NeedView | null> {
  if (viewer === null) return null;
  const view = await loaders.byId.load(id);
  if (view === null) return null;
  const isOwn = view.residentId !== null && view.residentId === viewer.residentId;
  return isOwn || may(viewer, 'NEED_VIEW', view.stationPath) ? view : null;
}

@Resolver()
export class NeedResolver {
  constructor(
    private readonly sql: Sql,
    private readonly commands: NeedCommands,
    private readonly loaders: (context: RequestContext) => NeedLoaders,
  ) {}

  @Query(() => NeedType, { nullable: true, description: 'A need; null when absent or not yours to see.' })
  @Access('SIGNED_IN')
  need(
    @Arg('id', () => ID, { description: 'The need.' }) id: string,
    @Ctx() context: RequestContext,
  ): Promise<NeedView | null> {
    return openNeed(this.loaders(context), id, context);
  }

  @Query(() => NeedConnection, {
    description: 'The needs of your stations, what waits for an answer first. What counts with another is shown there.',
  })
  @Access(capabilitySheet.NEED_VIEW)
  async needs(
    @Arg('filter', () => NeedFilter, { nullable: true, description: 'Which ones.' }) filter: NeedFilter | undefined,
    @Arg('first', () => Int, { defaultValue: 20, description: 'The size of the page, 1 to 100.' }) first: number,
    @Arg('after', () => String, { nullable: true, description: 'The cursor to go on after.' }) after:
      | string
      | undefined,
    @Ctx() context: RequestContext,
  ): Promise<Page<NeedView>> {
    const place = placeAfter(after, 'text', context.locale);
    return needPage(this.sql, viewerOf(context), filter ?? {}, { first, after: place }, context);
  }

  @Mutation(() => RecordNeedResult, {
    description:
      'Writes a need down (记录需求): what a station has found, or what a resident did not find on the menu.',
  })
  @Access('SIGNED_IN')
  async recordNeed(
    @Arg('input', () => RecordNeedInput, { description: 'The need.' }) input: RecordNeedInput,
    @Ctx() context: RequestContext,
  ) {
    return this.answer('RecordNeedSuccess', await this.commands.record(viewerOf(context), input), context);
  }

  @Mutation(() => LinkNeedResult, { description: 'Names the items that answer a need (关联事项).' })
  @Access(capabilitySheet.NEED_EDIT)
  async linkNeed(
    @Arg('input', () => LinkNeedInput, { description: 'The need and its items.' }) input: LinkNeedInput,
    @Ctx() context: RequestContext,
  ) {
    return this.answer('LinkNeedSuccess', await this.commands.link(viewerOf(context), input), context);
  }

  @Mutation(() => PlanNeedResult, { description: 'Plans an item for a need that none answers (列入计划).' })
  @Access(capabilitySheet.NEED_EDIT)
  async planNeed(
    @Arg('input', () => PlanNeedInput, { description: 'The need and the plan.' }) input: PlanNeedInput,
    @Ctx() context: RequestContext,
  ) {
    return this.answer('PlanNeedSuccess', await this.commands.plan(viewerOf(context), input), context);
  }

  @Mutation(() => DismissNeedResult, { description: 'Leaves a need unanswered, for a reason (搁置).' })
  @Access(capabilitySheet.NEED_EDIT)
  async dismissNeed(
    @Arg('input', () => DismissNeedInput, { description: 'The need and the reason.' }) input: DismissNeedInput,
    @Ctx() context: RequestContext,
  ) {
    return this.answer('DismissNeedSuccess', await this.commands.dismiss(viewerOf(context), input), context);
  }

  @Mutation(() => ReopenNeedResult, { description: 'Has a need wait for an answer again (重新打开).' })
  @Access(capabilitySheet.NEED_EDIT)
  async reopenNeed(
    @Arg('input', () => ReopenNeedInput, { description: 'The need.' }) input: ReopenNeedInput,
    @Ctx() context: RequestContext,
  ) {
    return this.answer('ReopenNeedSuccess', await this.commands.reopen(viewerOf(context), input), context);
  }

  @Mutation(() => MergeNeedsResult, {
    description: 'Has duplicates count with the need that is kept: counts add, everybody’s words stay (合并重复).',
  })
  @Access(capabilitySheet.NEED_EDIT)
  async mergeNeeds(
    @Arg('input', () => MergeNeedsInput, { description: 'The need that is kept and its duplicates.' })
    input: MergeNeedsInput,
    @Ctx() context: RequestContext,
  ) {
    return this.answer('MergeNeedsSuccess', await this.commands.merge(viewerOf(context), input), context);
  }

  /** A repeated key may meet somebody whose grant has ended since; then there is nothing to see. */
  private async answer<Name extends string>(name: Name, done: NeedDecision, context: RequestContext) {
    if (!done.ok) return toNeedRefusal(done.refusal, context.locale);
    const loaders = this.loaders(context);
    for (const loader of [loaders.byId, loaders.duplicates, loaders.events]) loader.clearAll();
    const need = await openNeed(loaders, done.value, context);
    return need === null ? toNeedRefusal({ kind: 'NOT_FOUND' }, context.locale) : { __typename: name, need };
  }
}
