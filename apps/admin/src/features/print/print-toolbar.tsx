import { Link } from '@tanstack/react-router';
import type { PrintSearch } from './print-search';
import { phonePageAddress } from './print-search';
import type { SaySheet } from './texts';

interface PrintToolbarProps {
  readonly code: string;
  readonly search: PrintSearch;
  readonly say: SaySheet;
}

/** The search with one wish turned round. */
function turned<Wish extends keyof PrintSearch>(
  search: PrintSearch,
  wish: Wish,
  value: NonNullable<PrintSearch[Wish]>,
): PrintSearch {
  const { [wish]: had, ...rest } = search;
  return had === undefined ? { ...rest, [wish]: value } : rest;
}

/** What can be chosen before printing; never printed itself. */
export function PrintToolbar({ code, search, say }: PrintToolbarProps) {
  const wish = (name: keyof PrintSearch, to: PrintSearch, text: string) => (
    <Link
      to="/print/menu/$station"
      params={{ station: code }}
      search={to}
      replace
      aria-current={search[name] === undefined ? undefined : 'true'}
    >
      {text}
    </Link>
  );
  return (
    <nav className="dd-print-tools" aria-label={say('toolbar')}>
      <button type="button" onClick={() => window.print()}>
        {say('print')}
      </button>
      {wish('size', turned(search, 'size', 'large'), say('large'))}
      {search.lang === 'en' ? null : wish('words', turned(search, 'words', 'plain'), say('plain'))}
      {wish('lang', turned(search, 'lang', 'en'), say('english'))}
      <a href={phonePageAddress('', code, search)}>{say('phonePage')}</a>
    </nav>
  );
}
