import { useQuery } from '@apollo/client/react';
import { Button, Select } from 'antd';
import { useMemo, useState } from 'react';
import { type NeedRowFragment, NeedsPageDocument, type NeedSource } from '../../graphql/generated/graphql';
import { EmptyState } from '../../ui/empty-state';
import { ErrorState } from '../../ui/error-state';
import { Loading } from '../../ui/loading';
import { type Column, RecordList } from '../../ui/record-list';
import { SearchBox } from '../../ui/search-box';
import { StationPicker } from '../../ui/station-picker';
import { useTexts } from '../../ui/texts';
import { DayText } from '../../ui/time-text';
import { needFilterOf } from './needs-search';
import { NeedStatusBadge } from './need-status-badge';
import { needSourceWords, needTexts } from './texts';
import { useNeedsView } from './use-needs-view';

const perPage = 30;
const allSources = Object.keys(needSourceWords.table) as readonly NeedSource[];

function useColumns(open: (need: NeedRowFragment) => void): readonly Column<NeedRowFragment>[] {
  const say = useTexts(needTexts);
  const saySource = useTexts(needSourceWords);
  return [
    {
      key: 'text',
      title: say('need'),
      wraps: true,
      render: (need) => (
        <button type="button" className="dd-need-text" onClick={() => open(need)}>
          {need.text}
        </button>
      ),
    },
    {
      key: 'status',
      title: say('status'),
      inCardHead: true,
      render: (need) => <NeedStatusBadge status={need.status} />,
    },
    {
      key: 'items',
      title: say('items'),
      wraps: true,
      render: ({ items }) =>
        items.length === 0 ? (
          <span className="dd-muted">{say('noItem')}</span>
        ) : (
          items.map(({ name }) => name).join('、')
        ),
    },
    {
      key: 'people',
      title: say('people'),
      align: 'end',
      render: ({ peopleCount }) =>
        peopleCount === null ? (
          <span className="dd-muted">{say('peopleUnknown')}</span>
        ) : (
          say('peopleOf', { count: peopleCount })
        ),
    },
    { key: 'source', title: say('source'), isMinor: true, render: (need) => saySource(need.source) },
    { key: 'station', title: say('station'), render: (need) => need.station.name },
    { key: 'heardOn', title: say('heardOn'), isMinor: true, render: (need) => <DayText on={need.heardOn} /> },
  ];
}

/** The needs in the viewer's scope; what no item answers yet stands first. */
export function NeedsPanel() {
  const say = useTexts(needTexts);
  const saySource = useTexts(needSourceWords);
  const { search, go, change } = useNeedsView();
  const columns = useColumns((need) => change('need', need.id));
  const [loadingMore, setLoadingMore] = useState(false);
  const variables = useMemo(() => ({ filter: needFilterOf(search), first: perPage }), [search]);
  const list = useQuery(NeedsPageDocument, { variables });
  const needs = (list.data ?? list.previousData)?.needs;
  const loadMore = (): void => {
    const after = needs?.pageInfo.endCursor;
    if (!after || loadingMore) return;
    setLoadingMore(true);
    void list
      .fetchMore({ variables: { after } })
      .catch(() => undefined)
      .finally(() => setLoadingMore(false));
  };
  const { view: _view, need: _need, ...filters } = search;
  const chips = [
    [undefined, say('showAll')],
    ['gaps', say('showGaps')],
    ['linked', say('showLinked')],
    ['dismissed', say('showDismissed')],
  ] as const;

  const rows = () => {
    if (list.error && !needs) {
      return <ErrorState error={list.error} onRetry={() => void list.refetch().catch(() => undefined)} />;
    }
    if (!needs) return <Loading lines={8} />;
    if (needs.nodes.length === 0) {
      return (
        <EmptyState title={say('empty')} next={say('emptyNext')}>
          <Button onClick={() => go({})}>{say('clear')}</Button>
        </EmptyState>
      );
    }
    return (
      <RecordList
        label={say('needs')}
        rows={needs.nodes}
        columns={columns}
        withKeys
        total={needs.totalCount}
        hasMore={needs.pageInfo.hasNextPage}
        loadingMore={loadingMore}
        onLoadMore={loadMore}
        onOpen={(need) => change('need', need.id)}
      />
    );
  };

  return (
    <>
      <div className="dd-filters" role="search" aria-label={say('filters')}>
        <SearchBox label={say('search')} value={search.text} onChange={(text) => change('text', text)} />
        <div className="dd-filter-station">
          <StationPicker label={say('station')} value={search.station} onChange={(id) => change('station', id)} />
        </div>
        <Select
          className="dd-narrow"
          aria-label={say('source')}
          value={search.source ?? ''}
          options={[
            { value: '', label: say('anySource') },
            ...allSources.map((value) => ({ value, label: saySource(value) })),
          ]}
          onChange={(value) => change('source', value === '' ? undefined : (value as NeedSource))}
        />
        {Object.keys(filters).length > 0 ? (
          <Button type="text" onClick={() => go({})}>
            {say('clear')}
          </Button>
        ) : null}
      </div>
      <div className="dd-chips" role="group" aria-label={say('status')}>
        {chips.map(([show, label]) => (
          <button
            key={label}
            type="button"
            className="dd-chip"
            aria-pressed={search.show === show}
            onClick={() => change('show', show)}
          >
            {label}
          </button>
        ))}
        {search.item ? (
          <button type="button" className="dd-chip" aria-pressed onClick={() => change('item', undefined)}>
            {say('ofThisItem')}
          </button>
        ) : null}
      </div>
      {rows()}
    </>
  );
}
