import { worldPassword } from '@diandan/testkit';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { startTestApi, type TestApi } from '../../../test/harness.js';

let api: TestApi;
beforeEach(async () => {
  api = await startTestApi();
});
afterEach(() => api.close());

const signIn = `mutation SignIn($input: SignInInput!) {
  signIn(input: $input) { __typename ... on SignInSuccess { viewer { account { username } roles { role } } } ... on SignInRefused { message retryAfterSeconds } ... on InvalidInput { issues { path } } }
}`;
interface Data {
  readonly signIn: {
    readonly __typename: string;
    readonly retryAfterSeconds?: number;
    readonly message?: string;
    readonly viewer?: { readonly account: { readonly username: string } };
  };
}
const who = '{ viewer { account { username } } }';

it('signs in with name and password, knows the browser again, and forgets it when it signs out', async () => {
  const client = api.visitor();
  const { data } = await client.ask<Data>(signIn, { input: { username: 'gu', password: worldPassword } });
  expect(data.signIn.viewer?.account.username).toBe('gu');
  expect((await client.ask<{ viewer: object }>(who)).data.viewer).toEqual({ account: { username: 'gu' } });
  const stolen = client.cookie;
  await client.ask('mutation { signOut { signedOut } }');
  const answer = await api.visitor().ask<{ viewer: object | null }>(who, {}, { cookie: stolen ?? '' });
  expect(answer.data.viewer).toBeNull();
});

it('sets a cookie that scripts and other sites cannot use, and keeps only the hash of its token', async () => {
  const response = await fetch(`${api.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query: signIn, variables: { input: { username: 'gu', password: worldPassword } } }),
  });
  const cookie = response.headers.getSetCookie().join();
  expect(cookie).toMatch(/^sid=[\w-]{43}; Path=\/; HttpOnly; SameSite=Lax/);
  const rows = await api.app.database.read.all<{ token_hash: string }>('SELECT token_hash FROM sessions');
  expect(rows.map((row) => cookie.includes(row.token_hash))).toEqual([false]);
});

it('answers a wrong password and an unknown name alike', async () => {
  const answers = [];
  for (const username of ['gu', 'nobody-of-this-name']) {
    answers.push((await api.visitor().ask<Data>(signIn, { input: { username, password: 'wrong password' } })).data);
  }
  expect(answers[0]?.signIn.__typename).toBe('SignInRefused');
  expect(answers[0]).toEqual(answers[1]);
});

it('locks an account after five failures, even for the right password, and opens it again later', async () => {
  const attempt = async (password: string) =>
    (await api.visitor().ask<Data>(signIn, { input: { username: 'gu', password } })).data.signIn;
  for (let n = 0; n < 5; n++) await attempt('wrong password');
  const locked = await attempt(worldPassword);
  expect(locked.__typename).toBe('SignInRefused');
  expect(locked.retryAfterSeconds).toBe(15 * 60);
  api.clock.advance(15 * 60_000 + 1);
  expect((await attempt(worldPassword)).__typename).toBe('SignInSuccess');
});

it('ends a session that was idle for half an hour, and any session after twelve hours', async () => {
  const client = await api.as('gu');
  const isIn = async () => (await client.ask<{ viewer: object | null }>(who)).data.viewer !== null;
  api.clock.advance(29 * 60_000);
  expect(await isIn()).toBe(true);
  api.clock.advance(31 * 60_000);
  expect(await isIn()).toBe(false);
  const busy = await api.as('gu');
  for (let hours = 0; hours < 12.5; hours += 0.25) {
    api.clock.advance(15 * 60_000);
    await busy.ask(who);
  }
  expect((await busy.ask<{ viewer: object | null }>(who)).data.viewer).toBeNull();
});

it('refuses endless names and passwords with the field that is too long', async () => {
  const { data } = await api.visitor().ask<{ signIn: { issues: { path: string[] }[] } }>(signIn, {
    input: { username: 'gu', password: 'x'.repeat(5_000) },
  });
  expect(data.signIn.issues[0]?.path).toEqual(['password']);
});
