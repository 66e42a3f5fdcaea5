import './menus.css';
import ArrowLeftOutlined from '@ant-design/icons/ArrowLeftOutlined';
import { useQuery } from '@apollo/client/react';
import { Link, useParams } from '@tanstack/react-router';
import { lazy, Suspense } from 'react';
import { MenuFilesPageDocument } from '../../graphql/generated/graphql';
import { ErrorState, NotFoundState } from '../../ui/error-state';
import { Loading } from '../../ui/loading';
import { PageHeader } from '../../ui/page-header';
import { useTexts } from '../../ui/texts';
import { menuTexts } from './texts';

// Reading and writing spreadsheets bring libraries of their own, each where it is wanted.
const MenuImport = lazy(() => import('./import/menu-import').then((module) => ({ default: module.MenuImport })));
const MenuExportButtons = lazy(() =>
  import('./import/menu-export-buttons').then((module) => ({ default: module.MenuExportButtons })),
);

/** A version as a spreadsheet: to be saved as a file, and, while it is a draft, read from one. */
export function FilesPage() {
  const say = useTexts(menuTexts);
  const { stationId, editionId } = useParams({ from: '/shell/menus/$stationId/$editionId/files' });
  const { data, error, refetch } = useQuery(MenuFilesPageDocument, {
    variables: { id: editionId },
    fetchPolicy: 'network-only',
  });
  const again = (): void => void refetch().catch(() => undefined);
  const edition = data?.menuEdition;
  return (
    <div className="dd-page">
      <Link to="/menus/$stationId/$editionId" params={{ stationId, editionId }} className="dd-back">
        <ArrowLeftOutlined aria-hidden /> {say('backToEdition')}
      </Link>
      {error && !data ? <ErrorState error={error} onRetry={again} /> : null}
      {!data && !error ? <Loading /> : null}
      {data && !edition ? <NotFoundState /> : null}
      {edition ? (
        <Suspense fallback={<Loading />}>
          <PageHeader
            title={say('files')}
            hint={`${edition.station.name} ${say('versionN', { n: edition.version })}`}
            actions={
              <MenuExportButtons
                editionId={edition.id}
                fileName={`${edition.station.name} ${say('versionN', { n: edition.version })}`}
              />
            }
          />
          {edition.availableActions.includes('EDIT') ? (
            <section className="dd-panel">
              <MenuImport editionId={edition.id} seenRevision={edition.revision} onChanged={again} />
            </section>
          ) : null}
        </Suspense>
      ) : null}
    </div>
  );
}
