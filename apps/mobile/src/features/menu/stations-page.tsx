import { useEffect, useState } from 'react';
import { useTexts } from '../../texts/use-texts';
import { PublicStationsDocument } from '../../graphql/generated/menu-operations';
import type { PublicStationsQuery } from '../../graphql/generated/types';
import { ask } from '../../graphql/client';
import { useQuery } from '../../graphql/use-query';
import { paths } from '../../paths';
import { Link } from '../../router';
import { Button } from '../../ui/button';
import { TextField } from '../../ui/field';
import { Loading, PageTitle } from '../../ui/page';
import { Trouble } from '../../ui/trouble';
import { PlaceChooser } from './place-chooser';

type FoundStation = PublicStationsQuery['publicStations']['nodes'][number];

/** The directory of stations: first the place, then, if wished, a few characters of the name. */
export function StationsPage() {
  const { t } = useTexts();
  const [prefix, setPrefix] = useState('');
  const [text, setText] = useState('');
  const wanted = useSettled(text.trim(), 300);
  return (
    <>
      <div className="tight">
        <PageTitle>{t('stations.title')}</PageTitle>
        <p className="soft">{t('stations.intro')}</p>
      </div>
      <div className="card">
        <PlaceChooser onPlace={setPrefix} />
        <TextField
          label={t('stations.text')}
          hint={t('stations.textHint')}
          type="search"
          value={text}
          onChange={(event) => setText(event.target.value)}
        />
      </div>
      {prefix === '' ? (
        <p role="status">{t('stations.pickPlace')}</p>
      ) : (
        <Found key={`${prefix} ${wanted}`} prefix={prefix} text={wanted} />
      )}
    </>
  );
}

function Found({ prefix, text }: { readonly prefix: string; readonly text: string }) {
  const { t } = useTexts();
  const question = { prefix, text: text === '' ? null : text };
  const { data, failure, isLoading, reload } = useQuery(PublicStationsDocument, question);
  const [more, setMore] = useState<PublicStationsQuery['publicStations'] | null>(null);
  const end = (more ?? data?.publicStations)?.pageInfo;
  const loadMore = async () => {
    const answer = await ask(PublicStationsDocument, { ...question, after: end?.endCursor ?? null });
    if (!answer.ok) return;
    const { nodes, pageInfo } = answer.data.publicStations;
    setMore({ nodes: [...(more?.nodes ?? []), ...nodes], pageInfo });
  };
  const stations = [...(data?.publicStations.nodes ?? []), ...(more?.nodes ?? [])];
  return (
    <>
      {isLoading ? <Loading /> : null}
      {failure ? <Trouble failure={failure} onRetry={() => void reload()} /> : null}
      {data !== null && stations.length === 0 ? <p role="status">{t('stations.none')}</p> : null}
      <ul className="stack pairs" aria-label={t('stations.foundAria')}>
        {stations.map((station) => (
          <li key={station.id}>
            <StationCard station={station} />
          </li>
        ))}
      </ul>
      {end?.hasNextPage ? (
        <Button kind="quiet" wide onClick={() => void loadMore()}>
          {t('stations.more')}
        </Button>
      ) : null}
    </>
  );
}

function StationCard({ station }: { readonly station: FoundStation }) {
  const { t } = useTexts();
  return (
    <Link className="card card-link" to={paths.station(station.code)}>
      <div className="tight">
        <h2>{station.name}</h2>
        <p className="soft">{[station.division.parent?.name, station.division.name].filter(Boolean).join(' ')}</p>
      </div>
      <ul className="chips">
        <li className="chip">{station.tier?.name ?? station.kind.name}</li>
        <li className="chip">{station.status.name}</li>
        {station.isIllustrative ? <li className="chip">{t('menu.illustrative')}</li> : null}
      </ul>
    </Link>
  );
}

/** A value once it has stood still for a moment, so that typing does not ask the server at every key. */
function useSettled(value: string, ms: number): string {
  const [settled, setSettled] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(value), ms);
    return () => clearTimeout(timer);
  }, [value, ms]);
  return settled;
}
