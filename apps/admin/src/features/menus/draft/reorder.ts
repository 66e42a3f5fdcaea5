import type { MenuContent, MenuEdit, MenuLine } from '@diandan/domain/catalog';

/** One row of the list in which a menu is put in order: a heading, or a line under the nearest heading above it. */
export type Row =
  | { readonly kind: 'CATEGORY'; readonly id: string }
  | { readonly kind: 'LINE'; readonly id: string; readonly categoryId: string | null };

/** A heading with the lines under it, as the list shows them. */
export interface Group {
  /** Null for lines under no heading. */
  readonly categoryId: string | null;
  readonly lines: readonly MenuLine[];
}

/** The lines by heading: headings given first stand first; lines under none, or under one that is gone, come last. */
export function groupsOf(content: MenuContent, categoryIds: readonly string[]): readonly Group[] {
  const groups: Group[] = categoryIds.map((categoryId) => ({
    categoryId,
    lines: content.lines.filter((line) => line.categoryId === categoryId),
  }));
  const loose = content.lines.filter((line) => line.categoryId === null || !categoryIds.includes(line.categoryId));
  return loose.length === 0 ? groups : [...groups, { categoryId: null, lines: loose }];
}

/** The name of a row among all rows. */
export const rowName = ({ kind, id }: Row): string => `${kind}:${id}`;

/** The rows in the order of the screen. */
export const rowsOf = (groups: readonly Group[]): readonly Row[] =>
  groups.flatMap(({ categoryId, lines }): Row[] => [
    ...(categoryId === null ? [] : [{ kind: 'CATEGORY' as const, id: categoryId }]),
    ...lines.map((line) => ({ kind: 'LINE' as const, id: line.itemId, categoryId })),
  ]);

const moveLine = (itemId: string, categoryId: string | null, beforeId: string | null): MenuEdit => ({
  kind: 'MOVE_LINE',
  itemId,
  categoryId,
  beforeId,
});

/** The edit of a row that was dragged onto another; null where nothing changes. */
export function dropEdit(groups: readonly Group[], dragged: string, onto: string): MenuEdit | null {
  const rows = rowsOf(groups);
  const from = rows.findIndex((row) => rowName(row) === dragged);
  const to = rows.findIndex((row) => rowName(row) === onto);
  const [row, target] = [rows[from], rows[to]];
  if (row === undefined || target === undefined || from === to) return null;
  if (row.kind === 'CATEGORY') {
    const targetId = target.kind === 'CATEGORY' ? target.id : target.categoryId;
    if (targetId === row.id) return null;
    const ids = groups.flatMap(({ categoryId }) => categoryId ?? []);
    const others = ids.filter((id) => id !== row.id);
    const at = targetId === null ? others.length : others.indexOf(targetId) + (from < to ? 1 : 0);
    return { kind: 'MOVE_CATEGORY', categoryId: row.id, beforeId: others[at] ?? null };
  }
  // The list as it lies after the drop: the row belongs to the nearest heading above it.
  const others = rows.filter((one) => one !== row);
  const above = others.slice(0, to);
  const heading = above.findLast((one) => one.kind === 'CATEGORY');
  const [first] = groups;
  const categoryId = heading?.id ?? first?.categoryId ?? null;
  if (heading === undefined) {
    const firstLine = first?.lines.find((line) => line.itemId !== row.id);
    return moveLine(row.id, categoryId, firstLine?.itemId ?? null);
  }
  const loose = groups.find((group) => group.categoryId === null);
  const isLoose = loose?.lines.some((line) => above.at(-1)?.id === line.itemId && line.itemId !== row.id) ?? false;
  const next = others[to];
  const beforeId = next?.kind === 'LINE' && next.categoryId === (isLoose ? null : categoryId) ? next.id : null;
  return moveLine(row.id, isLoose ? null : categoryId, beforeId);
}

/** The edit that moves a line one place up or down, over a heading too; null at the end of the list. */
export function nudgeLine(groups: readonly Group[], itemId: string, by: -1 | 1): MenuEdit | null {
  const at = groups.findIndex(({ lines }) => lines.some((line) => line.itemId === itemId));
  const group = groups[at];
  if (group === undefined) return null;
  const place = group.lines.findIndex((line) => line.itemId === itemId);
  if (by === -1) {
    const before = group.lines[place - 1];
    if (before !== undefined) return moveLine(itemId, group.categoryId, before.itemId);
    const previous = groups[at - 1];
    return previous === undefined ? null : moveLine(itemId, previous.categoryId, null);
  }
  if (place + 1 < group.lines.length) {
    return moveLine(itemId, group.categoryId, group.lines[place + 2]?.itemId ?? null);
  }
  const next = groups[at + 1];
  return next === undefined ? null : moveLine(itemId, next.categoryId, next.lines[0]?.itemId ?? null);
}

/** The edit that moves a heading one place up or down; null at the end. */
export function nudgeCategory(ids: readonly string[], id: string, by: -1 | 1): MenuEdit | null {
  const at = ids.indexOf(id);
  if (at < 0 || at + by < 0 || at + by >= ids.length) return null;
  return { kind: 'MOVE_CATEGORY', categoryId: id, beforeId: (by === -1 ? ids[at - 1] : ids[at + 2]) ?? null };
}

/** The next number that is free: one more than the largest under the heading, in its way of counting. */
export function nextNumber(lines: readonly MenuLine[], headingNumber: string | null): string {
  const last = lines.at(-1)?.number ?? '';
  const match = /^(.*?)(\d+)$/.exec(last);
  if (match) return `${match[1] ?? ''}${Number(match[2]) + 1}`;
  return headingNumber === null || headingNumber === '' ? '' : `${headingNumber}-1`;
}
