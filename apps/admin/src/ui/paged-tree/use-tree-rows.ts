import { useCallback, useEffect, useRef, useState } from 'react';
import { appendPage, type ChildPage, collapse, expand, type Row, rootRows, rowKey, type TreeNode } from './flat';

/** Fetches one page of children; without a cursor the first one. */
export type LoadChildren<Node> = (parentId: string, cursor: string | null) => Promise<ChildPage<Node>>;

/** The rows of a lazily loaded tree and what can be done with them. */
export interface TreeRows<Node> {
  readonly rows: readonly Row<Node>[];
  readonly isOpen: (id: string) => boolean;
  readonly isBusy: (key: string) => boolean;
  readonly hasFailed: (key: string) => boolean;
  readonly toggle: (id: string) => Promise<void>;
  readonly loadMore: (parentId: string) => Promise<void>;
  /** Opens every level of a path (root first) and tells where its last node stands. */
  readonly reveal: (path: readonly string[]) => Promise<number>;
}

// A level of more than this many pages is not walked to its end for the sake of showing one node.
const mostPagesForReveal = 12;

const without = (set: ReadonlySet<string>, key: string): ReadonlySet<string> => {
  const copy = new Set(set);
  copy.delete(key);
  return copy;
};

/** Keeps the rows of a tree whose levels arrive page by page. */
export function useTreeRows<Node extends TreeNode>(
  roots: readonly Node[],
  loadChildren: LoadChildren<Node>,
): TreeRows<Node> {
  const [rows, setRows] = useState(() => rootRows(roots));
  const [open, setOpen] = useState<ReadonlySet<string>>(new Set());
  const [busy, setBusy] = useState<ReadonlySet<string>>(new Set());
  const [failed, setFailed] = useState<ReadonlySet<string>>(new Set());
  // The newest rows for steps that wait for the server in between.
  const latest = useRef({ rows, open });

  const commit = useCallback((nextRows: readonly Row<Node>[], nextOpen: ReadonlySet<string>) => {
    latest.current = { rows: nextRows, open: nextOpen };
    setRows(nextRows);
    setOpen(nextOpen);
  }, []);

  const shownRoots = useRef(roots);
  useEffect(() => {
    if (shownRoots.current === roots) return;
    const same = roots.map(({ id }) => id).join() === shownRoots.current.map(({ id }) => id).join();
    shownRoots.current = roots;
    if (!same) commit(rootRows(roots), new Set());
  }, [roots, commit]);

  const load = useCallback(
    async (key: string, parentId: string, cursor: string | null): Promise<ChildPage<Node> | undefined> => {
      setBusy((set) => new Set(set).add(key));
      setFailed((set) => without(set, key));
      try {
        return await loadChildren(parentId, cursor);
      } catch {
        setFailed((set) => new Set(set).add(key));
        return undefined;
      } finally {
        setBusy((set) => without(set, key));
      }
    },
    [loadChildren],
  );

  const indexOf = (key: string): number => latest.current.rows.findIndex((row) => rowKey(row) === key);

  const openNode = useCallback(
    async (id: string): Promise<void> => {
      const row = latest.current.rows[indexOf(id)];
      if (row?.kind !== 'node' || row.node.childCount === 0 || latest.current.open.has(id)) return;
      const page = await load(id, id, null);
      const at = indexOf(id);
      if (!page || at < 0 || latest.current.open.has(id)) return;
      commit(expand(latest.current.rows, at, page), new Set(latest.current.open).add(id));
    },
    [commit, load],
  );

  const toggle = useCallback(
    async (id: string): Promise<void> => {
      const { rows: now, open: opened } = latest.current;
      if (!opened.has(id)) return openNode(id);
      const next = collapse(now, indexOf(id));
      const visible = new Set(next.map(rowKey));
      commit(next, new Set([...opened].filter((each) => each !== id && visible.has(each))));
    },
    [commit, openNode],
  );

  const loadMore = useCallback(
    async (parentId: string): Promise<void> => {
      const key = `more:${parentId}`;
      const row = latest.current.rows[indexOf(key)];
      if (row?.kind !== 'more') return;
      const page = await load(key, parentId, row.cursor);
      const at = indexOf(key);
      if (page && at >= 0) commit(appendPage(latest.current.rows, at, page), latest.current.open);
    },
    [commit, load],
  );

  const reveal = useCallback(
    async (path: readonly string[]): Promise<number> => {
      for (const [depth, id] of path.entries()) {
        const parentId = path[depth - 1];
        for (let pages = 0; parentId && indexOf(id) < 0 && pages < mostPagesForReveal; pages += 1) {
          const before = latest.current.rows.length;
          await loadMore(parentId);
          if (latest.current.rows.length === before) break;
        }
        if (depth < path.length - 1) await openNode(id);
      }
      const last = path.at(-1);
      return last === undefined ? -1 : indexOf(last);
    },
    [loadMore, openNode],
  );

  return {
    rows,
    isOpen: (id) => open.has(id),
    isBusy: (key) => busy.has(key),
    hasFailed: (key) => failed.has(key),
    toggle,
    loadMore,
    reveal,
  };
}
