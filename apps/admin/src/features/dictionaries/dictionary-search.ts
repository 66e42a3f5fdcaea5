import type { TermKind } from '../../graphql/generated/graphql';
import { flagIn, oneOf, type RawSearch, textIn } from '../../ui/search-values';

/** The dictionaries in the order of the page: those edited most come first. */
export const termKinds = [
  'CLIENT_CATEGORY',
  'SERVICE_DOMAIN',
  'SKILL',
  'CERTIFICATE_TYPE',
  'LANGUAGE',
  'DOCUMENT',
  'CONSENT',
  'HOUSEHOLD',
  'UNIT',
  'DECLINE_REASON',
  'REJECT_REASON',
  'PROXY_RELATION',
  'RATING_DIMENSION',
] as const satisfies readonly TermKind[];

/** What stands in the address of the page. */
export interface DictionarySearch {
  readonly kind?: TermKind;
  readonly text?: string;
  /** Also what is out of use. */
  readonly all?: true;
}

/** Reads the page's values out of an address. */
export function parseDictionarySearch(search: RawSearch): DictionarySearch {
  const kind = oneOf(search, 'kind', termKinds);
  const text = textIn(search, 'text');
  const all = flagIn(search, 'all');
  return { ...(kind ? { kind } : {}), ...(text ? { text } : {}), ...(all ? { all } : {}) };
}
