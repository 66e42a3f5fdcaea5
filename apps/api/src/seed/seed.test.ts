import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { localityKeys, localityPack } from '@diandan/localities';
import { requestStates } from '@diandan/domain/requests';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { countedRollups, storedRollups } from '../../test/rollups.js';
import { systemClock } from '../clock.js';
import { type Database, openDatabase } from '../database/database.js';
import { createEventBus } from '../events.js';
import { createTermStore } from '../features/terms/index.js';
import type { FeatureParts } from '../feature.js';
import { makeId } from '../ids.js';
import { isUnfinishedDemo, seedDemo, seedVillages } from './index.js';

const folder = mkdtempSync(join(tmpdir(), 'diandan-seed-'));
let database: Database;
let parts: FeatureParts;
const tasks = new Map<string, number>();
const onStep = ({ task, done, total }: { task: string; done: number; total: number }) => {
  expect(done).toBeLessThanOrEqual(total);
  tasks.set(task, done / total);
};

beforeAll(async () => {
  database = await openDatabase({ kind: 'sqlite', file: join(folder, 'demo.db') });
  const terms = await createTermStore(database.read);
  parts = { database, clock: systemClock, makeId, events: createEventBus(), terms };
  await seedDemo(parts, onStep);
}, 120_000);
afterAll(async () => {
  await database.close();
  rmSync(folder, { recursive: true, force: true });
});

const counted = [
  'divisions',
  'stations',
  'workers',
  'residents',
  'accounts',
  'menus',
  'service_items',
  'service_requests',
];

async function counts(): Promise<Record<string, number>> {
  const found: Record<string, number> = {};
  for (const table of counted) {
    found[table] = (await database.read.get<{ n: number }>(`SELECT COUNT(*) AS n FROM ${table}`))?.n ?? 0;
  }
  return found;
}

it('fills an empty database with the country, both localities and a month of requests in every state', async () => {
  const packs = localityKeys.map(localityPack);
  const sum = (part: 'stations' | 'workers' | 'residents' | 'demoAccounts') =>
    packs.reduce((total, pack) => total + pack[part].length, 0);
  const found = await counts();
  expect(found).toMatchObject({
    divisions: 31 + 342 + 2978 + 41352 + 192 + 4081,
    stations: sum('stations'),
    workers: sum('workers'),
    residents: sum('residents'),
    accounts: sum('demoAccounts'),
    // One in force at each root; in Shunqing an overlay, a version to come and a draft beside it.
    menus: 2 + 3,
  });
  expect(found['service_requests']).toBeGreaterThan(150);
  const states = await database.read.all<{ state: string }>('SELECT DISTINCT state FROM service_requests');
  const missing = requestStates.filter((state) => !states.some((row) => row.state === state));
  expect(missing).toEqual(['MERGED']);
  expect([...tasks.values()].every((share) => share === 1)).toBe(true);
});

it('shows an overlay in force, a version that waits for its day and a draft in work', async () => {
  const rows = await database.read.all<{
    code: string;
    version: number;
    kind: string;
    state: string;
    ahead: number | null;
  }>(
    `SELECT s.code, m.version, m.kind, m.state, m.effective_from - m.published_at AS ahead
     FROM menus m JOIN stations s ON s.id = m.station_id WHERE s.profile_key = 'shunqing' ORDER BY s.code, m.version`,
  );
  expect(rows.map(({ code, version, kind, state }) => [code, version, kind, state].join(' '))).toEqual([
    'SQ-511302 1 WHOLE PUBLISHED',
    'SQ-511302 2 WHOLE PUBLISHED',
    'SQ-511302 3 WHOLE DRAFT',
    'SQ-511302004 1 OVERLAY PUBLISHED',
  ]);
  expect(rows.map((row) => (row.ahead ?? 0) > 0)).toEqual([false, true, false, false]);
});

it('keeps every sum equal to a count from scratch', async () => {
  expect(await storedRollups(database.read)).toEqual(await countedRollups(database.read));
  const wrong = await database.read.all(
    `SELECT d.code FROM divisions d
     WHERE d.child_count <> (SELECT COUNT(*) FROM divisions c WHERE c.parent_code = d.code) LIMIT 5`,
  );
  expect(wrong).toEqual([]);
  const perState = await database.read.all(
    `SELECT station_id, state, COUNT(*) AS count FROM service_requests GROUP BY station_id, state ORDER BY 1, 2`,
  );
  const kept = await database.read.all(
    'SELECT station_id, state, count FROM request_counts WHERE count <> 0 ORDER BY 1, 2',
  );
  expect(kept).toEqual(perState);
});

