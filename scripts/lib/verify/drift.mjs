// What is generated and committed must be what would be generated now.
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { postgresAnswers, testPostgres, withEmptyDatabase } from '../postgres.mjs';
import { filesBelow, root } from '../workspace.mjs';
import { check, checkProgram, lacking, sum } from './outcomes.mjs';

const api = 'apps/api/dist/main.js';
const node = (title, args, options) => checkProgram(title, process.execPath, args, options);

/** packages/schema/schema.graphql is what the api prints. */
export function checkSchema() {
  return node('the committed schema is the one the api serves (npm run codegen mends it)', [api, 'schema', '--check']);
}

/** The typed operations of the front ends are those of the committed schema. */
export async function checkCodegen() {
  const outcomes = [];
  for (const folder of ['apps/admin', 'apps/mobile']) outcomes.push(await checkGenerated(folder));
  return sum(outcomes);
}

/** Generates once more, compares, and puts back what was there: a check must not mend behind one's back. */
async function checkGenerated(folder) {
  const title = `the typed operations of ${folder} are up to date (npm run codegen mends them)`;
  const before = generatedFiles(folder);
  const generated = await node(title, ['codegen.mjs'], { cwd: join(root, folder) });
  if (generated.failed > 0) return generated;
  const after = generatedFiles(folder);
  const names = [...new Set([...before.keys(), ...after.keys()])].filter(
    (name) => before.get(name) !== after.get(name),
  );
  for (const name of names) {
    if (before.has(name)) writeFileSync(join(root, name), before.get(name));
    else rmSync(join(root, name));
  }
  return check(title, names);
}

function generatedFiles(folder) {
  const files = filesBelow(folder).filter((file) => /[.]generated[.]|[/]graphql[/]generated[/]/.test(file));
  return new Map(files.map((file) => [file, readFileSync(join(root, file), 'utf8')]));
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
