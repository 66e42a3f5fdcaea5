// Builds the workspace with turbo, or not at all when the sources are those of the last build.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { runPnpm } from './install.mjs';
import { say, sentences } from './sentences.mjs';
import { filesBelow, fingerprint, packageFolders, packageJson, root, stamp } from './workspace.mjs';

/** What to build: `product` is all that `npm start` needs, `everything` adds the benchmark. */
export async function build(scope, { keepGoing = false } = {}) {
  const folders = packageFolders().filter((folder) => scope === 'everything' || folder !== 'bench');
  const sources = folders.flatMap(filesBelow);
  const current = fingerprint(['pnpm-lock.yaml', 'tsconfig.base.json', 'turbo.json', ...sources], scope);
  const built = stamp(`built-${scope}`);
  const outputs = folders.filter((folder) => packageJson(folder).scripts?.build).map((folder) => `${folder}/dist`);
  if (built.equals(current) && outputs.every((output) => existsSync(join(root, output)))) return true;

  console.log('正在构建… / Building …');
  const filters = folders.map((folder) => `--filter=${packageJson(folder).name}`);
  const args = ['exec', 'turbo', 'run', 'build', '--ui=stream', '--output-logs=errors-only', ...filters];
  const { code } = await runPnpm(keepGoing ? [...args, '--continue=dependencies-successful'] : args);
  if (code === 0) {
    built.write(current);
    return true;
  }
  say(sentences.failedBuild());
  return false;
}
