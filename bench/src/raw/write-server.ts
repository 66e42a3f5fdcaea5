import { randomBytes } from 'node:crypto';
import Database from 'better-sqlite3';
import { serveJson } from './json-server.js';

/*
 * The yardstick of writing: per step one transaction with a guarded UPDATE and the row of its event, on the product's own
 * tables with all their indexes. It checks no session, no scope, no key; keeps no counters, assignments or ratings; and
 * tells nobody.
 *
 * node write-server.js <database> NORMAL|FULL
 */
const db = new Database(process.argv[2] ?? '');
db.pragma('journal_mode = WAL');
db.pragma(`synchronous = ${process.argv[3] === 'FULL' ? 'FULL' : 'NORMAL'}`);
db.pragma('cache_size = -32768');

const insertRequest = db.prepare(
  `INSERT INTO service_requests (id, ticket_no, station_id, station_path, root_path, item_id, item_version, resident_id,
     orderer_account_id, orderer_is_proxy, orderer_name, urgency, urgency_rank, state, is_open, cycle, version,
     last_sequence, preferred_windows, ordered_at, due_at)
   SELECT ?, ?, s.id, s.path, substr(s.path, 1, 4), ?, 1, ?, ?, 0, ?, 'NORMAL', 2, 'SUBMITTED', 1, 1, 1, 1, '[]', ?, ?
   FROM stations s WHERE s.id = ?`,
);
const insertEvent = db.prepare(
  `INSERT INTO request_events (request_id, sequence, cycle, action, from_state, to_state, at, actor_account_id, actor_name)
   VALUES (?, ?, 1, ?, ?, ?, ?, ?, ?)`,
);
const update = db.prepare(
  `UPDATE service_requests SET state = ?, is_open = ?, version = version + 1, last_sequence = last_sequence + 1
   WHERE id = ? AND state = ? AND version = ?`,
);

const steps: Readonly<Record<string, readonly [from: string, to: string]>> = {
  VERIFY: ['SUBMITTED', 'VERIFIED'],
  DISPATCH: ['VERIFIED', 'DISPATCHED'],
  ACCEPT: ['DISPATCHED', 'ACCEPTED'],
  START: ['ACCEPTED', 'IN_SERVICE'],
  COMPLETE: ['IN_SERVICE', 'DELIVERED'],
  RATE: ['DELIVERED', 'CLOSED'],
};

type Input = Readonly<Record<string, unknown>>;

const order = db.transaction(({ stationId, itemId, residentId, accountId }: Input) => {
  const id = `req_${randomBytes(16).toString('hex')}`;
  const at = Date.now();
  insertRequest.run(id, id.slice(4), itemId, residentId, accountId, 'name', at, at + 7 * 86_400_000, stationId);
  insertEvent.run(id, 1, 'ORDER', null, 'SUBMITTED', at, accountId, 'name');
  return { id, version: 1, state: 'SUBMITTED' };
});

const take = db.transaction(({ action, requestId, expectedVersion, accountId }: Input) => {
  const step = steps[String(action)];
  if (step === undefined) throw new Error(`no step ${String(action)}`);
  const [from, to] = step;
  const version = Number(expectedVersion);
  const { changes } = update.run(to, to === 'CLOSED' ? 0 : 1, requestId, from, version);
  if (changes !== 1) throw new Error('changed meanwhile');
  insertEvent.run(requestId, version + 1, action, from, to, Date.now(), accountId, 'name');
  return { id: requestId, version: version + 1, state: to };
});

serveJson((input) => {
  const request = input['action'] === 'ORDER' ? order.immediate(input) : take.immediate(input);
  return { data: { request } };
});
