import { useEffect, useRef, useState } from 'react';
import { StationMenuByCodeDocument } from '../../graphql/generated/menu-operations';
import { useQuery } from '../../graphql/use-query';
import { paths } from '../../paths';
import { Link } from '../../router';
import { BackLink } from '../../shell';
import { speak } from '../../texts/i18n';
import { dayWords } from '../../texts/time-words';
import { useTexts } from '../../texts/use-texts';
import { Loading, Notice, PageTitle } from '../../ui/page';
import { Trouble } from '../../ui/trouble';
import { useSession } from '../session/session-context';
import { keepPreferences, type Preferences, readPreferences, showPreferences } from '../settings/preferences';
import { MenuBrowser } from './menu-browser';
import { nearestOpenAbove, type PublicStation, publicMenu, takesOrders } from './public-menu';
import { ReadingSwitches } from './reading-switches';

/** The public face of one station: what the QR code at its door leads to. No sign-in needed to look. */
export function StationPage({ code }: { readonly code: string }) {
  const { language } = useTexts();
  const { data, failure, isLoading, reload } = useQuery(StationMenuByCodeDocument, { code });
  const [chosen, setChosen] = useState(readPreferences);
  const choose = (change: Partial<Preferences>) => {
    const next = { ...chosen, ...change };
    setChosen(next);
    keepPreferences(next);
    showPreferences(next);
    if (change.language !== undefined) void speak(change.language);
  };
  const asked = useRef(language);
  useEffect(() => {
    if (asked.current === language) return;
    asked.current = language;
    void reload();
  }, [language, reload]);
  const station = data?.stationByCode;
  return (
    <>
      <BackLink to={paths.stations} />
      {isLoading ? <Loading /> : null}
      {failure ? <Trouble failure={failure} onRetry={() => void reload()} stale={data !== null} /> : null}
      {data !== null && !station ? <Unknown /> : null}
      {station ? (
        <>
          <Door station={station} />
          <ReadingSwitches chosen={chosen} onChoose={choose} />
          <Offer station={station} chosen={chosen} />
        </>
      ) : null}
    </>
  );
}

function Unknown() {
  const { t } = useTexts();
  return (
    <>
      <PageTitle>{t('publicStation.unknown')}</PageTitle>
      <p>{t('publicStation.unknownText')}</p>
      <Link className="button" to={paths.stations}>
        {t('publicStation.find')}
      </Link>
    </>
  );
}

/** What stands at the door: the name, where it is, when it is open and how to call. */
function Door({ station }: { readonly station: PublicStation }) {
  const { t, language } = useTexts();
  const { division, address, openingHours, phone } = station;
  // The province is no news to anybody who stands there.
  const place = [...division.ancestors.slice(1), division].map(({ name }) => name).join(language === 'en' ? ' ' : '');
  return (
    <>
      <div className="tight">
        <PageTitle>{station.name}</PageTitle>
        {station.isIllustrative ? (
          <p>
            <span className="chip">{t('menu.illustrative')}</span>
          </p>
        ) : null}
        <p>{t('time.named', { name: t('publicStation.place'), value: [place, address].filter(Boolean).join(' ') })}</p>
        {openingHours ? (
          <p>
            {t('time.named', {
              name: t('menu.opening'),
              value: openingHours.replace(/(\d)([—–])(?=\d)/g, '$1\u2060$2\u2060'),
            })}
          </p>
        ) : null}
      </div>
      {phone ? (
        <a className="button wide" href={`tel:${phone}`}>
          {t('menu.call', { phone })}
        </a>
      ) : null}
    </>
  );
}

function Offer({ station, chosen }: { readonly station: PublicStation; readonly chosen: Preferences }) {
  const { t, language } = useTexts();
  const { viewer } = useSession();
  const own = viewer?.resident?.station;
  const isOpen = takesOrders(station.status);
  const isClosed = station.status.countsAs.includes('CLOSED');
  const menu = station.menu === null || isClosed ? null : publicMenu(station.menu);
  return (
    <>
      {isOpen ? null : <Closed station={station} isClosed={isClosed} />}
      {isOpen && own && own.id !== station.id ? (
        <Notice>
          <p>{t('menu.otherStation', { station: own.name })}</p>
          <Link className="button" to={paths.order}>
            {t('menu.toOwnMenu')}
          </Link>
        </Notice>
      ) : null}
      {menu === null || menu.categories.length === 0 ? (
        isClosed ? null : (
          <p>{t('menu.noMenu')}</p>
        )
      ) : (
        <>
          <MenuBrowser
            menu={menu}
            words={chosen.words}
            action={(entry) =>
              isOpen && (viewer === null || own?.id === station.id) ? (
                <Link className="button" to={`${paths.order}?item=${encodeURIComponent(entry.item.id)}`}>
                  {viewer === null ? t('menu.signInToOrder') : t('menu.pick')}
                  <span className="unseen">{entry.name}</span>
                </Link>
              ) : null
            }
          />
          <p className="soft">
            {menu.publishedAt === null
              ? null
              : t('publicStation.asOf', { version: menu.version, day: dayWords(menu.publishedAt, language) })}
          </p>
          <a className="button quiet wide" href={printAddress(station.code, chosen)}>
            {t('publicStation.print')}
          </a>
        </>
      )}
    </>
  );
}

/** Nobody is left standing before a closed door: the nearest station above that takes orders is named. */
function Closed({ station, isClosed }: { readonly station: PublicStation; readonly isClosed: boolean }) {
  const { t } = useTexts();
  const other = nearestOpenAbove(station);
  return (
    <Notice bad={isClosed}>
      <p>{isClosed ? t('publicStation.closed') : t('publicStation.notYet')}</p>
      {other ? (
        <Link className="button" to={paths.station(other.code)}>
          {t('publicStation.goTo', { station: other.name })}
        </Link>
      ) : null}
      {!other && isClosed ? (
        <Link className="button" to={paths.stations}>
          {t('publicStation.find')}
        </Link>
      ) : null}
    </Notice>
  );
}

/** The sheet of paper with the same menu, in the type, words and language chosen here. */
function printAddress(code: string, { size, words, language }: Preferences): string {
  const wishes = new URLSearchParams();
  if (size === 'large') wishes.set('size', 'large');
  if (words === 'plain') wishes.set('words', 'plain');
  if (language === 'en') wishes.set('lang', 'en');
  const query = wishes.toString();
  return `/print/menu/${encodeURIComponent(code)}${query === '' ? '' : `?${query}`}`;
}
