import type { MigrationInterface, QueryRunner } from 'typeorm';

const sqlite = [
  `ALTER TABLE "service_items" ADD COLUMN "valid_from" bigint`,
  `CREATE TABLE "published_entries" ("station_id" text NOT NULL, "kind" text NOT NULL, "entry_id" text NOT NULL, "number" text NOT NULL, "version" integer NOT NULL, PRIMARY KEY ("station_id", "kind", "entry_id", "number"))`,
  `INSERT INTO published_entries (station_id, kind, entry_id, number, version)
   SELECT m.station_id, 'LINE', json_extract(l.value, '$.itemId'), json_extract(l.value, '$.number'), MIN(m.version)
   FROM menus m, json_each(m.content, '$.lines') l WHERE m.state = 'PUBLISHED'
   GROUP BY m.station_id, json_extract(l.value, '$.itemId'), json_extract(l.value, '$.number')`,
  `INSERT INTO published_entries (station_id, kind, entry_id, number, version)
   SELECT m.station_id, 'CATEGORY', json_extract(l.value, '$.id'), json_extract(l.value, '$.number'), MIN(m.version)
   FROM menus m, json_each(m.content, '$.categories') l WHERE m.state = 'PUBLISHED'
   GROUP BY m.station_id, json_extract(l.value, '$.id'), json_extract(l.value, '$.number')`,
];

const postgres = [
  `ALTER TABLE "service_items" ADD COLUMN "valid_from" bigint`,
  `CREATE TABLE "published_entries" ("station_id" text COLLATE "C" NOT NULL, "kind" text COLLATE "C" NOT NULL, "entry_id" text COLLATE "C" NOT NULL, "number" text COLLATE "C" NOT NULL, "version" integer NOT NULL, CONSTRAINT "PK_b00427fb6d19d7439698bb683f0" PRIMARY KEY ("station_id", "kind", "entry_id", "number"))`,
  `INSERT INTO published_entries (station_id, kind, entry_id, number, version)
   SELECT m.station_id, 'LINE', l.line ->> 'itemId', l.line ->> 'number', MIN(m.version)
   FROM menus m CROSS JOIN LATERAL jsonb_array_elements(m.content::jsonb -> 'lines') AS l(line)
   WHERE m.state = 'PUBLISHED' GROUP BY m.station_id, l.line ->> 'itemId', l.line ->> 'number'`,
  `INSERT INTO published_entries (station_id, kind, entry_id, number, version)
   SELECT m.station_id, 'CATEGORY', l.line ->> 'id', l.line ->> 'number', MIN(m.version)
   FROM menus m CROSS JOIN LATERAL jsonb_array_elements(m.content::jsonb -> 'categories') AS l(line)
   WHERE m.state = 'PUBLISHED' GROUP BY m.station_id, l.line ->> 'id', l.line ->> 'number'`,
];

/** Items are known from the day on which their menu holds; what a station ever published is listed beside its menus. */
export class ItemValidity1795000000006 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    const statements = runner.connection.options.type === 'postgres' ? postgres : sqlite;
    for (const statement of statements) await runner.query(statement);
    await runner.query('UPDATE service_items SET valid_from = 0 WHERE is_local = 0');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE "published_entries"');
    await runner.query('ALTER TABLE "service_items" DROP COLUMN "valid_from"');
  }
}
