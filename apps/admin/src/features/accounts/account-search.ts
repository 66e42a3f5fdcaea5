import { type RawSearch, textIn } from '../../ui/search-values';

/** The filter of the list of accounts as it stands in the address. */
export interface AccountsSearch {
  readonly text?: string;
}

/** Reads the filter from an address; what is none is left out. */
export function parseAccountsSearch(raw: RawSearch): AccountsSearch {
  const text = textIn(raw, 'text');
  return text === undefined ? {} : { text };
}
