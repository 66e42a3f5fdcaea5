import type { ResidentDetailsFragment } from '../../graphql/generated/graphql';
import { useTexts } from '../../ui/texts';
import { DayText } from '../../ui/time-text';
import { peopleTexts } from './texts';

/** The day in China, as the server counts days. */
const today = (): string => new Date(Date.now() + 8 * 3_600_000).toISOString().slice(0, 10);

/** Since when a resident belongs to which category, and what is over. */
export function Memberships({ of }: { readonly of: ResidentDetailsFragment['categoryMemberships'] }) {
  const say = useTexts(peopleTexts);
  if (of.length === 0) return <span className="dd-muted">{say('noCategories')}</span>;
  return (
    <ul className="dd-memberships">
      {of.map(({ category, since, until }) => (
        <li key={`${category.key} ${since}`}>
          {category.name}
          <span className="dd-muted dd-small">
            {' '}
            {say('since')} <DayText on={since} />
            {until ? (
              <>
                {' '}
                {say('until')} <DayText on={until} />
                {until < today() ? `（${say('over')}）` : null}
              </>
            ) : null}
          </span>
        </li>
      ))}
    </ul>
  );
}
