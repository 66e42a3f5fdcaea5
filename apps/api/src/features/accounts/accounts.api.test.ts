import { randomUUID } from 'node:crypto';
import { worldPassword } from '@diandan/testkit';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type Client, startTestApi, type TestApi } from '../../../test/harness.js';

let api: TestApi;
beforeEach(async () => {
  api = await startTestApi();
  // The accounts of the world are demo accounts; here they belong to people.
  await write('UPDATE accounts SET is_demo = 0');
});
afterEach(() => api.close());

async function write(statement: string): Promise<void> {
  await api.app.database.unitOfWork.run(async (tx) => {
    await tx.run(statement);
    return { ok: true };
  });
}

/** A browser of somebody who is no demo account, but comes in through that door. */
async function as(username: string): Promise<Client> {
  await write(`UPDATE accounts SET is_demo = 1 WHERE username = '${username}'`);
  const client = await api.as(username);
  await write(`UPDATE accounts SET is_demo = 0 WHERE username = '${username}'`);
  return client;
}

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
    const admin = await as('admin');
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
    const head = await as('east-head');
    const worker = await workerWithoutAccount();
    const input = { username: 'east.worker', role: 'WORKER', stationId: await idOf('east'), workerId: worker.id };
    expect((await change(head, 'openAccount', input)).account?.displayName).toBe(worker.name);
    const second = await change(head, 'openAccount', { ...input, username: 'east.worker2' });
    expect(second.__typename).toBe('HasAccountAlready');
  });

  it('is refused for a role above the own one, a place out of reach, a taken name and a person nobody named', async () => {
    const head = await as('east-head');
    const before = await api.digest();
    const wish = { username: 'neu', displayName: '某人', role: 'DISPATCHER', stationId: await idOf('east') };
    expect((await change(head, 'openAccount', { ...wish, role: 'COUNTY_ADMIN' })).__typename).toBe('RoleNotYours');
    expect((await change(head, 'openAccount', { ...wish, stationId: await idOf('west') })).__typename).toBe('NotFound');
    expect((await change(head, 'openAccount', { ...wish, username: 'ADMIN' })).__typename).toBe('UsernameTaken');
    const nobody = await change(head, 'openAccount', { ...wish, role: 'WORKER' });
    expect(nobody.issues?.map((issue) => issue.path)).toEqual([['workerId']]);
    const dispatcher = await as('east-dispatcher');
    await expect(change(dispatcher, 'openAccount', wish)).rejects.toThrow('FORBIDDEN');
    expect(await api.digest()).toBe(before);
  });

  it('is opened once when two wish for the same name at the same time', async () => {
    const admin = await as('admin');
    const stationId = await idOf('west');
    const outcomes = await Promise.all(
      ['甲', '乙'].map((displayName) =>
        change(admin, 'openAccount', { username: 'race', displayName, role: 'DISPATCHER', stationId }),
      ),
    );
    expect(outcomes.map((one) => one.__typename).toSorted()).toEqual(['OpenAccountSuccess', 'UsernameTaken']);
  });

  it('is opened once when two write the same name in large and small letters at the same time', async () => {
    const admin = await as('admin');
    const stationId = await idOf('west');
    const outcomes = await Promise.all(
      ['Race', 'race'].map((username) =>
        change(admin, 'openAccount', { username, displayName: '甲', role: 'DISPATCHER', stationId }),
      ),
    );
    expect(outcomes.map((one) => one.__typename).toSorted()).toEqual(['OpenAccountSuccess', 'UsernameTaken']);
  });

  it('is opened once when two open one for the same worker at the same time', async () => {
    const head = await as('east-head');
    const [worker, stationId] = [await workerWithoutAccount(), await idOf('east')];
    const outcomes = await Promise.all(
      ['east.one', 'east.two'].map((username) =>
        change(head, 'openAccount', { username, role: 'WORKER', stationId, workerId: worker.id }),
      ),
    );
    expect(outcomes.map((one) => one.__typename).toSorted()).toEqual(['HasAccountAlready', 'OpenAccountSuccess']);
  });
});

