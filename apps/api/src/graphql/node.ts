import { Field, ID, InterfaceType } from 'type-graphql';
import { Access } from './access.js';

@InterfaceType('Node', {
  description: 'Anything that has an id of its own and can be fetched again by it.',
  resolveType: (value: { readonly __typename: string }) => value.__typename,
})
export abstract class Node {
  @Field(() => ID, { description: 'The public id: opaque, unique over all types.' })
  @Access('WITH_PARENT')
  id!: string;
}
