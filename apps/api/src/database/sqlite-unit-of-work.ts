import type { StoredEvent, Transaction } from './sql.js';
import type { SqliteConnection } from './sqlite.js';
import {
  currentTransaction,
  OpenTransaction,
  telling,
  type Undoable,
  type UnitOfWork,
  withDeadline,
} from './unit-of-work.js';

/** At most so many waiting commands share one commit: enough to hide the fsync, few enough to keep each one prompt. */
const GROUP_LIMIT = 64;

interface Waiting {
  readonly command: (tx: Transaction) => Promise<Undoable>;
  readonly resolve: (answer: Undoable) => void;
  readonly reject: (error: unknown) => void;
}

/** A command that has run and waits for the commit. */
interface Done {
  readonly settle: () => void;
  readonly events: readonly StoredEvent[];
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
  const { handle } = connection;
  const waiting: Waiting[] = [];
  const tell = telling(published);
  let working: Promise<void> | null = null;
  let isClosed = false;
  // Prepared once: parsing these texts anew costs more than some of the commands between them.
  const step = (text: string): (() => void) => {
    const statement = handle.prepare(text);
    return () => void statement.run();
  };
  const begin = step('BEGIN IMMEDIATE');
  const commit = step('COMMIT');
  const rollBack = step('ROLLBACK');
  const save = step('SAVEPOINT command');
  const release = step('RELEASE command');
  const rollBackToSave = step('ROLLBACK TO command');

  const undoCommand = () => {
    rollBackToSave();
    release();
  };

  async function runOne(next: Waiting): Promise<Done> {
    const tx = new OpenTransaction(connection);
    save();
    try {
      const answer = await withDeadline(tx, () => next.command(tx));
      if (answer.ok) release();
      else undoCommand();
      return { settle: () => next.resolve(answer), events: answer.ok ? tx.emitted : [] };
    } catch (error) {
      // A full disk makes SQLite roll the whole transaction back by itself; then there is no savepoint left.
      if (handle.inTransaction) undoCommand();
      return { settle: () => next.reject(error), events: [] };
    }
  }

  /** Ends what is open, so that the next group can begin; what went wrong with it is known already. */
  function abandon(): void {
    try {
      if (handle.inTransaction) rollBack();
    } catch (error) {
      console.error(error);
    }
  }

  async function runGroup(group: readonly Waiting[]): Promise<void> {
    const done: Done[] = [];
    try {
      // A transaction that could not be rolled back may still be open; without it no other could ever begin.
      if (handle.inTransaction) rollBack();
      begin();
      for (const next of group) {
        if (!handle.inTransaction) throw new Error('the transaction was rolled back by the database');
        done.push(await runOne(next));
      }
      commit();
    } catch (error) {
      abandon();
      for (const next of group) next.reject(error);
      return;
    }
    tell(done.flatMap((one) => one.events));
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
      if (outer !== undefined) return outer.nest(command);
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
