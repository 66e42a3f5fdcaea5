import { randomUUID } from 'node:crypto';
import { worldPassword } from '@diandan/testkit';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type Client, startTestApi, type TestApi } from '../../../test/harness.js';

let api: TestApi;
beforeEach(async () => {
  api = await startTestApi();
});
afterEach(() => api.close());

interface Outcome {
  readonly __typename: string;
  readonly message?: string;
  readonly password?: string | null;
  readonly issues?: readonly { readonly path: readonly string[] }[];
  readonly account?: {
    readonly id: string;
    readonly username: string;
    readonly displayName: string;
    readonly isDisabled: boolean;
    readonly grants: readonly { readonly id: string; readonly role: string; readonly station: { code: string } }[];
  };
}

const accountFields = 'account { id username displayName isDisabled grants { id role station { code } } }';

async function change(client: Client, mutation: string, input: object): Promise<Outcome> {
  const Name = mutation[0]?.toUpperCase() + mutation.slice(1);
  const password = ['openAccount', 'resetPassword'].includes(mutation) ? 'password' : '';
  const { data, errors } = await client.ask<Record<string, Outcome>>(
    `mutation Change($input: ${Name}Input!) { ${mutation}(input: $input) { __typename ... on Refusal { message }
       ... on InvalidInput { issues { path } } ... on ${Name}Success { ${accountFields} ${password} } } }`,
    { input: { idempotencyKey: randomUUID(), ...input } },
  );
  if (errors !== undefined) throw new Error(errors[0]?.extensions.code);
  const outcome = data[mutation];
  if (outcome === undefined) throw new Error('nothing was answered');
  return outcome;
}

async function idOf(code: string): Promise<string> {
  const row = await api.app.database.read.get<{ id: string }>('SELECT id FROM stations WHERE code = ?', [code]);
  return row?.id ?? '';
}

async function workerWithoutAccount(): Promise<{ readonly id: string; readonly name: string }> {
  const row = await api.app.database.read.get<{ id: string; name: string }>(
    `SELECT w.id, w.name FROM workers w JOIN stations s ON s.id = w.station_id
     WHERE s.code = 'east' AND w.id NOT IN (SELECT worker_id FROM accounts WHERE worker_id IS NOT NULL) LIMIT 1`,
  );
  if (row === undefined) throw new Error('every worker of the east has an account');
  return row;
}

async function signIn(username: string, password: string): Promise<string> {
  const { data } = await api
    .visitor()
    .ask<{ signIn: { __typename: string } }>(
      'mutation($input: SignInInput!) { signIn(input: $input) { __typename } }',
      { input: { username, password } },
    );
  return data.signIn.__typename;
}

describe('an account', () => {
  it('is opened by an administrator for a new dispatcher, who signs in with the password that was shown once', async () => {
    const admin = await api.as('admin');
    const input = {
      username: 'xin.paidan',
      displayName: '辛派单',
      role: 'DISPATCHER',
      stationId: await idOf('west'),
      idempotencyKey: randomUUID(),
    };
    const opened = await change(admin, 'openAccount', input);
    expect(opened.account).toMatchObject({
      username: 'xin.paidan',
      grants: [{ role: 'DISPATCHER', station: { code: 'west' } }],
    });
    expect(await signIn('xin.paidan', opened.password ?? '')).toBe('SignInSuccess');
    const again = await change(admin, 'openAccount', input);
    expect(again).toMatchObject({
      __typename: 'OpenAccountSuccess',
      password: null,
      account: { id: opened.account?.id },
    });
  });

  it('carries the name of the worker, who has one account only', async () => {
    const head = await api.as('east-head');
    const worker = await workerWithoutAccount();
    const input = { username: 'east.worker', role: 'WORKER', stationId: await idOf('east'), workerId: worker.id };
    expect((await change(head, 'openAccount', input)).account?.displayName).toBe(worker.name);
    const second = await change(head, 'openAccount', { ...input, username: 'east.worker2' });
    expect(second.__typename).toBe('HasAccountAlready');
  });

  it('is refused for a role above the own one, a place out of reach, a taken name and a person nobody named', async () => {
    const head = await api.as('east-head');
    const before = await api.digest();
    const wish = { username: 'neu', displayName: '某人', role: 'DISPATCHER', stationId: await idOf('east') };
    expect((await change(head, 'openAccount', { ...wish, role: 'COUNTY_ADMIN' })).__typename).toBe('RoleNotYours');
    expect((await change(head, 'openAccount', { ...wish, stationId: await idOf('west') })).__typename).toBe('NotFound');
    expect((await change(head, 'openAccount', { ...wish, username: 'ADMIN' })).__typename).toBe('UsernameTaken');
    const nobody = await change(head, 'openAccount', { ...wish, role: 'WORKER' });
    expect(nobody.issues?.map((issue) => issue.path)).toEqual([['workerId']]);
    const dispatcher = await api.as('east-dispatcher');
    await expect(change(dispatcher, 'openAccount', wish)).rejects.toThrow('FORBIDDEN');
    expect(await api.digest()).toBe(before);
  });

  it('is opened once when two wish for the same name at the same time', async () => {
    const admin = await api.as('admin');
    const stationId = await idOf('west');
    const outcomes = await Promise.all(
      ['甲', '乙'].map((displayName) =>
        change(admin, 'openAccount', { username: 'race', displayName, role: 'DISPATCHER', stationId }),
      ),
    );
    expect(outcomes.map((one) => one.__typename).toSorted()).toEqual(['OpenAccountSuccess', 'UsernameTaken']);
  });
});

