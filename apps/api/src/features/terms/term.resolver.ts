import { capabilitySheet, maySomewhere } from '@diandan/domain/access';
import type { TermKind } from '@diandan/domain/terms';
import { Arg, Ctx, Mutation, Query, Resolver } from 'type-graphql';
import type { Sql } from '../../database/sql.js';
import { Access } from '../../graphql/access.js';
import type { RequestContext } from '../../graphql/context.js';
import { forbidden, unauthenticated } from '../../graphql/errors.js';
import { DataKey } from '../../graphql/scalars.js';
import type { TermCommandParts } from './commands/edit-terms.js';
import { changeTerm, createTerm, mergeTerms, restoreTerm, retireTerm } from './commands/term-commands.js';
import { ChangeTermInput, CreateTermInput, MergeTermsInput, RestoreTermInput, RetireTermInput } from './term.inputs.js';
import { readTermHistory } from './term.queries.js';
import {
  ChangeTermResult,
  CreateTermResult,
  MergeTermsResult,
  RestoreTermResult,
  RetireTermResult,
  toTermRefusal,
} from './term.results.js';
import { TermKindEnum, TermType } from './term.type.js';
import { TermChangeType } from './term-history.type.js';
import { entryView, type TermView, termView } from './term-views.js';

const viewerOf = ({ viewer, locale }: RequestContext) => {
  if (viewer === null) throw unauthenticated(locale);
  return viewer;
};

@Resolver()
export class TermResolver {
  constructor(
    private readonly parts: TermCommandParts,
    private readonly sql: Sql,
  ) {}

  @Query(() => [TermType], { description: 'A dictionary, in the order a form shows it.' })
  @Access('PUBLIC')
  terms(
    @Arg('kind', () => TermKindEnum, { description: 'Which dictionary.' }) kind: TermKind,
    @Arg('includeRetired', () => Boolean, {
      defaultValue: false,
      description: 'Also what may no longer be chosen, merged entries among them; for those who edit dictionaries.',
    })
    includeRetired: boolean,
    @Ctx() context: RequestContext,
  ): TermView[] {
    if (!includeRetired) return context.terms.choices(kind).map(entryView);
    if (!maySomewhere(viewerOf(context), 'TERM_EDIT')) throw forbidden(context.locale);
    return context.terms.all(kind).map(entryView);
  }

  @Query(() => [TermChangeType], { description: 'What was done to an entry, the newest first.' })
  @Access(capabilitySheet.TERM_EDIT)
  async termHistory(
    @Arg('kind', () => TermKindEnum, { description: 'The dictionary.' }) kind: TermKind,
    @Arg('key', () => DataKey, { description: 'The key of the entry.' }) key: string,
  ): Promise<TermChangeType[]> {
    const rows = await readTermHistory(this.sql, kind, key);
    return rows.map((row) => ({
      version: row.version,
      action: row.action,
      at: row.at,
      actorName: row.actor_name,
      nameZh: row.zh,
      nameEn: row.en,
      parent: row.parent_key === null ? null : termView(kind, row.parent_key),
      isRetired: row.is_retired === 1,
      mergedInto: row.merged_into_key === null ? null : termView(kind, row.merged_into_key),
    }));
  }

  @Mutation(() => CreateTermResult, { description: 'Adds an entry to a dictionary (新增字典项).' })
  @Access(capabilitySheet.TERM_EDIT)
  async createTerm(
    @Arg('input', () => CreateTermInput, { description: 'The entry.' }) input: CreateTermInput,
    @Ctx() context: RequestContext,
  ) {
    const done = await createTerm(this.parts, viewerOf(context), input);
    if (!done.ok) return toTermRefusal(done.refusal, input.kind, context);
    return { __typename: 'CreateTermSuccess' as const, term: entryView(done.value.entry) };
  }

  @Mutation(() => ChangeTermResult, { description: 'Changes names, group and place of an entry (修改字典项).' })
  @Access(capabilitySheet.TERM_EDIT)
  async changeTerm(
    @Arg('input', () => ChangeTermInput, { description: 'The changes.' }) input: ChangeTermInput,
    @Ctx() context: RequestContext,
  ) {
    const done = await changeTerm(this.parts, viewerOf(context), input);
    if (!done.ok) return toTermRefusal(done.refusal, input.kind, context);
    return { __typename: 'ChangeTermSuccess' as const, term: entryView(done.value.entry) };
  }

  @Mutation(() => RetireTermResult, { description: 'Takes an entry out of use (停用字典项).' })
  @Access(capabilitySheet.TERM_EDIT)
  async retireTerm(
    @Arg('input', () => RetireTermInput, { description: 'The entry.' }) input: RetireTermInput,
    @Ctx() context: RequestContext,
  ) {
    const done = await retireTerm(this.parts, viewerOf(context), input);
    if (!done.ok) return toTermRefusal(done.refusal, input.kind, context);
    return { __typename: 'RetireTermSuccess' as const, term: entryView(done.value.entry) };
  }

  @Mutation(() => RestoreTermResult, {
    description: 'Puts an entry to use again, or parts it from the one it was merged into (恢复字典项).',
  })
  @Access(capabilitySheet.TERM_EDIT)
  async restoreTerm(
    @Arg('input', () => RestoreTermInput, { description: 'The entry.' }) input: RestoreTermInput,
    @Ctx() context: RequestContext,
  ) {
    const done = await restoreTerm(this.parts, viewerOf(context), input);
    if (!done.ok) return toTermRefusal(done.refusal, input.kind, context);
    return { __typename: 'RestoreTermSuccess' as const, term: entryView(done.value.entry) };
  }

  @Mutation(() => MergeTermsResult, {
    description: 'Merges a duplicate into another entry: everything that names it counts as that one (合并字典项).',
  })
  @Access(capabilitySheet.TERM_EDIT)
  async mergeTerms(
    @Arg('input', () => MergeTermsInput, { description: 'The two entries.' }) input: MergeTermsInput,
    @Ctx() context: RequestContext,
  ) {
    const done = await mergeTerms(this.parts, viewerOf(context), input);
    if (!done.ok) return toTermRefusal(done.refusal, input.from.kind, context);
    return { __typename: 'MergeTermsSuccess' as const, term: entryView(done.value.entry) };
  }
}
