import { divisionLevel, parentCode } from '@diandan/domain/divisions';
import { type DivisionRow, readDivisions, readVillages, villageProvinces } from '@diandan/localities';
import { insertMany } from '../database/insert-many.js';
import type { Sql, SqlValue, Transaction } from '../database/sql.js';
import type { FeatureParts } from '../feature.js';
import { soundOf } from '../pinyin.js';
import type { OnStep } from './on-step.js';

const columns = ['code', 'parent_code', 'name', 'level', 'pinyin', 'initials', 'child_count'] as const;

/** Rows per unit of work: one of them stays well below the deadline of a command. */
const CHUNK = 4_000;

/** Rows of `divisions`; the parent is the nearest place above that is listed, since some counties have no prefecture. */
function rowsOf(listed: readonly DivisionRow[], known: ReadonlySet<string>): SqlValue[][] {
  const codes = new Set([...known, ...listed.map((row) => row.code)]);
  const parentOf = (code: string): string | null => {
    let parent = parentCode(code);
    while (parent !== null && !codes.has(parent)) parent = parentCode(parent);
    return parent;
  };
  const children = new Map<string, number>();
  const placed = listed.map((row) => ({ ...row, parent: parentOf(row.code) }));
  for (const { parent } of placed) if (parent !== null) children.set(parent, (children.get(parent) ?? 0) + 1);
  return placed.map(({ code, name, parent }) => {
    const sound = soundOf(name);
    return [
      code,
      parent,
      name,
      divisionLevel(code) ?? 'SUBAREA',
      sound.pinyin,
      sound.initials,
      children.get(code) ?? 0,
    ];
  });
}

const isSeeded = async (sql: Sql): Promise<boolean> =>
  (await sql.get("SELECT value FROM counters WHERE name = 'seed divisions' AND value = 1")) !== undefined;

/** Counts anew how many places stand right below each place of a province. */
const recount = (tx: Transaction, province: string): Promise<number> =>
  tx.run(
    `UPDATE divisions SET child_count = (SELECT COUNT(*) FROM divisions below WHERE below.parent_code = divisions.code)
     WHERE level <> 'VILLAGE' AND code >= ? AND code < ?`,
    [province, `${province}:`],
  );

/** Loads every division of the country down to townships, and the villages of the localities; does it once. */
export async function seedDivisions({ database }: FeatureParts, onStep: OnStep): Promise<void> {
  if (await isSeeded(database.read)) return;
  const isFirst = (await database.read.get('SELECT code FROM divisions LIMIT 1')) === undefined;
  const rows = rowsOf([...readDivisions()], new Set());
  for (let from = 0; from < rows.length; from += CHUNK) {
    const part = rows.slice(from, from + CHUNK);
    await database.unitOfWork.run(async (tx) => {
      await insertMany(tx, 'divisions', columns, part, { keepExisting: true });
      return { ok: true };
    });
    onStep({ task: '行政区划 divisions', done: Math.min(from + CHUNK, rows.length), total: rows.length });
  }
  // Rows that were there before (of a start that was cut off, of a locality) had been counted without these.
  const provinces = isFirst ? [] : rows.map((row) => String(row[0])).filter((code) => code.length === 2);
  for (const province of provinces) {
    await database.unitOfWork.run(async (tx) => {
      await recount(tx, province);
      return { ok: true };
    });
  }
  await database.unitOfWork.run(async (tx) => {
    await tx.run("INSERT INTO counters (name, value) VALUES ('seed divisions', 1) ON CONFLICT (name) DO NOTHING");
    return { ok: true };
  });
}

/** Loads the villages of one province, given by its two digits, or of `all`; answers how many were new. */
export async function seedVillages(parts: FeatureParts, province: string, onStep: OnStep): Promise<number> {
  await seedDivisions(parts, onStep);
  const { database } = parts;
  let added = 0;
  for (const code of province === 'all' ? villageProvinces() : [province]) {
    const above = await database.read.all<{ code: string }>(
      "SELECT code FROM divisions WHERE code >= ? AND code < ? AND level <> 'VILLAGE'",
      [code, `${code}:`],
    );
    const rows = rowsOf([...readVillages(code)], new Set(above.map((row) => row.code)));
    for (let from = 0; from < rows.length; from += CHUNK) {
      const part = rows.slice(from, from + CHUNK);
      await database.unitOfWork.run(async (tx) => {
        added += await insertMany(tx, 'divisions', columns, part, { keepExisting: true });
        return { ok: true };
      });
      onStep({ task: `村（社区）villages ${code}`, done: Math.min(from + CHUNK, rows.length), total: rows.length });
    }
    await database.unitOfWork.run(async (tx) => {
      await recount(tx, code);
      return { ok: true };
    });
  }
  return added;
}
