import { type ReactNode, useId, useState } from 'react';
import { useTexts } from '../../texts/use-texts';
import { TextField } from '../../ui/field';
import { type Preferences, readPreferences } from '../settings/preferences';
import { EntryFacts } from './entry-facts';
import { NotOnMenu } from './not-on-menu';
import type { Menu, MenuEntry } from './public-menu';
import './menu.css';

interface MenuBrowserProps {
  readonly menu: Menu;
  /** As the county writes it or in plain words; what was chosen on this phone where nothing is said. */
  readonly words?: Preferences['words'];
  /** What can be done with an entry; visitors only look. */
  readonly action: (entry: MenuEntry) => ReactNode;
}

/** A station's menu by category, with a search box above. */
export function MenuBrowser({ menu, words = readPreferences().words, action }: MenuBrowserProps) {
  const { t, language } = useTexts();
  const id = useId();
  const [text, setText] = useState('');
  // Plain words are written in Chinese only; readers of English get the English summary.
  const summaryOf = ({ item }: MenuEntry) =>
    (words === 'plain' && language !== 'en' ? item.plainSummary : null) ?? item.summary;
  const found = menu.categories
    .map((category) => ({ ...category, entries: category.entries.filter((entry) => matches(entry, text)) }))
    .filter((category) => category.entries.length > 0);
  return (
    <div className="stack">
      <TextField
        label={t('menu.search')}
        hint={t('menu.searchHint', { examples: examplesOf(menu).join(t('time.comma')) })}
        type="search"
        enterKeyHint="search"
        value={text}
        onChange={(event) => setText(event.target.value)}
      />
      {text === '' && found.length > 1 ? (
        <nav aria-label={t('menu.jump')}>
          <ul className="jumps">
            {found.map((category) => (
              <li key={category.id}>
                <a href={`#${id}-${category.number}`}>{category.name}</a>
              </li>
            ))}
          </ul>
        </nav>
      ) : null}
      <div role="status">{found.length === 0 ? <p>{t('menu.nothing', { text })}</p> : null}</div>
      {found.map((category) => (
        <section key={category.id} className="stack" aria-labelledby={`${id}-${category.number}`}>
          <h2 id={`${id}-${category.number}`} tabIndex={-1}>
            {category.number === '' ? null : (
              <span className="soft small">{t('menu.category', { number: category.number })}</span>
            )}{' '}
            {category.name}
          </h2>
          <ul className="stack pairs">
            {category.entries.map((entry) => (
              <li key={entry.id} className="card">
                <div className="tight">
                  <h3>
                    {entry.name}{' '}
                    {entry.item.isIllustrative ? <span className="chip">{t('menu.illustrative')}</span> : null}
                  </h3>
                  {summaryOf(entry) ? <p className="line-summary">{summaryOf(entry)}</p> : null}
                </div>
                <EntryFacts entry={entry} menu={menu} words={words} />
                {action(entry)}
              </li>
            ))}
          </ul>
        </section>
      ))}
      <NotOnMenu />
    </div>
  );
}

/** The shortest names of three categories: whatever is proposed to search for is found here. */
const examplesOf = ({ categories }: Menu): readonly string[] =>
  categories
    .filter(({ entries }) => entries.length > 0)
    .slice(0, 3)
    .map(({ entries }) => entries.map(({ name }) => name).toSorted((one, other) => one.length - other.length)[0] ?? '');

const matches = (entry: MenuEntry, text: string): boolean => {
  const wanted = text.trim().toLowerCase();
  const said = `${entry.name} ${entry.item.summary ?? ''} ${entry.item.plainSummary ?? ''}`;
  return wanted === '' || said.toLowerCase().includes(wanted);
};