describe('managing an account', () => {
  async function dispatcherOfTheEast(): Promise<string> {
    const row = await api.app.database.read.get<{ id: string }>(
      "SELECT id FROM accounts WHERE username = 'east-dispatcher'",
    );
    return row?.id ?? '';
  }

  it('ends every session when it is disabled, and lets in again when it is enabled', async () => {
    const [head, dispatcher] = [await api.as('east-head'), await api.as('east-dispatcher')];
    const accountId = await dispatcherOfTheEast();
    expect((await change(head, 'disableAccount', { accountId })).account?.isDisabled).toBe(true);
    api.clock.advance(3_000);
    const { data } = await dispatcher.ask<{ viewer: object | null }>('{ viewer { account { id } } }');
    expect(data.viewer).toBeNull();
    expect(await signIn('east-dispatcher', worldPassword)).toBe('SignInRefused');
    await change(head, 'enableAccount', { accountId });
    expect(await signIn('east-dispatcher', worldPassword)).toBe('SignInSuccess');
  });

  it('replaces a lost password', async () => {
    const head = await api.as('east-head');
    const reset = await change(head, 'resetPassword', { accountId: await dispatcherOfTheEast() });
    expect(await signIn('east-dispatcher', worldPassword)).toBe('SignInRefused');
    expect(await signIn('east-dispatcher', reset.password ?? '')).toBe('SignInSuccess');
  });

  it('gives a further role and takes one away, but never the last', async () => {
    const admin = await api.as('admin');
    const accountId = await dispatcherOfTheEast();
    const input = { accountId, role: 'DISPATCHER', stationId: await idOf('west') };
    const more = await change(admin, 'grantRole', input);
    expect(more.account?.grants.map((grant) => grant.station.code)).toEqual(['east', 'west']);
    expect((await change(admin, 'grantRole', input)).account?.grants).toHaveLength(2);
    const [first, second] = more.account?.grants ?? [];
    const less = await change(admin, 'endRole', { accountId, grantId: first?.id });
    expect(less.account?.grants.map((grant) => grant.station.code)).toEqual(['west']);
    expect((await change(admin, 'endRole', { accountId, grantId: second?.id })).__typename).toBe('LastRole');
  });

  it('is not possible upwards, aside, or against oneself', async () => {
    const [head, admin] = [await api.as('east-head'), await api.as('admin')];
    const idBy = async (username: string) =>
      (await api.app.database.read.get<{ id: string }>('SELECT id FROM accounts WHERE username = ?', [username]))?.id;
    const before = await api.digest();
    for (const username of ['admin', 'west-dispatcher', 'east-head']) {
      expect((await change(head, 'disableAccount', { accountId: await idBy(username) })).__typename).toBe('NotFound');
    }
    for (const mutation of ['disableAccount', 'resetPassword']) {
      expect((await change(admin, mutation, { accountId: await idBy('admin') })).__typename).toBe('OwnAccount');
    }
    expect(await api.digest()).toBe(before);
  });

  it('lists who holds a role in the own reach, and finds them by name', async () => {
    const list = async (username: string, text?: string) => {
      const client = await api.as(username);
      const { data } = await client.ask<{
        accounts: { nodes: { username: string; viewerCanManage: boolean }[]; totalCount: number };
      }>(
        'query($text: String) { accounts(text: $text, first: 100) { nodes { username viewerCanManage } totalCount } }',
        { text },
      );
      return data.accounts;
    };
    const east = await list('east-head');
    expect(east.nodes.map((account) => account.username)).not.toContain('west-dispatcher');
    expect(east.nodes.find((account) => account.username === 'east-head')?.viewerCanManage).toBe(false);
    expect(east.nodes.find((account) => account.username === 'ding')?.viewerCanManage).toBe(true);
    expect((await list('admin')).totalCount).toBeGreaterThan(east.totalCount);
    expect((await list('admin', '顾大')).nodes.map((account) => account.username)).toEqual(['gu']);
  });
});

