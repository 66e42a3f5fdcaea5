import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type Database, migrate, openDatabase } from './database.js';
import { runKeyed } from './idempotency.js';
import type { StoredEvent, Transaction } from './sql.js';
import { openSqliteWriter } from './sqlite.js';
import { createSqliteUnitOfWork } from './sqlite-unit-of-work.js';
import { COMMAND_DEADLINE, CommandTookTooLong, WriteOutsideUnitOfWork } from './unit-of-work.js';

let folder: string;
let database: Database;
let published: StoredEvent[];
let tellingFails: boolean;

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'diandan-uow-'));
  published = [];
  tellingFails = false;
  database = await openDatabase({ kind: 'sqlite', file: join(folder, 'test.db') }, (events) => {
    if (tellingFails) throw new Error('nobody listens');
    published.push(...events);
  });
});

afterEach(async () => {
  await database.close();
  rmSync(folder, { recursive: true, force: true });
});

const put = (tx: Transaction, name: string) => tx.run('INSERT INTO counters (name, value) VALUES (?, 1)', [name]);
const names = async () =>
  (await database.read.all<{ name: string }>("SELECT name FROM counters WHERE name <> 'terms' ORDER BY name")).map(
    (row) => row.name,
  );
/** What was said on the way instead of being shown. */
async function quietly(work: () => Promise<void>): Promise<readonly unknown[]> {
  const keep = console.error;
  const logged: unknown[] = [];
  console.error = (text: unknown) => logged.push(text);
  try {
    await work();
  } finally {
    console.error = keep;
  }
  return logged;
}
const pause = (milliseconds: number) => new Promise<void>((resolve) => setTimeout(resolve, milliseconds));

