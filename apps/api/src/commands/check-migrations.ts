import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type DatabaseLocation, parseDatabaseUrl } from '../config.js';
import { openDatabase } from '../database/database.js';
import { pendingStatements } from '../database/schema-drift.js';

/**
 * Applies every migration to an empty database and compares the outcome with the record classes. On SQLite it makes a
 * file of its own; with `--database <url>` it uses that (empty) database instead.
 */
export async function checkMigrations(args: readonly string[]): Promise<number> {
  const given = args[args.indexOf('--database') + 1];
  const folder = mkdtempSync(join(tmpdir(), 'diandan-migrations-'));
  const location: DatabaseLocation =
    args.includes('--database') && given !== undefined
      ? parseDatabaseUrl(given)
      : { kind: 'sqlite', file: join(folder, 'empty.db') };
  const database = await openDatabase(location);
  try {
    const missing = await pendingStatements(database.source);
    for (const statement of missing) console.error(statement);
    return missing.length === 0 ? 0 : 1;
  } finally {
    await database.close();
    rmSync(folder, { recursive: true, force: true });
  }
}
