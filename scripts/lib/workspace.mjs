// Where things lie, and fingerprints of what was installed and built, so that a second run need not repeat the first.
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The root of the repository. */
export const root = fileURLToPath(new URL('../..', import.meta.url)).replace(/[\\/]$/, '');

const groups = ['apps', 'packages'];
const generatedFolders = new Set(['node_modules', 'dist', '.turbo', 'coverage']);

/** Folders of all packages of the workspace, relative to the root: `apps/api`, `packages/domain`, `bench` … */
export function packageFolders() {
  const nested = groups.flatMap((group) => readdirSync(join(root, group)).map((name) => `${group}/${name}`));
  return [...nested, 'bench'].filter((folder) => existsSync(join(root, folder, 'package.json')));
}

/** The parsed package.json of a folder. */
export function packageJson(folder) {
  return JSON.parse(readFileSync(join(root, folder, 'package.json'), 'utf8'));
}

/** Every file below a folder that is not generated, relative to the root, in a stable order. */
export function filesBelow(folder) {
  return readdirSync(join(root, folder), { withFileTypes: true })
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((entry) => {
      const path = folder === '.' ? entry.name : `${folder}/${entry.name}`;
      if (entry.isDirectory()) return generatedFolders.has(entry.name) ? [] : filesBelow(path);
      return entry.isFile() ? [path] : [];
    });
}

/** One hash over the contents of files; it needs no git and does not care for dates. */
export function fingerprint(files, extra = '') {
  const hash = createHash('sha256').update(process.version).update(extra);
  for (const file of files) hash.update(`\0${file}\0`).update(readFileSync(join(root, file)));
  return hash.digest('hex');
}

/** A remembered fingerprint; it lives in node_modules, so throwing that away forgets it too. */
export function stamp(name) {
  const path = join(root, 'node_modules', '.diandan', name);
  return {
    equals: (value) => existsSync(path) && readFileSync(path, 'utf8') === value,
    write: (value) => {
      mkdirSync(dirname(path), { recursive: true });
      writeFileSync(path, value);
    },
  };
}
