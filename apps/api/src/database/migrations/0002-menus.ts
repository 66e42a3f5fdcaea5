import type { MigrationInterface, QueryRunner } from 'typeorm';

const sqlite = [
  `CREATE TABLE "service_items" ("id" text NOT NULL, "version" integer NOT NULL, "number" text NOT NULL, "name" text NOT NULL, "name_en" text, "content" text NOT NULL, "is_local" integer NOT NULL DEFAULT (0), PRIMARY KEY ("id", "version"))`,
  `CREATE TABLE "menus" ("id" text PRIMARY KEY NOT NULL, "station_id" text NOT NULL, "version" integer NOT NULL, "kind" text NOT NULL, "state" text NOT NULL, "content" text NOT NULL, "draft" text, "revision" integer NOT NULL DEFAULT (1), "based_on_id" text, "editor_ids" text NOT NULL, "note" text, "created_at" bigint NOT NULL, "created_by" text, "submitted_at" bigint, "submitted_by" text, "published_at" bigint, "published_by" text, "effective_from" bigint)`,
  `CREATE UNIQUE INDEX "menus_open" ON "menus" ("station_id") WHERE state IN ('DRAFT', 'IN_REVIEW')`,
  `CREATE INDEX "menus_in_force" ON "menus" ("station_id", "effective_from", "version") WHERE state = 'PUBLISHED'`,
  `CREATE UNIQUE INDEX "menus_by_station" ON "menus" ("station_id", "version")`,
  `CREATE TABLE "menu_events" ("menu_id" text NOT NULL, "sequence" integer NOT NULL, "action" text NOT NULL, "at" bigint NOT NULL, "account_id" text, "actor_name" text NOT NULL, "note" text, PRIMARY KEY ("menu_id", "sequence"))`,
  `CREATE TABLE "item_checks" ("item_id" text NOT NULL, "at" bigint NOT NULL, "account_id" text, "note" text, PRIMARY KEY ("item_id", "at"))`,
];

const postgres = [
  `CREATE TABLE "service_items" ("id" text COLLATE "C" NOT NULL, "version" integer NOT NULL, "number" text COLLATE "C" NOT NULL, "name" text COLLATE "C" NOT NULL, "name_en" text COLLATE "C", "content" text COLLATE "C" NOT NULL, "is_local" integer NOT NULL DEFAULT '0', CONSTRAINT "PK_c7b957a9b0485e67a32cf496988" PRIMARY KEY ("id", "version"))`,
  `CREATE TABLE "menus" ("id" text COLLATE "C" NOT NULL, "station_id" text COLLATE "C" NOT NULL, "version" integer NOT NULL, "kind" text COLLATE "C" NOT NULL, "state" text COLLATE "C" NOT NULL, "content" text COLLATE "C" NOT NULL, "draft" text COLLATE "C", "revision" integer NOT NULL DEFAULT '1', "based_on_id" text COLLATE "C", "editor_ids" text COLLATE "C" NOT NULL, "note" text COLLATE "C", "created_at" bigint NOT NULL, "created_by" text COLLATE "C", "submitted_at" bigint, "submitted_by" text COLLATE "C", "published_at" bigint, "published_by" text COLLATE "C", "effective_from" bigint, CONSTRAINT "PK_3fec3d93327f4538e0cbd4349c4" PRIMARY KEY ("id"))`,
  `CREATE UNIQUE INDEX "menus_open" ON "menus"  ("station_id") WHERE state IN ('DRAFT', 'IN_REVIEW')`,
  `CREATE INDEX "menus_in_force" ON "menus"  ("station_id", "effective_from", "version") WHERE state = 'PUBLISHED'`,
  `CREATE UNIQUE INDEX "menus_by_station" ON "menus"  ("station_id", "version")`,
  `CREATE TABLE "menu_events" ("menu_id" text COLLATE "C" NOT NULL, "sequence" integer NOT NULL, "action" text COLLATE "C" NOT NULL, "at" bigint NOT NULL, "account_id" text COLLATE "C", "actor_name" text COLLATE "C" NOT NULL, "note" text COLLATE "C", CONSTRAINT "PK_78ab7fb533d7d895da8a6b233a0" PRIMARY KEY ("menu_id", "sequence"))`,
  `CREATE TABLE "item_checks" ("item_id" text COLLATE "C" NOT NULL, "at" bigint NOT NULL, "account_id" text COLLATE "C", "note" text COLLATE "C", CONSTRAINT "PK_e5978f9d46c2eab4044f2c9637d" PRIMARY KEY ("item_id", "at"))`,
];

