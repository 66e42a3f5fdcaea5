import './needs.css';
import PlusOutlined from '@ant-design/icons/PlusOutlined';
import { Button } from 'antd';
import { lazy, Suspense, useState } from 'react';
import { mayRecordNeeds, useViewer } from '../../graphql/viewer';
import { PageHeader } from '../../ui/page-header';
import { useTexts } from '../../ui/texts';
import { ItemDemandPanel } from './item-demand-panel';
import { NeedsPanel } from './needs-panel';
import { needTexts } from './texts';
import { useNeedsView } from './use-needs-view';

const RecordNeedDrawer = lazy(() =>
  import('./record-need-drawer').then((module) => ({ default: module.RecordNeedDrawer })),
);
const NeedDrawer = lazy(() => import('./need-drawer').then((module) => ({ default: module.NeedDrawer })));

/** What people need behind the menu, and what becomes of each item. */
export function NeedsPage() {
  const say = useTexts(needTexts);
  const viewer = useViewer();
  const { search, go, change } = useNeedsView();
  const [recording, setRecording] = useState(false);
  const place = search.station ? { station: search.station } : {};
  const views = [
    ['needs', say('viewNeeds'), search.view === undefined],
    ['items', say('viewItems'), search.view === 'items'],
  ] as const;
  return (
    <div className="dd-page">
      <PageHeader
        title={say('title')}
        hint={say('hint')}
        actions={
          mayRecordNeeds(viewer) ? (
            <Button icon={<PlusOutlined aria-hidden />} onClick={() => setRecording(true)}>
              {say('record')}
            </Button>
          ) : null
        }
      />
      <section className="dd-panel">
        <div className="dd-chips dd-needs-views" role="group" aria-label={say('view')}>
          {views.map(([view, label, isShown]) => (
            <button
              key={view}
              type="button"
              className="dd-chip"
              aria-pressed={isShown}
              onClick={() => go(view === 'items' ? { ...place, view } : place)}
            >
              {label}
            </button>
          ))}
        </div>
        {search.view === 'items' ? <ItemDemandPanel /> : <NeedsPanel />}
      </section>
      <Suspense>
        {recording ? (
          <RecordNeedDrawer
            stationId={search.station}
            onClose={() => setRecording(false)}
            onRecorded={(id) => {
              setRecording(false);
              go({ ...place, need: id });
            }}
          />
        ) : null}
        {search.need && !recording ? (
          <NeedDrawer key={search.need} id={search.need} onClose={() => change('need', undefined)} />
        ) : null}
      </Suspense>
    </div>
  );
}
