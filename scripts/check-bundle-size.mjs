// Measures what a browser must load, from the manifests that Vite writes, and fails beyond the budgets.
// gzip -9 of the files as built, as scripts/compress-assets.mjs writes them; most browsers get the smaller brotli.
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');

/** Budgets in kilobytes (1000 bytes) of gzipped JavaScript. */
const budgets = [
  { app: 'admin', initial: 320, route: 200 },
  { app: 'mobile', initial: 100, route: 100 },
];

const sizes = new Map();
const gzipped = (file) => {
  if (!sizes.has(file)) sizes.set(file, gzipSync(readFileSync(file), { level: 9 }).length);
  return sizes.get(file);
};

/** Every chunk that loading `key` brings along at once, without what is asked for later. */
const closure = (manifest, key, seen = new Set()) => {
  if (seen.has(key)) return seen;
  seen.add(key);
  for (const next of manifest[key]?.imports ?? []) closure(manifest, next, seen);
  return seen;
};

let failed = false;
const report = (app, what, bytes, budget) => {
  const kilobytes = bytes / 1000;
  const over = kilobytes > budget;
  failed ||= over;
  console.log(
    `${over ? 'OVER' : 'ok  '}  ${app.padEnd(7)} ${what.padEnd(44)} ${kilobytes.toFixed(1).padStart(7)} kB of ${budget}`,
  );
};

for (const { app, initial, route } of budgets) {
  const dist = path.join(root, 'apps', app, 'dist');
  const manifestFile = path.join(dist, '.vite', 'manifest.json');
  if (!existsSync(manifestFile)) {
    console.error(`${app}: no ${path.relative(root, manifestFile)}; build it first (vite build --manifest)`);
    failed = true;
    continue;
  }
  const manifest = JSON.parse(readFileSync(manifestFile, 'utf8'));
  const weigh = (keys) => {
    const files = new Set([...keys].map((key) => manifest[key].file).filter((file) => file.endsWith('.js')));
    return [...files].reduce((sum, file) => sum + gzipped(path.join(dist, file)), 0);
  };
  const entries = Object.keys(manifest).filter((key) => manifest[key].isEntry);
  if (entries.length === 0) {
    console.error(`${app}: the manifest names no entry`);
    failed = true;
  }
  const first = new Set(entries.flatMap((key) => [...closure(manifest, key)]));
  report(app, 'first load', weigh(first), initial);
  for (const key of Object.keys(manifest).filter((each) => manifest[each].isDynamicEntry)) {
    const added = [...closure(manifest, key)].filter((each) => !first.has(each));
    report(app, `+ ${key.replace(/^src\//, '')}`, weigh(added), route);
  }
}
process.exit(failed ? 1 : 0);
