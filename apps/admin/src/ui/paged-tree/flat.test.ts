import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  appendPage,
  type ChildPage,
  collapse,
  endOfSubtree,
  expand,
  matchRows,
  parentIndex,
  type Row,
  rootRows,
  rowKey,
  type TreeNode,
} from './flat';

interface Plain extends TreeNode {
  readonly children: readonly Plain[];
}

const pageSize = 3;
const plainTree = fc
  .letrec<{ shape: readonly unknown[] }>((tie) => ({
    shape: fc.oneof({ maxDepth: 4, withCrossShrink: true }, fc.constant([]), fc.array(tie('shape'), { maxLength: 7 })),
  }))
  .shape.map((shape) => {
    let count = 0;
    const build = (branches: readonly unknown[]): readonly Plain[] =>
      branches.map((branch) => {
        count += 1;
        const id = `n${count}`;
        const children = build(Array.isArray(branch) ? branch : []);
        return { id, children, childCount: children.length };
      });
    return build(shape);
  });

const pageOf = (node: Plain, from: number): ChildPage<Plain> => {
  const nodes = node.children.slice(from, from + pageSize);
  const next = from + nodes.length;
  return { nodes, total: node.children.length, cursor: next < node.children.length ? String(next) : null };
};

const openAll = (roots: readonly Plain[], picks: readonly number[]): readonly Row<Plain>[] => {
  let rows = rootRows(roots);
  const open = new Set<string>();
  for (const pick of picks) {
    if (rows.length === 0) break;
    const at = pick % rows.length;
    const row = rows[at]!;
    if (row.kind === 'more') {
      const parent = rows[parentIndex(rows, at)];
      if (parent?.kind === 'node') rows = appendPage(rows, at, pageOf(parent.node, Number(row.cursor)));
    } else if (open.has(row.node.id)) {
      rows = collapse(rows, at);
      open.delete(row.node.id);
      const visible = new Set(rows.map(rowKey));
      for (const id of open) if (!visible.has(id)) open.delete(id);
    } else if (row.node.childCount > 0) {
      rows = expand(rows, at, pageOf(row.node, 0));
      open.add(row.node.id);
    }
  }
  return rows;
};

const picks = fc.array(fc.nat({ max: 500 }), { maxLength: 40 });

describe('the flat rows of a paged tree', () => {
  it('shows every row at most once, whatever is opened, closed and loaded', () => {
    fc.assert(
      fc.property(plainTree, picks, (roots, steps) => {
        const keys = openAll(roots, steps).map(rowKey);
        expect(new Set(keys).size).toBe(keys.length);
      }),
    );
  });

  it('counts siblings from one to the size of the whole level, also of the part that is not loaded', () => {
    fc.assert(
      fc.property(plainTree, picks, (roots, steps) => {
        const rows = openAll(roots, steps);
        rows.forEach((row, at) => {
          if (row.kind !== 'node') return;
          const parent = rows[parentIndex(rows, at)];
          const siblings = row.level === 1 ? roots : parent?.kind === 'node' ? parent.node.children : [];
          expect(row.size).toBe(siblings.length);
          expect(siblings[row.pos - 1]?.id).toBe(row.node.id);
        });
      }),
    );
  });

  it('puts a row for the rest of a level exactly behind its loaded part', () => {
    fc.assert(
      fc.property(plainTree, picks, (roots, steps) => {
        const rows = openAll(roots, steps);
        rows.forEach((row, at) => {
          if (row.kind !== 'more') return;
          const parent = rows[parentIndex(rows, at)];
          expect(parent?.kind === 'node' ? parent.node.id : undefined).toBe(row.parentId);
          expect(endOfSubtree(rows, parentIndex(rows, at))).toBe(at + 1);
          expect(row.loaded).toBeLessThan(row.total);
        });
      }),
    );
  });

  it('gives back the rows it started from when what was opened is closed again', () => {
    fc.assert(
      fc.property(plainTree, picks, fc.nat(), (roots, steps, pick) => {
        const rows = openAll(roots, steps);
        const closed = rows.flatMap((row, at) =>
          row.kind === 'node' && row.node.childCount > 0 && endOfSubtree(rows, at) === at + 1 ? [at] : [],
        );
        const at = closed[pick % Math.max(1, closed.length)];
        const row = at === undefined ? undefined : rows[at];
        if (at === undefined || row?.kind !== 'node') return;
        expect(collapse(expand(rows, at, pageOf(row.node, 0)), at)).toEqual(rows);
      }),
    );
  });

  it('reveals each match under its whole path and shows a shared path once', () => {
    fc.assert(
      fc.property(plainTree, fc.array(fc.nat(), { maxLength: 8 }), (roots, chosen) => {
        const all: { node: Plain; ancestors: readonly Plain[] }[] = [];
        const walk = (nodes: readonly Plain[], ancestors: readonly Plain[]): void => {
          for (const node of nodes) {
            all.push({ node, ancestors });
            walk(node.children, [...ancestors, node]);
          }
        };
        walk(roots, []);
        if (all.length === 0) return;
        const matches = chosen.map((index) => all[index % all.length]!);
        const rows = matchRows(matches);
        const wanted = new Set(matches.flatMap(({ node, ancestors }) => [...ancestors, node].map(({ id }) => id)));
        expect(rows.map(rowKey).sort()).toEqual([...wanted].sort());
        rows.forEach((row, at) => {
          if (row.kind !== 'node' || row.level === 1) return;
          const parent = rows[parentIndex(rows, at)];
          expect(parent?.kind === 'node' && parent.node.children.some(({ id }) => id === row.node.id)).toBe(true);
        });
      }),
    );
  });
});
