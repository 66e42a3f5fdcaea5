import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import type { Transaction } from '../src/database/sql.js';
import { startTestApi, type TestApi } from './harness.js';

let api: TestApi;
beforeAll(async () => {
  api = await startTestApi();
});
afterAll(() => api.close());
beforeEach(() =>
  api.app.database.unitOfWork.run(async (tx) => {
    await tx.run("DELETE FROM counters WHERE name LIKE 'nested%'");
    return { ok: true };
  }),
);

const put = (tx: Transaction, name: string) =>
  tx.run('INSERT INTO counters (name, value) VALUES (?, 1)', [`nested ${name}`]);
const names = async () =>
  (
    await api.app.database.read.all<{ name: string }>(
      "SELECT name FROM counters WHERE name LIKE 'nested%' ORDER BY name",
    )
  ).map((row) => row.name.slice('nested '.length));
const event = { kind: 'test', stationPath: '0001', payload: {} };

it('undoes a refused command inside of another, and keeps what the other one did', async () => {
  const { unitOfWork } = api.app.database;
  const heard = api.app.events.listen();
  await unitOfWork.run(async (tx) => {
    await put(tx, 'before');
    const refused = await unitOfWork.run(async (inner) => {
      await put(inner, 'refused');
      await inner.emit({ ...event, kind: 'refused' }, 1);
      return { ok: false };
    });
    expect(refused).toEqual({ ok: false });
    await put(tx, 'after');
    await tx.emit({ ...event, kind: 'kept' }, 1);
    return { ok: true };
  });
  expect(await names()).toEqual(['after', 'before']);
  expect((await heard.next()).value.kind).toBe('kept');
  await heard.return?.();
});

it('undoes a command inside of another that throws, also when the database itself refused it', async () => {
  const { unitOfWork } = api.app.database;
  await unitOfWork.run(async (tx) => {
    await put(tx, 'before');
    for (const fail of [() => Promise.reject(new Error('broke')), (inner: Transaction) => put(inner, 'before')]) {
      const failed = unitOfWork.run(async (inner) => {
        await put(inner, 'thrown');
        await fail(inner);
        return { ok: true };
      });
      await expect(failed).rejects.toThrow();
    }
    await put(tx, 'after');
    return { ok: true };
  });
  expect(await names()).toEqual(['after', 'before']);
});

it('undoes everything when the outer command is refused, and only the inmost when that one is', async () => {
  const { unitOfWork } = api.app.database;
  const three = (ok: readonly [boolean, boolean, boolean]) =>
    unitOfWork.run(async (a) => {
      await put(a, 'a');
      await unitOfWork.run(async (b) => {
        await put(b, 'b');
        await unitOfWork.run(async (c) => {
          await put(c, 'c');
          return { ok: ok[2] };
        });
        return { ok: ok[1] };
      });
      return { ok: ok[0] };
    });
  await three([false, true, true]);
  expect(await names()).toEqual([]);
  await three([true, true, false]);
  expect(await names()).toEqual(['a', 'b']);
});

it('runs commands that are called at once inside of another one after the other', async () => {
  const { unitOfWork } = api.app.database;
  await unitOfWork.run(async () => {
    await Promise.all(
      Array.from({ length: 10 }, (_, n) =>
        unitOfWork.run(async (inner) => {
          await put(inner, String(n));
          await new Promise((resolve) => setTimeout(resolve, 10 - n));
          return { ok: n % 2 === 0 };
        }),
      ),
    );
    return { ok: true };
  });
  expect(await names()).toEqual(['0', '2', '4', '6', '8']);
});
