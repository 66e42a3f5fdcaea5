import { useState } from 'react';
import { useTexts } from '../../texts/use-texts';
import { ResidentHomeDocument } from '../../graphql/generated/request-list-operations';
import type { RequestCardFragment, SessionViewerFragment } from '../../graphql/generated/types';
import { useQuery } from '../../graphql/use-query';
import { paths } from '../../paths';
import { Link } from '../../router';
import { icons } from '../../ui/icons';
import { Loading, PageTitle } from '../../ui/page';
import { Trouble } from '../../ui/trouble';
import { readDraft } from '../order/draft';
import { useSession } from '../session/session-context';
import { MoreRequests } from './more-requests';
import { RequestCard, waitsForOrderer } from './request-card';
import { finishedStates, openStates } from './stages';

type Resident = NonNullable<SessionViewerFragment['resident']>;

/** Where a resident arrives: one big button, then what waits for them, what is under way and what is finished. */
export function ResidentHome({ resident }: { readonly resident: Resident }) {
  const { t } = useTexts();
  const { viewer } = useSession();
  // What a person serves, or sees by another role, has its own page: here stands what was ordered by them or for them.
  const open = { concernsMe: true, states: [...openStates] };
  const over = { concernsMe: true, states: [...finishedStates] };
  const { data, failure, isLoading, reload } = useQuery(
    ResidentHomeDocument,
    { open, finished: over },
    { pollMs: 10_000 },
  );
  const [older, setOlder] = useState<readonly RequestCardFragment[]>([]);
  const draft = viewer === null ? null : readDraft(viewer.account.id, Date.now());
  const waiting = (data?.open.nodes ?? []).filter(waitsForOrderer);
  const underway = (data?.open.nodes ?? []).filter((request) => !waitsForOrderer(request));
  const newest = data?.finished.nodes ?? [];
  const newestIds = new Set(newest.map(({ id }) => id));
  const finished = [...newest, ...older.filter(({ id }) => !newestIds.has(id))];
  const hasNothing = waiting.length + underway.length + finished.length === 0;
  return (
    <>
      <PageTitle>{t('home.hello', { name: plainName(viewer?.account.displayName ?? resident.name) })}</PageTitle>
      <Link to={paths.order} className="button strong huge wide">
        {t('home.bigButton')}
        <small>{t('home.bigHint')}</small>
      </Link>
      {draft ? (
        <Link to={paths.orderNeed} className="button wide">
          {t('home.draft', { item: draft.itemName })}
        </Link>
      ) : null}
      {failure ? <Trouble failure={failure} onRetry={() => void reload()} stale={data !== null} /> : null}
      {isLoading ? <Loading /> : null}
      {data !== null && hasNothing ? (
        <div className="card">
          <h2>{t('home.none')}</h2>
          <p className="soft">{t('home.noneHint')}</p>
        </div>
      ) : null}
      <Group title={t('home.waitingForYou')} requests={waiting} />
      <Group title={t('home.underway')} requests={underway} />
      <Group title={t('home.finished')} requests={finished} />
      <MoreRequests filter={over} page={data?.finished.pageInfo} onMore={(more) => setOlder([...older, ...more])} />
      {resident.station.phone ? (
        <a className="button quiet wide" href={`tel:${resident.station.phone}`}>
          <span className="inline-icon">
            <icons.phone />
          </span>
          {`${t('home.urgent', { station: resident.station.name })} ${resident.station.phone}`}
        </a>
      ) : null}
    </>
  );
}

/** Demo accounts carry their role in brackets behind the name, which nobody wants to be greeted with. */
const plainName = (displayName: string): string => displayName.replace(/（[^）]*）$/, '');

function Group({ title, requests }: { readonly title: string; readonly requests: readonly RequestCardFragment[] }) {
  if (requests.length === 0) return null;
  return (
    <section className="stack">
      <h2>{title}</h2>
      <ul className="stack pairs">
        {requests.map((request) => (
          <li key={request.id}>
            <RequestCard request={request} />
          </li>
        ))}
      </ul>
    </section>
  );
}
