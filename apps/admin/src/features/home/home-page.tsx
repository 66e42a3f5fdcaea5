import './home.css';
import { useQuery } from '@apollo/client/react';
import { Link } from '@tanstack/react-router';
import { TodayFiguresDocument } from '../../graphql/generated/graphql';
import { useRequestChanges } from '../../graphql/request-changes';
import { useViewer } from '../../graphql/viewer';
import { ErrorState } from '../../ui/error-state';
import { Loading } from '../../ui/loading';
import { PageHeader } from '../../ui/page-header';
import { StateBadge } from '../../ui/state-badge';
import { useTexts } from '../../ui/texts';
import { useJoinNames } from '../../ui/names';
import { homeTexts } from './texts';
import { TodayQueue } from './today-queue';

/** What needs a hand today; every number leads to the list it counts. */
export function HomePage() {
  const say = useTexts(homeTexts);
  const join = useJoinNames();
  const viewer = useViewer();
  const { data, error, refetch } = useQuery(TodayFiguresDocument);
  const reload = (): void => void refetch().catch(() => undefined);
  useRequestChanges(reload);
  const tally = data?.requestTally;
  return (
    <div className="dd-page">
      <PageHeader
        title={say('title')}
        hint={say('greeting', {
          name: viewer.account.displayName,
          stations: join(viewer.stations),
        })}
      />
      {error && !tally ? <ErrorState error={error} onRetry={reload} /> : null}
      {!tally && !error ? <Loading lines={3} /> : null}
      {tally ? (
        <ul className="dd-tallies" aria-label={say('figures')}>
          <li>
            <Link to="/requests" className="dd-tally">
              <strong>{tally.totalCount}</strong>
              <span>{say('total')}</span>
            </Link>
          </li>
          <li>
            <Link
              to="/requests"
              search={{ overdue: true }}
              className="dd-tally"
              data-tone={tally.overdueCount > 0 ? 'bad' : undefined}
            >
              <strong>{tally.overdueCount}</strong>
              <span>{say('overdue')}</span>
            </Link>
          </li>
          {tally.byState
            .filter(({ count }) => count > 0)
            .map(({ state, count }) => (
              <li key={state}>
                <Link to="/requests" search={{ states: [state] }} className="dd-tally">
                  <strong>{count}</strong>
                  <StateBadge state={state} />
                </Link>
              </li>
            ))}
        </ul>
      ) : null}
      <div className="dd-queues">
        <TodayQueue
          title={say('overdueTitle')}
          search={{ overdue: true, order: 'due' }}
          filter={{ overdue: true }}
          orderBy={{ field: 'DUE_AT', direction: 'ASC' }}
          empty={say('overdueEmpty')}
          emptyNext={say('overdueEmptyNext')}
        />
        <TodayQueue
          title={say('verifyTitle')}
          search={{ states: ['SUBMITTED'] }}
          filter={{ states: ['SUBMITTED'] }}
          orderBy={{ field: 'ORDERED_AT', direction: 'ASC' }}
          empty={say('verifyEmpty')}
          emptyNext={say('verifyEmptyNext')}
        />
        <TodayQueue
          title={say('dispatchTitle')}
          search={{ states: ['VERIFIED'], order: 'urgency' }}
          filter={{ states: ['VERIFIED'] }}
          orderBy={{ field: 'URGENCY', direction: 'DESC' }}
          empty={say('dispatchEmpty')}
          emptyNext={say('dispatchEmptyNext')}
        />
      </div>
    </div>
  );
}