it('writes nothing into a database that holds something', async () => {
  const before = await counts();
  await seedDemo(parts, onStep);
  expect(await counts()).toEqual(before);
});

it('starts over when an earlier start was cut off in the middle', async () => {
  const before = await counts();
  await database.unitOfWork.run(async (tx) => {
    await tx.run("UPDATE counters SET value = 0 WHERE name = 'seed demo'");
    await tx.run('DELETE FROM workers WHERE id IN (SELECT id FROM workers LIMIT 20)');
    await tx.run('DELETE FROM accounts');
    return { ok: true };
  });
  await seedDemo(parts, onStep);
  const after = await counts();
  expect({ ...after, service_requests: 0 }).toEqual({ ...before, service_requests: 0 });
  expect(after['service_requests']).toBeGreaterThan(150);
  const marks = await database.read.all("SELECT name, value FROM counters WHERE name LIKE 'seed %' ORDER BY name");
  expect(marks).toEqual([
    { name: 'seed demo', value: 1 },
    { name: 'seed divisions', value: 1 },
  ]);
}, 120_000);

it('never empties what somebody has made by hand, whatever the mark says', async () => {
  const cutOff = (value: 0 | 1) =>
    database.unitOfWork.run(async (tx) => {
      await tx.run("UPDATE counters SET value = ? WHERE name = 'seed demo'", [value]);
      return { ok: true };
    });
  await cutOff(0);
  expect(await isUnfinishedDemo(database.read)).toBe(true);
  const byHand: readonly (readonly [string, string])[] = [
    [
      "INSERT INTO accounts (id, username, display_name, password_hash, created_at) VALUES ('acc_own', 'first', '管理员', 'x', 1)",
      "DELETE FROM accounts WHERE id = 'acc_own'",
    ],
    [
      "UPDATE stations SET profile_key = 'standard' WHERE id = (SELECT id FROM stations ORDER BY path LIMIT 1)",
      "UPDATE stations SET profile_key = (SELECT profile_key FROM stations ORDER BY path LIMIT 1 OFFSET 1) WHERE profile_key = 'standard'",
    ],
  ];
  for (const [make, undo] of byHand) {
    await database.unitOfWork.run(async (tx) => ({ ok: (await tx.run(make)) === 1 }));
    const before = await counts();
    expect(await isUnfinishedDemo(database.read)).toBe(false);
    await seedDemo(parts, onStep);
    expect(await counts()).toEqual(before);
    await database.unitOfWork.run(async (tx) => ({ ok: (await tx.run(undo)) === 1 }));
  }
  expect(await isUnfinishedDemo(database.read)).toBe(true);
  await cutOff(1);
  expect(await isUnfinishedDemo(database.read)).toBe(false);
});

it('adds the villages of a province once and counts them below their townships', async () => {
  const added = await seedVillages(parts, '46', onStep);
  expect(added).toBeGreaterThan(2_000);
  expect(await seedVillages(parts, '46', onStep)).toBe(0);
  const wrong = await database.read.all(
    `SELECT d.code FROM divisions d WHERE d.code >= '46' AND d.code < '46:'
     AND d.child_count <> (SELECT COUNT(*) FROM divisions c WHERE c.parent_code = d.code) LIMIT 5`,
  );
  expect(wrong).toEqual([]);
  await expect(seedVillages(parts, '71', onStep)).rejects.toThrow('71');
}, 60_000);

it('lets needs be heard, linked, planned and dismissed, with gaps of the menu left in both localities', async () => {
  const rows = await database.read.all<{ status: string; roots: number }>(
    'SELECT status, COUNT(DISTINCT substr(station_path, 1, 4)) AS roots FROM needs GROUP BY status ORDER BY status',
  );
  expect(rows).toMatchObject([
    { status: 'DISMISSED' },
    { status: 'LINKED', roots: 2 },
    { status: 'OPEN', roots: 2 },
    { status: 'PLANNED' },
  ]);
  // What a resident said is kept with the resident, at the resident's own station.
  const said = await database.read.all(
    "SELECT n.id FROM needs n JOIN residents r ON r.id = n.resident_id WHERE n.source = 'RESIDENT' AND r.station_id = n.station_id",
  );
  expect(said).toHaveLength(2);
});
