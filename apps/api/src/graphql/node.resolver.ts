import { Arg, Ctx, ID, Query, Resolver } from 'type-graphql';
import { Access } from './access.js';
import type { RequestContext } from './context.js';
import { Node } from './node.js';

/** Finds an object of one type by its id, within the viewer's scope; null when it is absent or out of sight. */
export type NodeFinder = (id: string, context: RequestContext) => Promise<{ readonly __typename: string } | null>;

/** Finders by the prefix of the ids that they know, such as `stn`. */
export type NodeFinders = Readonly<Record<string, NodeFinder>>;

@Resolver()
export class NodeResolver {
  constructor(private readonly finders: NodeFinders) {}

  @Query(() => Node, {
    nullable: true,
    description: 'Any object by its id; null when it is absent or not yours to see.',
  })
  @Access('PUBLIC')
  async node(
    @Arg('id', () => ID, { description: 'The id as another answer gave it.' }) id: string,
    @Ctx() context: RequestContext,
  ): Promise<{ readonly __typename: string } | null> {
    const prefix = /^([a-z]{3})_/.exec(id)?.[1] ?? '';
    const find = Object.hasOwn(this.finders, prefix) ? this.finders[prefix] : undefined;
    return find === undefined ? null : find(id, context);
  }
}
