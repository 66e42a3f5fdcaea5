// The visible rows of a paged tree as one flat array. Opening and closing splice one slice; nothing is ever recomputed
// for the whole tree, so a tree with a hundred thousand visible rows stays as quick as one with ten.

import type { Page } from '../use-pages';

/** What the tree must know of a node. */
export interface TreeNode {
  readonly id: string;
  readonly childCount: number;
}

/** One page of children. */
export type ChildPage<Node> = Page<Node>;

/** A visible node. `pos` counts from 1 among its `size` siblings. */
export interface NodeRow<Node> {
  readonly kind: 'node';
  readonly node: Node;
  readonly level: number;
  readonly pos: number;
  readonly size: number;
}

/** Stands after the loaded part of a level that has more. */
export interface MoreRow {
  readonly kind: 'more';
  readonly parentId: string;
  readonly level: number;
  readonly loaded: number;
  readonly total: number;
  readonly cursor: string;
}

/** A visible row. */
export type Row<Node> = NodeRow<Node> | MoreRow;

/** The key of a row, unique in the tree. */
export const rowKey = <Node extends TreeNode>(row: Row<Node>): string =>
  row.kind === 'node' ? row.node.id : `more:${row.parentId}`;

/** The rows of the roots. */
export const rootRows = <Node extends TreeNode>(roots: readonly Node[]): readonly Row<Node>[] =>
  roots.map((node, index) => ({ kind: 'node', node, level: 1, pos: index + 1, size: roots.length }));

function pageRows<Node extends TreeNode>(
  parentId: string,
  level: number,
  page: ChildPage<Node>,
  before: number,
): readonly Row<Node>[] {
  const size = Math.max(page.total, before + page.nodes.length);
  const rows: Row<Node>[] = page.nodes.map((node, index) => ({
    kind: 'node',
    node,
    level,
    pos: before + index + 1,
    size,
  }));
  if (page.cursor !== null) {
    rows.push({ kind: 'more', parentId, level, loaded: before + page.nodes.length, total: size, cursor: page.cursor });
  }
  return rows;
}

/** Shows the first page of children below the node at `at`. */
export function expand<Node extends TreeNode>(
  rows: readonly Row<Node>[],
  at: number,
  page: ChildPage<Node>,
): readonly Row<Node>[] {
  const row = rows[at];
  if (row?.kind !== 'node') return rows;
  return [...rows.slice(0, at + 1), ...pageRows(row.node.id, row.level + 1, page, 0), ...rows.slice(at + 1)];
}

/** Replaces the "load more" row at `at` by the next page. */
export function appendPage<Node extends TreeNode>(
  rows: readonly Row<Node>[],
  at: number,
  page: ChildPage<Node>,
): readonly Row<Node>[] {
  const row = rows[at];
  if (row?.kind !== 'more') return rows;
  return [...rows.slice(0, at), ...pageRows(row.parentId, row.level, page, row.loaded), ...rows.slice(at + 1)];
}

/** The index behind everything that hangs below the row at `at`. */
export function endOfSubtree<Node>(rows: readonly Row<Node>[], at: number): number {
  const level = rows[at]?.level ?? 0;
  let end = at + 1;
  while (end < rows.length && (rows[end]?.level ?? 0) > level) end += 1;
  return end;
}

/** Hides everything below the row at `at`. */
export const collapse = <Node>(rows: readonly Row<Node>[], at: number): readonly Row<Node>[] => [
  ...rows.slice(0, at + 1),
  ...rows.slice(endOfSubtree(rows, at)),
];

/** The index of the row that the row at `at` hangs under; itself for a root. */
export function parentIndex<Node>(rows: readonly Row<Node>[], at: number): number {
  const level = rows[at]?.level ?? 1;
  for (let index = at - 1; index >= 0; index -= 1) if ((rows[index]?.level ?? 1) < level) return index;
  return at;
}

/** A node that a search found, with its ancestors root first. */
export interface Match<Node> {
  readonly node: Node;
  readonly ancestors: readonly Node[];
}

interface Branch<Node> {
  readonly node: Node;
  readonly below: Map<string, Branch<Node>>;
}

/** The rows that reveal all matches: each with the path that leads to it, every path once. */
export function matchRows<Node extends TreeNode>(matches: readonly Match<Node>[]): readonly Row<Node>[] {
  const roots = new Map<string, Branch<Node>>();
  for (const { node, ancestors } of matches) {
    let level = roots;
    for (const step of [...ancestors, node]) {
      const branch = level.get(step.id) ?? { node: step, below: new Map<string, Branch<Node>>() };
      level.set(step.id, branch);
      level = branch.below;
    }
  }
  const rows: Row<Node>[] = [];
  const walk = (branches: ReadonlyMap<string, Branch<Node>>, level: number): void => {
    let pos = 0;
    for (const { node, below } of branches.values()) {
      pos += 1;
      rows.push({ kind: 'node', node, level, pos, size: branches.size });
      walk(below, level + 1);
    }
  };
  walk(roots, 1);
  return rows;
}
