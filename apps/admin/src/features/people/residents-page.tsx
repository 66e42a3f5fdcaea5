import './people.css';
import PlusOutlined from '@ant-design/icons/PlusOutlined';
import { useQuery } from '@apollo/client/react';
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { Button } from 'antd';
import { lazy, Suspense, useMemo, useState } from 'react';
import { ResidentsPageDocument } from '../../graphql/generated/graphql';
import { mayAddResidents, useViewer } from '../../graphql/viewer';
import { EmptyState } from '../../ui/empty-state';
import { ErrorState } from '../../ui/error-state';
import { Loading } from '../../ui/loading';
import { MaskedText } from '../../ui/marks';
import { PageHeader } from '../../ui/page-header';
import { RecordList } from '../../ui/record-list';
import { useParsedSearch } from '../../ui/search-values';
import { SearchBox } from '../../ui/search-box';
import { StationPicker } from '../../ui/station-picker';
import { useTexts } from '../../ui/texts';
import { parseResidentsSearch, residentFilterOf, type ResidentsSearch } from './people-search';
import { TermFilter } from './term-select';
import { peopleTexts } from './texts';
import { useMore } from './use-more';

const ResidentCreateDrawer = lazy(() =>
  import('./resident-drawers').then((module) => ({ default: module.ResidentCreateDrawer })),
);

const perPage = 30;

/** The residents in the viewer's scope, masked. */
export function ResidentsPage() {
  const say = useTexts(peopleTexts);
  const navigate = useNavigate();
  const search = useParsedSearch(useSearch({ from: '/shell/people/residents' }), parseResidentsSearch);
  const viewer = useViewer();
  const [adding, setAdding] = useState(false);
  const variables = useMemo(() => ({ filter: residentFilterOf(search), first: perPage }), [search]);
  const list = useQuery(ResidentsPageDocument, { variables });
  const residents = (list.data ?? list.previousData)?.residents;
  const more = useMore((after) => list.fetchMore({ variables: { after } }), residents?.pageInfo);
  const change = <Key extends keyof ResidentsSearch>(key: Key, value: ResidentsSearch[Key] | undefined): void => {
    const { [key]: _old, ...others } = search;
    void navigate({
      to: '/people/residents',
      search: value === undefined ? others : { ...others, [key]: value },
      replace: true,
    });
  };
  const clear = (): void => void navigate({ to: '/people/residents', search: {}, replace: true });

  const rows = () => {
    if (list.error && !residents) {
      return <ErrorState error={list.error} onRetry={() => void list.refetch().catch(() => undefined)} />;
    }
    if (!residents) return <Loading lines={8} />;
    if (residents.nodes.length === 0) {
      return (
        <EmptyState title={say('empty')} next={say('emptyNext')}>
          <Button onClick={clear}>{say('clear')}</Button>
        </EmptyState>
      );
    }
    return (
      <RecordList
        label={say('residents')}
        rows={residents.nodes}
        withKeys
        total={residents.totalCount}
        hasMore={residents.pageInfo.hasNextPage}
        loadingMore={more.loading}
        onLoadMore={more.load}
        onOpen={(resident) =>
          void navigate({ to: '/people/residents/$residentId', params: { residentId: resident.id } })
        }
        columns={[
          {
            key: 'name',
            title: say('name'),
            render: (resident) => (
              <Link to="/people/residents/$residentId" params={{ residentId: resident.id }}>
                <MaskedText value={resident.name} />
              </Link>
            ),
          },
          { key: 'phone', title: say('phone'), render: (resident) => <MaskedText value={resident.phone} /> },
          {
            key: 'categories',
            title: say('categories'),
            wraps: true,
            render: (resident) =>
              resident.categories.length === 0 ? (
                <span className="dd-muted">—</span>
              ) : (
                <span className="dd-inline">
                  {resident.categories.map(({ key, name }) => (
                    <span key={key} className="dd-badge">
                      {name}
                    </span>
                  ))}
                </span>
              ),
          },
          { key: 'division', title: say('division'), isMinor: true, render: (resident) => resident.division.name },
          { key: 'station', title: say('station'), render: (resident) => resident.station.name },
        ]}
      />
    );
  };

  return (
    <div className="dd-page">
      <PageHeader
        title={say('residents')}
        hint={say('residentsHint')}
        actions={
          mayAddResidents(viewer) ? (
            <Button icon={<PlusOutlined aria-hidden />} onClick={() => setAdding(true)}>
              {say('addResident')}
            </Button>
          ) : null
        }
      />
      <section className="dd-panel">
        <div className="dd-filters" role="search" aria-label={say('filters')}>
          <SearchBox label={say('searchResident')} value={search.text} onChange={(text) => change('text', text)} />
          <div className="dd-filter-station">
            <StationPicker
              label={say('station')}
              value={search.station}
              onChange={(station) => change('station', station)}
            />
          </div>
          <TermFilter
            kind="CLIENT_CATEGORY"
            label={say('category')}
            any={say('anyCategory')}
            value={search.category}
            onChange={(category) => change('category', category)}
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
          <ResidentCreateDrawer stationId={search.station} onClose={() => setAdding(false)} />
        </Suspense>
      ) : null}
    </div>
  );
}
