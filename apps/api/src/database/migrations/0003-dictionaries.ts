import { defaultEntries } from '@diandan/domain/terms';
import type { MigrationInterface, QueryRunner } from 'typeorm';

const sqlite = [
  `CREATE TABLE "terms" ("kind" text NOT NULL, "key" text NOT NULL, "zh" text NOT NULL, "en" text NOT NULL, "parent_key" text, "position" integer NOT NULL, "is_retired" integer NOT NULL DEFAULT (0), "merged_into_key" text, "version" integer NOT NULL DEFAULT (1), PRIMARY KEY ("kind", "key"))`,
  `CREATE TABLE "term_versions" ("kind" text NOT NULL, "key" text NOT NULL, "version" integer NOT NULL, "action" text NOT NULL, "at" bigint NOT NULL, "actor_account_id" text NOT NULL, "actor_name" text NOT NULL, "zh" text NOT NULL, "en" text NOT NULL, "parent_key" text, "position" integer NOT NULL, "is_retired" integer NOT NULL, "merged_into_key" text, PRIMARY KEY ("kind", "key", "version"))`,
];

const postgres = [
  `CREATE TABLE "terms" ("kind" text COLLATE "C" NOT NULL, "key" text COLLATE "C" NOT NULL, "zh" text COLLATE "C" NOT NULL, "en" text COLLATE "C" NOT NULL, "parent_key" text COLLATE "C", "position" integer NOT NULL, "is_retired" integer NOT NULL DEFAULT '0', "merged_into_key" text COLLATE "C", "version" integer NOT NULL DEFAULT '1', CONSTRAINT "PK_4e412e27609419e25b8dce29090" PRIMARY KEY ("kind", "key"))`,
  `CREATE TABLE "term_versions" ("kind" text COLLATE "C" NOT NULL, "key" text COLLATE "C" NOT NULL, "version" integer NOT NULL, "action" text COLLATE "C" NOT NULL, "at" bigint NOT NULL, "actor_account_id" text COLLATE "C" NOT NULL, "actor_name" text COLLATE "C" NOT NULL, "zh" text COLLATE "C" NOT NULL, "en" text COLLATE "C" NOT NULL, "parent_key" text COLLATE "C", "position" integer NOT NULL, "is_retired" integer NOT NULL, "merged_into_key" text COLLATE "C", CONSTRAINT "PK_4408a102d886423a4bc9618445a" PRIMARY KEY ("kind", "key", "version"))`,
];

const columns = ['kind', 'key', 'zh', 'en', 'parent_key', 'position'] as const;

/**
 * The dictionaries as data. They begin with the entries that are shipped; a later migration that ships more leaves alone
 * what a deployment has by then (`ON CONFLICT DO NOTHING`), since a new database has them from here already.
 */
export class Dictionaries1795000000003 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    const isPostgres = runner.connection.options.type === 'postgres';
    for (const statement of isPostgres ? postgres : sqlite) await runner.query(statement);
    const marks = columns.map((_, n) => (isPostgres ? `$${n + 1}` : '?'));
    for (const entry of defaultEntries()) {
      await runner.query(`INSERT INTO terms (${columns.join(', ')}) VALUES (${marks.join(', ')})`, [
        entry.kind,
        entry.key,
        entry.zh,
        entry.en,
        entry.parentKey,
        entry.position,
      ]);
    }
    await runner.query(`INSERT INTO counters (name, value) VALUES ('terms', 1)`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DELETE FROM counters WHERE name = 'terms'`);
    await runner.query('DROP TABLE "term_versions"');
    await runner.query('DROP TABLE "terms"');
  }
}
