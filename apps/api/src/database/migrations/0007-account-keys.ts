import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What only a race could have left behind: the first of two equal ones stays. */
const tidied = [
  `DELETE FROM "grants" WHERE "id" NOT IN (SELECT MIN("id") FROM "grants" GROUP BY "account_id", "role", "station_id")`,
  ...['worker_id', 'resident_id'].map(
    (person) => `UPDATE "accounts" SET "${person}" = NULL WHERE "${person}" IS NOT NULL
     AND "id" NOT IN (SELECT MIN("id") FROM "accounts" WHERE "${person}" IS NOT NULL GROUP BY "${person}")`,
  ),
];

const indexes = [
  `CREATE UNIQUE INDEX "accounts_by_lower_username" ON "accounts" (LOWER("username"))`,
  `CREATE UNIQUE INDEX "accounts_by_worker" ON "accounts" ("worker_id") WHERE worker_id IS NOT NULL`,
  `CREATE UNIQUE INDEX "accounts_by_resident" ON "accounts" ("resident_id") WHERE resident_id IS NOT NULL`,
  `CREATE UNIQUE INDEX "grants_once" ON "grants" ("account_id", "role", "station_id")`,
];

/** One account for a name however it is written and for a person, and a role once at a station. */
export class AccountKeys1795000000007 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const statement of [...tidied, ...indexes]) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const name of ['accounts_by_lower_username', 'accounts_by_worker', 'accounts_by_resident', 'grants_once']) {
      await runner.query(`DROP INDEX "${name}"`);
    }
  }
}
