import { newPerson, type Device, type Person } from './browser.js';
import { ask } from './graphql.js';

/** An account of the demo, as the sign-in pages offer it. */
export interface DemoAccount {
  readonly username: string;
  readonly role: string;
  readonly displayName: string;
  readonly locality: string;
  readonly station: { readonly id: string; readonly name: string } | null;
}

/** The demo accounts of one locality that the journeys play with. */
export async function demoAccounts(person: Person): Promise<readonly DemoAccount[]> {
  const query = '{ demoAccounts { username role displayName locality station { id name } } }';
  const answer = await ask<{ demoAccounts: readonly DemoAccount[] }>(person.context, query);
  return answer.demoAccounts;
}

/** The account of a role in Shunqing, the smallest locality with all four parties of the loop. */
export async function accountOf(person: Person, role: string, locality = 'shunqing'): Promise<DemoAccount> {
  const accounts = await demoAccounts(person);
  const account = accounts.find((one) => one.role === role && one.locality.includes(locality));
  if (account === undefined) throw new Error(`no demo account for ${role}: ${JSON.stringify(accounts)}`);
  return account;
}

/** Seats someone at a device and signs them in without a click: for journeys that are not about signing in. */
export async function signedIn(role: string, device: Device = {}): Promise<Person & { readonly account: DemoAccount }> {
  const person = await newPerson(device);
  const account = await accountOf(person, role);
  const enter = `mutation Enter($input: EnterDemoInput!) {
    enterDemo(input: $input) { __typename ... on Refusal { message } }
  }`;
  const { enterDemo } = await ask<{ enterDemo: { __typename: string } }>(person.context, enter, {
    input: { username: account.username },
  });
  if (enterDemo.__typename !== 'SignInSuccess') throw new Error(JSON.stringify(enterDemo));
  return { ...person, account };
}
