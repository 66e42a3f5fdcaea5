import type { RequestState, RequestTallyQuery } from '../../graphql/generated/graphql';
import { StateBadge } from '../../ui/state-badge';
import { useTexts } from '../../ui/texts';
import { allStates } from '../../ui/words';
import type { RequestsSearch } from './request-search';
import { requestTexts } from './texts';

interface TallyChipsProps {
  readonly tally: RequestTallyQuery['requestTally'] | undefined;
  readonly search: RequestsSearch;
  readonly onChange: (changes: Pick<RequestsSearch, 'states' | 'overdue'>) => void;
}

/** How many stand in each state; a chip switches its state on and off. */
export function TallyChips({ tally, search, onChange }: TallyChipsProps) {
  const say = useTexts(requestTexts);
  const counts = new Map(tally?.byState.map(({ state, count }) => [state, count]));
  const chosen: readonly RequestState[] = search.states ?? [];
  const overdue = search.overdue ? { overdue: true as const } : {};
  const toggle = (state: RequestState): void => {
    const next = chosen.includes(state) ? chosen.filter((each) => each !== state) : [...chosen, state];
    onChange({ ...overdue, ...(next.length > 0 ? { states: next } : {}) });
  };
  const shown = allStates.filter((state) => (counts.get(state) ?? 0) > 0 || chosen.includes(state));
  return (
    <div className="dd-chips" role="group" aria-label={say('state')}>
      <button
        type="button"
        className="dd-chip"
        aria-pressed={chosen.length === 0 && !search.overdue}
        onClick={() => onChange({})}
      >
        {say('all')} <strong>{tally?.totalCount ?? ''}</strong>
      </button>
      <button
        type="button"
        className="dd-chip"
        data-tone={(tally?.overdueCount ?? 0) > 0 ? 'bad' : undefined}
        aria-pressed={search.overdue ?? false}
        onClick={() =>
          onChange({ ...(chosen.length > 0 ? { states: chosen } : {}), ...(search.overdue ? {} : { overdue: true }) })
        }
      >
        {say('overdue')} <strong>{tally?.overdueCount ?? ''}</strong>
      </button>
      {shown.map((state) => (
        <button
          key={state}
          type="button"
          className="dd-chip"
          aria-pressed={chosen.includes(state)}
          onClick={() => toggle(state)}
        >
          <StateBadge state={state} /> <strong>{counts.get(state) ?? 0}</strong>
        </button>
      ))}
    </div>
  );
}
