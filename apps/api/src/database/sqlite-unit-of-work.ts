import type { StoredEvent, Transaction } from './sql.js';
import type { SqliteConnection } from './sqlite.js';
import { currentTransaction, OpenTransaction, type Undoable, type UnitOfWork, withDeadline } from './unit-of-work.js';

/** At most so many waiting commands share one commit: enough to hide the fsync, few enough to keep each one prompt. */
const GROUP_LIMIT = 64;

interface Waiting {
  readonly command: (tx: Transaction) => Promise<Undoable>;
  readonly resolve: (answer: Undoable) => void;
  readonly reject: (error: unknown) => void;
}

/**
 * The writer's queue. SQLite allows one writer, and one connection cannot hold two transactions, so commands run strictly
 * one after the other. Those that wait are gathered into one `BEGIN IMMEDIATE`, each in a SAVEPOINT of its own, and
 * answered together after a single durable commit: the cost of `synchronous=FULL` is shared among them.
 */
export function createSqliteUnitOfWork(
  connection: SqliteConnection,
  published: (events: readonly StoredEvent[]) => void,
): UnitOfWork {
  const waiting: Waiting[] = [];
  let working: Promise<void> | null = null;
  let isClosed = false;

  async function runOne(next: Waiting): Promise<{ settle: () => void; events: readonly StoredEvent[] }> {
    const tx = new OpenTransaction(connection);
    connection.handle.exec('SAVEPOINT command');
    const rollBack = () => connection.handle.exec('ROLLBACK TO command; RELEASE command');
    try {
      const answer = await withDeadline(tx, () => next.command(tx));
      if (answer.ok) connection.handle.exec('RELEASE command');
      else rollBack();
      return { settle: () => next.resolve(answer), events: answer.ok ? tx.emitted : [] };
    } catch (error) {
      // A full disk makes SQLite roll the whole transaction back by itself; then there is no savepoint left.
      if (connection.handle.inTransaction) rollBack();
      return { settle: () => next.reject(error), events: [] };
    }
  }

  async function runGroup(group: readonly Waiting[]): Promise<void> {
    const done: { settle: () => void; events: readonly StoredEvent[] }[] = [];
    try {
      connection.handle.exec('BEGIN IMMEDIATE');
      for (const next of group) {
        if (!connection.handle.inTransaction) throw new Error('the transaction was rolled back by the database');
        done.push(await runOne(next));
      }
      connection.handle.exec('COMMIT');
    } catch (error) {
      if (connection.handle.inTransaction) connection.handle.exec('ROLLBACK');
      for (const next of group) next.reject(error);
      return;
    }
    published(done.flatMap((one) => one.events));
    for (const one of done) one.settle();
  }

  async function work(): Promise<void> {
    // One turn of the event loop lets the requests that arrived together join the same commit.
    await new Promise<void>((resolve) => setImmediate(resolve));
    while (waiting.length > 0) await runGroup(waiting.splice(0, GROUP_LIMIT));
    working = null;
  }

  return {
    run<Answer extends Undoable>(command: (tx: Transaction) => Promise<Answer>): Promise<Answer> {
      const outer = currentTransaction.getStore();
      if (outer !== undefined) return command(outer);
      if (isClosed) return Promise.reject(new Error('the unit of work is closed'));
      return new Promise<Answer>((resolve, reject) => {
        waiting.push({ command, resolve: (answer) => resolve(answer as Answer), reject });
        working ??= work();
      });
    },
    async close() {
      isClosed = true;
      while (working !== null) await working;
    },
  };
}
