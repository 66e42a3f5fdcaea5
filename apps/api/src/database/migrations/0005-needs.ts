import type { MigrationInterface, QueryRunner } from 'typeorm';

const sqlite = [
  `CREATE TABLE "needs" ("id" text PRIMARY KEY NOT NULL, "station_id" text NOT NULL, "station_path" text NOT NULL, "source" text NOT NULL, "text" text NOT NULL, "client_categories" text NOT NULL, "domains" text NOT NULL, "people_count" integer, "heard_on" text NOT NULL, "evidence" text, "status" text NOT NULL, "reason" text, "resident_id" text, "merged_into_id" text, "list_key" text NOT NULL, "recorded_at" bigint NOT NULL, "version" integer NOT NULL)`,
  `CREATE INDEX "needs_by_kept" ON "needs" ("merged_into_id")`,
  `CREATE INDEX "needs_by_path" ON "needs" ("station_path", "list_key", "id")`,
  `CREATE TABLE "need_items" ("need_id" text NOT NULL, "item_id" text NOT NULL, PRIMARY KEY ("need_id", "item_id"))`,
  `CREATE INDEX "need_items_by_item" ON "need_items" ("item_id", "need_id")`,
  `CREATE TABLE "need_events" ("need_id" text NOT NULL, "version" integer NOT NULL, "action" text NOT NULL, "at" bigint NOT NULL, "account_id" text NOT NULL, "actor_name" text NOT NULL, "note" text, PRIMARY KEY ("need_id", "version"))`,
];

const postgres = [
  `CREATE TABLE "needs" ("id" text COLLATE "C" NOT NULL, "station_id" text COLLATE "C" NOT NULL, "station_path" text COLLATE "C" NOT NULL, "source" text COLLATE "C" NOT NULL, "text" text COLLATE "C" NOT NULL, "client_categories" text COLLATE "C" NOT NULL, "domains" text COLLATE "C" NOT NULL, "people_count" integer, "heard_on" text COLLATE "C" NOT NULL, "evidence" text COLLATE "C", "status" text COLLATE "C" NOT NULL, "reason" text COLLATE "C", "resident_id" text COLLATE "C", "merged_into_id" text COLLATE "C", "list_key" text COLLATE "C" NOT NULL, "recorded_at" bigint NOT NULL, "version" integer NOT NULL, CONSTRAINT "PK_fdb71d393bc390a1a09ac047dd1" PRIMARY KEY ("id"))`,
  `CREATE INDEX "needs_by_kept" ON "needs"  ("merged_into_id")`,
  `CREATE INDEX "needs_by_path" ON "needs"  ("station_path", "list_key", "id")`,
  `CREATE TABLE "need_items" ("need_id" text COLLATE "C" NOT NULL, "item_id" text COLLATE "C" NOT NULL, CONSTRAINT "PK_357d0dc9398fdb97570995256e6" PRIMARY KEY ("need_id", "item_id"))`,
  `CREATE INDEX "need_items_by_item" ON "need_items"  ("item_id", "need_id")`,
  `CREATE TABLE "need_events" ("need_id" text COLLATE "C" NOT NULL, "version" integer NOT NULL, "action" text COLLATE "C" NOT NULL, "at" bigint NOT NULL, "account_id" text COLLATE "C" NOT NULL, "actor_name" text COLLATE "C" NOT NULL, "note" text COLLATE "C", CONSTRAINT "PK_517bd1f2ef0446e2dd16ec6b212" PRIMARY KEY ("need_id", "version"))`,
];

/** Needs: what people miss, whether the menu answers it or not. */
export class Needs1795000000005 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    const statements = runner.connection.options.type === 'postgres' ? postgres : sqlite;
    for (const statement of statements) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of ['need_events', 'need_items', 'needs']) await runner.query(`DROP TABLE "${table}"`);
  }
}
