// The formatter, the linter and the compiler, each asked in its own words.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { run } from '../processes.mjs';
import { filesBelow, packageFolders, root } from '../workspace.mjs';
import { check, checkProgram, sum } from './outcomes.mjs';

const bin = (name) => join(root, 'node_modules', '.bin', name);

/** The formatter would change nothing; only the names are told, the difference is one command away. */
export async function checkFormat() {
  const { code, output } = await run(bin('biome'), ['format', '--max-diagnostics=none', '--colors=off'], {
    cwd: root,
    capture: 'only',
  });
  const names = output.split('\n').flatMap((line) => /^(\S+) format ━/.exec(line)?.[1] ?? []);
  const problems = names.filter((name) => name !== 'format');
  const title = 'every file is formatted (npm run format mends it)';
  return check(title, code === 0 ? [] : problems.length > 0 ? problems : output.split('\n'));
}

/** The linter finds nothing, and it looked at our own files alone: without an ignore file it would walk node_modules. */
export async function checkLint() {
  const args = ['--type-aware', '--deny-warnings'];
  const { code, output } = await run(bin('oxlint'), args, { cwd: root, capture: 'only' });
  const looked = Number(/on (\d+) files?/.exec(output)?.[1] ?? 0);
  const own = filesBelow('.').filter((file) => /[.][cm]?[jt]sx?$/.test(file)).length;
  const isOwnFilesOnly = looked > 0 && looked <= own;
  return sum([
    check('the linter finds nothing', code === 0 ? [] : output.trimEnd().split('\n')),
    check('the linter reads our own files only', isOwnFilesOnly ? [] : [`it read ${looked} files, ours are ${own}`]),
  ]);
}

/** Folders with a tsconfig.json of their own, each compiled as one check. */
export function compiledFolders() {
  return [...packageFolders(), 'apps/admin/e2e'].filter((folder) => existsSync(join(root, folder, 'tsconfig.json')));
}

/** Every package compiles; one check each. */
export async function checkTypes() {
  const outcomes = [];
  for (const folder of compiledFolders()) {
    outcomes.push(await checkProgram(`${folder} has no type error`, bin('tsc'), ['--noEmit', '-p', folder]));
  }
  return sum(outcomes);
}
