import './people.css';
import ArrowLeftOutlined from '@ant-design/icons/ArrowLeftOutlined';
import EditOutlined from '@ant-design/icons/EditOutlined';
import EyeOutlined from '@ant-design/icons/EyeOutlined';
import { useQuery } from '@apollo/client/react';
import { Link, useParams } from '@tanstack/react-router';
import { Button } from 'antd';
import { lazy, Suspense, useState } from 'react';
import { ResidentPageDocument, ResidentRequestsDocument } from '../../graphql/generated/graphql';
import { ErrorState, NotFoundState } from '../../ui/error-state';
import { Loading } from '../../ui/loading';
import { MaskedText } from '../../ui/marks';
import { PageHeader } from '../../ui/page-header';
import { useTexts } from '../../ui/texts';
import { Memberships } from './memberships';
import { PersonRequests } from './person-requests';
import { RevealDialog } from './reveal-dialog';
import { peopleTexts } from './texts';

const ResidentEditDrawer = lazy(() =>
  import('./resident-drawers').then((module) => ({ default: module.ResidentEditDrawer })),
);

/** One resident, masked; the full data only for a reason, which is recorded. */
export function ResidentPage() {
  const say = useTexts(peopleTexts);
  const { residentId } = useParams({ from: '/shell/people/residents/$residentId' });
  const { data, error, refetch } = useQuery(ResidentPageDocument, { variables: { id: residentId } });
  const requests = useQuery(ResidentRequestsDocument, { variables: { residentId, first: 10 } });
  const [opened, setOpened] = useState<'edit' | 'reveal'>();
  const reload = (): void => void refetch().catch(() => undefined);
  if (error && !data) return <ErrorState error={error} onRetry={reload} />;
  if (!data) {
    return (
      <div className="dd-page">
        <Loading />
      </div>
    );
  }
  const back = (
    <Link to="/people/residents">
      <ArrowLeftOutlined aria-hidden /> {say('backToResidents')}
    </Link>
  );
  const { resident } = data;
  if (!resident) return <NotFoundState>{back}</NotFoundState>;
  const close = (): void => setOpened(undefined);
  return (
    <div className="dd-page">
      <PageHeader
        above={back}
        tab={say('residents')}
        title={
          <>
            <MaskedText value={resident.name} />
            {resident.categories.map(({ key, name }) => (
              <span key={key} className="dd-badge">
                {name}
              </span>
            ))}
          </>
        }
        hint={
          <Link to="/stations/$stationId" params={{ stationId: resident.station.id }}>
            {resident.station.name}
          </Link>
        }
        actions={
          <>
            {resident.viewerCanReveal ? (
              <Button icon={<EyeOutlined aria-hidden />} onClick={() => setOpened('reveal')}>
                {say('reveal')}
              </Button>
            ) : null}
            {resident.viewerCanEdit ? (
              <Button icon={<EditOutlined aria-hidden />} onClick={() => setOpened('edit')}>
                {say('edit')}
              </Button>
            ) : null}
          </>
        }
      />
      <section className="dd-panel">
        <h2>{say('details')}</h2>
        <dl className="dd-facts">
          {(['phone', 'idNumber', 'bornOn', 'address'] as const).map((name) => (
            <div key={name}>
              <dt>{say(name)}</dt>
              <dd>
                <MaskedText value={resident[name]} />
              </dd>
            </div>
          ))}
          <div>
            <dt>{say('division')}</dt>
            <dd>{resident.division.name}</dd>
          </div>
          <div>
            <dt>{say('household')}</dt>
            <dd>{resident.household?.name ?? <span className="dd-muted">{say('none')}</span>}</dd>
          </div>
          <div className="dd-wide">
            <dt>{say('categories')}</dt>
            <dd>
              <Memberships of={resident.categoryMemberships} />
            </dd>
          </div>
        </dl>
      </section>
      <PersonRequests
        title={say('ordered')}
        requests={requests.data?.requests.nodes}
        error={requests.error}
        onRetry={() => void requests.refetch().catch(() => undefined)}
      />
      {opened === 'edit' ? (
        <Suspense>
          <ResidentEditDrawer resident={resident} onClose={close} onReload={reload} />
        </Suspense>
      ) : null}
      {opened === 'reveal' ? <RevealDialog residentId={resident.id} onClose={close} /> : null}
    </div>
  );
}
