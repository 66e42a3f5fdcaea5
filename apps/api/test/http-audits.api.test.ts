import { type Audit, serverAudits } from 'graphql-http';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startTestApi, testDialect, type TestApi } from './harness.js';

/**
 * Every audit of GraphQL over HTTP, each a case of its own. Three of them want a bare GET to be executed; the guard
 * against cross-site requests refuses that on purpose, and a client that proves it is no form gets its answer.
 */
const refusedOnPurpose = ['5A70', 'D6D5', '6A70'];

let api: TestApi | undefined;
const address = () => `${api?.url}/graphql`;

beforeAll(async () => {
  api = await startTestApi();
});
afterAll(() => api?.close());

const audits = (headers: Readonly<Record<string, string>>): Audit[] =>
  serverAudits({
    url: address,
    fetchFn: (url: string, init: RequestInit = {}) => {
      const all = new Headers(init.headers);
      for (const [name, value] of Object.entries(headers)) all.set(name, value);
      return fetch(url, { ...init, headers: all });
    },
  });

describe.runIf(testDialect === 'sqlite')('GraphQL over HTTP', () => {
  for (const audit of audits({ 'apollo-require-preflight': '1' })) {
    it(`${audit.id} ${audit.name}`, async () => {
      expect((await audit.fn()).status).toBe('ok');
    });
  }
});

describe.runIf(testDialect === 'sqlite')('GraphQL over HTTP for a client that may be a form of another site', () => {
  for (const audit of audits({}).filter(({ id }) => refusedOnPurpose.includes(id))) {
    it(`${audit.id} is refused: ${audit.name}`, async () => {
      expect((await audit.fn()).status).not.toBe('ok');
    });
  }
});
