import { useState } from 'react';
import { useTexts } from '../../texts/use-texts';
import { ask, type Failure } from '../../graphql/client';
import { MyRequestsDocument } from '../../graphql/generated/request-list-operations';
import type { RequestCardFragment, RequestFilter } from '../../graphql/generated/types';
import { Button } from '../../ui/button';
import { Trouble } from '../../ui/trouble';

interface Page {
  readonly hasNextPage: boolean;
  readonly endCursor: string | null;
}

interface MoreProps {
  readonly filter: RequestFilter;
  /** How the first page ended; null until it is there. */
  readonly page: Page | undefined;
  readonly onMore: (requests: readonly RequestCardFragment[]) => void;
}

/** Brings older requests, one page at a time. */
export function MoreRequests({ filter, page, onMore }: MoreProps) {
  const { t } = useTexts();
  const [last, setLast] = useState<Page | null>(null);
  const [failure, setFailure] = useState<Failure | null>(null);
  const [isBusy, setBusy] = useState(false);
  const end = last ?? page;
  if (end === undefined || !end.hasNextPage) return null;
  const load = async () => {
    setBusy(true);
    const answer = await ask(MyRequestsDocument, { filter, after: end.endCursor });
    setBusy(false);
    setFailure(answer.ok ? null : answer.failure);
    if (answer.ok) {
      setLast(answer.data.requests.pageInfo);
      onMore(answer.data.requests.nodes);
    }
  };
  return (
    <>
      {failure ? <Trouble failure={failure} /> : null}
      <Button kind="quiet" wide onClick={() => void load()} busyText={isBusy ? t('trouble.loading') : null}>
        {t('home.more')}
      </Button>
    </>
  );
}
