// The commands of package.json, each a short story told with the modules beside this one.
import { join } from 'node:path';
import { build } from './build.mjs';
import { install, runPnpm } from './install.mjs';
import { refuseReadOnlyFolder, refuseUnusablePort } from './preconditions.mjs';
import { quietEnvironment, run } from './processes.mjs';
import { say, sentences } from './sentences.mjs';
import { root } from './workspace.mjs';

const api = join(root, 'apps', 'api', 'dist', 'main.js');

const commands = {
  start: async (args) => {
    const refusal = await refuseUnusablePort(process.env);
    if (refusal) return refuse(refusal);
    return (await prepare('product')) ? node([api, 'serve', ...args]) : 1;
  },
  // verify builds by itself, so that it can report a build that fails like any other check.
  test: async (args) => ((await install()) ? node(['scripts/verify.mjs', ...args]) : 1),
  'test:full': async (args) => ((await install()) ? node(['scripts/verify.mjs', ...args], { FULL: '1' }) : 1),
  dev: async () => {
    const refusal = await refuseUnusablePort(process.env);
    if (refusal) return refuse(refusal);
    if (!(await prepare('product'))) return 1;
    const { develop } = await import('./develop.mjs');
    return develop();
  },
  // The api prints the schema, then the front ends read it; only the api need be buildable.
  codegen: async () => {
    if (!(await install())) return 1;
    const { code } = await runPnpm([
      'exec',
      'turbo',
      'run',
      'schema',
      'codegen',
      '--ui=stream',
      '--output-logs=new-only',
    ]);
    return code;
  },
  bench: async (args) => ((await prepare('everything')) ? node(['bench/dist/run.js', ...args]) : 1),
  diandan: async (args) => ((await prepare('product')) ? node([api, ...args]) : 1),
};

/** Runs one command and answers the exit code. */
export async function runCommand(name, args) {
  const command = Object.hasOwn(commands, name ?? '') ? commands[name] : undefined;
  if (command === undefined) return refuse(sentences.unknownCommand(name ?? '', Object.keys(commands)));
  const refusal = refuseReadOnlyFolder(root);
  return refusal ? refuse(refusal) : command(args);
}

async function prepare(scope) {
  return (await install()) && (await build(scope));
}

async function node(args, environment = {}) {
  const { code } = await run(process.execPath, args, { cwd: root, env: { ...quietEnvironment, ...environment } });
  return code;
}

function refuse(sentence) {
  say(sentence);
  return 1;
}
