import { capabilitySheet } from '@diandan/domain/access';
import { invalidInput } from '@diandan/domain/decision';
import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import { Access } from '../../graphql/access.js';
import type { RequestContext, Viewer } from '../../graphql/context.js';
import { unauthenticated } from '../../graphql/errors.js';
import { type EditionAnswer, type EditionCommandParts, notFound } from './commands/edition-parts.js';
import { editionCommands, type EditionCommands } from './edition-commands.js';
import { editsOf } from './edition-edits.js';
import {
  CancelScheduledMenuInput,
  ConfirmItemsInput,
  DiscardMenuDraftInput,
  EditMenuDraftInput,
  PublishMenuInput,
  ResolveMenuConflictInput,
  ReturnMenuInput,
  StartMenuDraftInput,
  SubmitMenuInput,
} from './edition.inputs.js';
import { itemsToCheckOf, visibleEdition } from './edition-pages.queries.js';
import {
  CancelScheduledMenuResult,
  ConfirmItemsResult,
  DiscardMenuDraftResult,
  EditMenuDraftResult,
  PublishMenuResult,
  ResolveMenuConflictResult,
  ReturnMenuResult,
  StartMenuDraftResult,
  SubmitMenuResult,
  toEditionRefusal,
} from './edition.results.js';

type Refusals = Parameters<typeof toEditionRefusal>[0];

const viewerOf = ({ viewer, locale }: RequestContext): Viewer => {
  if (viewer === null) throw unauthenticated(locale);
  return viewer;
};

@Resolver()
export class EditionStepsResolver {
  private readonly commands: EditionCommands;

  constructor(private readonly parts: EditionCommandParts) {
    this.commands = editionCommands(parts);
  }

  @Mutation(() => StartMenuDraftResult, { description: 'Begins a version of a station’s menu (新建草稿).' })
  @Access(capabilitySheet.MENU_EDIT)
  startMenuDraft(
    @Arg('input', () => StartMenuDraftInput, { description: 'Which.' }) input: StartMenuDraftInput,
    @Ctx() context: RequestContext,
  ) {
    const done = this.commands.start(viewerOf(context), input);
    return this.answer('StartMenuDraftSuccess', done, context);
  }

  @Mutation(() => EditMenuDraftResult, { description: 'Saves changes of a draft; conflicts are kept (保存草稿).' })
  @Access(capabilitySheet.MENU_EDIT)
  editMenuDraft(
    @Arg('input', () => EditMenuDraftInput, { description: 'The changes.' }) input: EditMenuDraftInput,
    @Ctx() context: RequestContext,
  ) {
    const { edits, issues } = editsOf(input.edits);
    if (issues.length > 0) return toEditionRefusal(invalidInput(issues), context.locale);
    const done = this.commands.edit(viewerOf(context), { ...input, edits });
    return this.answer('EditMenuDraftSuccess', done, context);
  }

  @Mutation(() => ResolveMenuConflictResult, { description: 'Chooses one of two values of a field (处理修改冲突).' })
  @Access(capabilitySheet.MENU_EDIT)
  resolveMenuConflict(
    @Arg('input', () => ResolveMenuConflictInput, { description: 'Which.' }) input: ResolveMenuConflictInput,
    @Ctx() context: RequestContext,
  ) {
    const done = this.commands.resolve(viewerOf(context), input);
    return this.answer('ResolveMenuConflictSuccess', done, context);
  }

  @Mutation(() => SubmitMenuResult, { description: 'Hands a draft in for review (提交审核).' })
  @Access(capabilitySheet.MENU_EDIT)
  submitMenu(
    @Arg('input', () => SubmitMenuInput, { description: 'Which.' }) input: SubmitMenuInput,
    @Ctx() context: RequestContext,
  ) {
    return this.answer('SubmitMenuSuccess', this.commands.submit(viewerOf(context), input), context);
  }

  @Mutation(() => ReturnMenuResult, { description: 'Hands a draft back to its editors (退回修改).' })
  @Access(capabilitySheet.MENU_REVIEW)
  returnMenu(
    @Arg('input', () => ReturnMenuInput, { description: 'Which, and why.' }) input: ReturnMenuInput,
    @Ctx() context: RequestContext,
  ) {
    return this.answer('ReturnMenuSuccess', this.commands.sendBack(viewerOf(context), input), context);
  }

  @Mutation(() => PublishMenuResult, { description: 'Publishes a version, at once or from a day on (发布).' })
  @Access(capabilitySheet.MENU_REVIEW)
  publishMenu(
    @Arg('input', () => PublishMenuInput, { description: 'Which, and when.' }) input: PublishMenuInput,
    @Ctx() context: RequestContext,
  ) {
    return this.answer('PublishMenuSuccess', this.commands.publish(viewerOf(context), input), context);
  }

  @Mutation(() => DiscardMenuDraftResult, { description: 'Gives a draft up (作废).' })
  @Access(capabilitySheet.MENU_EDIT)
  discardMenuDraft(
    @Arg('input', () => DiscardMenuDraftInput, { description: 'Which.' }) input: DiscardMenuDraftInput,
    @Ctx() context: RequestContext,
  ) {
    return this.answer('DiscardMenuDraftSuccess', this.commands.discard(viewerOf(context), input), context);
  }

  @Mutation(() => CancelScheduledMenuResult, { description: 'Takes back a version whose day has not come (取消发布).' })
  @Access(capabilitySheet.MENU_REVIEW)
  cancelScheduledMenu(
    @Arg('input', () => CancelScheduledMenuInput, { description: 'Which.' }) input: CancelScheduledMenuInput,
    @Ctx() context: RequestContext,
  ) {
    const done = this.commands.cancel(viewerOf(context), input);
    return this.answer('CancelScheduledMenuSuccess', done, context);
  }

  @Mutation(() => ConfirmItemsResult, { description: 'Puts on record that items are still right (核对事项).' })
  @Access(capabilitySheet.MENU_EDIT)
  async confirmItems(
    @Arg('input', () => ConfirmItemsInput, { description: 'Which.' }) input: ConfirmItemsInput,
    @Ctx() context: RequestContext,
  ) {
    const done = await this.commands.confirm(viewerOf(context), input);
    if (!done.ok) return toEditionRefusal(done.refusal, context.locale);
    const { database, clock } = this.parts;
    const all = await itemsToCheckOf(database.read, input.stationId, 0, clock.now());
    const items = all.filter((item) => done.value.addedIds.includes(item.itemId));
    return { __typename: 'ConfirmItemsSuccess' as const, items };
  }

  /** Reads the version anew, as it stands for the viewer, who may have lost the sight of it since the first answer. */
  private async answer<Name extends string>(name: Name, done: EditionAnswer<Refusals>, context: RequestContext) {
    const answer = await done;
    if (!answer.ok) return toEditionRefusal(answer.refusal, context.locale);
    const { editionId, addedIds } = answer.value;
    context.loaders.forget();
    const edition = await visibleEdition(this.parts.database.read, editionId, context);
    if (edition === null) return toEditionRefusal(notFound, context.locale);
    return { __typename: name, edition, addedIds };
  }
}
