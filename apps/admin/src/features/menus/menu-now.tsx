import { useQuery } from '@apollo/client/react';
import { draftFieldName } from '@diandan/domain/catalog';
import { Button } from 'antd';
import { useState } from 'react';
import { MenuNowDocument, type MenuNowQuery } from '../../graphql/generated/graphql';
import { EmptyState } from '../../ui/empty-state';
import { ErrorState } from '../../ui/error-state';
import { Loading } from '../../ui/loading';
import { IllustrativeMark } from '../../ui/marks';
import { useJoinNames } from '../../ui/names';
import { useSettings } from '../../ui/settings';
import { useTexts } from '../../ui/texts';
import { feeModelWords } from '../../ui/words';
import { yuanOf } from './fee-cell';
import { menuTexts } from './texts';
import { WhereUsed } from './where-used';

type Entry = NonNullable<MenuNowQuery['menu']>['categories'][number]['entries'][number];

interface EntryRowProps {
  readonly entry: Entry;
  readonly stationId: string;
  readonly onUse: () => void;
}

function EntryRow({ entry, stationId, onUse }: EntryRowProps) {
  const say = useTexts(menuTexts);
  const sayFee = useTexts(feeModelWords);
  const { language } = useSettings();
  const { fee, originStation } = entry;
  return (
    <li className="dd-now-entry">
      <span className="dd-muted dd-number">{entry.number}</span>
      <span className="dd-cell-name">
        <strong>{entry.name}</strong> {entry.item.isIllustrative ? <IllustrativeMark /> : null}
        <span className="dd-small dd-block dd-muted">
          {sayFee(fee.model)}
          {fee.model === 'LOW_FEE' ? ` ¥${yuanOf(fee.amountFen)}` : ''} · {entry.durationMinutes}{' '}
          {language === 'en' ? 'min' : '分钟'}
        </span>
      </span>
      <span className="dd-badges">
        {entry.isMandatory ? <span className="dd-badge">{say('mandatory')}</span> : null}
        <span className="dd-badge" data-tone={originStation.id === stationId ? 'good' : undefined}>
          {originStation.id === stationId ? say('originOwn') : say('originOf', { name: originStation.name })}
        </span>
        {entry.fieldOrigins.map(({ field, station }) => (
          <span key={field} className="dd-badge">
            {say('fieldChangedBy', { field: draftFieldName(field, language), name: station.name })}
          </span>
        ))}
      </span>
      <Button size="small" type="text" aria-label={`${say('whereUsed')} ${entry.name}`} onClick={onUse}>
        {say('whereUsed')}
      </Button>
    </li>
  );
}

/** What is in force at a station, by headings, and who decided what of it. */
export function MenuNow({ stationId }: { readonly stationId: string }) {
  const say = useTexts(menuTexts);
  const names = useJoinNames();
  const { data, error, refetch } = useQuery(MenuNowDocument, { variables: { stationId } });
  const [used, setUsed] = useState<Entry>();
  if (error && !data) return <ErrorState error={error} onRetry={() => void refetch().catch(() => undefined)} />;
  if (!data) return <Loading />;
  const { menu } = data;
  if (!menu || menu.entryCount === 0) {
    return <EmptyState title={say('nothingInForce')} next={say('nothingInForceNext')} />;
  }
  const sources = menu.sources.map(({ station, version }) => `${station.name} ${say('versionN', { n: version })}`);
  return (
    <>
      <p className="dd-inline dd-muted">
        <span>{say('counts', { categories: menu.categories.length, entries: menu.entryCount })}</span>
        <span>{say('madeOf', { names: names(sources) })}</span>
      </p>
      {menu.categories.map((category) => (
        <section key={category.id} aria-labelledby={`now-${category.id}`}>
          <h3 id={`now-${category.id}`}>
            <span className="dd-number">{category.number}</span> {category.name}
          </h3>
          <ul>
            {category.entries.map((entry) => (
              <EntryRow key={entry.id} entry={entry} stationId={stationId} onUse={() => setUsed(entry)} />
            ))}
          </ul>
        </section>
      ))}
      {used === undefined ? null : (
        <WhereUsed itemId={used.item.id} name={used.name} onClose={() => setUsed(undefined)} />
      )}
    </>
  );
}
