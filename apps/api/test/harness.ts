import { randomBytes } from 'node:crypto';
import { copyFileSync, existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createFixedClock, type FixedClock, smallCounty, worldPassword } from '@diandan/testkit';
import pg from 'pg';
import { type App, createApp } from '../src/app.js';
import type { Config, DatabaseLocation } from '../src/config.js';
import { hashPassword } from '../src/features/access/index.js';
import type { Limits } from '../src/graphql/limits.js';
import { seedPack } from '../src/seed/index.js';

/** Which database this run of the tests is about. */
export const testDialect: 'sqlite' | 'postgres' = process.env['TEST_DATABASE'] === 'postgres' ? 'postgres' : 'sqlite';

const serverUrl = process.env['DIANDAN_TEST_PG'] ?? 'postgres://postgres@127.0.0.1:5432/postgres';

const configFor = (database: DatabaseLocation): Config => ({
  host: '127.0.0.1',
  port: 0,
  database,
  demo: true,
  demoPassword: null,
  production: false,
  publicUrl: null,
});

/** A database that was migrated and holds the small county; every test gets a copy of its own. */
interface Template {
  copy(): Promise<{ readonly location: DatabaseLocation; readonly drop: () => Promise<void> }>;
}

async function fill(location: DatabaseLocation): Promise<void> {
  const app = await createApp(configFor(location), { clock: createFixedClock() });
  await seedPack(app.parts, smallCounty(), await hashPassword(worldPassword));
  await app.close();
}

async function sqliteTemplate(): Promise<Template> {
  const folder = mkdtempSync(join(tmpdir(), 'diandan-test-'));
  const file = join(folder, 'template.db');
  await fill({ kind: 'sqlite', file });
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
  return {
    async copy() {
      const copy = join(folder, `${randomBytes(6).toString('hex')}.db`);
      copyFileSync(file, copy);
      return {
        location: { kind: 'sqlite', file: copy },
        drop: async () => {
          for (const suffix of ['', '-wal', '-shm']) if (existsSync(copy + suffix)) rmSync(copy + suffix);
        },
      };
    },
  };
}

async function postgresTemplate(): Promise<Template> {
  const name = `diandan_test_${randomBytes(5).toString('hex')}`;
  const urlOf = (database: string) => {
    const url = new URL(serverUrl);
    url.pathname = `/${database}`;
    return url.href;
  };
  const admin = async (statement: string) => {
    const client = new pg.Client({ connectionString: serverUrl });
    await client.connect();
    try {
      await client.query(statement);
    } finally {
      await client.end();
    }
  };
  await admin(`CREATE DATABASE ${name}`);
  await fill({ kind: 'postgres', url: urlOf(name) });
  dropTemplate = () => admin(`DROP DATABASE IF EXISTS ${name} WITH (FORCE)`);
  return {
    async copy() {
      const copy = `${name}_${randomBytes(4).toString('hex')}`;
      await admin(`CREATE DATABASE ${copy} TEMPLATE ${name}`);
      return {
        location: { kind: 'postgres', url: urlOf(copy) },
        drop: () => admin(`DROP DATABASE IF EXISTS ${copy} WITH (FORCE)`),
      };
    },
  };
}

let template: Promise<Template> | null = null;
let dropTemplate: () => Promise<void> = async () => undefined;

/** Removes what the test file shared; the vitest set-up file calls it after the last test. */
export async function dropTestDatabases(): Promise<void> {
  await dropTemplate();
  template = null;
}

/** What came back: the status, the body, and the data when there was any. */
export interface Answer<Data> {
  readonly status: number;
  readonly data: Data;
  readonly errors?: readonly { readonly message: string; readonly extensions: { readonly code: string } }[];
}

/** One browser with its own cookie. */
export interface Client {
  /** Sends an operation; throws nothing on errors, so that tests can look at them. */
  ask<Data = Record<string, never>>(
    query: string,
    variables?: object,
    headers?: Readonly<Record<string, string>>,
  ): Promise<Answer<Data>>;
  readonly cookie: string | null;
}

/** A running API on a database of its own. */
export interface TestApi {
  readonly app: App;
  readonly url: string;
  readonly clock: FixedClock;
  readonly location: DatabaseLocation;
  /** Somebody who has not signed in. */
  visitor(): Client;
  /** A browser signed in as an account of the world, such as `gu` or `east-dispatcher`. */
  as(username: string): Promise<Client>;
  /** All rows of the business tables as one text: equal before and after means that nothing was written. */
  digest(): Promise<string>;
  close(): Promise<void>;
}

/** A browser that has not signed in yet. */
export function clientAt(url: string): Client & { cookie: string | null } {
  const client: Client & { cookie: string | null } = {
    cookie: null,
    async ask<Data>(query: string, variables: object = {}, headers: Readonly<Record<string, string>> = {}) {
      const response = await fetch(`${url}/graphql`, {
        method: 'POST',
        headers: {
          'content-type': 'application/json',
          accept: 'application/graphql-response+json, application/json',
          ...(client.cookie === null ? {} : { cookie: client.cookie }),
          ...headers,
        },
        body: JSON.stringify({ query, variables }),
      });
      for (const set of response.headers.getSetCookie()) client.cookie = set.split(';')[0] ?? null;
      const body = (await response.json()) as Omit<Answer<Data>, 'status'>;
      return { status: response.status, ...body };
    },
  };
  return client;
}

const watched = [
  'stations',
  'workers',
  'residents',
  'resident_categories',
  'service_requests',
  'request_events',
  'assignments',
  'assignment_members',
  'request_declines',
  'ratings',
  'rating_workers',
  'request_counts',
  'idempotency_keys',
  'outbox',
  'counters',
  'terms',
  'term_versions',
] as const;

/** Starts the real server on a fresh copy of a migrated and filled database. */
export async function startTestApi(
  options: { readonly limits?: Limits; readonly clock?: FixedClock; readonly config?: Partial<Config> } = {},
): Promise<TestApi> {
  template ??= testDialect === 'postgres' ? postgresTemplate() : sqliteTemplate();
  const { location, drop } = await (await template).copy();
  const clock = options.clock ?? createFixedClock();
  const app = await createApp(
    { ...configFor(location), ...options.config },
    {
      clock,
      ...(options.limits === undefined ? {} : { limits: options.limits }),
    },
  );
  const server = await app.listen();
  const url = `http://127.0.0.1:${server.port}`;
  return {
    app,
    url,
    clock,
    location,
    visitor: () => clientAt(url),
    async as(username) {
      const client = clientAt(url);
      const { data } = await client.ask<{ enterDemo: { __typename: string } }>(
        'mutation Enter($input: EnterDemoInput!) { enterDemo(input: $input) { __typename } }',
        { input: { username } },
      );
      if (data?.enterDemo?.__typename !== 'SignInSuccess') throw new Error(`no account ${username} in this world`);
      return client;
    },
    async digest() {
      const rows = [];
      for (const table of watched)
        rows.push([table, await app.database.read.all(`SELECT * FROM ${table} ORDER BY 1, 2`)]);
      return JSON.stringify(rows);
    },
    async close() {
      await app.close();
      await drop();
    },
  };
}
