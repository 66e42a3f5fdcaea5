import { copyFileSync, renameSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { benchPack } from './bench-pack.js';
import { writeOverlays } from './bulk-menus.js';
import { writeRequests } from './bulk-requests.js';
import { createRandom } from './random.js';
import { countyCodes, historyOfCounty, requestsElsewhere, requestsOfCounty, storyEndsAt } from './sizes.js';

/*
 * node build-data.js small <file>
 * node build-data.js big <file> <small file>
 *
 * A process of its own, since it holds a whole database in its caches. The product's own loading fills everything but the
 * mass of requests.
 */

const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

/** Ids as the product makes them, but the same ones each time. */
function idsFrom(seed: number) {
  const random = createRandom(seed);
  return (prefix: string): string =>
    `${prefix}_${Array.from({ length: 26 }, () => alphabet[random.between(0, 31)]).join('')}`;
}

async function loadInto(file: string, seed: number, counties: readonly number[], withVillages: boolean): Promise<void> {
  // The product's decorators want it before its classes are read.
  createRequire(createRequire(import.meta.url).resolve('@diandan/api/package.json'))('reflect-metadata');
  const { createApp } = await import('@diandan/api/dist/app.js');
  const { seedDemo, seedPack, seedVillages } = await import('@diandan/api/dist/seed/index.js');
  const config = {
    host: '127.0.0.1',
    port: 0,
    database: { kind: 'sqlite', file },
    demo: true,
    demoPassword: null,
    production: false,
    publicUrl: null,
  } as const;
  const app = await createApp(config, { clock: { now: () => storyEndsAt }, makeId: idsFrom(seed) });
  const silently = () => undefined;
  try {
    await seedDemo(app.parts, silently);
    // Nobody signs in with a password here.
    for (const county of counties) await seedPack(app.parts, benchPack(county), 'no password');
    if (withVillages) await seedVillages(app.parts, 'all', silently);
  } finally {
    await app.close();
  }
}

async function buildSmall(file: string): Promise<void> {
  await loadInto(file, 1, [0], false);
  writeOverlays(file, 0);
  writeRequests(file, [[0, { county: 0, count: requestsOfCounty, isHistory: false }]]);
}

async function buildBig(file: string, small: string): Promise<void> {
  copyFileSync(small, file);
  const others = countyCodes.map((_, county) => county).slice(1);
  await loadInto(file, 2, others, true);
  for (const county of others) writeOverlays(file, county);
  writeRequests(file, [
    [1, { county: 0, count: historyOfCounty, isHistory: true }],
    ...others.map((county) => [1 + county, { county, count: requestsElsewhere, isHistory: false }] as const),
  ]);
}

const [size, file, small] = process.argv.slice(2);
if (file === undefined) throw new Error('usage: build-data small <file> | big <file> <small file>');
const unfinished = `${file}.unfinished`;
for (const suffix of ['', '-wal', '-shm']) rmSync(unfinished + suffix, { force: true });
if (size === 'big' && small !== undefined) await buildBig(unfinished, small);
else await buildSmall(unfinished);
for (const suffix of ['-wal', '-shm']) rmSync(unfinished + suffix, { force: true });
renameSync(unfinished, file);
