import type { TermKind } from '@diandan/domain/terms';
import { Arg, Ctx, Query, Resolver } from 'type-graphql';
import { Access } from '../../graphql/access.js';
import type { RequestContext } from '../../graphql/context.js';
import { TermKindEnum, TermType } from './term.type.js';
import { termViews } from './term-views.js';

@Resolver()
export class TermResolver {
  @Query(() => [TermType], { description: 'A dictionary, in the order a form shows it.' })
  @Access('PUBLIC')
  terms(
    @Arg('kind', () => TermKindEnum, { description: 'Which dictionary.' }) kind: TermKind,
    @Ctx() context: RequestContext,
  ): TermType[] {
    return termViews(kind, context.locale);
  }
}
