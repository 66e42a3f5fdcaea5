import './people.css';
import PlusOutlined from '@ant-design/icons/PlusOutlined';
import { useQuery } from '@apollo/client/react';
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { Button, Select } from 'antd';
import { lazy, Suspense, useMemo, useState } from 'react';
import { type WorkerKind, WorkersPageDocument } from '../../graphql/generated/graphql';
import { mayAddWorkers, useViewer } from '../../graphql/viewer';
import { EmptyState } from '../../ui/empty-state';
import { ErrorState } from '../../ui/error-state';
import { Loading } from '../../ui/loading';
import { PageHeader } from '../../ui/page-header';
import { RecordList } from '../../ui/record-list';
import { useParsedSearch } from '../../ui/search-values';
import { SearchBox } from '../../ui/search-box';
import { StationPicker } from '../../ui/station-picker';
import { useTexts } from '../../ui/texts';
import { workerKindWords, workerStatusWords } from '../../ui/words';
import { useJoinNames } from '../../ui/names';
import { parseWorkersSearch, workerFilterOf, type WorkersSearch } from './people-search';
import { TermFilter } from './term-select';
import { peopleTexts } from './texts';
import { useMore } from './use-more';

const WorkerCreateDrawer = lazy(() =>
  import('./worker-drawers').then((module) => ({ default: module.WorkerCreateDrawer })),
);

const perPage = 30;

/** Everyone who serves in the viewer's scope. */
export function WorkersPage() {
  const say = useTexts(peopleTexts);
  const sayKind = useTexts(workerKindWords);
  const sayStatus = useTexts(workerStatusWords);
  const join = useJoinNames();
  const navigate = useNavigate();
  const search = useParsedSearch(useSearch({ from: '/shell/people/workers' }), parseWorkersSearch);
  const viewer = useViewer();
  const [adding, setAdding] = useState(false);
  const variables = useMemo(() => ({ filter: workerFilterOf(search), first: perPage }), [search]);
  const list = useQuery(WorkersPageDocument, { variables });
  const workers = (list.data ?? list.previousData)?.workers;
  const more = useMore((after) => list.fetchMore({ variables: { after } }), workers?.pageInfo);
  const change = <Key extends keyof WorkersSearch>(key: Key, value: WorkersSearch[Key] | undefined): void => {
    const { [key]: _old, ...others } = search;
    void navigate({
      to: '/people/workers',
      search: value === undefined ? others : { ...others, [key]: value },
      replace: true,
    });
  };
  const clear = (): void => void navigate({ to: '/people/workers', search: {}, replace: true });

  const rows = () => {
    if (list.error && !workers) {
      return <ErrorState error={list.error} onRetry={() => void list.refetch().catch(() => undefined)} />;
    }
    if (!workers) return <Loading lines={8} />;
    if (workers.nodes.length === 0) {
      return (
        <EmptyState title={say('empty')} next={say('emptyNext')}>
          <Button onClick={clear}>{say('clear')}</Button>
        </EmptyState>
      );
    }
    return (
      <RecordList
        label={say('workers')}
        rows={workers.nodes}
        withKeys
        total={workers.totalCount}
        hasMore={workers.pageInfo.hasNextPage}
        loadingMore={more.loading}
        onLoadMore={more.load}
        onOpen={(worker) => void navigate({ to: '/people/workers/$workerId', params: { workerId: worker.id } })}
        columns={[
          {
            key: 'name',
            title: say('name'),
            render: (worker) => (
              <Link to="/people/workers/$workerId" params={{ workerId: worker.id }}>
                {worker.name}
              </Link>
            ),
          },
          {
            key: 'kind',
            title: say('kind'),
            inCardHead: true,
            render: (worker) => (
              <span className="dd-inline">
                {sayKind(worker.kind)}
                {worker.isCertified ? (
                  <span className="dd-badge" data-tone="good">
                    {say('certified')}
                  </span>
                ) : null}
              </span>
            ),
          },
          { key: 'status', title: say('status'), isMinor: true, render: (worker) => sayStatus(worker.status) },
          { key: 'station', title: say('station'), render: (worker) => worker.station.name },
          {
            key: 'skills',
            title: say('skills'),
            wraps: true,
            render: (worker) => join(worker.skills) || '—',
          },
          {
            key: 'cases',
            title: say('cases'),
            align: 'end',
            render: (worker) => (
              <span
                className={
                  (worker.openCaseCount ?? 0) >= (worker.caseloadCap ?? 0) ? 'dd-overdue dd-number' : 'dd-number'
                }
              >
                {worker.openCaseCount} / {worker.caseloadCap}
              </span>
            ),
          },
          {
            key: 'rating',
            title: say('rating'),
            isMinor: true,
            render: (worker) =>
              worker.averageRating === null ? (
                <span className="dd-muted">{say('unrated')}</span>
              ) : (
                say('ratingOf', { n: worker.averageRating.toFixed(1), count: worker.ratingCount ?? 0 })
              ),
          },
        ]}
      />
    );
  };

  return (
    <div className="dd-page">
      <PageHeader
        title={say('workers')}
        hint={say('workersHint')}
        actions={
          mayAddWorkers(viewer) ? (
            <Button icon={<PlusOutlined aria-hidden />} onClick={() => setAdding(true)}>
              {say('addWorker')}
            </Button>
          ) : null
        }
      />
      <section className="dd-panel">
        <div className="dd-filters" role="search" aria-label={say('filters')}>
          <SearchBox label={say('search')} value={search.text} onChange={(text) => change('text', text)} />
          <div className="dd-filter-station">
            <StationPicker
              label={say('station')}
              value={search.station}
              onChange={(station) => change('station', station)}
            />
          </div>
          <Select<WorkerKind | ''>
            className="dd-narrow"
            aria-label={say('kind')}
            value={search.kind ?? ''}
            onChange={(kind) => change('kind', kind === '' ? undefined : kind)}
            options={[
              { value: '', label: say('anyKind') },
              { value: 'STAFF', label: sayKind('STAFF') },
              { value: 'VOLUNTEER', label: sayKind('VOLUNTEER') },
            ]}
          />
          <Select<'yes' | 'no' | ''>
            className="dd-narrow"
            aria-label={say('certified')}
            value={search.certified ?? ''}
            onChange={(certified) => change('certified', certified === '' ? undefined : certified)}
            options={[
              { value: '', label: say('anyCertificate') },
              { value: 'yes', label: say('certified') },
              { value: 'no', label: say('notCertified') },
            ]}
          />
          <TermFilter
            kind="SKILL"
            label={say('skill')}
            any={say('anySkill')}
            value={search.skill}
            onChange={(skill) => change('skill', skill)}
          />
          {Object.keys(search).length > 0 ? (
            <Button type="text" onClick={clear}>
              {say('clear')}
            </Button>
          ) : null}
        </div>
        {rows()}
      </section>
      {adding ? (
        <Suspense>
          <WorkerCreateDrawer stationId={search.station} onClose={() => setAdding(false)} />
        </Suspense>
      ) : null}
    </div>
  );
}
