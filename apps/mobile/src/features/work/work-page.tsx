import { useCallback, useState } from 'react';
import { useTexts } from '../../texts/use-texts';
import { MyRequestsDocument } from '../../graphql/generated/request-list-operations';
import type { RequestCardFragment, RequestState } from '../../graphql/generated/types';
import { useQuery } from '../../graphql/use-query';
import { paths } from '../../paths';
import { Link } from '../../router';
import { Loading, Notice, PageTitle } from '../../ui/page';
import { Trouble } from '../../ui/trouble';
import { MoreRequests } from '../requests/more-requests';
import { useSession } from '../session/session-context';
import { TaskCard } from './task-card';

/** The three lists of a worker. */
export type WorkList = 'offers' | 'underway' | 'finished';

const statesOf = {
  offers: ['DISPATCHED'],
  underway: ['ACCEPTED', 'IN_SERVICE'],
  finished: ['DELIVERED', 'CLOSED'],
} as const satisfies Record<WorkList, readonly RequestState[]>;

const noneIn = { offers: 'work.offersNone', underway: 'work.underwayNone', finished: 'work.finishedNone' } as const;
const titleOf = { offers: 'work.offersTitle', underway: 'work.underwayTitle', finished: 'work.finishedTitle' } as const;

/** 接单: what is offered to me, what I am doing and what I have done. New offers come in by themselves. */
export function WorkPage({ list }: { readonly list: WorkList }) {
  const { t } = useTexts();
  const { viewer } = useSession();
  return (
    <>
      <PageTitle>{t(titleOf[list])}</PageTitle>
      {viewer?.worker ? (
        <Tasks list={list} workerId={viewer.worker.id} />
      ) : (
        <>
          <Notice bad>{t('work.noWorker')}</Notice>
          <Link className="button strong" to={paths.home}>
            {t('shell.toHome')}
          </Link>
        </>
      )}
    </>
  );
}

function Tasks({ list, workerId }: { readonly list: WorkList; readonly workerId: string }) {
  const { t } = useTexts();
  const filter = { workerId, states: [...statesOf[list]] };
  const { data, failure, isLoading, reload } = useQuery(MyRequestsDocument, { filter }, { pollMs: 10_000 });
  const [older, setOlder] = useState<readonly RequestCardFragment[]>([]);
  const [said, setSaid] = useState<string | null>(null);
  const onLeft = useCallback(
    (words: string) => {
      setSaid(words);
      void reload();
    },
    [reload],
  );
  const first = data?.requests.nodes ?? [];
  const firstIds = new Set(first.map(({ id }) => id));
  const requests = [...first, ...older.filter(({ id }) => !firstIds.has(id))];
  return (
    <>
      {list === 'offers' ? <p className="soft">{t('work.fresh')}</p> : null}
      {said === null ? null : <Notice>{said}</Notice>}
      {failure ? <Trouble failure={failure} onRetry={() => void reload()} stale={data !== null} /> : null}
      {isLoading ? <Loading /> : null}
      {data !== null && requests.length === 0 ? (
        <div className="card">
          <p>{t(noneIn[list])}</p>
        </div>
      ) : null}
      <ul className="stack pairs">
        {requests.map((request) => (
          <li key={request.id}>
            <TaskCard request={request} reload={reload} onLeft={onLeft} />
          </li>
        ))}
      </ul>
      <MoreRequests filter={filter} page={data?.requests.pageInfo} onMore={(more) => setOlder([...older, ...more])} />
    </>
  );
}
