import { useTexts } from '../../texts/use-texts';
import { StationMenuByCodeDocument } from '../../graphql/generated/menu-operations';
import type { MenuStationFragment } from '../../graphql/generated/types';
import { useQuery } from '../../graphql/use-query';
import { paths } from '../../paths';
import { Link } from '../../router';
import { BackLink } from '../../shell';
import { Loading, Notice, PageTitle } from '../../ui/page';
import { Trouble } from '../../ui/trouble';
import { useSession } from '../session/session-context';
import { MenuBrowser } from './menu-browser';

/** The public face of one station: what the QR code at its door leads to. No sign-in needed to look. */
export function StationPage({ code }: { readonly code: string }) {
  const { t } = useTexts();
  const { data, failure, isLoading, reload } = useQuery(StationMenuByCodeDocument, { code });
  const station = data?.stationByCode;
  return (
    <>
      <BackLink to={paths.stations} />
      {isLoading ? <Loading /> : null}
      {failure ? <Trouble failure={failure} onRetry={() => void reload()} stale={data !== null} /> : null}
      {data !== null && !station ? <PageTitle>{t('stations.none')}</PageTitle> : null}
      {station ? <Station station={station} /> : null}
    </>
  );
}

function Station({ station }: { readonly station: MenuStationFragment }) {
  const { t } = useTexts();
  const { viewer } = useSession();
  const own = viewer?.resident?.station;
  return (
    <>
      <div className="tight">
        <PageTitle>{station.name}</PageTitle>
        {station.isIllustrative ? (
          <p>
            <span className="chip">{t('menu.illustrative')}</span>
          </p>
        ) : null}
        {station.address ? (
          <p className="soft">{t('time.named', { name: t('menu.address'), value: station.address })}</p>
        ) : null}
        {station.openingHours ? (
          <p className="soft">{t('time.named', { name: t('menu.opening'), value: station.openingHours })}</p>
        ) : null}
      </div>
      {station.phone ? (
        <a className="button quiet wide" href={`tel:${station.phone}`}>
          {t('menu.call', { phone: station.phone })}
        </a>
      ) : null}
      {own && own.id !== station.id ? (
        <Notice>
          <p>{t('menu.otherStation', { station: own.name })}</p>
          <Link className="button" to={paths.order}>
            {t('menu.toOwnMenu')}
          </Link>
        </Notice>
      ) : null}
      {station.menu === null ? (
        <p>{t('menu.noMenu')}</p>
      ) : (
        <MenuBrowser
          menu={station.menu}
          action={(entry) =>
            viewer === null || own?.id === station.id ? (
              <Link className="button" to={`${paths.order}?item=${encodeURIComponent(entry.item.id)}`}>
                {viewer === null ? t('menu.signInToOrder') : t('menu.pick')}
                <span className="unseen">{entry.name}</span>
              </Link>
            ) : null
          }
        />
      )}
    </>
  );
}
