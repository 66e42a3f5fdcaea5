import { networkInterfaces } from 'node:os';
import { worldPassword } from '@diandan/testkit';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { actorOf } from '../../../test/actors.js';
import { clientAt, startTestApi, type TestApi } from '../../../test/harness.js';
import { createSessions } from './session.repository.js';
import { lockedFor, refundAttempt, reserveAttempt, subjectsOf } from './sign-in-limits.js';

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

it('does not keep alive a session that is only peeked at', async () => {
  const sessions = createSessions(api.app.database, api.clock, true);
  const { token } = await sessions.start((await actorOf(api, 'gu')).accountId);
  for (let minutes = 0; minutes < 29; minutes++) {
    api.clock.advance(60_000);
    expect(await sessions.peek(token)).not.toBeNull();
  }
  expect(await sessions.viewerOf(token)).not.toBeNull();
  api.clock.advance(29 * 60_000);
  expect(await sessions.peek(token)).not.toBeNull();
  api.clock.advance(60_001);
  expect(await sessions.peek(token)).toBeNull();
});

it('knows nobody by a session that has ended, whoever read it while it ended', async () => {
  const sessions = createSessions(api.app.database, api.clock, true);
  const { token, viewer } = await sessions.start((await actorOf(api, 'gu')).accountId);
  const ending = sessions.end(viewer.sessionHash);
  await Promise.all([sessions.viewerOf(token), sessions.viewerOf(token), ending]);
  expect(await sessions.viewerOf(token)).toBeNull();
});

it('refuses endless names and passwords with the field that is too long', async () => {
  const { data } = await api.visitor().ask<{ signIn: { issues: { path: string[] }[] } }>(signIn, {
    input: { username: 'gu', password: 'x'.repeat(5_000) },
  });
  expect(data.signIn.issues[0]?.path).toEqual(['password']);
});

it('lets no more guesses through than the limit, however many come at once', async () => {
  const guess = async (password: string) =>
    (await api.visitor().ask<Data>(signIn, { input: { username: 'gu', password } })).data.signIn;
  const answers = await Promise.all(Array.from({ length: 27 }, (_, n) => guess(`wrong password ${n}`)));
  const looked = answers.filter((one) => one.retryAfterSeconds === null);
  expect(looked).toHaveLength(5);
  for (const one of answers) expect(one.retryAfterSeconds ?? 0).toBeLessThanOrEqual(15 * 60);
  expect((await guess(worldPassword)).retryAfterSeconds).toBe(15 * 60);
});

it('locks twice as long each time, counted by locks and not by guesses', async () => {
  const { unitOfWork, read } = api.app.database;
  const subjects = ['account:gu'];
  const burst = () =>
    Promise.all(Array.from({ length: 20 }, () => reserveAttempt(unitOfWork, subjects, api.clock.now())));
  for (const [minutes, counted] of [
    [15, 5],
    [30, 1],
    [60, 1],
    [120, 1],
  ] as const) {
    const answers = await burst();
    expect(answers.filter((one) => one.wait === 0)).toHaveLength(counted);
    expect(await lockedFor(read, subjects, api.clock.now())).toBe(minutes * 60_000);
    api.clock.advance(minutes * 60_000);
  }
  expect(await lockedFor(read, subjects, api.clock.now())).toBe(0);
});

it('locks an address after thirty failures for ten minutes, and never for longer', async () => {
  const { unitOfWork, read } = api.app.database;
  const address = 'address:198.51.100.2';
  for (let round = 0; round < 4; round++) {
    const answers = await Promise.all(
      Array.from({ length: 50 }, (_, n) =>
        reserveAttempt(unitOfWork, [`account:${round}-${n}`, address], api.clock.now()),
      ),
    );
    expect(answers.filter((one) => one.wait === 0)).toHaveLength(30);
    expect(await lockedFor(read, [address], api.clock.now())).toBe(10 * 60_000);
    api.clock.advance(10 * 60_000 + 1);
  }
});

it('takes back an attempt that was right or never looked at, with the lock it brought', async () => {
  const { unitOfWork, read } = api.app.database;
  const subjects = subjectsOf('Gu', '198.51.100.2');
  for (let n = 0; n < 20; n++) {
    const { wait, reserved } = await reserveAttempt(unitOfWork, subjects, api.clock.now());
    expect(wait).toBe(0);
    await refundAttempt(unitOfWork, reserved);
  }
  for (let n = 0; n < 4; n++) await reserveAttempt(unitOfWork, subjects, api.clock.now());
  const { reserved } = await reserveAttempt(unitOfWork, subjects, api.clock.now());
  expect(await lockedFor(read, subjects, api.clock.now())).toBe(15 * 60_000);
  await refundAttempt(unitOfWork, reserved);
  expect(await lockedFor(read, subjects, api.clock.now())).toBe(0);
});