const sqliteBefore = [
  `CREATE TABLE "service_items" ("id" text NOT NULL, "version" integer NOT NULL, "profile_key" text NOT NULL, "number" text NOT NULL, "name" text NOT NULL, "name_en" text, "summary" text, "domains" text NOT NULL, "method" text NOT NULL, "client_categories" text NOT NULL, "required_skills" text NOT NULL, "required_certificates" text NOT NULL, "needs_verification" integer NOT NULL, "workers_needed" integer NOT NULL, "duration_minutes" integer NOT NULL, "fee_model" text NOT NULL, "fee_amount_fen" integer, "fee_payer" text, "response_hours" text NOT NULL, "completion_hours" text NOT NULL, "is_illustrative" integer NOT NULL DEFAULT (0), PRIMARY KEY ("id", "version"))`,
  `CREATE INDEX "service_items_by_number" ON "service_items" ("profile_key", "number", "version")`,
  `CREATE TABLE "menus" ("id" text PRIMARY KEY NOT NULL, "station_id" text NOT NULL, "version" integer NOT NULL, "published_at" bigint)`,
  `CREATE UNIQUE INDEX "menus_by_station" ON "menus" ("station_id", "version")`,
  `CREATE TABLE "menu_categories" ("id" text PRIMARY KEY NOT NULL, "menu_id" text NOT NULL, "position" integer NOT NULL, "number" text NOT NULL, "name" text NOT NULL, "name_en" text)`,
  `CREATE INDEX "menu_categories_by_menu" ON "menu_categories" ("menu_id", "position")`,
  `CREATE TABLE "menu_entries" ("id" text PRIMARY KEY NOT NULL, "menu_id" text NOT NULL, "category_id" text NOT NULL, "position" integer NOT NULL, "number" text NOT NULL, "item_id" text NOT NULL, "item_version" integer NOT NULL)`,
  `CREATE INDEX "menu_entries_by_menu" ON "menu_entries" ("menu_id", "category_id", "position")`,
];

const postgresBefore = [
  `CREATE TABLE "service_items" ("id" text COLLATE "C" NOT NULL, "version" integer NOT NULL, "profile_key" text COLLATE "C" NOT NULL, "number" text COLLATE "C" NOT NULL, "name" text COLLATE "C" NOT NULL, "name_en" text COLLATE "C", "summary" text COLLATE "C", "domains" text COLLATE "C" NOT NULL, "method" text COLLATE "C" NOT NULL, "client_categories" text COLLATE "C" NOT NULL, "required_skills" text COLLATE "C" NOT NULL, "required_certificates" text COLLATE "C" NOT NULL, "needs_verification" integer NOT NULL, "workers_needed" integer NOT NULL, "duration_minutes" integer NOT NULL, "fee_model" text COLLATE "C" NOT NULL, "fee_amount_fen" integer, "fee_payer" text COLLATE "C", "response_hours" text COLLATE "C" NOT NULL, "completion_hours" text COLLATE "C" NOT NULL, "is_illustrative" integer NOT NULL DEFAULT '0', CONSTRAINT "PK_c7b957a9b0485e67a32cf496988" PRIMARY KEY ("id", "version"))`,
  `CREATE INDEX "service_items_by_number" ON "service_items"  ("profile_key", "number", "version")`,
  `CREATE TABLE "menus" ("id" text COLLATE "C" NOT NULL, "station_id" text COLLATE "C" NOT NULL, "version" integer NOT NULL, "published_at" bigint, CONSTRAINT "PK_3fec3d93327f4538e0cbd4349c4" PRIMARY KEY ("id"))`,
  `CREATE UNIQUE INDEX "menus_by_station" ON "menus"  ("station_id", "version")`,
  `CREATE TABLE "menu_categories" ("id" text COLLATE "C" NOT NULL, "menu_id" text COLLATE "C" NOT NULL, "position" integer NOT NULL, "number" text COLLATE "C" NOT NULL, "name" text COLLATE "C" NOT NULL, "name_en" text COLLATE "C", CONSTRAINT "PK_124ae987900336f983881cb04e6" PRIMARY KEY ("id"))`,
  `CREATE INDEX "menu_categories_by_menu" ON "menu_categories"  ("menu_id", "position")`,
  `CREATE TABLE "menu_entries" ("id" text COLLATE "C" NOT NULL, "menu_id" text COLLATE "C" NOT NULL, "category_id" text COLLATE "C" NOT NULL, "position" integer NOT NULL, "number" text COLLATE "C" NOT NULL, "item_id" text COLLATE "C" NOT NULL, "item_version" integer NOT NULL, CONSTRAINT "PK_b49fb72ca3afbbaa8ce17d90b9e" PRIMARY KEY ("id"))`,
  `CREATE INDEX "menu_entries_by_menu" ON "menu_entries"  ("menu_id", "category_id", "position")`,
];