describe('the own password', () => {
  const mutation = `mutation($input: ChangePasswordInput!) { changePassword(input: $input) {
    __typename ... on InvalidInput { issues { path } } } }`;

  it('is changed by whoever knows the present one, and every other session ends', async () => {
    const [here, elsewhere] = [await api.as('east-dispatcher'), await api.as('east-dispatcher')];
    const ask = async (presentPassword: string, newPassword: string) =>
      (
        await here.ask<{ changePassword: { __typename: string } }>(mutation, {
          input: { presentPassword, newPassword },
        })
      ).data.changePassword.__typename;
    expect(await ask('not this one', 'a new secret of mine')).toBe('WrongPassword');
    expect(await ask(worldPassword, 'short')).toBe('InvalidInput');
    expect(await ask(worldPassword, 'a new secret of mine')).toBe('ChangePasswordSuccess');
    api.clock.advance(3_000);
    const who = async (client: Client) =>
      (await client.ask<{ viewer: object | null }>('{ viewer { account { id } } }')).data.viewer;
    expect(await who(here)).not.toBeNull();
    expect(await who(elsewhere)).toBeNull();
    expect(await signIn('east-dispatcher', 'a new secret of mine')).toBe('SignInSuccess');
  });

  it('is guessed at five times and no more, also by whoever holds a session', async () => {
    const client = await api.as('east-dispatcher');
    const ask = async (presentPassword: string) =>
      (
        await client.ask<{ changePassword: { __typename: string } }>(mutation, {
          input: { presentPassword, newPassword: 'a new secret of mine' },
        })
      ).data.changePassword.__typename;
    const answers = await Promise.all(Array.from({ length: 9 }, (_, n) => ask(`guess number ${n}`)));
    expect(answers.filter((one) => one === 'WrongPassword')).toHaveLength(5);
    expect(await ask(worldPassword)).toBe('TooManyAttempts');
    api.clock.advance(15 * 60_000 + 1);
    expect(await ask(worldPassword)).toBe('ChangePasswordSuccess');
  });

  it('is asked for once in a request, as a reset and a new account are', async () => {
    const client = await api.as('admin');
    const twice = (name: string, input: string) =>
      client.ask(`mutation { a: ${name}(input: ${input}) { __typename } b: ${name}(input: ${input}) { __typename } }`);
    const before = await api.digest();
    for (const [name, input] of [
      ['changePassword', '{ presentPassword: "guess", newPassword: "a new secret of mine" }'],
      ['resetPassword', '{ accountId: "acc", idempotencyKey: "twelve twelve" }'],
      ['openAccount', '{ username: "xin", role: DISPATCHER, stationId: "stn", idempotencyKey: "twelve twelve" }'],
    ] as const) {
      expect((await twice(name, input)).errors?.[0]?.extensions.code).toBe('TOO_COMPLEX');
    }
    expect(await api.digest()).toBe(before);
  });
});
