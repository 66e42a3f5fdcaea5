import { inLocale, type Locale } from '../words.js';
import { certificateTypes, skills } from './abilities.js';
import { clientCategories, serviceDomains } from './clients.js';
import { declineReasons, proxyRelations, ratingDimensions, rejectReasons } from './reasons.js';
import type { Term, TermKind } from './term.js';

const dictionaries: Readonly<Record<TermKind, readonly Term[]>> = {
  DECLINE_REASON: declineReasons,
  REJECT_REASON: rejectReasons,
  PROXY_RELATION: proxyRelations,
  SKILL: skills,
  CERTIFICATE_TYPE: certificateTypes,
  CLIENT_CATEGORY: clientCategories,
  SERVICE_DOMAIN: serviceDomains,
  RATING_DIMENSION: ratingDimensions,
};

/** The entries of a dictionary in the order a form shows them. */
export function termsOf(kind: TermKind): readonly Term[] {
  return dictionaries[kind];
}

/** The keys of a dictionary. */
export function termKeys(kind: TermKind): readonly string[] {
  return dictionaries[kind].map((term) => term.key);
}

/** The name of an entry; a key that is not (or no longer) in the dictionary is its own name. */
export function termName(kind: TermKind, key: string, locale: Locale): string {
  const term = dictionaries[kind].find((one) => one.key === key);
  return term === undefined ? key : inLocale(term, locale);
}
