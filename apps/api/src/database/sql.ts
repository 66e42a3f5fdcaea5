/** What a statement may be given: times are epoch milliseconds, truth is 0 or 1, lists are JSON text. */
export type SqlValue = string | number | null;

export type Dialect = 'sqlite' | 'postgres';

/**
 * The small door to the database that queries and repositories share. Statements are written once, with `?` for each
 * value, and run on SQLite and PostgreSQL alike.
 */
export interface Sql {
  readonly dialect: Dialect;
  /** All rows of a reading statement. */
  all<Row>(statement: string, values?: readonly SqlValue[]): Promise<Row[]>;
  /** The first row, or undefined. */
  get<Row>(statement: string, values?: readonly SqlValue[]): Promise<Row | undefined>;
}

/** A message that leaves the process once the transaction is durable; see the outbox. */
export interface OutgoingEvent {
  readonly kind: string;
  /** Path of the station concerned: subscribers are told by subtree. */
  readonly stationPath: string;
  readonly payload: Readonly<Record<string, string | number | null>>;
}

/** An event as it stands in the outbox. */
export interface StoredEvent extends OutgoingEvent {
  readonly sequence: number;
  readonly at: number;
}

/** A unit of work in progress: reads see its own writes; nothing is durable before it has been committed. */
export interface Transaction extends Sql {
  /** Runs a writing statement; answers how many rows it touched. */
  run(statement: string, values?: readonly SqlValue[]): Promise<number>;
  /** Writes an outbox row; subscribers hear of it only after the commit. */
  emit(event: OutgoingEvent, at: number): Promise<void>;
}

const numbered = new Map<string, string>();

/** Rewrites `?` as `$1 … $n` for PostgreSQL. Our statements hold no question mark but placeholders. */
export function numberPlaceholders(statement: string): string {
  let text = numbered.get(statement);
  if (text === undefined) {
    let n = 0;
    text = statement.replaceAll('?', () => `$${++n}`);
    if (numbered.size < 2000) numbered.set(statement, text);
  }
  return text;
}

/** `?, ?, ?` for an IN list. An empty list is the caller's mistake, since `IN ()` is no SQL. */
export function placeholders(count: number): string {
  if (count < 1) throw new Error('an IN list needs at least one value');
  return Array.from({ length: count }, () => '?').join(', ');
}
