import { QRCode } from 'antd';
import type { PrintStationFragment } from '../../graphql/generated/graphql';
import { dayText } from '../../ui/time-text';
import { publicCategories } from './line-words';
import { phonePageAddress, type PrintSearch } from './print-search';
import { SheetLines } from './sheet-lines';
import type { SaySheet, SheetLanguage } from './texts';

interface MenuSheetProps {
  readonly station: PrintStationFragment;
  readonly search: PrintSearch;
  readonly say: SaySheet;
}

const dayInChina = (instant: string, language: SheetLanguage): string =>
  dayText(new Date(Date.parse(instant) + 8 * 3_600_000).toISOString(), language);

/** The sheet itself: who and where on top, then what is offered, and at the end of which version that is. */
export function MenuSheet({ station, search, say }: MenuSheetProps) {
  const language = search.lang ?? 'zh-CN';
  const { menu, status } = station;
  const isClosed = status.countsAs.includes('CLOSED');
  const takesOrders = status.countsAs.includes('OPERATING') || status.countsAs.includes('FULL_SERVICE');
  const categories = menu === null || isClosed ? [] : publicCategories(menu);
  const version =
    menu?.publishedAt && categories.length > 0
      ? say('version', { n: menu.version, day: dayInChina(menu.publishedAt, language) })
      : null;
  const isMadeUp = categories.some(({ entries }) => entries.some(({ item }) => item.isIllustrative));
  return (
    <main className="dd-sheet">
      <style>{pageFooter([station.name, version].filter(Boolean).join(' · '), say)}</style>
      <SheetHead station={station} search={search} say={say} />
      {isClosed ? <p className="dd-sheet-notice">{say('closed')}</p> : null}
      {!isClosed && !takesOrders ? <p className="dd-sheet-notice">{say('notYet')}</p> : null}
      {!isClosed && categories.length === 0 ? <p className="dd-sheet-notice">{say('noMenu')}</p> : null}
      {categories.map((category) => (
        <SheetLines key={category.id} category={category} words={search.words} language={language} say={say} />
      ))}
      <footer className="dd-sheet-foot">
        {takesOrders && !isClosed ? (
          <p className="dd-sheet-help">{say(station.phone === null ? 'noPhoneOrCall' : 'noPhone')}</p>
        ) : null}
        {version === null ? null : <p>{version}</p>}
        <p>{say('printedOn', { day: dayInChina(new Date().toISOString(), language) })}</p>
        {isMadeUp || station.isIllustrative ? <p>{say('illustrative')}</p> : null}
      </footer>
    </main>
  );
}

function SheetHead({ station, search, say }: MenuSheetProps) {
  const { division, address, openingHours, phone } = station;
  const place = [...division.ancestors.slice(1), division]
    .map(({ name }) => name)
    .join(search.lang === 'en' ? ' ' : '');
  const facts = [
    ['place', [place, address].filter(Boolean).join(' ')],
    ['openingHours', openingHours?.replace(/(\d)—(?=\d)/g, '$1\u2060—\u2060')],
    ['phone', phone],
  ] as const;
  const link = phonePageAddress(window.location.origin, station.code, search);
  return (
    <header className="dd-sheet-head">
      <div>
        <h1>{station.name}</h1>
        <p className="dd-sheet-title">{say('title')}</p>
        <dl>
          {facts.map(([name, text]) =>
            text ? (
              <div key={name} data-fact={name}>
                <dt>{say(name)}</dt>
                <dd>{text}</dd>
              </div>
            ) : null,
          )}
        </dl>
      </div>
      <figure>
        <div role="img" aria-label={say('qrLabel', { address: link })} data-address={link} className="dd-sheet-qr">
          <div aria-hidden>
            <QRCode
              type="svg"
              value={link}
              size={160}
              color="#000000"
              bgColor="#ffffff"
              bordered={false}
              errorLevel="M"
            />
          </div>
        </div>
        <figcaption>
          <strong>{say('scan')}</strong>
          <span>{say('scanText')}</span>
          <span className="dd-sheet-link">{`${window.location.host}/m/s/${station.code}`}</span>
        </figcaption>
      </figure>
    </header>
  );
}

/** The station, the version and the page's number at the foot of every page, where the browser can do that. */
function pageFooter(what: string, say: SaySheet): string {
  const quoted = (text: string): string => `"${text.replace(/["\\<\n]/g, ' ')}"`;
  const pages = `${quoted(say('page'))} counter(page) ${quoted(say('ofPages'))} counter(pages) ${quoted(say('endPage'))}`;
  const type = 'font-size: 10pt; color: #333333;';
  return `@page { @bottom-left { content: ${quoted(what)}; ${type} } @bottom-right { content: ${pages}; ${type} } }`;
}
