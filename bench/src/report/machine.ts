import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { cpus, loadavg, release, totalmem, type } from 'node:os';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { root } from '../paths.js';
import type { Machine } from './result.js';

const named = ['better-sqlite3', 'typeorm', 'type-graphql', '@apollo/server', 'express', 'graphql', 'graphql-jit'];

function librariesOf(packageFile: string): Readonly<Record<string, string>> {
  const requireThere = createRequire(packageFile);
  return Object.fromEntries(
    named.map((name) => {
      // Not every package lets its package.json be imported, but it always lies in the folder of that name.
      const folder = (requireThere.resolve.paths(name) ?? []).find((path) => {
        try {
          return readFileSync(join(path, name, 'package.json')).length > 0;
        } catch {
          return false;
        }
      });
      if (folder === undefined) return [name, '?'];
      const manifest = JSON.parse(readFileSync(join(folder, name, 'package.json'), 'utf8')) as { version: string };
      return [name, manifest.version];
    }),
  );
}

function commit(): string {
  try {
    const git = (...args: string[]) => execFileSync('git', args, { cwd: root, encoding: 'utf8' }).trim();
    const isChanged = git('status', '--porcelain', '--', 'apps/api/src', 'packages', 'bench/src') !== '';
    return git('rev-parse', '--short', 'HEAD') + (isChanged ? ' + local changes' : '');
  } catch {
    return 'unknown';
  }
}

function sqliteVersion(): string {
  const db = new Database(':memory:');
  const row = db.prepare('SELECT sqlite_version() AS version').get() as { version: string };
  db.close();
  return row.version;
}

/** Describes the machine; nothing here names it or a path on it. */
export function describeMachine(): Machine {
  const processors = cpus();
  return {
    cpu: processors[0]?.model.trim() ?? 'unknown',
    cores: processors.length,
    memoryGigabytes: Math.round(totalmem() / 2 ** 30),
    system: `${type()} ${release().split('-')[0]}`,
    node: process.version,
    libraries: librariesOf(join(root, 'apps', 'api', 'package.json')),
    sqlite: sqliteVersion(),
    commit: commit(),
    measuredOn: new Date().toISOString().slice(0, 10),
    loadAverage: loadavg().map((one) => Math.round(one * 100) / 100),
  };
}
