import { Field, InterfaceType } from 'type-graphql';
import { Access } from './access.js';

/** What every union member that says no looks like to a resolver. */
export interface RefusalView {
  readonly __typename: string;
  readonly message: string;
}

@InterfaceType('Refusal', {
  description: 'An expected no: the step was refused for a reason of the business. __typename is the code.',
  resolveType: (value: RefusalView) => value.__typename,
})
export abstract class Refusal {
  /** Tells the union member; not a field of its own. */
  readonly __typename!: string;

  @Field(() => String, { description: 'Why, in a sentence for the person who asked.' })
  @Access('WITH_PARENT')
  message!: string;
}
