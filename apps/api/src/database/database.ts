import type { DataSource } from 'typeorm';
import type { DatabaseLocation } from '../config.js';
import { guardWrites } from './guard-writes.js';
import { createPostgresUnitOfWork, openPostgres } from './postgres.js';
import type { Dialect, Sql, StoredEvent } from './sql.js';
import { openSqliteReader, openSqliteWriter } from './sqlite.js';
import { createSqliteUnitOfWork } from './sqlite-unit-of-work.js';
import type { UnitOfWork } from './unit-of-work.js';

/** An open, migrated database: queries go to `read`, commands to `unitOfWork`, and nothing else writes. */
export interface Database {
  readonly dialect: Dialect;
  readonly read: Sql;
  readonly unitOfWork: UnitOfWork;
  /** TypeORM's view: migrations and the truth of the schema. Its write path is guarded. */
  readonly source: DataSource;
  close(): Promise<void>;
}

/** Applies what is missing, each migration in a transaction of its own, and checks references afterwards on SQLite. */
export async function migrate(source: DataSource): Promise<readonly string[]> {
  const applied = await source.runMigrations({ transaction: 'each' });
  if (source.options.type === 'better-sqlite3') {
    const broken: unknown = await source.query('PRAGMA foreign_key_check');
    if (Array.isArray(broken) && broken.length > 0) throw new Error('a migration left broken references behind');
  }
  return applied.map((migration) => migration.name);
}

/** Opens the database and brings it to the newest schema. `published` hears of events after they are durable. */
export async function openDatabase(
  location: DatabaseLocation,
  published: (events: readonly StoredEvent[]) => void = () => undefined,
): Promise<Database> {
  if (location.kind === 'postgres') {
    const { source, pool, reader } = await openPostgres(location.url);
    await migrate(source);
    guardWrites(source);
    const unitOfWork = createPostgresUnitOfWork(pool, published);
    return {
      dialect: 'postgres',
      read: reader,
      unitOfWork,
      source,
      async close() {
        await unitOfWork.close();
        await pool.end();
        await source.destroy();
      },
    };
  }
  const writer = await openSqliteWriter(location.file);
  await migrate(writer.source);
  guardWrites(writer.source);
  const reader = await openSqliteReader(location.file);
  const unitOfWork = createSqliteUnitOfWork(writer.connection, published);
  return {
    dialect: 'sqlite',
    read: reader.connection,
    unitOfWork,
    source: writer.source,
    async close() {
      await unitOfWork.close();
      writer.connection.handle.pragma('optimize');
      await reader.source.destroy();
      writer.connection.handle.pragma('wal_checkpoint(TRUNCATE)');
      await writer.source.destroy();
    },
  };
}
