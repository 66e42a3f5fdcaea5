import { afterAll, beforeAll, describe, expect, it } from 'vitest';
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
  const documents: readonly (readonly [string, string])[] = [
    ['a negative page', '{ demoAccounts { username } divisions(first: -1) { nodes { name } } }'],
    ['a huge page', '{ divisions(first: 100000) { nodes { name } } }'],
    ['a page of zero', '{ divisions(first: 0) { nodes { name } } }'],
    ['a flood of aliases', `{ ${Array.from({ length: 200 }, (_, n) => `a${n}: viewer { isDemo }`).join(' ')} }`],
    ['nesting without end', `{ divisions { nodes ${'{ parent '.repeat(40)}{ name }${' }'.repeat(40)} } }`],
    ['ten thousand levels', `{ viewer ${'{ account '.repeat(10_000)}{ id }${' }'.repeat(10_000)} }`],
    [
      'more objects than anybody reads',
      '{ divisions(first: 100) { nodes { children(first: 100) { nodes { children(first: 100) { nodes { name } } } } } } }',
    ],
    [
      'doubling fragments',
      `{ divisions { nodes { ...f0 } } } ${Array.from({ length: 25 }, (_, n) => `fragment f${n} on Division { parent { ...f${n + 1} } ancestors { ...f${n + 1} } }`).join(' ')} fragment f25 on Division { name }`,
    ],
    [
      'fragments in a circle',
      '{ divisions { nodes { ...a } } } fragment a on Division { parent { ...b } } fragment b on Division { parent { ...a } }',
    ],
    ['a field that does not exist', '{ password }'],
    ['a sentence', 'please give me everything'],
    ['nothing', ''],
    [
      'many passwords in one request',
      `mutation { ${Array.from({ length: 10 }, (_, n) => `g${n}: signIn(input: { username: "gu", password: "p${n}" }) { __typename }`).join(' ')} }`,
    ],
  ];
  for (const [name, document] of documents) {
    it(`refuses ${name} before it runs`, async () => {
      const response = await query(document);
      expect(response.status).toBe(400);
      const body = (await response.json()) as { errors: { extensions: { code: string } }[]; data?: unknown };
      expect(body.data ?? null).toBeNull();
      expect(body.errors[0]?.extensions.code).toBeTypeOf('string');
    });
  }

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
