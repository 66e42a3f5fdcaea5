import './requests.css';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { Button, Select } from 'antd';
import { useEffect } from 'react';
import { EmptyState } from '../../ui/empty-state';
import { ErrorState } from '../../ui/error-state';
import { Loading } from '../../ui/loading';
import { PageHeader } from '../../ui/page-header';
import { useParsedSearch } from '../../ui/search-values';
import { SearchBox } from '../../ui/search-box';
import { StationPicker } from '../../ui/station-picker';
import { useTexts } from '../../ui/texts';
import { leaveBoard, rememberBoard } from './board-memory';
import { type BoardOrder, parseRequestsSearch, type RequestsSearch } from './request-search';
import { RequestsTable } from './requests-table';
import { TallyChips } from './tally-chips';
import { requestTexts } from './texts';
import { useBoard } from './use-board';

/** The board: every request in the viewer's scope, filtered by what stands in the address, following what happens. */
export function RequestsPage() {
  const say = useTexts(requestTexts);
  const navigate = useNavigate();
  const search = useParsedSearch(useSearch({ from: '/shell/requests' }), parseRequestsSearch);
  const board = useBoard(search);
  useEffect(() => rememberBoard(search), [search]);

  const show = (next: RequestsSearch): void => void navigate({ to: '/requests', search: next, replace: true });
  const change = <Key extends keyof RequestsSearch>(key: Key, value: RequestsSearch[Key] | undefined): void => {
    const { [key]: _old, ...others } = search;
    show(value === undefined ? others : { ...others, [key]: value });
  };
  const filtered = Object.keys(search).some((key) => key !== 'order');

  const list = () => {
    if (board.error && !board.loaded) return <ErrorState error={board.error} onRetry={board.reload} />;
    if (!board.loaded) return <Loading lines={8} />;
    if (board.rows.length === 0) {
      return filtered ? (
        <EmptyState title={say('empty')} next={say('emptyNext')}>
          <Button onClick={() => show({})}>{say('clear')}</Button>
        </EmptyState>
      ) : (
        <EmptyState title={say('emptyAll')} next={say('emptyAllNext')} />
      );
    }
    return (
      <RequestsTable
        rows={board.rows}
        total={board.total}
        hasMore={board.hasMore}
        loadingMore={board.loadingMore}
        onLoadMore={board.loadMore}
        onOpen={(request) => {
          leaveBoard();
          void navigate({ to: '/requests/$requestId', params: { requestId: request.id } });
        }}
      />
    );
  };

  return (
    <div className="dd-page">
      <a
        className="dd-skip"
        href="#dd-list"
        onClick={(event) => {
          event.preventDefault();
          const box = document.getElementById('dd-list');
          (box?.querySelector<HTMLElement>('[data-record]') ?? box)?.focus();
        }}
      >
        {say('toList')}
      </a>
      <PageHeader title={say('title')} hint={say('boardHint')} />
      <TallyChips
        tally={board.tally}
        search={search}
        onChange={(changes) => {
          const { states: _states, overdue: _overdue, ...others } = search;
          show({ ...others, ...changes });
        }}
      />
      <section className="dd-panel">
        <div className="dd-filters" role="search" aria-label={say('filters')}>
          <SearchBox
            label={say('search')}
            placeholder={say('searchPlaceholder')}
            value={search.text}
            onChange={(text) => change('text', text)}
          />
          <div className="dd-filter-station">
            <StationPicker
              label={say('station')}
              value={search.station}
              onChange={(station) => change('station', station)}
            />
          </div>
          <Select<BoardOrder>
            className="dd-narrow"
            aria-label={say('order')}
            value={search.order ?? 'ordered'}
            onChange={(order) => change('order', order === 'ordered' ? undefined : order)}
            options={[
              { value: 'ordered', label: say('orderOrdered') },
              { value: 'due', label: say('orderDue') },
              { value: 'urgency', label: say('orderUrgency') },
            ]}
          />
          {filtered ? (
            <Button type="text" onClick={() => show({})}>
              {say('clear')}
            </Button>
          ) : null}
        </div>
        {board.stale ? (
          <div className="dd-note" role="status">
            {say('stale')}
            <Button size="small" onClick={board.reload}>
              {say('refresh')}
            </Button>
          </div>
        ) : null}
        <div id="dd-list" tabIndex={-1} title={say('keysHint')}>
          {list()}
        </div>
      </section>
    </div>
  );
}
