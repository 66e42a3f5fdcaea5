import {
  assignedStates,
  destinations,
  openStates,
  type RequestAction,
  type RequestState,
} from '@diandan/domain/requests';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { startTestApi, type TestApi } from '../../../test/harness.js';
import { type Walk, walkAtRandom } from '../../../test/random-loops.js';

const STEPS = process.env['FULL'] === '1' ? 20_000 : 2_000;

let api: TestApi;
let walk: Walk;
beforeAll(async () => {
  api = await startTestApi();
  walk = await walkAtRandom(api, STEPS, 20_260_305);
}, 240_000);
afterAll(() => api.close());

const all = <Row>(statement: string) => api.app.database.read.all<Row>(statement);

it('has seen every state that can be reached today', async () => {
  const rows = await all<{ to_state: string }>('SELECT DISTINCT to_state FROM request_events');
  const seen = rows.map((row) => row.to_state);
  for (const state of [...openStates, 'CLOSED', 'REJECTED', 'WITHDRAWN']) expect(seen).toContain(state);
  expect(walk.accepted).toBeGreaterThan(100);
  expect(walk.refused).toBeGreaterThan(100);
});

it('never lets state and timeline disagree', async () => {
  const requests = await all<{
    id: string;
    state: RequestState;
    version: number;
    last_sequence: number;
    is_open: number;
  }>('SELECT id, state, version, last_sequence, is_open FROM service_requests ORDER BY id');
  const events = await all<{
    request_id: string;
    sequence: number;
    action: RequestAction;
    from_state: RequestState | null;
    to_state: RequestState;
  }>('SELECT request_id, sequence, action, from_state, to_state FROM request_events ORDER BY request_id, sequence');
  expect(requests.length).toBeGreaterThan(20);
  for (const request of requests) {
    const story = events.filter((event) => event.request_id === request.id);
    expect(story.map((event) => event.sequence)).toEqual(story.map((_, n) => n + 1));
    let state: RequestState | null = null;
    for (const event of story) {
      expect(event.from_state).toBe(state);
      expect(destinations(event.action, state)).toContain(event.to_state);
      state = event.to_state;
    }
    expect(request.state).toBe(state);
    expect(request.last_sequence).toBe(story.length);
    expect(request.version).toBe(story.length);
    expect(request.is_open).toBe(openStates.includes(request.state) ? 1 : 0);
  }
});

it('counts by deltas what a recount finds', async () => {
  const kept = await all(
    'SELECT station_id, state, station_path, count FROM request_counts WHERE count <> 0 ORDER BY 1, 2',
  );
  const recounted = await all(
    'SELECT station_id, state, station_path, COUNT(*) AS count FROM service_requests GROUP BY station_id, state, station_path ORDER BY 1, 2',
  );
  expect(kept).toEqual(recounted);
  expect(await all('SELECT 1 FROM request_counts WHERE count < 0')).toEqual([]);
});

it('keeps the caseloads, answers and ratings of workers in step with the requests', async () => {
  const kept = await all('SELECT id, open_cases, offers_accepted, rating_count, rating_sum FROM workers ORDER BY id');
  const recounted = await all(
    `SELECT w.id,
       (SELECT COUNT(*) FROM assignment_members m JOIN assignments a ON a.id = m.assignment_id
        WHERE m.worker_id = w.id AND a.is_open = 1) AS open_cases,
       (SELECT COUNT(*) FROM assignment_members m WHERE m.worker_id = w.id AND m.accepted_at IS NOT NULL) AS offers_accepted,
       (SELECT COUNT(*) FROM rating_workers t WHERE t.worker_id = w.id) AS rating_count,
       COALESCE((SELECT SUM(g.score) FROM rating_workers t JOIN ratings g ON g.id = t.rating_id WHERE t.worker_id = w.id), 0) AS rating_sum
     FROM workers w ORDER BY w.id`,
  );
  expect(kept).toEqual(recounted);
});

it('has exactly one active assignment where one is due, and none elsewhere', async () => {
  const rows = await all<{ state: RequestState; n: number; assignment_id: string | null; active_id: string | null }>(
    `SELECT r.state, COUNT(a.id) AS n, r.assignment_id, MAX(a.id) AS active_id
     FROM service_requests r LEFT JOIN assignments a ON a.request_id = r.id AND a.is_open = 1
     GROUP BY r.id, r.state, r.assignment_id`,
  );
  for (const row of rows) {
    expect(row.n).toBe(assignedStates.includes(row.state) ? 1 : 0);
    if (row.n === 1) expect(row.assignment_id).toBe(row.active_id);
  }
});

it('tells the outbox of every event, in the order of each request', async () => {
  const told = await all<{ payload: string }>("SELECT payload FROM outbox WHERE kind = 'request' ORDER BY sequence");
  const events = await all<{ request_id: string; sequence: number }>(
    'SELECT request_id, sequence FROM request_events ORDER BY request_id, sequence',
  );
  const payloads = told.map((row) => JSON.parse(row.payload) as { requestId: string; sequence: number });
  expect(payloads.length).toBe(events.length);
  const last = new Map<string, number>();
  for (const { requestId, sequence } of payloads) {
    expect(sequence).toBe((last.get(requestId) ?? 0) + 1);
    last.set(requestId, sequence);
  }
});
