import { type ReactNode, useCallback, useEffect, useMemo, useState } from 'react';
import { ask, type Failure } from '../../graphql/client';
import { SessionDocument, SignOutDocument } from '../../graphql/generated/session-operations';
import type { SessionViewerFragment } from '../../graphql/generated/types';
import { Loading } from '../../ui/page';
import { Trouble } from '../../ui/trouble';
import { forgetDrafts } from '../order/draft';
import { SessionContext } from './session-context';

type Known =
  | { readonly kind: 'looking' }
  | { readonly kind: 'failed'; readonly failure: Failure }
  | { readonly kind: 'known'; readonly viewer: SessionViewerFragment | null; readonly hasExpired: boolean };

/** Asks the server once who is holding this phone, and remembers it until somebody comes or goes. */
export function SessionProvider({ children }: { readonly children: ReactNode }) {
  const [known, setKnown] = useState<Known>({ kind: 'looking' });

  const look = useCallback(async () => {
    const answer = await ask(SessionDocument, {});
    if (answer.ok) setKnown({ kind: 'known', viewer: answer.data.viewer, hasExpired: false });
    else if (answer.failure.kind === 'unauthenticated') setKnown({ kind: 'known', viewer: null, hasExpired: false });
    else setKnown({ kind: 'failed', failure: answer.failure });
  }, []);
  useEffect(() => void look(), [look]);

  const enter = useCallback(
    (viewer: SessionViewerFragment) => setKnown({ kind: 'known', viewer, hasExpired: false }),
    [],
  );
  const expire = useCallback(() => setKnown({ kind: 'known', viewer: null, hasExpired: true }), []);
  const leave = useCallback(async () => {
    const answer = await ask(SignOutDocument, {});
    // A session that lives on must not look as if it had ended: the next one with this phone would be inside.
    if (!answer.ok) return false;
    forgetDrafts();
    setKnown({ kind: 'known', viewer: null, hasExpired: false });
    return true;
  }, []);

  const session = useMemo(
    () => ({
      viewer: known.kind === 'known' ? known.viewer : null,
      isLooking: known.kind === 'looking',
      hasExpired: known.kind === 'known' && known.hasExpired,
      enter,
      expire,
      leave,
    }),
    [known, enter, expire, leave],
  );

  if (known.kind === 'looking')
    return (
      <main className="page">
        <Loading />
      </main>
    );
  if (known.kind === 'failed') {
    return (
      <main className="page">
        <Trouble failure={known.failure} onRetry={() => void look()} />
      </main>
    );
  }
  return <SessionContext value={session}>{children}</SessionContext>;
}
