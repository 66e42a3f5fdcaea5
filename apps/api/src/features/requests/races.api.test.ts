import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type Client, startTestApi, type TestApi } from '../../../test/harness.js';
import { type Cast, castOfTheEast, loopSteps, mustStep, step } from '../../../test/loop.js';

const ROUNDS = 25;

let api: TestApi;
let cast: Cast;
let second: Client;
let wen: Client;
let wenId: string;
beforeAll(async () => {
  api = await startTestApi();
  cast = await castOfTheEast(api.as);
  second = await api.as('east-dispatcher-2');
  wen = await api.as('wen');
  const { data } = await wen.ask<{ viewer: { worker: { id: string } } }>('{ viewer { worker { id } } }');
  wenId = data.viewer.worker.id;
  await api.app.database.unitOfWork.run(async (tx) => {
    await tx.run('UPDATE workers SET caseload_cap = 10000');
    return { ok: true };
  });
});
afterAll(() => api.close());

/** A new request that has come so many steps far. */
async function requestAfter(steps: number, itemId = cast.itemId) {
  let request = await mustStep(cast.resident, 'orderService', { stationId: cast.stationId, itemId });
  for (const [who, mutation, rest] of loopSteps(cast).slice(0, steps)) {
    request = await mustStep(cast[who], mutation, { requestId: request.id, expectedVersion: request.version, ...rest });
  }
  return request;
}

const successes = (answers: readonly (string | undefined)[]) =>
  answers.filter((name) => name?.endsWith('Success') === true).length;

/** Lets several steps run at once, and says what each was answered. */
async function race(mutation: string, runs: readonly (readonly [Client, object])[]): Promise<(string | undefined)[]> {
  const answers = await Promise.all(runs.map(([client, input]) => step(client, mutation, input)));
  for (const answer of answers) expect(answer.errors).toBeUndefined();
  return answers.map((answer) => answer.data[mutation]?.__typename);
}

const eventsOf = async (id: string, action: string) =>
  (await api.app.database.read.all('SELECT 1 FROM request_events WHERE request_id = ? AND action = ?', [id, action]))
    .length;

it('lets exactly one of two dispatchers win, round after round', { timeout: 120_000 }, async () => {
  for (let round = 0; round < ROUNDS; round++) {
    const { id: requestId, version: expectedVersion } = await requestAfter(1);
    const answers = await race('dispatchRequest', [
      [cast.dispatcher, { requestId, expectedVersion, workerIds: [cast.workerId] }],
      [second, { requestId, expectedVersion, workerIds: [wenId] }],
    ]);
    expect(answers.toSorted()).toEqual(['ChangedMeanwhile', 'DispatchRequestSuccess']);
    const open = await api.app.database.read.all('SELECT id FROM assignments WHERE request_id = ? AND is_open = 1', [
      requestId,
    ]);
    expect(open).toHaveLength(1);
  }
});

it('takes one answer to an offer, whether yes and no or yes and yes arrive together', {
  timeout: 120_000,
}, async () => {
  for (let round = 0; round < ROUNDS; round++) {
    const { id: requestId, version: expectedVersion } = await requestAfter(2);
    const [yes, no] = await Promise.all([
      step(cast.worker, 'acceptRequest', { requestId, expectedVersion }),
      step(cast.worker, 'declineRequest', { requestId, expectedVersion, reasonKey: 'sick' }),
    ]);
    const answers = [yes.data['acceptRequest']?.__typename, no.data['declineRequest']?.__typename];
    expect(successes(answers)).toBe(1);
  }
  for (let round = 0; round < ROUNDS; round++) {
    const { id: requestId, version: expectedVersion } = await requestAfter(2);
    const answers = await race('acceptRequest', [
      [cast.worker, { requestId, expectedVersion }],
      [cast.worker, { requestId, expectedVersion }],
    ]);
    expect(answers.toSorted()).toEqual(['AcceptRequestSuccess', 'ChangedMeanwhile']);
    expect(await eventsOf(requestId, 'ACCEPT')).toBe(1);
  }
});

