import { type ReactNode, useId, useState } from 'react';
import type { MenuStationFragment } from '../../graphql/generated/types';
import { useTexts } from '../../texts/use-texts';
import { TextField } from '../../ui/field';
import { EntryFacts, type MenuEntry } from './entry-facts';
import './menu.css';

type Menu = NonNullable<MenuStationFragment['menu']>;

interface MenuBrowserProps {
  readonly menu: Menu;
  /** What can be done with an entry; visitors only look. */
  readonly action: (entry: MenuEntry) => ReactNode;
}

/** A station's menu by category, with a search box above. */
export function MenuBrowser({ menu, action }: MenuBrowserProps) {
  const { t } = useTexts();
  const id = useId();
  const [text, setText] = useState('');
  const found = menu.categories
    .map((category) => ({ ...category, entries: category.entries.filter((entry) => matches(entry, text)) }))
    .filter((category) => category.entries.length > 0);
  return (
    <div className="stack">
      <TextField
        label={t('menu.search')}
        hint={t('menu.searchHint')}
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
            <span className="soft small">{t('menu.category', { number: category.number })}</span> {category.name}
          </h2>
          <ul className="stack pairs">
            {category.entries.map((entry) => (
              <li key={entry.id} className="card">
                <div className="tight">
                  <h3>{entry.name}</h3>
                  {entry.item.summary ? <p className="soft">{entry.item.summary}</p> : null}
                </div>
                <EntryFacts entry={entry} />
                {action(entry)}
              </li>
            ))}
          </ul>
        </section>
      ))}
    </div>
  );
}

const matches = (entry: MenuEntry, text: string): boolean => {
  const wanted = text.trim().toLowerCase();
  return wanted === '' || `${entry.name} ${entry.item.summary ?? ''}`.toLowerCase().includes(wanted);
};
