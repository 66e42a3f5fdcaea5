import { localityKeys, localityPack } from '@diandan/localities';
import { oneOf } from '../database/scope.js';
import type { Sql } from '../database/sql.js';
import type { FeatureParts } from '../feature.js';
import { hashPassword } from '../features/access/index.js';
import type { OnStep } from './on-step.js';
import { seedDivisions } from './seed-divisions.js';
import { seedMenuVersions } from './seed-menu-versions.js';
import { seedNeeds } from './seed-needs.js';
import { seedPack } from './seed-pack.js';
import { seedStory } from './seed-story.js';

/** Everything that seeding the demonstration writes; emptied when a start was cut off in the middle of it. */
const seededTables = [
  'profiles',
  'stations',
  'service_items',
  'published_entries',
  'menus',
  'menu_events',
  'item_checks',
  'workers',
  'residents',
  'resident_categories',
  'accounts',
  'grants',
  'idempotency_keys',
  'outbox',
  'service_requests',
  'request_events',
  'assignments',
  'assignment_members',
  'request_declines',
  'ratings',
  'rating_workers',
  'request_counts',
  'audit_log',
  'needs',
  'need_items',
  'need_events',
] as const;

type SeedState = 'EMPTY' | 'CUT_OFF' | 'IN_USE';

/** True when somebody has made anything by hand: an account of a real person, or a station outside of the packs. */
async function holdsOwnData(sql: Sql): Promise<boolean> {
  if ((await sql.get('SELECT 1 AS one FROM accounts WHERE is_demo = 0 LIMIT 1')) !== undefined) return true;
  const { sql: ours, values } = oneOf('profile_key', localityKeys);
  return (await sql.get(`SELECT 1 AS one FROM stations WHERE NOT (${ours}) LIMIT 1`, values)) !== undefined;
}

/** True when the demonstration was being made here and its making was cut off. */
export const isUnfinishedDemo = async (sql: Sql): Promise<boolean> => (await stateOf(sql)) === 'CUT_OFF';

/** A mark is written before the first row and completed after the last one; data without a mark is somebody's own. */
async function stateOf(sql: Sql): Promise<SeedState> {
  const mark = await sql.get<{ value: number }>("SELECT value FROM counters WHERE name = 'seed demo'");
  // Whatever a mark says: what a person has made is never emptied.
  if (mark !== undefined) return mark.value === 1 || (await holdsOwnData(sql)) ? 'IN_USE' : 'CUT_OFF';
  for (const table of ['stations', 'accounts', 'service_requests']) {
    if ((await sql.get(`SELECT 1 AS one FROM ${table} LIMIT 1`)) !== undefined) return 'IN_USE';
  }
  return 'EMPTY';
}

async function wipe({ database }: FeatureParts): Promise<void> {
  await database.unitOfWork.run(async (tx) => {
    for (const table of seededTables) await tx.run(`DELETE FROM ${table}`);
    await tx.run("DELETE FROM counters WHERE name NOT IN ('seed divisions', 'terms')");
    return { ok: true };
  });
}

const mark = ({ database }: FeatureParts, value: 0 | 1) =>
  database.unitOfWork.run(async (tx) => {
    await tx.run(
      "INSERT INTO counters (name, value) VALUES ('seed demo', ?) ON CONFLICT (name) DO UPDATE SET value = excluded.value",
      [value],
    );
    return { ok: true };
  });

/**
 * Fills an EMPTY database with divisions, both localities and a month of requests; does nothing on any other. What an
 * interrupted start left behind carries an unfinished mark and is emptied and made anew, unless somebody has made
 * something of their own beside it.
 */
export async function seedDemo(parts: FeatureParts, onStep: OnStep): Promise<void> {
  const state = await stateOf(parts.database.read);
  if (state === 'IN_USE') return;
  if (state === 'CUT_OFF') await wipe(parts);
  await mark(parts, 0);
  await seedDivisions(parts, onStep);
  // The real password is set at every start; until then nobody can sign in with one.
  const passwordHash = await hashPassword(crypto.randomUUID());
  for (const key of localityKeys) {
    const pack = localityPack(key);
    const seeded = await seedPack(parts, pack, passwordHash);
    await seedStory(parts, key, pack, seeded, onStep);
    await seedMenuVersions(parts, key, pack, seeded);
    await seedNeeds(parts, key, pack, seeded);
  }
  await mark(parts, 1);
}
