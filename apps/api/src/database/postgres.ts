import type { Pool, PoolClient } from 'pg';
import pg from 'pg';
import { DataSource } from 'typeorm';
import { migrations } from './migrations/index.js';
import { records } from './records.js';
import { numberPlaceholders, type Sql, type SqlValue, type StoredEvent, type Transaction } from './sql.js';
import {
  currentTransaction,
  OpenTransaction,
  telling,
  type Statements,
  type Undoable,
  type UnitOfWork,
  withDeadline,
} from './unit-of-work.js';

// Epoch milliseconds and counts are BIGINT in the tables and always below 2^53, so they arrive as plain numbers.
pg.types.setTypeParser(pg.types.builtins.INT8, Number);
pg.types.setTypeParser(pg.types.builtins.NUMERIC, Number);

/**
 * PostgreSQL has no NUL in texts and refuses even to look for one. Nothing stored can hold it, so a question with a NUL is
 * asked with the mark for an unreadable character, which finds as little; inputs refuse it long before it is written.
 */
const readable = (values: readonly SqlValue[]): SqlValue[] =>
  values.map((value) => (typeof value === 'string' && value.includes('\0') ? value.replaceAll('\0', '\uFFFD') : value));

const readerOf = (pool: Pool): Sql => ({
  dialect: 'postgres',
  async all<Row>(text: string, values: readonly SqlValue[] = []): Promise<Row[]> {
    return (await pool.query(numberPlaceholders(text), readable(values))).rows as Row[];
  },
  async get<Row>(text: string, values: readonly SqlValue[] = []): Promise<Row | undefined> {
    return (await pool.query(numberPlaceholders(text), readable(values))).rows[0] as Row | undefined;
  },
});

const statementsOf = (client: PoolClient): Statements => ({
  dialect: 'postgres',
  async all<Row>(text: string, values: readonly SqlValue[] = []): Promise<Row[]> {
    return (await client.query(numberPlaceholders(text), readable(values))).rows as Row[];
  },
  async get<Row>(text: string, values: readonly SqlValue[] = []): Promise<Row | undefined> {
    return (await client.query(numberPlaceholders(text), readable(values))).rows[0] as Row | undefined;
  },
  async run(text: string, values: readonly SqlValue[] = []): Promise<number> {
    return (await client.query(numberPlaceholders(text), readable(values))).rowCount ?? 0;
  },
});

/** Serialization failure and deadlock: the server asks us to try again, and a command has no effect but its rows. */
const retryable = new Set(['40001', '40P01']);
const ATTEMPTS = 4;

const codeOf = (error: unknown): unknown =>
  typeof error === 'object' && error !== null && 'code' in error ? error.code : undefined;

/** Commands as pooled transactions; the guards in the statements (state, version, unique keys) decide races. */
export function createPostgresUnitOfWork(pool: Pool, published: (events: readonly StoredEvent[]) => void): UnitOfWork {
  const open = new Set<Promise<unknown>>();
  const tell = telling(published);
  let isClosed = false;

  async function attempt<Answer extends Undoable>(command: (tx: Transaction) => Promise<Answer>): Promise<Answer> {
    const client = await pool.connect();
    let broken: Error | undefined;
    try {
      const tx = new OpenTransaction(statementsOf(client));
      await client.query('BEGIN');
      const answer = await withDeadline(tx, () => command(tx));
      await client.query(answer.ok ? 'COMMIT' : 'ROLLBACK');
      if (answer.ok) tell(tx.emitted);
      return answer;
    } catch (error) {
      await client.query('ROLLBACK').catch((failure: unknown) => {
        broken = failure instanceof Error ? failure : new Error(String(failure));
      });
      throw error;
    } finally {
      client.release(broken);
    }
  }

  async function withRetries<Answer extends Undoable>(command: (tx: Transaction) => Promise<Answer>): Promise<Answer> {
    for (let tried = 1; ; tried++) {
      try {
        return await attempt(command);
      } catch (error) {
        if (tried === ATTEMPTS || !retryable.has(String(codeOf(error)))) throw error;
      }
    }
  }

  return {
    run(command) {
      const outer = currentTransaction.getStore();
      if (outer !== undefined) return outer.nest(command);
      if (isClosed) return Promise.reject(new Error('the unit of work is closed'));
      const running = withRetries(command);
      open.add(running);
      void running.catch(() => undefined).finally(() => open.delete(running));
      return running;
    },
    async close() {
      isClosed = true;
      await Promise.allSettled(open);
    },
  };
}

/** The TypeORM source (migrations, schema truth) and our own pool (queries, commands) on one PostgreSQL database. */
export async function openPostgres(url: string): Promise<{ source: DataSource; pool: Pool; reader: Sql }> {
  const source = await new DataSource({
    type: 'postgres',
    url,
    entities: [...records],
    migrations: [...migrations],
    poolSize: 2,
  }).initialize();
  const pool = new pg.Pool({
    connectionString: url,
    max: 10,
    // Whoever waits longer for a free connection is told that something is wrong, instead of waiting for ever.
    connectionTimeoutMillis: 5_000,
    statement_timeout: 10_000,
    idle_in_transaction_session_timeout: 10_000,
  });
  // A server restart breaks idle connections; the pool replaces them, and the process must live on.
  pool.on('error', (error) => console.error(`PostgreSQL: ${error.message}`));
  return { source, pool, reader: readerOf(pool) };
}
