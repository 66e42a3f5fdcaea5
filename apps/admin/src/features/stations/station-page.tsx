import ArrowLeftOutlined from '@ant-design/icons/ArrowLeftOutlined';
import EditOutlined from '@ant-design/icons/EditOutlined';
import OrderedListOutlined from '@ant-design/icons/OrderedListOutlined';
import PlusOutlined from '@ant-design/icons/PlusOutlined';
import PrinterOutlined from '@ant-design/icons/PrinterOutlined';
import { useQuery } from '@apollo/client/react';
import { Link, useParams } from '@tanstack/react-router';
import { Button, Tabs } from 'antd';
import { useState } from 'react';
import { StationPageDocument } from '../../graphql/generated/graphql';
import { ErrorState, NotFoundState } from '../../ui/error-state';
import { LinkButton } from '../../ui/link-button';
import { Loading } from '../../ui/loading';
import { IllustrativeMark } from '../../ui/marks';
import { PageHeader } from '../../ui/page-header';
import { useTexts } from '../../ui/texts';
import { OpenBelowDrawer } from './open-below-drawer';
import { StationBelow } from './station-below';
import { StationEditDrawer } from './station-edit-drawer';
import { StationFacts } from './station-facts';
import { StationMenu } from './station-menu';
import { StationStatusBadge } from './station-status';
import { StationSummary } from './station-summary';
import { StationWorkers } from './station-workers';
import { stationTexts } from './texts';

/** One station: its figures, its facts, what it offers, what hangs below it and who works there. */
export function StationPage() {
  const say = useTexts(stationTexts);
  const { stationId } = useParams({ from: '/shell/stations/$stationId' });
  const { data, error, refetch } = useQuery(StationPageDocument, { variables: { id: stationId } });
  const [drawer, setDrawer] = useState<'edit' | 'open'>();
  if (error && !data) return <ErrorState error={error} onRetry={() => void refetch().catch(() => undefined)} />;
  if (!data) {
    return (
      <div className="dd-page">
        <Loading />
      </div>
    );
  }
  const { station } = data;
  const back = (
    <Link to="/stations" className="dd-back-to-tree">
      <ArrowLeftOutlined aria-hidden /> {say('backToTree')}
    </Link>
  );
  if (!station) return <NotFoundState>{back}</NotFoundState>;
  const reload = (): void => void refetch().catch(() => undefined);
  return (
    <div className="dd-page" key={station.id}>
      {back}
      <PageHeader
        tab={station.name}
        above={
          station.ancestors.length > 0 ? (
            <nav aria-label={say('path')} className="dd-path">
              {station.ancestors.map(({ id, name }) => (
                <Link key={id} to="/stations/$stationId" params={{ stationId: id }}>
                  {name}
                </Link>
              ))}
            </nav>
          ) : null
        }
        title={
          <>
            {station.name}
            <StationStatusBadge status={station.status} />
            {station.isIllustrative ? <IllustrativeMark /> : null}
          </>
        }
        hint={[station.tier?.name, station.kind.name]
          .filter((word, index, all) => word && all.indexOf(word) === index)
          .join(' · ')}
        actions={
          <>
            <Button
              icon={<PrinterOutlined aria-hidden />}
              href={`/print/menu/${encodeURIComponent(station.code)}`}
              target="_blank"
            >
              {say('printMenu')}
            </Button>
            {station.viewerCanViewMenuDrafts ? (
              <LinkButton
                icon={<OrderedListOutlined aria-hidden />}
                to="/menus/$stationId"
                params={{ stationId: station.id }}
              >
                {say('menu')}
              </LinkButton>
            ) : null}
            {station.viewerCanEdit ? (
              <Button icon={<EditOutlined aria-hidden />} onClick={() => setDrawer('edit')}>
                {say('edit')}
              </Button>
            ) : null}
            {station.viewerCanOpenBelow ? (
              <Button icon={<PlusOutlined aria-hidden />} onClick={() => setDrawer('open')}>
                {say('openBelow')}
              </Button>
            ) : null}
          </>
        }
      />
      {station.ancestors.length === 0 && station.childCount > 0 && station.status.countsAs.includes('PLANNED') ? (
        <p className="dd-note">{say('plannedRoot')}</p>
      ) : null}
      <StationSummary station={station} />
      <StationFacts station={station} />
      <section className="dd-panel">
        <Tabs
          destroyOnHidden
          items={[
            { key: 'menu', label: say('menu'), children: <StationMenu stationId={station.id} /> },
            {
              key: 'below',
              label: `${say('below')} ${station.childCount}`,
              children: <StationBelow parentId={station.id} />,
            },
            { key: 'workers', label: say('workers'), children: <StationWorkers stationId={station.id} /> },
          ]}
        />
      </section>
      {drawer === 'edit' ? (
        <StationEditDrawer station={station} onClose={() => setDrawer(undefined)} onReload={reload} />
      ) : null}
      {drawer === 'open' ? <OpenBelowDrawer parent={station} onClose={() => setDrawer(undefined)} /> : null}
    </div>
  );
}
