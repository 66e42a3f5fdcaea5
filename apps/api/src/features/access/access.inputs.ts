import { Field, InputType } from 'type-graphql';

@InputType('SignInInput', { description: 'Name and password.' })
export class SignInInput {
  @Field(() => String, { description: 'The name of the account.' })
  username!: string;

  @Field(() => String, { description: 'The password.' })
  password!: string;
}

@InputType('EnterDemoInput', { description: 'Which demo account to play.' })
export class EnterDemoInput {
  @Field(() => String, { description: 'The username of a demo account; see demoAccounts.' })
  username!: string;
}
