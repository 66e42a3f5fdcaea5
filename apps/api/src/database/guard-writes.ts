import type { DataSource, QueryRunner } from 'typeorm';
import { currentTransaction, WriteOutsideUnitOfWork } from './unit-of-work.js';

const reads = /^\s*(select|pragma|explain|show)\b/i;

/**
 * Refuses writes through TypeORM once the server runs. TypeORM shares one SQLite connection among all who ask, so a write
 * outside the queue would land in somebody else's transaction and vanish with its rollback; and on either database it
 * would bypass events, audit and outbox.
 */
export function guardWrites(source: DataSource): void {
  const guarded = new WeakSet<QueryRunner>();
  const create = source.createQueryRunner.bind(source);
  source.createQueryRunner = (mode) => {
    const runner = create(mode);
    if (guarded.has(runner)) return runner;
    guarded.add(runner);
    const query = runner.query.bind(runner) as (...args: unknown[]) => Promise<never>;
    runner.query = (statement: string, ...rest: unknown[]) =>
      currentTransaction.getStore() === undefined && !reads.test(statement)
        ? Promise.reject(new WriteOutsideUnitOfWork(statement))
        : query(statement, ...rest);
    return runner;
  };
}
