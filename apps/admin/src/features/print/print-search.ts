import { oneOf, type RawSearch } from '../../ui/search-values';

/** How a sheet is to be printed; what is absent is the usual. */
export interface PrintSearch {
  readonly size?: 'large';
  readonly words?: 'plain';
  readonly lang?: 'en';
}

/** Reads how a sheet is to be printed from its address, by the names that the phone pages use too. */
export function parsePrintSearch(search: RawSearch): PrintSearch {
  const size = oneOf(search, 'size', ['large'] as const);
  const words = oneOf(search, 'words', ['plain'] as const);
  const lang = oneOf(search, 'lang', ['en'] as const);
  return { ...(size ? { size } : {}), ...(words ? { words } : {}), ...(lang ? { lang } : {}) };
}

/** The address of the phone page that a sheet leads to: in the same type, words and language as the sheet. */
export function phonePageAddress(origin: string, code: string, search: PrintSearch): string {
  const wishes = new URLSearchParams({ ...search }).toString();
  return `${origin}/m/s/${encodeURIComponent(code)}${wishes === '' ? '' : `?${wishes}`}`;
}
