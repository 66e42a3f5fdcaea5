import { useQuery } from '@apollo/client/react';
import { Select } from 'antd';
import { useMemo } from 'react';
import { ItemDemandDocument } from '../../graphql/generated/graphql';
import { useViewer } from '../../graphql/viewer';
import { EmptyState } from '../../ui/empty-state';
import { ErrorState } from '../../ui/error-state';
import { Loading } from '../../ui/loading';
import { useIsPhone } from '../../ui/media';
import { StationPicker } from '../../ui/station-picker';
import { useTexts } from '../../ui/texts';
import { ItemDemandTable } from './item-demand-table';
import { sortItems } from './item-rows';
import { type ItemSort, itemSorts, type NeedsSearch } from './needs-search';
import { needTexts } from './texts';
import { useNeedsView } from './use-needs-view';

const DAY = 86_400_000;
const inChina = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Shanghai' });

/** The first of so many days up to today, in China. */
const firstDay = (days: string | undefined): string | null =>
  days === undefined ? null : inChina.format(Date.now() - (Number(days) - 1) * DAY);

const sortTitles = {
  number: 'number',
  ordered: 'ordered',
  accepted: 'accepted',
  median: 'median',
  p90: 'p90',
  declined: 'declined',
  waiting: 'waiting',
  completed: 'completed',
  rating: 'rating',
  needs: 'linkedNeeds',
} as const satisfies Record<ItemSort, keyof typeof needTexts.table>;

/** How much each item of a station's menu is asked for, how soon it is accepted and how it is rated. */
export function ItemDemandPanel() {
  const say = useTexts(needTexts);
  const viewer = useViewer();
  const isPhone = useIsPhone();
  const { search, go, change } = useNeedsView();
  const stationId = search.station ?? viewer.stations[0]?.id;
  const from = firstDay(search.period);
  const found = useQuery(ItemDemandDocument, {
    variables: { stationId: stationId ?? '', from },
    skip: stationId === undefined,
  });
  const demand = (found.data ?? found.previousData)?.itemDemand;
  const sort = search.sort ?? 'number';
  const upwards = search.upwards === 'yes';
  const rows = useMemo(
    () =>
      sortItems(
        (demand ?? []).map((row) => ({ ...row, id: row.item.id })),
        sort,
        upwards,
      ),
    [demand, sort, upwards],
  );
  const sortBy = (next: ItemSort): void => {
    const { sort: _sort, upwards: _upwards, ...others } = search;
    const turned: Pick<NeedsSearch, 'upwards'> = next === sort && !upwards ? { upwards: 'yes' } : {};
    go({ ...others, ...(next === 'number' ? {} : { sort: next }), ...turned });
  };
  const table = () => {
    if (found.error && !demand) {
      return <ErrorState error={found.error} onRetry={() => void found.refetch().catch(() => undefined)} />;
    }
    if (!demand) return <Loading lines={8} />;
    if (rows.length === 0) return <EmptyState title={say('noItems')} />;
    return <ItemDemandTable rows={rows} station={search.station} sort={sort} upwards={upwards} onSort={sortBy} />;
  };
  return (
    <>
      <div className="dd-filters" role="search" aria-label={say('filters')}>
        <div className="dd-filter-station">
          <StationPicker
            label={say('station')}
            value={stationId}
            allowClear={search.station !== undefined}
            onChange={(id) => change('station', id)}
          />
        </div>
        <Select
          className="dd-narrow"
          aria-label={say('period')}
          value={search.period ?? ''}
          options={[
            { value: '', label: say('periodAll') },
            { value: '30', label: say('period30') },
            { value: '90', label: say('period90') },
          ]}
          onChange={(value) => change('period', value === '' ? undefined : (value as '30' | '90'))}
        />
        {isPhone ? (
          <Select
            className="dd-narrow"
            aria-label={say('sortBy')}
            value={sort}
            options={itemSorts.map((value) => ({ value, label: say(sortTitles[value]) }))}
            onChange={sortBy}
          />
        ) : null}
      </div>
      <p className="dd-muted dd-items-hint">{say('demandHint')}</p>
      {table()}
    </>
  );
}
