import { afterEach, beforeEach, expect, it } from 'vitest';
import { purge } from '../src/database/purge.js';
import { reserveAttempt } from '../src/features/access/sign-in-limits.js';
import { startTestApi, type TestApi } from './harness.js';

let api: TestApi;
beforeEach(async () => {
  api = await startTestApi();
});
afterEach(() => api.close());

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
const counted = async (table: string) =>
  (await api.app.database.read.get<{ n: number }>(`SELECT COUNT(*) AS n FROM ${table}`))?.n ?? 0;

it('deletes what nobody will ask for again, and keeps the rest', async () => {
  const { database } = api.app;
  const { unitOfWork } = database;
  const fill = (age: number, count: number) =>
    unitOfWork.run(async (tx) => {
      const at = api.clock.now() - age;
      for (let n = 0; n < count; n++) {
        await tx.emit({ kind: 'test', stationPath: '0001', payload: {} }, at);
        await tx.run(
          'INSERT INTO idempotency_keys (account_id, operation, key, request_hash, answer, created_at) VALUES (?, ?, ?, ?, ?, ?)',
          ['acc', 'test', `${age}-${n}`, 'hash', 'answer', at],
        );
      }
      return { ok: true };
    });
  await purge(database, api.clock);
  const [outbox, keys] = [await counted('outbox'), await counted('idempotency_keys')];
  await fill(8 * DAY, 1_203);
  await fill(6 * DAY, 7);
  for (let n = 0; n < 5; n++) await reserveAttempt(unitOfWork, ['account:old', 'address:old'], api.clock.now());
  const old = await api.as('gu');
  expect(await purge(database, api.clock)).toBe(2 * 1_203);
  expect(await counted('outbox')).toBe(outbox + 7);
  expect(await counted('idempotency_keys')).toBe(keys + 7);
  expect(await counted('sign_in_failures')).toBe(2);
  api.clock.advance(12 * HOUR + 1);
  expect(await purge(database, api.clock)).toBe(1);
  const young = await api.as('gu');
  await reserveAttempt(unitOfWork, ['account:young'], api.clock.now());
  expect(await purge(database, api.clock)).toBe(0);
  expect((await old.ask<{ viewer: object | null }>('{ viewer { isDemo } }')).data.viewer).toBeNull();
  expect((await young.ask<{ viewer: object | null }>('{ viewer { isDemo } }')).data.viewer).not.toBeNull();
  api.clock.advance(13 * HOUR);
  await purge(database, api.clock);
  expect(await database.read.all('SELECT subject FROM sign_in_failures')).toEqual([{ subject: 'account:young' }]);
  expect(await purge(database, api.clock)).toBe(0);
});

it('lets others write in between', async () => {
  const { unitOfWork } = api.app.database;
  await unitOfWork.run(async (tx) => {
    for (let n = 0; n < 2_000; n++) await tx.emit({ kind: 'test', stationPath: '0001', payload: {} }, 1);
    return { ok: true };
  });
  const order: string[] = [];
  const purging = purge(api.app.database, api.clock).then(() => order.push('purged'));
  await new Promise((resolve) => setImmediate(resolve));
  const writing = unitOfWork.run(async () => ({ ok: true })).then(() => order.push('written'));
  await Promise.all([purging, writing]);
  expect(order).toEqual(['written', 'purged']);
});
