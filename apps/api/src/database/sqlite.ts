import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import type BetterSqlite3 from 'better-sqlite3';
import { DataSource } from 'typeorm';
import { migrations } from './migrations/index.js';
import { records } from './records.js';
import type { Sql, SqlValue } from './sql.js';

type Handle = BetterSqlite3.Database;

/** Statements kept prepared per connection; beyond it the oldest is dropped. */
const PREPARED_LIMIT = 400;

/** A statement that was prepared, with the way from its rows to objects when it has rows. */
interface Prepared {
  readonly statement: BetterSqlite3.Statement;
  readonly toObject: ((row: readonly unknown[]) => unknown) | null;
}

/**
 * Rows arrive as lists and are turned into objects by a function made for their columns: every object then has the same
 * shape from its birth, at half the price of setting properties by name from outside of JavaScript.
 */
function prepare(handle: Handle, text: string): Prepared {
  const statement = handle.prepare(text);
  if (!statement.reader) return { statement, toObject: null };
  const fields = statement.columns().map(({ name }, n) => `${JSON.stringify(name)}: row[${n}]`);
  // The text is made of the names of our own columns, quoted as JSON, and of nothing else.
  const toObject = new Function('row', `return { ${fields.join(', ')} };`) as (row: readonly unknown[]) => unknown;
  return { statement: statement.raw(), toObject };
}

/** One better-sqlite3 connection behind the Sql door, with its prepared statements. */
export class SqliteConnection implements Sql {
  readonly dialect = 'sqlite' as const;
  private readonly prepared = new Map<string, Prepared>();

  constructor(readonly handle: Handle) {}

  private prepare(text: string): Prepared {
    let prepared = this.prepared.get(text);
    if (prepared === undefined) {
      prepared = prepare(this.handle, text);
      if (this.prepared.size >= PREPARED_LIMIT) {
        const oldest = this.prepared.keys().next();
        if (!oldest.done) this.prepared.delete(oldest.value);
      }
      this.prepared.set(text, prepared);
    }
    return prepared;
  }

  async all<Row>(text: string, values: readonly SqlValue[] = []): Promise<Row[]> {
    const { statement, toObject } = this.prepare(text);
    const rows = statement.all(...values);
    if (toObject === null) return rows as Row[];
    for (let n = 0; n < rows.length; n++) rows[n] = toObject(rows[n] as readonly unknown[]);
    return rows as Row[];
  }

  async get<Row>(text: string, values: readonly SqlValue[] = []): Promise<Row | undefined> {
    const { statement, toObject } = this.prepare(text);
    const row = statement.get(...values);
    return (row === undefined || toObject === null ? row : toObject(row as readonly unknown[])) as Row | undefined;
  }

  async run(text: string, values: readonly SqlValue[] = []): Promise<number> {
    return this.prepare(text).statement.run(...values).changes;
  }
}

const inForce = [
  ['journal_mode', 'wal'],
  ['synchronous', 2],
  ['foreign_keys', 1],
  ['busy_timeout', 5000],
  ['secure_delete', 1],
] as const;

/**
 * better-sqlite3 silently falls back to synchronous=NORMAL in WAL mode, which can lose acknowledged rows when the power
 * fails; so FULL is set after the journal mode, and everything is read back before the first request is served.
 */
function prepareWriter(handle: Handle): void {
  handle.pragma('journal_mode = WAL');
  handle.pragma('synchronous = FULL');
  handle.pragma('foreign_keys = ON');
  handle.pragma('busy_timeout = 5000');
  handle.pragma('secure_delete = ON');
  handle.pragma('journal_size_limit = 67108864');
  handle.pragma('cache_size = -32768');
  handle.pragma('temp_store = MEMORY');
  for (const [name, wanted] of inForce) {
    const found: unknown = handle.pragma(name, { simple: true });
    if (found !== wanted)
      throw new Error(`SQLite keeps ${name}=${String(found)} where ${wanted} is needed for durability`);
  }
}

function prepareReader(handle: Handle): void {
  handle.pragma('busy_timeout = 5000');
  handle.pragma('cache_size = -32768');
  handle.pragma('mmap_size = 268435456');
  handle.pragma('temp_store = MEMORY');
}

/** TypeORM hands the connection over while it prepares it; there is no typed way to ask for it later. */
async function open(
  prepare: (handle: Handle) => void,
  options: { readonly file: string; readonly readonly: boolean },
): Promise<{ source: DataSource; connection: SqliteConnection }> {
  let handle: Handle | undefined;
  const source = await new DataSource({
    type: 'better-sqlite3',
    database: options.file,
    readonly: options.readonly,
    entities: [...records],
    migrations: [...migrations],
    prepareDatabase: (opened: Handle) => {
      prepare(opened);
      handle = opened;
    },
  }).initialize();
  if (handle === undefined) throw new Error('SQLite was opened without being prepared');
  return { source, connection: new SqliteConnection(handle) };
}

/** Opens the writer. TypeORM gives one connection per better-sqlite3 source, so this is the only one that writes. */
export function openSqliteWriter(file: string): Promise<{ source: DataSource; connection: SqliteConnection }> {
  mkdirSync(dirname(file), { recursive: true });
  return open(prepareWriter, { file, readonly: false });
}

/** Opens a connection that can only read; it sees the last committed state and never a half-done transaction. */
export function openSqliteReader(file: string): Promise<{ source: DataSource; connection: SqliteConnection }> {
  return open(prepareReader, { file, readonly: true });
}
