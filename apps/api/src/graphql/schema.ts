import type { GraphQLSchema } from 'graphql';
import { isAbstractType, lexicographicSortSchema, printSchema } from 'graphql';
import { buildSchema, type NonEmptyArray } from 'type-graphql';
import { enforceAccess } from './access.js';

/** A resolver class with what it needs already inside; type-graphql asks the container for it by class. */
export type ResolverInstances = ReadonlyMap<Function, object>;

/** type-graphql insists on one; our subscriptions bring their own streams, so it is never asked. */
const unusedPubSub = {
  publish(): void {
    throw new Error('events are published by the unit of work');
  },
  subscribe(): AsyncIterable<never> {
    throw new Error('a subscription names its own stream');
  },
};

/**
 * type-graphql wraps every `resolveType` in an async function, which compiled queries do not wait for: an interface would
 * fail from the third time on. Every value of ours that stands for several types names its own.
 */
function nameTypesAtOnce(schema: GraphQLSchema): GraphQLSchema {
  for (const type of Object.values(schema.getTypeMap())) {
    if (isAbstractType(type)) type.resolveType = (value: { readonly __typename: string }) => value.__typename;
  }
  return schema;
}

/** Builds the schema, then closes every field that nobody opened. */
export async function createSchema(resolvers: ResolverInstances): Promise<GraphQLSchema> {
  const classes = [...resolvers.keys()] as [Function, ...Function[]];
  const schema = await buildSchema({
    resolvers: classes as NonEmptyArray<Function>,
    container: { get: (asked: Function) => resolvers.get(asked) },
    validate: false,
    pubSub: unusedPubSub,
  });
  return enforceAccess(nameTypesAtOnce(schema));
}

/** The schema as clients see it, in alphabetical order so that a diff shows only what changed. */
export function printPublicSchema(schema: GraphQLSchema): string {
  return `${printSchema(lexicographicSortSchema(schema))}\n`;
}
