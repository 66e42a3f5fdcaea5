// What we take from others: pinned by content, from no particular host, under licences that a county may use.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../workspace.mjs';
import { check, sum } from './outcomes.mjs';

const allowed = new Set([
  'MIT',
  'MIT-0',
  'ISC',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'Apache-2.0',
  '0BSD',
  'BlueOak-1.0.0',
  'CC0-1.0',
  'Python-2.0',
  'PSF-2.0',
  'Unlicense',
  'Zlib',
]);

/** Packages that only build or test the product and never reach a user, with the licence that is accepted for them. */
const acceptedForTools = [
  { name: /^axe-core$/, licence: 'MPL-2.0' },
  { name: /^lightningcss(-.*)?$/, licence: 'MPL-2.0' },
  { name: /^caniuse-lite$/, licence: 'CC-BY-4.0' },
];

/** Two checks on the lockfile and one on the licences of everything installed. */
export function checkDependencies() {
  const lockfile = readFileSync(join(root, 'pnpm-lock.yaml'), 'utf8');
  return sum([
    check('the lockfile pins the content of every package', withoutIntegrity(lockfile)),
    check('the lockfile names no host', linesNaming(lockfile, /https?:[/][/]|tarball:|git[@+]/)),
    check('every licence is on the list', foreignLicences()),
  ]);
}

function withoutIntegrity(lockfile) {
  const packages = lockfile.split(/^packages:$/m)[1]?.split(/^snapshots:$/m)[0] ?? '';
  const entries = packages.split(/\n(?= {2}\S)/).filter((entry) => /^ {2}\S/.test(entry));
  if (entries.length === 0) return ['no package found in pnpm-lock.yaml'];
  return entries
    .filter((entry) => !/resolution: \{integrity: sha(512|256|1)-[\w+/=]+\}/.test(entry))
    .map((entry) => entry.split('\n')[0].trim());
}

function linesNaming(text, pattern) {
  return text.split('\n').flatMap((line, index) => {
    // Authors' words on deprecated releases may hold an address; nothing is fetched from there.
    const isProse = /^\s+(deprecated|funding):/.test(line);
    return pattern.test(line) && !isProse ? [`pnpm-lock.yaml:${index + 1}: ${line.trim()}`] : [];
  });
}

function foreignLicences() {
  return installedPackages().flatMap(({ name, version, licence }) => {
    const isTool = acceptedForTools.some((tool) => tool.name.test(name) && tool.licence === licence);
    return isTool || isAllowed(licence) ? [] : [`${name}@${version}: ${licence}`];
  });
}

/** Understands the SPDX expressions in use: `A`, `(A OR B)`, `(A AND B)`. */
function isAllowed(licence) {
  const words = licence.replace(/[()]/g, ' ');
  if (words.includes(' OR ')) return words.split(' OR ').some((part) => isAllowed(part));
  return words.split(' AND ').every((part) => allowed.has(part.trim()));
}

function installedPackages() {
  const store = join(root, 'node_modules', '.pnpm');
  const found = new Map();
  for (const entry of readdirSync(store)) {
    for (const folder of packageFoldersIn(join(store, entry, 'node_modules'))) {
      const { name, version, license, licenses } = readManifest(folder) ?? {};
      if (name !== undefined && version !== undefined && !name.startsWith('@diandan/')) {
        found.set(`${name}@${version}`, { name, version, licence: licenceWord(license ?? licenses) });
      }
    }
  }
  return [...found.values()];
}

/** Real folders only: the links beside them lead to packages that have an entry of their own. */
function packageFoldersIn(folder) {
  return entriesOf(folder).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (!entry.isDirectory()) return [];
    return entry.name.startsWith('@') ? packageFoldersIn(path) : [path];
  });
}

function entriesOf(folder) {
  try {
    return readdirSync(folder, { withFileTypes: true });
  } catch {
    return [];
  }
}

function readManifest(folder) {
  try {
    return JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  } catch {
    return undefined;
  }
}

function licenceWord(value) {
  if (Array.isArray(value)) return value.map(licenceWord).join(' OR ');
  return typeof value === 'string' ? value : (value?.type ?? 'none given');
}
