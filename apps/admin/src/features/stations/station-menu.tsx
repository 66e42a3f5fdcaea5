import { useQuery } from '@apollo/client/react';
import { StationMenuDocument, type StationMenuQuery } from '../../graphql/generated/graphql';
import { EmptyState } from '../../ui/empty-state';
import { ErrorState } from '../../ui/error-state';
import { Loading } from '../../ui/loading';
import { IllustrativeMark } from '../../ui/marks';
import { useTexts } from '../../ui/texts';
import { TimeText } from '../../ui/time-text';
import { methodWords } from '../../ui/words';
import { useJoinNames } from '../../ui/names';
import { FeeText } from './fee-text';
import { stationTexts } from './texts';

type Menu = NonNullable<StationMenuQuery['menu']>;
type Entry = Menu['categories'][number]['entries'][number];

function MenuEntry({ entry, stationId }: { readonly entry: Entry; readonly stationId: string }) {
  const say = useTexts(stationTexts);
  const sayMethod = useTexts(methodWords);
  const { item } = entry;
  const names = useJoinNames();
  return (
    <li className="dd-menu-entry">
      <div className="dd-menu-entry-head">
        <span className="dd-muted dd-number">{entry.number}</span>
        <strong>{entry.name}</strong>
        {item.isIllustrative ? <IllustrativeMark /> : null}
      </div>
      {item.summary ? <p className="dd-muted">{item.summary}</p> : null}
      <p className="dd-menu-entry-facts">
        <FeeText fee={entry.fee} />
        <span>{say('minutes', { n: entry.durationMinutes })}</span>
        <span>{sayMethod(item.method)}</span>
        {entry.workersNeeded > 1 ? <span>{say('people', { n: entry.workersNeeded })}</span> : null}
        {item.needsVerification ? <span>{say('needsVerification')}</span> : null}
      </p>
      {item.requiredSkills.length > 0 || item.requiredCertificates.length > 0 ? (
        <p className="dd-muted dd-small">
          {item.requiredSkills.length > 0 ? say('needsSkills', { names: names(item.requiredSkills) }) : null}{' '}
          {item.requiredCertificates.length > 0
            ? say('needsCertificate', { names: names(item.requiredCertificates) })
            : null}
        </p>
      ) : null}
      {entry.originStation.id !== stationId ? (
        <p className="dd-muted dd-small">{say('menuFrom', { name: entry.originStation.name })}</p>
      ) : null}
    </li>
  );
}

/** What a station offers, by category. */
export function StationMenu({ stationId }: { readonly stationId: string }) {
  const say = useTexts(stationTexts);
  const { data, error, refetch } = useQuery(StationMenuDocument, { variables: { stationId } });
  if (error && !data) return <ErrorState error={error} onRetry={() => void refetch().catch(() => undefined)} />;
  if (!data) return <Loading />;
  const { menu } = data;
  if (!menu || menu.entryCount === 0) return <EmptyState title={say('noMenu')} next={say('noMenuNext')} />;
  return (
    <div className="dd-service-menu">
      <p className="dd-inline dd-muted">
        <span>{say('menuCount', { categories: menu.categories.length, entries: menu.entryCount })}</span>
        <span>{say('menuVersion', { n: menu.version })}</span>
        {menu.publishedAt ? (
          <span>
            {say('publishedAt')} <TimeText at={menu.publishedAt} />
          </span>
        ) : null}
      </p>
      {menu.categories.map((category) => (
        <section key={category.id} aria-labelledby={`category-${category.id}`}>
          <h3 id={`category-${category.id}`}>
            <span className="dd-number">{category.number}</span> {category.name}
          </h3>
          <ul className="dd-menu-entries">
            {category.entries.map((entry) => (
              <MenuEntry key={entry.id} entry={entry} stationId={stationId} />
            ))}
          </ul>
        </section>
      ))}
    </div>
  );
}
