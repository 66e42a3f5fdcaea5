import type { Database } from '../../database/database.js';
import type { Sql, Transaction } from '../../database/sql.js';
import type { IdMaker } from '../../ids.js';
import { hashPassword } from './passwords.js';

/** True when somebody real could administer this database; demo accounts do not count. */
export async function hasAdministrator(sql: Sql): Promise<boolean> {
  const row = await sql.get<{ id: string }>(
    `SELECT a.id FROM accounts a JOIN grants g ON g.account_id = a.id
     WHERE a.is_demo = 0 AND a.is_disabled = 0 AND g.role IN ('COUNTY_ADMIN', 'SYSTEM_ADMIN') LIMIT 1`,
  );
  return row !== undefined;
}

/** Who may be played in a demonstration, by locality and in the order in which they were seeded. */
export async function demoUsernames(sql: Sql): Promise<readonly (readonly [string, readonly string[]])[]> {
  const rows = await sql.all<{ username: string; locality_key: string }>(
    `SELECT username, locality_key FROM accounts
     WHERE is_demo = 1 AND is_disabled = 0 AND locality_key IS NOT NULL ORDER BY id`,
  );
  const localities = [...new Set(rows.map((row) => row.locality_key))];
  return localities.map((key) => [key, rows.filter((row) => row.locality_key === key).map((row) => row.username)]);
}

/** Gives every demo account this password, so that the one that is printed at the start always holds. */
export async function setDemoPassword(database: Database, password: string): Promise<void> {
  const hash = await hashPassword(password);
  await database.unitOfWork.run(async (tx) => {
    await tx.run('UPDATE accounts SET password_hash = ? WHERE is_demo = 1', [hash]);
    return { ok: true };
  });
}

/** Creates an administrator of a network at its root station. */
export async function createAdministrator(
  tx: Transaction,
  makeId: IdMaker,
  at: number,
  administrator: {
    readonly username: string;
    readonly displayName: string;
    readonly passwordHash: string;
    readonly stationId: string;
    readonly stationPath: string;
  },
): Promise<void> {
  const accountId = makeId('acc', at);
  await tx.run('INSERT INTO accounts (id, username, display_name, password_hash, created_at) VALUES (?, ?, ?, ?, ?)', [
    accountId,
    administrator.username,
    administrator.displayName,
    administrator.passwordHash,
    at,
  ]);
  await tx.run('INSERT INTO grants (id, account_id, role, station_id, station_path) VALUES (?, ?, ?, ?, ?)', [
    makeId('grt', at),
    accountId,
    'COUNTY_ADMIN',
    administrator.stationId,
    administrator.stationPath,
  ]);
  await tx.run('INSERT INTO audit_log (at, account_id, action, target_type, target_id) VALUES (?, ?, ?, ?, ?)', [
    at,
    accountId,
    'CREATE_ADMINISTRATOR',
    'Account',
    accountId,
  ]);
}
