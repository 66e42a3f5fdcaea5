import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { hostileDocuments } from './hostile-documents.js';
import { startTestApi, testDialect, type TestApi } from './harness.js';

let api: TestApi;
beforeAll(async () => {
  api = await startTestApi();
});
afterAll(() => api.close());

const post = (body: string, headers: Readonly<Record<string, string>> = {}) =>
  fetch(`${api.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept: 'application/graphql-response+json', ...headers },
    body,
  });
const query = (text: string, variables = {}) => post(JSON.stringify({ query: text, variables }));

describe.runIf(testDialect === 'sqlite')('hostile requests', () => {
  for (const { name, document, variables, code, says } of hostileDocuments) {
    it(`refuses ${name} before it runs, and for its own reason`, async () => {
      const response = await query(document, variables);
      expect(response.status).toBe(400);
      const body = (await response.json()) as {
        errors: { message: string; extensions: { code: string } }[];
        data?: unknown;
      };
      expect(body.data ?? null).toBeNull();
      expect(body.errors[0]?.extensions.code).toBe(code);
      expect(body.errors[0]?.message).toContain(says ?? '');
    });
  }

  it('leads a subscription that comes as a plain request to the socket', async () => {
    const response = await query('subscription { requestChanged(stationId: "stn_1") { sequence } }');
    expect(response.status).toBe(400);
    const body = (await response.json()) as { errors: { message: string; extensions: { code: string } }[] };
    expect(body.errors[0]?.extensions.code).toBe('BAD_REQUEST');
    expect(body.errors[0]?.message).toContain('WebSocket');
  });

  it('refuses an operation that is none at all', async () => {
    expect((await query('')).status).toBe(400);
  });

  it('takes what stands just within the limits', async () => {
    for (const [document, variables] of [
      [`{ divisions { ${Array.from({ length: 20 }, (_, n) => `a${n}: totalCount`).join(' ')} } }`, {}],
      [
        `{ ...f } fragment f on Query { ${Array.from({ length: 15 }, (_, n) => `a${n}: viewer { isDemo }`).join(' ')} }`,
        {},
      ],
      ['query Q($n: Int = 100) { divisions(first: $n) { nodes { name } } }', {}],
      ['query Q($n: Int) { divisions(first: $n) { nodes { name } } }', {}],
      [
        'query Q($filter: WorkerFilter) { workers(filter: $filter) { totalCount } }',
        { filter: { skillKeys: Array.from({ length: 250 }, (_, n) => `s${n}`) } },
      ],
    ] as const) {
      for (let times = 0; times < 3; times++) {
        const text = await (await query(document, variables)).text();
        expect(text).not.toMatch(/TOO_COMPLEX|BAD_USER_INPUT|INTERNAL/);
      }
    }
  });

  it('refuses variables that are nested without end', async () => {
    const nested = `${'['.repeat(10_000)}${']'.repeat(10_000)}`;
    const response = await post(
      `{"query":"query Q($filter: WorkerFilter) { workers(filter: $filter) { totalCount } }","variables":{"filter":${nested}}}`,
    );
    expect(response.status).toBe(400);
    expect(await response.text()).toContain('BAD_USER_INPUT');
  });

  it('looks at the variables of a known document each time', async () => {
    const text =
      'query Q($n: Int = 5, $filter: WorkerFilter) { workers(filter: $filter) { totalCount } divisions(first: $n) { nodes { name } } }';
    const codes = async (variables: object) => {
      const body = (await (await query(text, variables)).json()) as { errors?: { extensions: { code: string } }[] };
      return body.errors?.[0]?.extensions.code;
    };
    const before = await codes({});
    for (let times = 0; times < 3; times++) {
      expect(await codes({})).toBe(before);
      expect(await codes({ n: null })).toBe('BAD_USER_INPUT');
      expect(await codes({ n: -5 })).toBe('TOO_COMPLEX');
      expect(await codes({ filter: { skillKeys: Array.from({ length: 1_200 }, String) } })).toBe('BAD_USER_INPUT');
    }
  });

  it('refuses a huge page that comes as a variable of a known document', async () => {
    const text = 'query Page($first: Int!) { divisions(first: $first) { nodes { name } } }';
    for (const first of [1, 1, 1]) expect((await query(text, { first })).status).toBe(200);
    for (const first of [-5, 101, 2_000_000_000]) expect((await query(text, { first })).status).toBe(400);
  });

  it('answers broken JSON and oversized bodies as JSON with a 4xx', async () => {
    for (const [body, status] of [
      ['{"query": ', 400],
      [`{"query": "${'x'.repeat(300 * 1024)}"}`, 413],
      ['[{"query":"{viewer{isDemo}}"}]', 400],
      ['"text"', 400],
      ['null', 400],
    ] as const) {
      const response = await post(body);
      expect(response.status).toBe(status);
      expect(response.headers.get('content-type')).toMatch(/json/);
      expect(await response.json()).toHaveProperty('errors');
    }
  });

  it('refuses requests from other sites, and content types that a form could send', async () => {
    const body = JSON.stringify({ query: '{ viewer { isDemo } }' });
    expect((await post(body, { origin: 'https://elsewhere.example' })).status).toBe(403);
    expect((await post(body, { 'sec-fetch-site': 'cross-site' })).status).toBe(403);
    for (const type of ['text/plain', 'application/x-www-form-urlencoded', 'multipart/form-data']) {
      expect((await post(body, { 'content-type': type })).status).toBeGreaterThanOrEqual(400);
    }
    expect((await fetch(`${api.url}/graphql?query={viewer{isDemo}}`)).status).toBe(400);
    expect(
      (
        await fetch(`${api.url}/graphql?query=mutation{signOut{signedOut}}`, {
          headers: { 'apollo-require-preflight': '1' },
        })
      ).status,
    ).toBe(405);
  });

  it('leads a browser that opens /graphql to the playground', async () => {
    const response = await fetch(`${api.url}/graphql`, { headers: { accept: 'text/html' }, redirect: 'manual' });
    expect(response.status).toBe(302);
    expect(response.headers.get('location')).toBe('/playground/');
  });

  it('tells nobody what broke inside', async () => {
    const keep = console.error;
    const logged: string[] = [];
    console.error = (text: string) => logged.push(text);
    const { get } = api.app.database.read;
    try {
      Object.assign(api.app.database.read, { all: () => Promise.reject(new Error('SELECT secret FROM /etc/passwd')) });
      for (let times = 0; times < 3; times++) {
        const response = await query('{ demoAccounts { username } }');
        const text = await response.text();
        expect(text).not.toContain('secret');
        expect(text).toContain('INTERNAL');
      }
      expect(logged.join()).toContain('secret');
    } finally {
      console.error = keep;
      Reflect.deleteProperty(api.app.database.read, 'all');
      expect(api.app.database.read.get).toBe(get);
    }
  });
});
