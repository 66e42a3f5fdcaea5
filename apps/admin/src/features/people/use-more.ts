import { useState } from 'react';

interface PageEnd {
  readonly hasNextPage: boolean;
  readonly endCursor: string | null;
}

/** Loads the page after the last one shown, one at a time. */
export function useMore(fetchAfter: (cursor: string) => Promise<unknown>, end: PageEnd | undefined) {
  const [loading, setLoading] = useState(false);
  const load = (): void => {
    if (loading || !end?.hasNextPage || !end.endCursor) return;
    setLoading(true);
    void fetchAfter(end.endCursor)
      .catch(() => undefined)
      .finally(() => setLoading(false));
  };
  return { loading, load };
}
