import './menus.css';
import PlusOutlined from '@ant-design/icons/PlusOutlined';
import { useQuery } from '@apollo/client/react';
import { Link, useParams } from '@tanstack/react-router';
import { Button, Tabs } from 'antd';
import { useState } from 'react';
import { MenuHomeDocument } from '../../graphql/generated/graphql';
import { ErrorState, NotFoundState } from '../../ui/error-state';
import { LinkButton } from '../../ui/link-button';
import { Loading } from '../../ui/loading';
import { PageHeader } from '../../ui/page-header';
import { useTexts } from '../../ui/texts';
import { inForceAmong } from './edition-words';
import { ItemsToCheck } from './items-to-check';
import { MenuNow } from './menu-now';
import { StartDialog } from './start-dialog';
import { StationInheritance } from './station-inheritance';
import { menuTexts } from './texts';
import { VersionsList } from './versions-list';

/** The menu of a station: what is in force, its versions, how it stands to those above, and what is to be verified. */
export function StationMenuPage() {
  const say = useTexts(menuTexts);
  const { stationId } = useParams({ from: '/shell/menus/$stationId' });
  const [starting, setStarting] = useState(false);
  const { data, error, refetch } = useQuery(MenuHomeDocument, {
    variables: { stationId },
    fetchPolicy: 'cache-and-network',
  });
  const again = (): void => void refetch().catch(() => undefined);
  if (error && !data) return <ErrorState error={error} onRetry={again} />;
  if (!data) {
    return (
      <div className="dd-page">
        <Loading />
      </div>
    );
  }
  const { station, menuEditions } = data;
  if (!station || !station.viewerCanViewMenuDrafts) return <NotFoundState />;
  const editions = menuEditions.nodes;
  const open = editions.find(({ state }) => state === 'DRAFT' || state === 'IN_REVIEW');
  const inForce = inForceAmong(editions, Date.now());
  const mayEdit = station.viewerCanEditMenu;
  return (
    <div className="dd-page" key={station.id}>
      <PageHeader
        tab={say('titleOf', { name: station.name })}
        title={say('titleOf', { name: station.name })}
        above={station.ancestors.map(({ id, name }) => (
          <Link key={id} to="/menus/$stationId" params={{ stationId: id }} className="dd-path-step">
            {name}
          </Link>
        ))}
        actions={
          <>
            <LinkButton to="/stations/$stationId" params={{ stationId }}>
              {say('toStation')}
            </LinkButton>
            {open === undefined ? null : (
              <LinkButton type="primary" to="/menus/$stationId/$editionId" params={{ stationId, editionId: open.id }}>
                {say(open.state === 'IN_REVIEW' ? 'review' : mayEdit ? 'openDraft' : 'look')}
              </LinkButton>
            )}
            {mayEdit && open === undefined ? (
              <Button type="primary" icon={<PlusOutlined aria-hidden />} onClick={() => setStarting(true)}>
                {say('startDraft')}
              </Button>
            ) : null}
          </>
        }
      />
      <section className="dd-panel">
        <Tabs
          destroyOnHidden
          items={[
            { key: 'now', label: say('tabNow'), children: <MenuNow stationId={stationId} /> },
            {
              key: 'versions',
              label: `${say('tabVersions')} ${menuEditions.totalCount ?? editions.length}`,
              children: <VersionsList stationId={stationId} editions={editions} mayEdit={mayEdit} onChanged={again} />,
            },
            {
              key: 'inheritance',
              label: say('tabInheritance'),
              children: <StationInheritance station={station} inForceId={inForce?.id ?? null} />,
            },
            {
              key: 'check',
              label: say('tabCheck'),
              children: <ItemsToCheck stationId={stationId} mayConfirm={mayEdit} />,
            },
          ]}
        />
      </section>
      {starting ? <StartDialog stationId={stationId} onClose={() => setStarting(false)} /> : null}
    </div>
  );
}
