// What is generated and committed must be what would be generated now.
import { join } from 'node:path';
import { postgresAnswers, testPostgres, withEmptyDatabase } from '../postgres.mjs';
import { root } from '../workspace.mjs';
import { checkProgram, lacking, sum } from './outcomes.mjs';

const api = 'apps/api/dist/main.js';
const node = (title, args, options) => checkProgram(title, process.execPath, args, options);

/** packages/schema/schema.graphql is what the api prints. */
export function checkSchema() {
  return node('the committed schema is the one the api serves (npm run codegen mends it)', [api, 'schema', '--check']);
}

/** The typed operations of the front ends are those of the committed schema. */
export async function checkCodegen() {
  const outcomes = [];
  for (const folder of ['apps/admin', 'apps/mobile']) {
    const title = `the typed operations of ${folder} are up to date (npm run codegen mends them)`;
    outcomes.push(await node(title, ['codegen.mjs', '--check'], { cwd: join(root, folder) }));
  }
  return sum(outcomes);
}

/** docs/flow.md is the transition table in words. */
export function checkFlow() {
  return node('docs/flow.md is the transition table (node scripts/print-flow.mjs mends it)', [
    'scripts/print-flow.mjs',
    '--check',
  ]);
}

/** The front ends stay within their budgets of bytes. */
export function checkBundleSizes() {
  return node('every page stays within its budget of bytes', ['scripts/check-bundle-size.mjs']);
}

/** The migrations lead to exactly the tables that the records describe, on both databases. */
export async function checkMigrations() {
  const on = (name, ...where) =>
    node(`the migrations make the tables of the records on ${name}`, [api, 'migrations', '--check', ...where]);
  const sqlite = await on('SQLite');
  const postgres = (await postgresAnswers())
    ? await withEmptyDatabase((url) => on('PostgreSQL', '--database', url))
    : lacking(`no PostgreSQL answers at ${testPostgres}: its migrations were not checked`);
  return sum([sqlite, postgres]);
}
