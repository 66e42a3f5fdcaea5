import './menus.css';
import { Link, Navigate, useNavigate } from '@tanstack/react-router';
import { useViewer } from '../../graphql/viewer';
import { EmptyState } from '../../ui/empty-state';
import { PageHeader } from '../../ui/page-header';
import { StationPicker } from '../../ui/station-picker';
import { useTexts } from '../../ui/texts';
import { menuTexts } from './texts';

/** Whose menu? Whoever sees to one station's only is led there. */
export function MenusPage() {
  const say = useTexts(menuTexts);
  const navigate = useNavigate();
  const { stations } = useViewer();
  const own = stations.filter(({ viewerCanViewMenuDrafts }) => viewerCanViewMenuDrafts);
  const [only, ...others] = own;
  if (only !== undefined && others.length === 0) {
    return <Navigate to="/menus/$stationId" params={{ stationId: only.id }} replace />;
  }
  return (
    <div className="dd-page">
      <PageHeader title={say('title')} hint={say('chooseHint')} />
      {own.length === 0 ? (
        <EmptyState title={say('noStations')} next={say('noStationsNext')} />
      ) : (
        <section className="dd-panel">
          <h2>{say('yourStations')}</h2>
          <ul>
            {own.map(({ id, name }) => (
              <li key={id}>
                <Link to="/menus/$stationId" params={{ stationId: id }}>
                  {name}
                </Link>
              </li>
            ))}
          </ul>
          <h2>{say('otherStation')}</h2>
          <StationPicker
            label={say('otherStation')}
            onChange={(stationId) => {
              if (stationId !== undefined) void navigate({ to: '/menus/$stationId', params: { stationId } });
            }}
          />
        </section>
      )}
    </div>
  );
}
