// The PostgreSQL that the tests may use, if one answers.
import { randomBytes } from 'node:crypto';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { root } from './workspace.mjs';

/** Where the tests look for PostgreSQL; they make and drop databases of their own there. */
export const testPostgres = process.env.DIANDAN_TEST_PG ?? 'postgres://postgres@127.0.0.1:5432/postgres';

/** Asks the server one question; answers whether it replied. */
export async function postgresAnswers() {
  try {
    await ask('select 1');
    return true;
  } catch {
    return false;
  }
}

/** Lends an empty database to `use` and drops it afterwards. */
export async function withEmptyDatabase(use) {
  const name = `diandan_verify_${randomBytes(5).toString('hex')}`;
  await ask(`create database ${name}`);
  try {
    const url = new URL(testPostgres);
    url.pathname = `/${name}`;
    return await use(url.href);
  } finally {
    await ask(`drop database if exists ${name} with (force)`);
  }
}

async function ask(statement) {
  // pg belongs to the api; these scripts bring no dependency of their own.
  const { Client } = createRequire(join(root, 'apps/api/package.json'))('pg');
  const client = new Client({ connectionString: testPostgres, connectionTimeoutMillis: 3000 });
  client.on('error', () => undefined);
  try {
    await client.connect();
    await client.query(statement);
  } finally {
    await client.end();
  }
}