type Row = Readonly<Record<string, string | number | null>>;
type Value = string | number | null;

const isPostgres = (runner: QueryRunner): boolean => runner.connection.options.type === 'postgres';

async function insert(runner: QueryRunner, table: string, row: Readonly<Record<string, Value>>): Promise<void> {
  const columns = Object.keys(row);
  const marks = columns.map((_, n) => (isPostgres(runner) ? `$${n + 1}` : '?'));
  await runner.query(`INSERT INTO ${table} (${columns.join(', ')}) VALUES (${marks.join(', ')})`, Object.values(row));
}

const rowsOf = (runner: QueryRunner, table: string, order: string): Promise<Row[]> =>
  runner.query(`SELECT * FROM ${table} ORDER BY ${order}`) as Promise<Row[]>;

// Written out here, since a migration must go on meaning the same when the product has moved on.
const sorted = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([name, one]) => [name, sorted(one)]),
  );
};

const urgencies = ['CRISIS', 'URGENT', 'NORMAL', 'LOW'];
const list = (text: Value | undefined): unknown => JSON.parse(String(text));

function contentOf(item: Row) {
  const respond = list(item['response_hours']) as Record<string, number>;
  const complete = list(item['completion_hours']) as Record<string, number | null>;
  return {
    name: item['name'],
    nameEn: item['name_en'],
    summary: item['summary'],
    summaryEn: null,
    plainSummary: null,
    note: null,
    isIllustrative: item['is_illustrative'] === 1,
    domainKeys: list(item['domains']),
    method: item['method'],
    clientCategoryKeys: list(item['client_categories']),
    eligibility: {
      excludedCategoryKeys: [],
      minAge: null,
      maxAge: null,
      placeCodes: [],
      excludedPlaceCodes: [],
      householdKeys: [],
    },
    fee: { model: item['fee_model'], amountFen: item['fee_amount_fen'], payer: item['fee_payer'] },
    durationMinutes: item['duration_minutes'],
    hours: Object.fromEntries(
      urgencies.map((one) => [one, { respond: respond[one] ?? 24, complete: complete[one] ?? null }]),
    ),
    requiredSkillKeys: list(item['required_skills']),
    requiredCertificateKeys: list(item['required_certificates']),
    needsSafeguarding: false,
    workersNeeded: item['workers_needed'],
    languageKeys: [],
    documentKeys: [],
    consentKeys: [],
    capacity: null,
    confidentiality: 'OPEN',
    orderableBy: ['RESIDENT', 'PROXY', 'STAFF', 'STATION', 'ORGANISATION'],
    needsVerification: item['needs_verification'] === 1,
    canBeReopened: true,
  };
}

/** The old headings and entries of a menu as one document. */
function menuContentOf(
  menu: Row,
  categories: readonly Row[],
  entries: readonly Row[],
  items: ReadonlyMap<string, Row>,
) {
  const mine = categories.filter((category) => category['menu_id'] === menu['id']);
  return {
    categories: mine.map(({ id, number, name, name_en: nameEn }) => ({ id, number, name, nameEn })),
    lines: mine.flatMap((category) =>
      entries
        .filter((entry) => entry['category_id'] === category['id'])
        .map((entry) => ({
          itemId: entry['item_id'],
          itemVersion: entry['item_version'],
          categoryId: category['id'],
          number: entry['number'],
          offering: 'OFFERED',
          content: contentOf(items.get(`${entry['item_id']} ${entry['item_version']}`) ?? {}),
        })),
    ),
    adaptations: [],
  };
}

