import { AsyncLocalStorage } from 'node:async_hooks';
import type { OutgoingEvent, Sql, SqlValue, StoredEvent, Transaction } from './sql.js';

/** A business answer that must leave no trace when it is a refusal: `ok: false` rolls the command back. */
export interface Undoable {
  readonly ok: boolean;
}

/**
 * The one way to write. Commands run one after the other on SQLite and as pooled transactions on PostgreSQL; the promise
 * is fulfilled only after the commit is durable. A command that throws, or answers `ok: false`, has changed nothing, also
 * when another command called it and goes on.
 */
export interface UnitOfWork {
  run<Answer extends Undoable>(command: (tx: Transaction) => Promise<Answer>): Promise<Answer>;
  /** Waits for what has been accepted and takes no more. */
  close(): Promise<void>;
}

/** How long one command may hold the writer, in milliseconds. */
export const COMMAND_DEADLINE = 2_000;

/** Thrown at whoever writes without a unit of work. */
export class WriteOutsideUnitOfWork extends Error {
  constructor(statement: string) {
    super(`written outside a unit of work: ${statement.slice(0, 60)}`);
  }
}

/** Thrown when a command held the writer for longer than {@link COMMAND_DEADLINE}; everything it did is undone. */
export class CommandTookTooLong extends Error {
  constructor() {
    super(`a command held the writer for more than ${COMMAND_DEADLINE} ms and was rolled back`);
  }
}

/** Set while a command runs, so that a command that calls another joins its transaction. */
export const currentTransaction = new AsyncLocalStorage<OpenTransaction>();

/** The statements of a driver that a transaction is made of. */
export interface Statements extends Sql {
  run(statement: string, values?: readonly SqlValue[]): Promise<number>;
}

/** A transaction handed to one command; it dies with the command, so a late statement cannot leak into the next one. */
export class OpenTransaction implements Transaction {
  readonly emitted: StoredEvent[] = [];
  private isOpen = true;
  /** The command inside of this one that was called last; the next one waits for it. */
  private inside: Promise<unknown> = Promise.resolve();

  constructor(
    private readonly statements: Statements,
    private readonly outer: OpenTransaction | null = null,
  ) {}

  private get depth(): number {
    return this.outer === null ? 0 : this.outer.depth + 1;
  }

  private get isLive(): boolean {
    return this.isOpen && (this.outer === null || this.outer.isLive);
  }

  get dialect() {
    return this.statements.dialect;
  }

  close(): void {
    this.isOpen = false;
  }

  private checked(statement: string): Statements {
    if (!this.isLive) throw new WriteOutsideUnitOfWork(statement);
    return this.statements;
  }

  async all<Row>(statement: string, values?: readonly SqlValue[]): Promise<Row[]> {
    return this.checked(statement).all<Row>(statement, values);
  }

  async get<Row>(statement: string, values?: readonly SqlValue[]): Promise<Row | undefined> {
    return this.checked(statement).get<Row>(statement, values);
  }

  async run(statement: string, values?: readonly SqlValue[]): Promise<number> {
    return this.checked(statement).run(statement, values);
  }

  async emit(event: OutgoingEvent, at: number): Promise<void> {
    const row = await this.get<{ sequence: number }>(
      'INSERT INTO outbox (kind, station_path, payload, at) VALUES (?, ?, ?, ?) RETURNING sequence',
      [event.kind, event.stationPath, JSON.stringify(event.payload), at],
    );
    if (row === undefined) throw new Error('the outbox gave no sequence number');
    this.emitted.push({ ...event, sequence: row.sequence, at });
  }

  /**
   * Runs a command that this one calls, in a savepoint of its own: what it refuses is undone, and what was done before
   * stays. Commands called at once run one after the other, since savepoints of one connection cannot overlap.
   */
  nest<Answer extends Undoable>(command: (tx: Transaction) => Promise<Answer>): Promise<Answer> {
    const turn = this.inside.then(() => this.runInside(command));
    this.inside = turn.catch(() => undefined);
    return turn;
  }

  private async runInside<Answer extends Undoable>(command: (tx: Transaction) => Promise<Answer>): Promise<Answer> {
    const inner = new OpenTransaction(this.statements, this);
    const savepoint = `inside_${inner.depth}`;
    const undo = async () => {
      await this.run(`ROLLBACK TO SAVEPOINT ${savepoint}`);
      await this.run(`RELEASE SAVEPOINT ${savepoint}`);
    };
    await this.run(`SAVEPOINT ${savepoint}`);
    let answer: Answer;
    try {
      answer = await currentTransaction.run(inner, () => command(inner));
    } catch (error) {
      // Where the database has undone the whole transaction by itself there is no savepoint left; the cause matters.
      await undo().catch(() => undefined);
      throw error;
    } finally {
      inner.close();
    }
    if (!answer.ok) {
      await undo();
      return answer;
    }
    await this.run(`RELEASE SAVEPOINT ${savepoint}`);
    this.emitted.push(...inner.emitted);
    return answer;
  }
}

/**
 * Tells of events that are durable already: whatever goes wrong with telling, the commands are done and must be answered
 * so. Subscribers that missed something fetch anew.
 */
export const telling =
  (published: (events: readonly StoredEvent[]) => void) =>
  (events: readonly StoredEvent[]): void => {
    try {
      published(events);
    } catch (error) {
      console.error(error);
    }
  };

/** Commands that are running right now. */
let underWay = 0;

/** Runs a command against its deadline; the transaction is closed to it whichever comes first. */
export async function withDeadline<Answer>(tx: OpenTransaction, command: () => Promise<Answer>): Promise<Answer> {
  let timer: NodeJS.Timeout | undefined;
  const deadline = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new CommandTookTooLong()), COMMAND_DEADLINE);
  });
  underWay++;
  try {
    return await Promise.race([currentTransaction.run(tx, command), deadline]);
  } finally {
    clearTimeout(timer);
    tx.close();
    // An enabled storage is told of every promise that is made, also by all the queries that never write.
    if (--underWay === 0) currentTransaction.disable();
  }
}
