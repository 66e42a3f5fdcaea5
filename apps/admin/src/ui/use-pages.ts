import { useCallback, useEffect, useRef, useState } from 'react';

/** One page of a keyset list. */
export interface Page<Node> {
  readonly nodes: readonly Node[];
  readonly total: number;
  readonly cursor: string | null;
}

/** A list that grows page by page, kept by the component that shows it. */
export interface Pages<Node> {
  readonly page: Page<Node> | undefined;
  readonly failure: unknown;
  readonly loading: boolean;
  readonly loadMore: () => void;
  readonly retry: () => void;
}

/** Loads the first page and, when asked, those after it. `load` must be stable. */
export function usePages<Node>(load: (cursor: string | null) => Promise<Page<Node>>): Pages<Node> {
  const [page, setPage] = useState<Page<Node>>();
  const [failure, setFailure] = useState<unknown>();
  const [loading, setLoading] = useState(false);
  // An answer that arrives after the question changed belongs to nobody.
  const current = useRef(load);
  const run = useCallback(
    async (before: Page<Node> | undefined): Promise<void> => {
      current.current = load;
      setLoading(true);
      setFailure(undefined);
      try {
        const next = await load(before?.cursor ?? null);
        if (current.current !== load) return;
        setPage(before ? { ...next, nodes: [...before.nodes, ...next.nodes] } : next);
      } catch (error) {
        if (current.current === load) setFailure(error);
      } finally {
        if (current.current === load) setLoading(false);
      }
    },
    [load],
  );
  useEffect(() => {
    setPage(undefined);
    void run(undefined);
  }, [run]);
  return { page, failure, loading, loadMore: () => void run(page), retry: () => void run(page) };
}