describe('the unit of work on SQLite', () => {
  it('keeps every acknowledged command and no refused or thrown one when hundreds run at once', async () => {
    const acknowledged = new Set<string>();
    let dirtyReads = 0;
    await Promise.all(
      Array.from({ length: 600 }, async (_, n) => {
        const name = `n${String(n).padStart(3, '0')}`;
        await pause(Math.random() * 80);
        try {
          const answer = await database.unitOfWork.run(async (tx) => {
            await put(tx, name);
            if (n % 5 === 0) await pause(0);
            const seen = await database.read.get('SELECT name FROM counters WHERE name = ?', [name]);
            if (seen !== undefined) dirtyReads++;
            if (n % 3 === 1) throw new Error('broke');
            return { ok: n % 3 === 0 };
          });
          if (answer.ok) acknowledged.add(name);
        } catch (error) {
          if (!(error instanceof Error && error.message === 'broke')) throw error;
        }
      }),
    );
    expect(await names()).toEqual([...acknowledged].sort());
    expect(acknowledged.size).toBe(200);
    expect(dirtyReads).toBe(0);
  });

  it('publishes the events of committed commands only, in the order of their sequence', async () => {
    const event = { kind: 'test', stationPath: '0001', payload: {} };
    await Promise.all(
      [true, false, true].map((ok) =>
        database.unitOfWork.run(async (tx) => {
          await tx.emit(event, 1);
          return { ok };
        }),
      ),
    );
    expect(published.length).toBe(2);
    expect(published.map((one) => one.sequence)).toEqual(
      published.map((one) => one.sequence).toSorted((a, b) => a - b),
    );
    expect(await database.read.all('SELECT sequence FROM outbox')).toHaveLength(2);
  });

  it('joins the transaction of the command that calls another command', async () => {
    await database.unitOfWork.run(async (tx) => {
      await put(tx, 'outer');
      await database.unitOfWork.run(async (inner) => {
        await put(inner, 'inner');
        return { ok: true };
      });
      return { ok: false };
    });
    expect(await names()).toEqual([]);
  });

  it('answers commands whose events could not be told, and goes on writing', async () => {
    const logged = await quietly(async () => {
      tellingFails = true;
      const both = [1, 2].map((n) =>
        database.unitOfWork.run(async (tx) => {
          await put(tx, `told ${n}`);
          await tx.emit({ kind: 'test', stationPath: '0001', payload: {} }, 1);
          return { ok: true };
        }),
      );
      expect(await Promise.all(both)).toEqual([{ ok: true }, { ok: true }]);
    });
    tellingFails = false;
    await database.unitOfWork.run(async (tx) => {
      await put(tx, 'next');
      return { ok: true };
    });
    expect(await names()).toEqual(['next', 'told 1', 'told 2']);
    expect(logged.join()).toContain('nobody listens');
  });

  it('answers every command and goes on writing when a transaction can neither be committed nor rolled back', async () => {
    const { connection, source } = await openSqliteWriter(join(folder, 'other.db'));
    await migrate(source);
    const { handle } = connection;
    const prepare = handle.prepare.bind(handle);
    let broken = true;
    Object.assign(handle, {
      prepare(text: string) {
        const statement = prepare(text);
        if (!/^(COMMIT|ROLLBACK)$/.test(text)) return statement;
        const run = statement.run.bind(statement);
        return Object.assign(statement, {
          run: () => {
            if (broken) throw new Error(`${text} failed`);
            return run();
          },
        });
      },
    });
    const unitOfWork = createSqliteUnitOfWork(connection, () => undefined);
    const write = (name: string) =>
      unitOfWork.run(async (tx) => {
        await put(tx, name);
        return { ok: true };
      });
    const logged = await quietly(async () => {
      const lost = [write('a'), write('b')];
      for (const one of await Promise.allSettled(lost)) expect(one.status).toBe('rejected');
    });
    expect(logged.join()).toContain('ROLLBACK failed');
    broken = false;
    await write('c');
    expect(await connection.all("SELECT name FROM counters WHERE name <> 'terms'")).toEqual([{ name: 'c' }]);
    await unitOfWork.close();
    await source.destroy();
  });

  it('takes the writer away from a command that never ends, and serves the next one', async () => {
    const stuck = database.unitOfWork.run(async (tx) => {
      await put(tx, 'stuck');
      await pause(COMMAND_DEADLINE * 10);
      return { ok: true };
    });
    const next = database.unitOfWork.run(async (tx) => {
      await put(tx, 'next');
      return { ok: true };
    });
    await expect(stuck).rejects.toBeInstanceOf(CommandTookTooLong);
    await next;
    expect(await names()).toEqual(['next']);
  });

  it('refuses statements of a command that has already been answered', async () => {
    let leaked: Transaction | undefined;
    await database.unitOfWork.run(async (tx) => {
      leaked = tx;
      return { ok: true };
    });
    await expect(leaked && put(leaked, 'late')).rejects.toBeInstanceOf(WriteOutsideUnitOfWork);
  });

  it('refuses writes through TypeORM, and through the reading connection', async () => {
    const write = "INSERT INTO counters (name, value) VALUES ('bypass', 1)";
    await expect(database.source.query(write)).rejects.toBeInstanceOf(WriteOutsideUnitOfWork);
    await expect(database.read.all(write)).rejects.toThrow(/readonly|does not return data/);
    expect(await names()).toEqual([]);
  });

  it('runs with full durability', async () => {
    const rows: { synchronous: number }[] = await database.source.query('PRAGMA synchronous');
    expect(rows[0]?.synchronous).toBe(2);
  });
});

describe('keyed commands', () => {
  const call = (input: unknown) => ({ accountId: 'acc_1', operation: 'test', key: 'key-00000001', input });
  const keyed = (input: unknown, work: (tx: Transaction) => Promise<number>) =>
    runKeyed(
      database.unitOfWork,
      call(input),
      1,
      async (tx) => ({ ok: true as const, value: String(await work(tx)) }),
      (done) => done.value,
      async (answer) => ({ ok: true as const, value: answer }),
    );

  it('has one effect and one answer however often the same key comes, even at once', async () => {
    let runs = 0;
    const answers = await Promise.all(
      Array.from({ length: 20 }, () => keyed({ a: 1, b: [2] }, async (tx) => (await put(tx, `run-${++runs}`)) && runs)),
    );
    expect(runs).toBe(1);
    expect(new Set(answers.map((one) => JSON.stringify(one)))).toEqual(
      new Set([JSON.stringify({ ok: true, value: '1' })]),
    );
    expect(await names()).toEqual(['run-1']);
  });

  it('knows the same input by its content, not by the order of its fields', async () => {
    await keyed({ a: 1, b: 2 }, async () => 1);
    expect(await keyed({ b: 2, a: 1 }, async () => 2)).toEqual({ ok: true, value: '1' });
  });

  it('refuses the key for another input', async () => {
    await keyed({ a: 1 }, async () => 1);
    expect(await keyed({ a: 2 }, async () => 2)).toEqual({ ok: false, refusal: { kind: 'KEY_REUSED' } });
  });
});
