import './menus.css';
import ArrowLeftOutlined from '@ant-design/icons/ArrowLeftOutlined';
import { useApolloClient, useQuery } from '@apollo/client/react';
import { Link, useParams } from '@tanstack/react-router';
import { lazy, Suspense } from 'react';
import { MenuEditionPageDocument } from '../../graphql/generated/graphql';
import { ErrorState, NotFoundState } from '../../ui/error-state';
import { Loading } from '../../ui/loading';
import { useTexts } from '../../ui/texts';
import { menuTexts } from './texts';

const Editor = lazy(() => import('./editor').then((module) => ({ default: module.Editor })));
const EditionLook = lazy(() => import('./edition-look').then((module) => ({ default: module.EditionLook })));

/** A version of a menu: in the editor while it is a draft that one may edit, to be reviewed or looked at otherwise. */
export function EditionPage() {
  const say = useTexts(menuTexts);
  const { stationId, editionId } = useParams({ from: '/shell/menus/$stationId/$editionId' });
  const client = useApolloClient();
  // What the cache knows of a version may be of several revisions; work begins with what the server says now.
  const found = useQuery(MenuEditionPageDocument, {
    variables: { id: editionId },
    fetchPolicy: 'network-only',
    nextFetchPolicy: 'cache-first',
  });
  const again = (): void => {
    client.cache.evict({ id: 'ROOT_QUERY', fieldName: 'menu' });
    client.cache.evict({ id: 'ROOT_QUERY', fieldName: 'menuEditions' });
    void found.refetch().catch(() => undefined);
  };
  // While it is read anew what is known stays on the screen: a dialog that lies open must not vanish under somebody's hands.
  const { error, previousData } = found;
  const data = found.data ?? (previousData?.menuEdition?.id === editionId ? previousData : undefined);
  const edition = data?.menuEdition;
  return (
    <div className="dd-page">
      <Link to="/menus/$stationId" params={{ stationId }} className="dd-back">
        <ArrowLeftOutlined aria-hidden /> {say('backToMenu')}
      </Link>
      {error && !data ? <ErrorState error={error} onRetry={again} /> : null}
      {!data && !error ? <Loading /> : null}
      {data && !edition ? <NotFoundState /> : null}
      {edition ? (
        <Suspense fallback={<Loading />}>
          {edition.availableActions.includes('EDIT') ? (
            <Editor key={edition.id} edition={edition} station={edition.station} onDone={again} />
          ) : (
            <EditionLook key={edition.id} edition={edition} station={edition.station} onDone={again} />
          )}
        </Suspense>
      ) : null}
    </div>
  );
}
