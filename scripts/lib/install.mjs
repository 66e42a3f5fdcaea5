// Installs the dependencies with exactly the pnpm that package.json names, and only when something changed.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { quietEnvironment, run } from './processes.mjs';
import { say, sentences } from './sentences.mjs';
import { fingerprint, packageFolders, packageJson, root, stamp } from './workspace.mjs';

let chosenPnpm;

/**
 * How to call pnpm: the one on PATH if its version is the pinned one, else through npx.
 * Corepack is not used: it refuses registries that do not sign their metadata, and newer Node releases leave it out.
 */
function pnpm() {
  if (chosenPnpm === undefined) {
    const wanted = packageJson('.').packageManager.split('@')[1];
    const found = spawnSync('pnpm', ['--version'], {
      cwd: root,
      encoding: 'utf8',
      shell: process.platform === 'win32',
      env: { ...quietEnvironment, COREPACK_ENABLE_DOWNLOAD_PROMPT: '0' },
    });
    const isThePinnedOne = found.status === 0 && found.stdout.trim() === wanted;
    chosenPnpm = isThePinnedOne ? ['pnpm'] : ['npx', '-y', `pnpm@${wanted}`];
  }
  return chosenPnpm;
}

/** Runs pnpm at the root. */
export function runPnpm(args, options = {}) {
  const [program, ...first] = pnpm();
  return run(program, [...first, ...args], { cwd: root, ...options });
}

/** Installs if the lockfile, a package.json or the Node release changed; answers whether all is in place. */
export async function install() {
  const manifests = ['.', ...packageFolders()].map((folder) =>
    folder === '.' ? 'package.json' : `${folder}/package.json`,
  );
  const current = fingerprint(['pnpm-lock.yaml', 'pnpm-workspace.yaml', ...manifests]);
  const installed = stamp('installed');
  if (installed.equals(current) && existsSync(join(root, 'node_modules', '.pnpm'))) return true;

  console.log('正在安装依赖（第一次需要几分钟）… / Installing dependencies (the first time takes minutes) …');
  const args = ['install', '--frozen-lockfile', '--prefer-offline', '--reporter=append-only'];
  const { code, output } = await runPnpm(args, { capture: withoutCompilerOutput(), env: compilerEnvironment() });
  if (code === 0) {
    installed.write(current);
    return true;
  }
  console.error(output.split('\n').slice(-30).join('\n'));
  say(reasonFor(output));
  return false;
}

/** What better-sqlite3 must read first when it is compiled; the header says why. Visual Studio knows no such variable. */
function compilerEnvironment() {
  const header = join(root, 'scripts', 'lib', 'plain-object-wrap.h');
  const flags = [quietEnvironment.CXXFLAGS, `-include '${header}'`].filter(Boolean).join(' ');
  return { ...quietEnvironment, CXXFLAGS: flags };
}

/** Compiling better-sqlite3 prints hundreds of lines that mean nothing to a newcomer: one is enough while it goes well. */
function withoutCompilerOutput() {
  let isToldOfCompiling = false;
  return (line) => {
    if (!/better-sqlite3 install:/.test(line)) return true;
    if (!isToldOfCompiling && /gyp info|node-gyp/.test(line)) {
      isToldOfCompiling = true;
      console.log(
        '正在编译 better-sqlite3（一两分钟，只有这一次）… / Compiling better-sqlite3 (a minute or two, only this once) …',
      );
    }
    return false;
  };
}

function reasonFor(output) {
  if (isMissingHeaders(output)) return sentences.missingHeaders();
  return isMissingToolchain(output) ? sentences.missingToolchain() : sentences.failedInstall();
}

/** With a compiler at hand node-gyp still fetches the headers of Node, from a host that not every network reaches. */
export function isMissingHeaders(output) {
  return /better-sqlite3 install:.*gyp WARN install got an error/.test(output);
}

/** better-sqlite3 is the only dependency that compiles; node-gyp's words tell its failure from a broken network. */
export function isMissingToolchain(output) {
  return /better-sqlite3 install:.*(gyp ERR!|not found)/.test(output);
}
