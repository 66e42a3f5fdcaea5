import { createHash } from 'node:crypto';
import { copyFileSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';
import { runToEnd } from '../measure/processes.js';
import { dataFolder, ownModule, root } from '../paths.js';

/** What the databases are made by: when one of these changes, they are made anew. */
const makers = [
  'bench/dist/data',
  'apps/api/dist/database',
  'apps/api/dist/seed',
  'apps/api/dist/features',
  'packages/localities/dist',
  'packages/localities/data',
];

const isMaker = (path: string): boolean =>
  !path.startsWith('apps/api/dist/features') || /[.](record|repository)[.]js$/.test(path);

function filesBelow(folder: string): readonly string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && !/[.](map|d[.]ts)$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
}

function fingerprint(): string {
  const hash = createHash('sha256');
  for (const folder of makers) {
    for (const file of filesBelow(join(root, folder))) {
      const path = relative(root, file).replaceAll('\\', '/');
      if (isMaker(path)) hash.update(`\0${path}\0`).update(readFileSync(file));
    }
  }
  return hash.digest('hex').slice(0, 12);
}

/** A database file of the benchmark. */
export interface DataFile {
  readonly file: string;
  readonly megabytes: number;
}

const sizeOf = (file: string): DataFile => ({ file, megabytes: Math.round(statSync(file).size / 1_048_576) });

async function made(size: 'small' | 'big', hash: string, from: readonly string[]): Promise<DataFile> {
  const file = join(dataFolder, `${size}-${hash}.db`);
  if (!existsSync(file)) {
    console.log(`正在准备 ${size} 数据库… / Preparing the ${size} database …`);
    await runToEnd(ownModule('data/build-data.js'), [size, file, ...from]);
  }
  return sizeOf(file);
}

/** The databases, made when they are missing; older ones are thrown away. */
export async function prepareData(
  withBig: boolean,
): Promise<{ readonly small: DataFile; readonly big: DataFile | null }> {
  mkdirSync(dataFolder, { recursive: true });
  const hash = fingerprint();
  for (const name of readdirSync(dataFolder)) {
    if (/[.]db(-wal|-shm|[.]unfinished.*)?$/.test(name) && !name.includes(hash)) rmSync(join(dataFolder, name));
  }
  const small = await made('small', hash, []);
  return { small, big: withBig ? await made('big', hash, [small.file]) : null };
}

const withItsLogs = (file: string): readonly string[] => ['', '-wal', '-shm'].map((suffix) => file + suffix);
const scratchFiles = new Set<string>();

/** The copies are of no use to anybody afterwards; the servers that had them open have been ended by then. */
function removeScratchFiles(): void {
  for (const file of scratchFiles) for (const one of withItsLogs(file)) rmSync(one, { force: true });
}

/** A copy that may be written to; it is removed when the process ends, whichever way that is. */
export function scratchCopy(of: DataFile, name: string): string {
  if (scratchFiles.size === 0) process.once('exit', removeScratchFiles);
  const file = join(dataFolder, `scratch-${name}.db`);
  scratchFiles.add(file);
  for (const one of withItsLogs(file)) rmSync(one, { force: true });
  copyFileSync(of.file, file);
  return file;
}
