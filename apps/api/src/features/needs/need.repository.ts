import { type Need, type NeedAction, needStatuses, type PlacedNeed } from '@diandan/domain/needs';
import { placeholders, type Sql, type SqlValue, type Transaction } from '../../database/sql.js';
import { itemIdsOf } from './need.queries.js';
import { type NeedRow, needColumns, needToDomain } from './need.views.js';

/** Who took a step with a need, when and why. */
export interface NeedEvent {
  readonly action: NeedAction;
  readonly at: number;
  readonly accountId: string;
  readonly actorName: string;
  readonly note: string | null;
}

/** What waits for an answer stands first, and of that what was heard last. */
const listKeyOf = ({ status, heardOn }: Need): string =>
  `${needStatuses.length - needStatuses.indexOf(status)} ${heardOn}`;

/** The needs of these ids, locked until the step is decided where the database has more than one writer. */
export async function findNeeds(tx: Transaction, ids: readonly string[]): Promise<ReadonlyMap<string, PlacedNeed>> {
  if (ids.length === 0) return new Map();
  const lock = tx.dialect === 'postgres' ? ' FOR UPDATE' : '';
  // In the order of ids, so that two who merge the same needs wait for each other and never in a circle.
  const rows = await tx.all<NeedRow>(
    `SELECT ${needColumns} FROM needs n WHERE n.id IN (${placeholders(ids.length)}) ORDER BY n.id${lock}`,
    ids,
  );
  const items = await itemIdsOf(
    tx,
    rows.map((row) => row.id),
  );
  return new Map(
    rows.map((row) => [row.id, { need: needToDomain(row, items.get(row.id) ?? []), stationPath: row.station_path }]),
  );
}

const valuesOf = (need: Need): readonly (readonly [string, SqlValue])[] => [
  ['source', need.source],
  ['text', need.text],
  ['client_categories', JSON.stringify(need.clientCategoryKeys)],
  ['domains', JSON.stringify(need.domainKeys)],
  ['people_count', need.peopleCount],
  ['heard_on', need.heardOn],
  ['evidence', need.evidence],
  ['status', need.status],
  ['reason', need.reason],
  ['resident_id', need.residentId],
  ['merged_into_id', need.mergedIntoId],
  ['list_key', listKeyOf(need)],
  ['version', need.version],
];

async function tell(tx: Transaction, need: Need, event: NeedEvent): Promise<void> {
  await tx.run(
    `INSERT INTO need_events (need_id, version, action, at, account_id, actor_name, note) VALUES (?, ?, ?, ?, ?, ?, ?)`,
    [need.id, need.version, event.action, event.at, event.accountId, event.actorName, event.note],
  );
}

/** Writes a new need with its first event. */
export async function insertNeed(tx: Transaction, { need, stationPath }: PlacedNeed, event: NeedEvent): Promise<void> {
  const values = valuesOf(need);
  const names = ['id', 'station_id', 'station_path', 'recorded_at', ...values.map(([name]) => name)];
  await tx.run(`INSERT INTO needs (${names.join(', ')}) VALUES (${placeholders(names.length)})`, [
    need.id,
    need.stationId,
    stationPath,
    event.at,
    ...values.map(([, value]) => value),
  ]);
  await tell(tx, need, event);
}

/** Writes a step if the need still has the version that it was decided on. */
export async function saveNeed(tx: Transaction, before: Need, after: Need, event: NeedEvent): Promise<boolean> {
  const values = valuesOf(after);
  const touched = await tx.run(
    `UPDATE needs SET ${values.map(([name]) => `${name} = ?`).join(', ')} WHERE id = ? AND version = ?`,
    [...values.map(([, value]) => value), before.id, before.version],
  );
  if (touched !== 1) return false;
  if (before.itemIds.join(' ') !== after.itemIds.join(' ')) {
    await tx.run('DELETE FROM need_items WHERE need_id = ?', [after.id]);
    for (const itemId of after.itemIds) {
      await tx.run('INSERT INTO need_items (need_id, item_id) VALUES (?, ?)', [after.id, itemId]);
    }
  }
  await tell(tx, after, event);
  return true;
}

/** What counted with a duplicate counts with the need that is kept. */
export async function followMerge(tx: Transaction, duplicateId: string, keptId: string): Promise<void> {
  await tx.run('UPDATE needs SET merged_into_id = ? WHERE merged_into_id = ?', [keptId, duplicateId]);
}

/** The present version of a need, for whoever came too late. */
export async function versionOfNeed(sql: Sql, id: string): Promise<number> {
  const row = await sql.get<{ version: number }>('SELECT version FROM needs WHERE id = ?', [id]);
  return row?.version ?? 0;
}