async function accountIdOf(username: string): Promise<string> {
  const row = await api.app.database.read.get<{ id: string }>('SELECT id FROM accounts WHERE username = ?', [username]);
  return row?.id ?? '';
}

describe('managing an account', () => {
  async function dispatcherOfTheEast(): Promise<string> {
    const row = await api.app.database.read.get<{ id: string }>(
      "SELECT id FROM accounts WHERE username = 'east-dispatcher'",
    );
    return row?.id ?? '';
  }

  it('ends every session when it is disabled, and lets in again when it is enabled', async () => {
    const [head, dispatcher] = [await as('east-head'), await as('east-dispatcher')];
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
    const head = await as('east-head');
    const reset = await change(head, 'resetPassword', { accountId: await dispatcherOfTheEast() });
    expect(await signIn('east-dispatcher', worldPassword)).toBe('SignInRefused');
    expect(await signIn('east-dispatcher', reset.password ?? '')).toBe('SignInSuccess');
  });

  it('gives a further role and takes one away, but never the last', async () => {
    const admin = await as('admin');
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

  it('leaves one role and gives one once, however many ask at the same time', async () => {
    const admin = await as('admin');
    const accountId = await dispatcherOfTheEast();
    const input = { accountId, role: 'DISPATCHER', stationId: await idOf('west') };
    await Promise.all(Array.from({ length: 4 }, () => change(admin, 'grantRole', input)));
    const held = await api.app.database.read.all<{ id: string }>('SELECT id FROM grants WHERE account_id = ?', [
      accountId,
    ]);
    expect(held).toHaveLength(2);
    const outcomes = await Promise.all(held.map(({ id }) => change(admin, 'endRole', { accountId, grantId: id })));
    expect(outcomes.map((one) => one.__typename).toSorted()).toEqual(['EndRoleSuccess', 'LastRole']);
  });

  it('gives nobody a role of workers or residents who is in no such register, and offers none', async () => {
    const admin = await as('admin');
    const [accountId, stationId] = [await dispatcherOfTheEast(), await idOf('east')];
    const before = await api.digest();
    for (const role of ['WORKER', 'VOLUNTEER', 'RESIDENT']) {
      const refused = await change(admin, 'grantRole', { accountId, role, stationId });
      expect(refused.__typename).toBe('RegisterEntryMissing');
      expect(refused.message).toContain(role === 'RESIDENT' ? '居民档案' : '社工或志愿者档案');
    }
    expect(await api.digest()).toBe(before);
    const offered = async (id?: string) =>
      (
        await admin.ask<{ rolesToGive: string[] }>(
          'query($stationId: ID!, $id: ID) { rolesToGive(stationId: $stationId, accountId: $id) }',
          { stationId, id },
        )
      ).data.rolesToGive;
    expect(await offered()).toContain('RESIDENT');
    expect(await offered(accountId)).not.toContain('WORKER');
    expect(await offered(accountId)).toContain('SUPERVISOR');
    expect(await offered(await accountIdOf('ding'))).toContain('VOLUNTEER');
    expect(await offered('acc_nobody')).toEqual([]);
  });

  it('is not possible upwards, aside, or against oneself', async () => {
    const [head, admin] = [await as('east-head'), await as('admin')];
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
      const client = await as(username);
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
    // Heads give no role of heads, so they see none, not even themselves.
    expect(east.nodes.map((account) => account.username)).not.toContain('east-head');
    expect(east.nodes.map((account) => account.username)).not.toContain('admin');
    expect(east.nodes.find((account) => account.username === 'ding')?.viewerCanManage).toBe(true);
    expect((await list('admin')).totalCount).toBeGreaterThan(east.totalCount);
    expect((await list('admin', '顾大')).nodes.map((account) => account.username)).toEqual(['gu']);
  });
});

describe('the list of accounts', () => {
  const list = async (client: Client) =>
    (
      await client.ask<{
        accounts: {
          totalCount: number;
          nodes: {
            username: string;
            viewerCanManage: boolean;
            grants: { role: string; station: { code: string } }[];
          }[];
        };
      }>('{ accounts(first: 100) { totalCount nodes { username viewerCanManage grants { role station { code } } } } }')
    ).data.accounts;

  it('shows the administrator of the system no resident', async () => {
    const admin = await as('admin');
    expect((await list(admin)).nodes.map((account) => account.username)).toContain('gu');
    await write(`UPDATE grants SET role = 'SYSTEM_ADMIN' WHERE account_id = '${await accountIdOf('admin')}'`);
    const { nodes, totalCount } = await list(await as('admin'));
    expect(nodes.map((account) => account.username)).toContain('east-dispatcher');
    expect(nodes.map((account) => account.username)).not.toContain('gu');
    expect(nodes.flatMap((account) => account.grants.map((grant) => grant.role))).not.toContain('RESIDENT');
    expect(totalCount).toBe(nodes.length);
  });

  it('shows a head only the roles that are the head’s to give', async () => {
    const [admin, head] = [await as('admin'), await as('east-head')];
    const accountId = await accountIdOf('east-dispatcher');
    await change(admin, 'grantRole', { accountId, role: 'DISPATCHER', stationId: await idOf('west') });
    await change(admin, 'grantRole', { accountId, role: 'SUPERVISOR', stationId: await idOf('east') });
    const seen = (await list(head)).nodes.find((account) => account.username === 'east-dispatcher');
    expect(seen).toEqual({
      username: 'east-dispatcher',
      viewerCanManage: false,
      grants: [{ role: 'DISPATCHER', station: { code: 'east' } }],
    });
  });
});

describe('a demo account', () => {
  it('stays as it is, whoever would change it', async () => {
    const head = await as('east-head');
    await write("UPDATE accounts SET is_demo = 1 WHERE username IN ('east-dispatcher', 'east-head')");
    const accountId = await accountIdOf('east-dispatcher');
    const before = await api.digest();
    for (const mutation of ['disableAccount', 'enableAccount', 'resetPassword']) {
      expect((await change(head, mutation, { accountId })).__typename).toBe('DemoAccountFixed');
    }
    const role = { accountId, role: 'DISPATCHER', stationId: await idOf('east') };
    expect((await change(head, 'grantRole', role)).__typename).toBe('DemoAccountFixed');
    expect((await change(head, 'endRole', { accountId, grantId: 'grt' })).__typename).toBe('DemoAccountFixed');
    const own = await head.ask<{ changePassword: { __typename: string } }>(
      'mutation($input: ChangePasswordInput!) { changePassword(input: $input) { __typename } }',
      { input: { presentPassword: worldPassword, newPassword: 'a new secret of mine' } },
    );
    expect(own.data.changePassword.__typename).toBe('DemoAccountFixed');
    expect(await api.digest()).toBe(before);
    const { data } = await head.ask<{ accounts: { nodes: { username: string; viewerCanManage: boolean }[] } }>(
      '{ accounts(first: 100) { nodes { username viewerCanManage } } }',
    );
    expect(data.accounts.nodes.find(({ username }) => username === 'east-dispatcher')?.viewerCanManage).toBe(false);
  });
});

describe('the own password', () => {
  const mutation = `mutation($input: ChangePasswordInput!) { changePassword(input: $input) {
    __typename ... on InvalidInput { issues { path } } } }`;

  it('is changed by whoever knows the present one, and every other session ends', async () => {
    const [here, elsewhere] = [await as('east-dispatcher'), await as('east-dispatcher')];
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
    const client = await as('east-dispatcher');
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
    const client = await as('admin');
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
