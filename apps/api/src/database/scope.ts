import { placeholders, type SqlValue } from './sql.js';

/** A condition with its values, to be put into a WHERE clause. */
export interface Condition {
  readonly sql: string;
  readonly values: readonly SqlValue[];
}

export const nothing: Condition = { sql: '1 = 0', values: [] };
export const everything: Condition = { sql: '1 = 1', values: [] };

/** All of these; no conditions at all hold for every row. */
export function allOf(conditions: readonly Condition[]): Condition {
  if (conditions.length === 0) return everything;
  return {
    sql: conditions.map((one) => `(${one.sql})`).join(' AND '),
    values: conditions.flatMap((one) => one.values),
  };
}

/** Any of these; no conditions at all hold for no row. */
export function anyOf(conditions: readonly Condition[]): Condition {
  if (conditions.length === 0) return nothing;
  return { sql: conditions.map((one) => `(${one.sql})`).join(' OR '), values: conditions.flatMap((one) => one.values) };
}

/** The rows of one station's subtree: an index range over the path. */
export function inSubtree(column: string, path: string): Condition {
  return { sql: `${column} >= ? AND ${column} < ?`, values: [path, `${path}{`] };
}

/** The rows of any of these subtrees; a path below another one is dropped, so that ranges never overlap. */
export function inSubtrees(column: string, paths: readonly string[]): Condition {
  const sorted = [...new Set(paths)].sort();
  const tops = sorted.filter((path, n) => !sorted.slice(0, n).some((above) => path.startsWith(above)));
  return anyOf(tops.map((path) => inSubtree(column, path)));
}

/** `column IN (…)`; an empty list holds for no row. */
export function oneOf(column: string, values: readonly SqlValue[]): Condition {
  if (values.length === 0) return nothing;
  return { sql: `${column} IN (${placeholders(values.length)})`, values };
}

/** Text as it is written: LIKE's own wildcards lose their meaning. Use with `ESCAPE '\\'`. */
export const literalPattern = (text: string): string => text.replace(/[\\%_]/g, (mark) => `\\${mark}`);
