import type { TermKind } from '@diandan/domain/terms';
import { Field, ID, InputType, Int } from 'type-graphql';
import { DataKey } from '../../graphql/scalars.js';
import { TermKindEnum } from './term.type.js';

const keyDescription = 'Any opaque text of 8 to 128 characters; the same one again has no second effect.';
const versionDescription = 'The version that you looked at.';

@InputType('TermRefInput', { description: 'Names an entry of a dictionary.' })
export class TermRefInput {
  @Field(() => TermKindEnum, { description: 'The dictionary.' })
  kind!: TermKind;

  @Field(() => DataKey, { description: 'The key of the entry.' })
  key!: string;
}

@InputType('CreateTermInput', { description: 'An entry to be added to a dictionary.' })
export class CreateTermInput {
  @Field(() => TermKindEnum, { description: 'The dictionary.' })
  kind!: TermKind;

  @Field(() => DataKey, {
    nullable: true,
    description: 'The key, which is for ever: lower-case letters, digits and dashes. Made from the name when left out.',
  })
  key?: string | null;

  @Field(() => String, { description: 'The name in Chinese, at most 60 characters.' })
  zh!: string;

  @Field(() => String, { nullable: true, description: 'The name in English; the Chinese one when left out.' })
  en?: string | null;

  @Field(() => DataKey, { nullable: true, description: 'The group it belongs under; none when left out.' })
  parentKey?: string | null;

  @Field(() => Int, { nullable: true, description: 'Its place in forms; the last when left out.' })
  position?: number | null;

  @Field(() => ID, { description: keyDescription })
  idempotencyKey!: string;
}

@InputType('ChangeTermInput', { description: 'Changes to an entry: what is left out stays as it is.' })
export class ChangeTermInput {
  @Field(() => TermKindEnum, { description: 'The dictionary.' })
  kind!: TermKind;

  @Field(() => DataKey, { description: 'The key of the entry.' })
  key!: string;

  @Field(() => Int, { description: versionDescription })
  expectedVersion!: number;

  @Field(() => String, { nullable: true, description: 'The name in Chinese.' })
  zh?: string | null;

  @Field(() => String, { nullable: true, description: 'The name in English; null for the Chinese one.' })
  en?: string | null;

  @Field(() => DataKey, { nullable: true, description: 'The group it belongs under; null for none.' })
  parentKey?: string | null;

  @Field(() => Int, { nullable: true, description: 'Its place in forms.' })
  position?: number | null;

  @Field(() => ID, { description: keyDescription })
  idempotencyKey!: string;
}

@InputType('RetireTermInput', { description: 'An entry that may no longer be chosen.' })
export class RetireTermInput {
  @Field(() => TermKindEnum, { description: 'The dictionary.' })
  kind!: TermKind;

  @Field(() => DataKey, { description: 'The key of the entry.' })
  key!: string;

  @Field(() => Int, { description: versionDescription })
  expectedVersion!: number;

  @Field(() => ID, { description: keyDescription })
  idempotencyKey!: string;
}

@InputType('RestoreTermInput', {
  description: 'An entry that may be chosen again; one that was merged becomes an entry of its own again.',
})
export class RestoreTermInput {
  @Field(() => TermKindEnum, { description: 'The dictionary.' })
  kind!: TermKind;

  @Field(() => DataKey, { description: 'The key of the entry.' })
  key!: string;

  @Field(() => Int, { description: versionDescription })
  expectedVersion!: number;

  @Field(() => ID, { description: keyDescription })
  idempotencyKey!: string;
}

@InputType('MergeTermsInput', { description: 'A duplicate, and the entry that is kept.' })
export class MergeTermsInput {
  @Field(() => TermRefInput, { description: 'The duplicate: it counts as the other one from now on.' })
  from!: TermRefInput;

  @Field(() => TermRefInput, { description: 'The entry that is kept.' })
  into!: TermRefInput;

  @Field(() => Int, { description: 'The version of the duplicate that you looked at.' })
  expectedVersion!: number;

  @Field(() => ID, { description: keyDescription })
  idempotencyKey!: string;
}