/** Menus become documents with a life of their own (draft, review, publication); what was published stays in force. */
export class Menus1795000000002 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    const items = await rowsOf(runner, 'service_items', 'id, version');
    const menus = await rowsOf(runner, 'menus', 'id');
    const categories = await rowsOf(runner, 'menu_categories', 'menu_id, position');
    const entries = await rowsOf(runner, 'menu_entries', 'menu_id, position');
    for (const table of ['menu_entries', 'menu_categories', 'menus', 'service_items']) {
      await runner.query(`DROP TABLE ${table}`);
    }
    for (const statement of isPostgres(runner) ? postgres : sqlite) await runner.query(statement);
    for (const item of items) {
      const content = JSON.stringify(sorted(contentOf(item)));
      const { id = null, version = null, number = null, name = null, name_en = null } = item;
      await insert(runner, 'service_items', { id, version, number, name, name_en, content });
    }
    const byVersion = new Map(items.map((item) => [`${item['id']} ${item['version']}`, item]));
    for (const menu of menus) {
      const publishedAt = menu['published_at'] ?? null;
      await insert(runner, 'menus', {
        id: menu['id'] ?? null,
        station_id: menu['station_id'] ?? null,
        version: menu['version'] ?? null,
        kind: 'WHOLE',
        // Nobody could edit a menu before; an unpublished one is a leftover.
        state: publishedAt === null ? 'DISCARDED' : 'PUBLISHED',
        content: JSON.stringify(sorted(menuContentOf(menu, categories, entries, byVersion))),
        editor_ids: '[]',
        created_at: publishedAt ?? 0,
        published_at: publishedAt,
        effective_from: publishedAt,
      });
    }
  }

  /** Whole published menus go back to tables of headings and entries; overlays and drafts have no place there. */
  async down(runner: QueryRunner): Promise<void> {
    const items = await rowsOf(runner, 'service_items', 'id, version');
    const menus = await rowsOf(runner, 'menus', 'id');
    for (const table of ['item_checks', 'menu_events', 'menus', 'service_items']) {
      await runner.query(`DROP TABLE ${table}`);
    }
    for (const statement of isPostgres(runner) ? postgresBefore : sqliteBefore) await runner.query(statement);
    for (const item of items) {
      const { id = null, version = null, number = null } = item;
      await insert(runner, 'service_items', { id, version, number, profile_key: '', ...columnsOf(item) });
    }
    for (const menu of menus) {
      if (menu['state'] !== 'PUBLISHED' || menu['kind'] !== 'WHOLE') continue;
      const { id = null, station_id = null, version = null, effective_from: published_at = null } = menu;
      await insert(runner, 'menus', { id, station_id, version, published_at });
      await insertEntries(runner, String(id), list(menu['content']) as ReturnType<typeof menuContentOf>);
    }
  }
}

function columnsOf(item: Row): Record<string, Value> {
  const content = list(item['content']) as ReturnType<typeof contentOf>;
  const hours = content.hours as Record<string, { respond: number; complete: number | null }>;
  const hoursOf = (which: 'respond' | 'complete') =>
    JSON.stringify(Object.fromEntries(urgencies.map((one) => [one, hours[one]?.[which] ?? null])));
  return {
    name: content.name ?? null,
    name_en: content.nameEn ?? null,
    summary: content.summary ?? null,
    domains: JSON.stringify(content.domainKeys),
    method: content.method ?? null,
    client_categories: JSON.stringify(content.clientCategoryKeys),
    required_skills: JSON.stringify(content.requiredSkillKeys),
    required_certificates: JSON.stringify(content.requiredCertificateKeys),
    needs_verification: content.needsVerification ? 1 : 0,
    workers_needed: content.workersNeeded ?? null,
    duration_minutes: content.durationMinutes ?? null,
    fee_model: content.fee.model ?? null,
    fee_amount_fen: content.fee.amountFen ?? null,
    fee_payer: content.fee.payer ?? null,
    response_hours: hoursOf('respond'),
    completion_hours: hoursOf('complete'),
    is_illustrative: content.isIllustrative ? 1 : 0,
  };
}

async function insertEntries(runner: QueryRunner, menuId: string, content: ReturnType<typeof menuContentOf>) {
  let position = 0;
  for (const { id = null, number = null, name = null, nameEn: name_en = null } of content.categories) {
    await insert(runner, 'menu_categories', {
      id: `${menuId}.${id}`,
      menu_id: menuId,
      position: position++,
      number,
      name,
      name_en,
    });
  }
  for (const line of content.lines) {
    await insert(runner, 'menu_entries', {
      id: `${menuId}.${line.itemId}`,
      menu_id: menuId,
      category_id: `${menuId}.${line.categoryId}`,
      position: position++,
      number: line.number ?? null,
      item_id: line.itemId ?? null,
      item_version: line.itemVersion ?? null,
    });
  }
}
