import type { MigrationInterface, QueryRunner } from 'typeorm';

const sqlite = [
  'ALTER TABLE "residents" ADD COLUMN "household_key" text',
  `CREATE TABLE "resident_categories" ("resident_id" text NOT NULL, "category_key" text NOT NULL, "since" text NOT NULL, "until" text, PRIMARY KEY ("resident_id", "category_key", "since"))`,
  `CREATE INDEX "resident_categories_by_day" ON "resident_categories" ("category_key", "since", "until", "resident_id")`,
];

const postgres = [
  'ALTER TABLE "residents" ADD COLUMN "household_key" text COLLATE "C"',
  `CREATE TABLE "resident_categories" ("resident_id" text COLLATE "C" NOT NULL, "category_key" text COLLATE "C" NOT NULL, "since" text COLLATE "C" NOT NULL, "until" text COLLATE "C", CONSTRAINT "PK_8f19260cccf763f7b1aeeade5d8" PRIMARY KEY ("resident_id", "category_key", "since"))`,
  `CREATE INDEX "resident_categories_by_day" ON "resident_categories"  ("category_key", "since", "until", "resident_id")`,
];

const isPostgres = (runner: QueryRunner): boolean => runner.connection.options.type === 'postgres';

interface Row {
  readonly id: string;
  readonly categories: string;
  readonly created_at: string | number;
}

interface Membership {
  readonly categoryKey: string;
  readonly since: string;
  readonly until: string | null;
}

async function rewrite(runner: QueryRunner, categoriesOf: (row: Row) => readonly unknown[]): Promise<void> {
  const rows = (await runner.query(
    `SELECT id, categories, created_at FROM residents WHERE categories <> '[]'`,
  )) as Row[];
  const statement = isPostgres(runner)
    ? 'UPDATE residents SET categories = $1 WHERE id = $2'
    : 'UPDATE residents SET categories = ? WHERE id = ?';
  for (const row of rows) await runner.query(statement, [JSON.stringify(categoriesOf(row)), row.id]);
}

/** Categories with their days: what was a list of keys has been known since the day the person was entered. */
export class Memberships1795000000004 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const statement of isPostgres(runner) ? postgres : sqlite) await runner.query(statement);
    const insert = isPostgres(runner)
      ? 'INSERT INTO resident_categories (resident_id, category_key, since) VALUES ($1, $2, $3)'
      : 'INSERT INTO resident_categories (resident_id, category_key, since) VALUES (?, ?, ?)';
    const held: (readonly [string, string, string])[] = [];
    await rewrite(runner, (row) => {
      const since = new Date(Number(row.created_at) + 8 * 3_600_000).toISOString().slice(0, 10);
      const keys = [...new Set(JSON.parse(row.categories) as readonly string[])];
      for (const key of keys) held.push([row.id, key, since]);
      return keys.map((categoryKey): Membership => ({ categoryKey, since, until: null }));
    });
    for (const row of held) await runner.query(insert, [...row]);
  }

  async down(runner: QueryRunner): Promise<void> {
    await rewrite(runner, (row) => {
      const memberships = JSON.parse(row.categories) as readonly Membership[];
      return [...new Set(memberships.filter((one) => one.until === null).map((one) => one.categoryKey))];
    });
    await runner.query('DROP TABLE "resident_categories"');
    await runner.query('ALTER TABLE "residents" DROP COLUMN "household_key"');
  }
}
