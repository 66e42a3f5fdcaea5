import { connect, type Socket } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { hostileDocuments } from './hostile-documents.js';
import { startTestApi, testDialect, type TestApi } from './harness.js';
import { openSocket } from './sockets.js';

let api: TestApi;
beforeAll(async () => {
  api = await startTestApi();
});
afterAll(() => api.close());

const upgrade = (headers: string): Promise<Socket> =>
  new Promise((resolve) => {
    const socket = connect(Number(new URL(api.url).port), '127.0.0.1', () => {
      socket.write(
        `GET /graphql HTTP/1.1\r\nHost: localhost\r\nConnection: Upgrade\r\nUpgrade: websocket\r\nSec-WebSocket-Version: 13\r\nSec-WebSocket-Key: ${Buffer.alloc(16).toString('base64')}\r\nSec-WebSocket-Protocol: graphql-transport-ws\r\n${headers}\r\n`,
        () => resolve(socket),
      );
    });
    socket.on('error', () => undefined);
  });

describe.runIf(testDialect === 'sqlite')('the socket of subscriptions', () => {
  it('outlives connections that are reset while they are refused, or while they are taken', async () => {
    for (const headers of ['Origin: https://elsewhere.example\r\n', 'Sec-Fetch-Site: cross-site\r\n', '']) {
      for (let n = 0; n < 20; n++) {
        const socket = await upgrade(headers);
        if (n % 2 === 0) await new Promise((resolve) => setImmediate(resolve));
        socket.resetAndDestroy();
      }
    }
    await new Promise((resolve) => setTimeout(resolve, 100));
    expect((await fetch(`${api.url}/healthz`)).status).toBe(200);
  });

  it('runs subscriptions and nothing else', async () => {
    const before = await api.digest();
    const socket = await openSocket(api, (await api.as('gu')).cookie);
    for (const document of [
      '{ viewer { isDemo } }',
      'mutation { signOut { signedOut } }',
      'query { __schema { types { name } } }',
      'mutation { signIn(input: { username: "gu", password: "guess" }) { __typename } }',
      'query A { viewer { isDemo } } subscription B { requestChanged(stationId: "stn_1") { state } }',
    ]) {
      const { type, payload } = await socket.ask(document, {}, document.startsWith('query A') ? 'A' : undefined);
      expect(type).toBe('error');
      expect(payload).toMatchObject([{ extensions: { code: 'BAD_REQUEST' } }]);
    }
    socket.close();
    expect(await api.digest()).toBe(before);
    expect(await api.app.database.read.all('SELECT * FROM sign_in_failures')).toEqual([]);
  });

  for (const { name, document, variables, code } of hostileDocuments) {
    it(`refuses ${name}`, async () => {
      const socket = await openSocket(api);
      const { type, payload } = await socket.ask(document, variables);
      expect(type).toBe('error');
      // What can be read and is no subscription is refused for that, whatever else is wrong with it.
      const isReadable = !code.startsWith('GRAPHQL_');
      const [first] = payload as { extensions: { code: string } }[];
      expect(first?.extensions.code).toBe(isReadable ? 'BAD_REQUEST' : code);
      socket.close();
    });
  }

  const changed = (below: string) => `requestChanged(stationId: "stn_1") { ${below} }`;
  const hostile: readonly (readonly [string, string, string, object?])[] = [
    [
      `subscription { ${changed(`request { station ${'{ parent '.repeat(14)}{ name }${' }'.repeat(14)} }`)} }`,
      'TOO_COMPLEX',
      'too deep',
    ],
    [
      `subscription { ${changed(Array.from({ length: 21 }, (_, n) => `a${n}: state`).join(' '))} }`,
      'TOO_COMPLEX',
      'Too many aliases',
    ],
    [
      `subscription Q($n: Int = 100000) { ${changed('request { station { children(first: $n) { nodes { name } } } }')} }`,
      'TOO_COMPLEX',
      'first must be between 1 and 100',
    ],
    [
      `subscription Q($n: Int) { ${changed('request { station { children(first: $n) { nodes { name } } } }')} }`,
      'BAD_USER_INPUT',
      'must not be null',
      { n: null },
    ],
    [
      `subscription { ${changed('request { station { children { nodes { children { nodes { children { nodes { name } } } } } } } }')} }`,
      'TOO_COMPLEX',
      'too many objects',
    ],
    ['subscription ($id: ID!) { requestChanged(stationId: $id) { state } }', 'BAD_USER_INPUT', '$id'],
    ['subscription { __schema { types { name } } }', 'GRAPHQL_VALIDATION_FAILED', 'introspection'],
    [
      `subscription { ${changed('state')} viewer: ${changed('state')} }`,
      'GRAPHQL_VALIDATION_FAILED',
      'one top level field',
    ],
  ];
  for (const [document, code, says, variables] of hostile) {
    it(`refuses a subscription for its own reason: ${says}`, async () => {
      const socket = await openSocket(api);
      const { type, payload } = await socket.ask(document, variables);
      expect(type).toBe('error');
      const [first] = payload as { message: string; extensions: { code: string } }[];
      expect(first).toMatchObject({ message: expect.stringContaining(says), extensions: { code } });
      socket.close();
    });
  }

  it('tells nobody what broke inside', async () => {
    const keep = console.error;
    const logged: string[] = [];
    console.error = (text: string) => logged.push(text);
    try {
      const client = await api.as('gu');
      const socket = await openSocket(api, client.cookie);
      const { read } = api.app.database;
      const get = read.get.bind(read);
      // Who it is can still be read, so that what breaks is the subscription itself.
      const broken: typeof read.get = (text, values) =>
        text.includes('FROM sessions')
          ? get(text, values)
          : Promise.reject(new Error('SELECT secret FROM /etc/passwd'));
      Object.assign(read, { get: broken });
      const { type, payload } = await socket.ask('subscription { requestChanged(stationId: "stn_1") { state } }');
      expect(type).toBe('next');
      expect(payload).toMatchObject({ errors: [{ extensions: { code: 'INTERNAL' } }] });
      expect(JSON.stringify(payload)).not.toContain('secret');
      expect(logged.join()).toContain('secret');
      socket.close();
    } finally {
      console.error = keep;
      Reflect.deleteProperty(api.app.database.read, 'get');
    }
  });

  it('ends with its session, and does not keep it alive', async () => {
    const client = await api.as('gu');
    const socket = await openSocket(api, client.cookie);
    const stays = await openSocket(api, (await api.as('gu')).cookie);
    // Two rounds of the check: whatever it writes in the first would show in the second.
    api.clock.advance(20 * 60_000);
    await new Promise((resolve) => setTimeout(resolve, 5_500));
    expect(socket.socket.readyState).toBe(socket.socket.OPEN);
    api.clock.advance(20 * 60_000);
    expect(await socket.closed).toBe(4401);
    expect(await stays.closed).toBe(4401);
    expect((await client.ask<{ viewer: object | null }>('{ viewer { isDemo } }')).data.viewer).toBeNull();
  });

  it('leaves room for others: one address and one browser hold only so many sockets', async () => {
    const client = await api.as('gu');
    for (const [cookie, limit] of [
      [null, 10],
      [client.cookie, 20],
    ] as const) {
      const open = await Promise.all(Array.from({ length: limit }, () => openSocket(api, cookie)));
      await expect(openSocket(api, cookie)).rejects.toThrow('429');
      for (const one of open) one.close();
      await Promise.all(open.map((one) => one.closed));
      await new Promise((resolve) => setTimeout(resolve, 100));
      (await openSocket(api, cookie)).close();
    }
  });

  it('closes a socket that opens more subscriptions than a screen needs', async () => {
    const client = await api.as('gu');
    const { data } = await client.ask<{ viewer: { stations: { id: string }[] } }>('{ viewer { stations { id } } }');
    const socket = await openSocket(api, client.cookie);
    for (let n = 0; n < 21; n++) {
      void socket.ask('subscription ($id: ID!) { requestChanged(stationId: $id) { state } }', {
        id: data.viewer.stations[0]?.id,
      });
    }
    expect(await socket.closed).toBe(4429);
  });
});
