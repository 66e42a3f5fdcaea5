import { type DivisionLevel, divisionRange } from '@diandan/domain/divisions';
import { allOf, type Condition } from '../../database/scope.js';
import { placeholders, type Sql } from '../../database/sql.js';
import { matchesTextByIndex } from '../../database/text-search.js';
import { type Page, pageOf } from '../../graphql/connections.js';
import { pageRows } from '../../graphql/paging.js';
import type { DivisionType } from './division.type.js';

interface DivisionRow {
  readonly code: string;
  readonly parent_code: string | null;
  readonly name: string;
  readonly level: DivisionLevel;
  readonly child_count: number;
  readonly is_illustrative: number;
}

const columns = 'd.code, d.parent_code, d.name, d.level, d.child_count, d.is_illustrative';

/** The public id of a division. */
export const divisionId = (code: string): string => `div_${code}`;

/** The code behind a division's id, or null. */
export const codeOfId = (id: string): string | null => (/^div_\d{2,12}$/.test(id) ? id.slice(4) : null);

const viewOf = (row: DivisionRow): DivisionType => ({
  __typename: 'Division',
  id: divisionId(row.code),
  code: row.code,
  name: row.name,
  level: row.level,
  isIllustrative: row.is_illustrative === 1,
  childCount: row.child_count,
  parentCode: row.parent_code,
});

/** Divisions by code, in the order asked for. */
export async function divisionsByCode(sql: Sql, codes: readonly string[]): Promise<(DivisionType | null)[]> {
  const rows = await sql.all<DivisionRow>(
    `SELECT ${columns} FROM divisions d WHERE d.code IN (${placeholders(codes.length)})`,
    codes,
  );
  const byCode = new Map(rows.map((row) => [row.code, viewOf(row)]));
  return codes.map((code) => byCode.get(code) ?? null);
}

/** True when there is such a place. */
export async function divisionExists(sql: Sql, code: string): Promise<boolean> {
  return (await sql.get('SELECT code FROM divisions WHERE code = ?', [code])) !== undefined;
}

/** The names of these places by their codes, for texts that only name them. */
export async function divisionNames(sql: Sql, codes: readonly string[]): Promise<ReadonlyMap<string, string>> {
  if (codes.length === 0) return new Map();
  const rows = await sql.all<{ code: string; name: string }>(
    `SELECT d.code, d.name FROM divisions d WHERE d.code IN (${placeholders(codes.length)})`,
    codes,
  );
  return new Map(rows.map(({ code, name }) => [code, name]));
}

/** The codes of the places of these names below a place, and of itself. */
export async function divisionsNamed(
  sql: Sql,
  topCode: string,
  names: readonly string[],
): Promise<ReadonlyMap<string, readonly string[]>> {
  const found = new Map<string, readonly string[]>();
  if (names.length === 0) return found;
  const { from, to } = divisionRange(topCode);
  const rows = await sql.all<{ code: string; name: string }>(
    `SELECT d.code, d.name FROM divisions d WHERE d.code >= ? AND d.code < ? AND d.name IN (${placeholders(names.length)})
     ORDER BY d.code`,
    [from, to, ...names],
  );
  for (const { code, name } of rows) found.set(name, [...(found.get(name) ?? []), code]);
  return found;
}

/** What a list of divisions is asked for. */
export interface DivisionsAsked {
  readonly parentCode: string | null;
  readonly text: string | null;
  readonly first: number;
  readonly afterCode: string | null;
}

function wanted(asked: DivisionsAsked): Condition[] {
  if (asked.text === null || asked.text.trim() === '') {
    return asked.parentCode === null
      ? [{ sql: 'd.parent_code IS NULL', values: [] }]
      : [{ sql: 'd.parent_code = ?', values: [asked.parentCode] }];
  }
  const found = matchesTextByIndex(
    { name: 'd.name', pinyin: 'd.pinyin', initials: 'd.initials', code: 'd.code' },
    asked.text,
  );
  // Six hundred thousand villages are looked through only below a place; see the index of what stands above them.
  if (asked.parentCode === null) return [found, { sql: "d.level <> 'VILLAGE'", values: [] }];
  const { from, to } = divisionRange(asked.parentCode);
  return [found, { sql: 'd.code > ? AND d.code < ?', values: [from, to] }];
}

/** A page in the order of the codes: the places right below one, or those anywhere below it that match a text. */
export async function divisionPage(sql: Sql, asked: DivisionsAsked): Promise<Page<DivisionType>> {
  const conditions = wanted(asked);
  const all = allOf(conditions);
  const after: Condition[] = asked.afterCode === null ? [] : [{ sql: 'd.code > ?', values: [asked.afterCode] }];
  const page = allOf([...conditions, ...after]);
  const rows = await sql.all<DivisionRow>(
    `SELECT ${columns} FROM divisions d WHERE ${page.sql} ORDER BY d.code LIMIT ?`,
    [...page.values, pageRows(asked.first)],
  );
  return pageOf(rows.map(viewOf), asked.first, (view) => ({ key: view.code, id: view.id }), {
    isAfter: asked.afterCode !== null,
    countAll: async () => {
      const counted = await sql.get<{ total: number }>(
        `SELECT COUNT(*) AS total FROM divisions d WHERE ${all.sql}`,
        all.values,
      );
      return counted?.total ?? 0;
    },
  });
}