it('counts both acceptances of a team that answers at the same moment, one after the other', {
  timeout: 120_000,
}, async () => {
  const pair = await castOfTheEast(api.as, '1-02');
  for (let round = 0; round < ROUNDS; round++) {
    const { id: requestId } = await requestAfter(1, pair.itemId);
    await mustStep(cast.dispatcher, 'dispatchRequest', {
      requestId,
      expectedVersion: 2,
      workerIds: [cast.workerId, wenId],
    });
    const answers = await race('acceptRequest', [
      [cast.worker, { requestId, expectedVersion: 3 }],
      [wen, { requestId, expectedVersion: 3 }],
    ]);
    expect(answers.toSorted()).toEqual(['AcceptRequestSuccess', 'ChangedMeanwhile']);
    const late = answers[0] === 'ChangedMeanwhile' ? cast.worker : wen;
    expect((await mustStep(late, 'acceptRequest', { requestId, expectedVersion: 4 })).state).toBe('ACCEPTED');
  }
});

it('keeps one rating of two that are sent at once', { timeout: 120_000 }, async () => {
  for (let round = 0; round < ROUNDS; round++) {
    const { id: requestId, version: expectedVersion } = await requestAfter(5);
    const answers = await race('rateService', [
      [cast.resident, { requestId, expectedVersion, score: 5 }],
      [cast.resident, { requestId, expectedVersion, score: 1 }],
    ]);
    expect(answers.toSorted()).toEqual(['ChangedMeanwhile', 'RateServiceSuccess']);
    expect(await api.app.database.read.all('SELECT id FROM ratings WHERE request_id = ?', [requestId])).toHaveLength(1);
  }
});

it('has one effect for a double click, and gives both clicks the same answer', { timeout: 120_000 }, async () => {
  for (let round = 0; round < ROUNDS; round++) {
    const idempotencyKey = randomUUID();
    const wish = { stationId: cast.stationId, itemId: cast.itemId, idempotencyKey };
    const orders = await Promise.all([1, 2, 3].map(() => mustStep(cast.resident, 'orderService', wish)));
    expect(new Set(orders.map((one) => one.id)).size).toBe(1);
    const { id: requestId, version: expectedVersion } = await requestAfter(2);
    const click = { requestId, expectedVersion, idempotencyKey };
    const answers = await race('acceptRequest', [
      [cast.worker, click],
      [cast.worker, click],
    ]);
    expect(successes(answers)).toBe(2);
    expect(await eventsOf(requestId, 'ACCEPT')).toBe(1);
  }
});

it('gives every order of a rush a number of its own, without a hole', { timeout: 120_000 }, async () => {
  const before = (await requestAfter(0)).ticketNo;
  const rush = await Promise.all(Array.from({ length: 40 }, () => requestAfter(0)));
  const numbers = rush.map((one) => Number(one.ticketNo.slice(-5))).toSorted((a, b) => a - b);
  const first = Number(before.slice(-5)) + 1;
  expect(numbers).toEqual(Array.from({ length: 40 }, (_, n) => first + n));
});

it('gives the last free place of a caseload to one of two requests', { timeout: 120_000 }, async () => {
  const openCases = async () =>
    (await api.app.database.read.get<{ n: number }>('SELECT open_cases AS n FROM workers WHERE id = ?', [wenId]))?.n ??
    0;
  for (let round = 0; round < ROUNDS; round++) {
    const [a, b] = await Promise.all([requestAfter(1), requestAfter(1)]);
    const cap = (await openCases()) + 1;
    await api.app.database.unitOfWork.run(async (tx) => {
      await tx.run('UPDATE workers SET caseload_cap = ? WHERE id = ?', [cap, wenId]);
      return { ok: true };
    });
    const answers = await race('dispatchRequest', [
      [cast.dispatcher, { requestId: a.id, expectedVersion: a.version, workerIds: [wenId] }],
      [second, { requestId: b.id, expectedVersion: b.version, workerIds: [wenId] }],
    ]);
    expect(answers.toSorted()).toEqual(['DispatchRequestSuccess', 'WorkersNotEligible']);
    expect(await openCases()).toBe(cap);
  }
});