it('leaves the lock that another attempt brought when an attempt is taken back', async () => {
  const { unitOfWork, read } = api.app.database;
  const subjects = subjectsOf('Gu', '198.51.100.2');
  const first = await reserveAttempt(unitOfWork, subjects, api.clock.now());
  for (let n = 0; n < 4; n++) await reserveAttempt(unitOfWork, subjects, api.clock.now());
  await refundAttempt(unitOfWork, first.reserved);
  expect(await lockedFor(read, subjects, api.clock.now())).toBe(15 * 60_000);
});

it('counts the guesses that a proxy passes on by their last hop, and believes nobody else', async () => {
  const attempt = (at: TestApi, hop: string) =>
    at.visitor().ask<Data>(signIn, { input: { username: 'nobody', password: 'wrong' } }, { 'x-forwarded-for': hop });
  const subjects = async (at: TestApi) =>
    (await at.app.database.read.all<{ subject: string }>('SELECT subject FROM sign_in_failures ORDER BY subject')).map(
      (row) => row.subject,
    );
  const proxied = await startTestApi({ config: { publicUrl: 'https://diandan.example' } });
  await attempt(proxied, '203.0.113.7, 198.51.100.2');
  expect(await subjects(proxied)).toEqual(['account:nobody', 'address:198.51.100.2']);
  await proxied.close();
  await attempt(api, '127.0.0.2');
  expect(await subjects(api)).toEqual(['account:nobody', 'address:127.0.0.1']);
});

it('signs nobody in over plain http from another machine, and says why', async () => {
  const elsewhere = { 'x-forwarded-for': '198.51.100.2' };
  const { data } = await api
    .visitor()
    .ask<Data>(signIn, { input: { username: 'gu', password: worldPassword } }, elsewhere);
  expect(data.signIn.__typename).toBe('SignInRefused');
  expect(data.signIn.message).toContain('https');
  const demo = await api
    .visitor()
    .ask<{ enterDemo: { __typename: string } }>(
      'mutation { enterDemo(input: { username: "gu" }) { __typename } }',
      {},
      elsewhere,
    );
  expect(demo.data.enterDemo.__typename).toBe('SignInRefused');
  expect(await api.app.database.read.all('SELECT * FROM sessions')).toEqual([]);
});

it('signs people in from anywhere behind an https address', async () => {
  const proxied = await startTestApi({ config: { publicUrl: 'https://diandan.example' } });
  const client = proxied.visitor();
  const { data } = await client.ask<Data>(
    signIn,
    { input: { username: 'gu', password: worldPassword } },
    { 'x-forwarded-for': '198.51.100.2' },
  );
  expect(data.signIn.__typename).toBe('SignInSuccess');
  expect(client.cookie).toMatch(/^__Host-sid=/);
  await proxied.close();
});

it('signs nobody in over the network of this machine without https', async () => {
  const own = Object.values(networkInterfaces())
    .flat()
    .find((one) => one?.family === 'IPv4' && !one.internal);
  if (own === undefined) return;
  const open = await startTestApi({ config: { host: '0.0.0.0' } });
  const client = clientAt(open.url.replace('127.0.0.1', own.address));
  const { data } = await client.ask<Data>(signIn, { input: { username: 'gu', password: worldPassword } });
  expect(data.signIn.__typename).toBe('SignInRefused');
  expect(client.cookie).toBeNull();
  await open.close();
});

it('refuses control characters and broken texts in names and passwords', async () => {
  for (const [username, password, path] of [
    ['g\u0000u', worldPassword, 'username'],
    ['gu', 'pass\u0000word', 'password'],
    ['gu\u001b[31m', worldPassword, 'username'],
    ['gu', '\ud800', 'password'],
  ]) {
    const { data, errors } = await api.visitor().ask<{ signIn: { issues: { path: string[] }[] } }>(signIn, {
      input: { username, password },
    });
    expect(errors).toBeUndefined();
    expect(data.signIn.issues[0]?.path).toEqual([path]);
  }
});

it('lets one address enter the demonstration often, but not without end', async () => {
  const enter = () =>
    api
      .visitor()
      .ask<{ enterDemo: { __typename: string } }>(
        'mutation { enterDemo(input: { username: "nobody-of-this-name" }) { __typename } }',
      );
  for (let n = 0; n < 120; n++) expect((await enter()).data.enterDemo.__typename).toBe('SignInRefused');
  const { status, errors } = await enter();
  expect(status).toBe(429);
  expect(errors?.[0]?.extensions.code).toBe('TOO_MANY_REQUESTS');
  api.clock.advance(2_000);
  expect((await enter()).data.enterDemo.__typename).toBe('SignInRefused');
});
