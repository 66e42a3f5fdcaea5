import { inLocale, type Locale } from '../words.js';
import { certificateTypes, skills } from './abilities.js';
import { clientCategories, serviceDomains } from './clients.js';
import { consents, documents } from './papers.js';
import { declineReasons, proxyRelations, ratingDimensions, rejectReasons } from './reasons.js';
import { type Term, type TermEntry, type TermKind, termKinds } from './term.js';
import { createTermBook, type TermBook } from './term-book.js';
import { positionStep } from './term-decisions.js';
import { units } from './units.js';
import { households, languages } from './ways-of-life.js';

/** The dictionaries as they are shipped; what a deployment makes of them stands in its own {@link TermBook}. */
export const defaultTerms: Readonly<Record<TermKind, readonly Term[]>> = {
  DECLINE_REASON: declineReasons,
  REJECT_REASON: rejectReasons,
  PROXY_RELATION: proxyRelations,
  SKILL: skills,
  CERTIFICATE_TYPE: certificateTypes,
  CLIENT_CATEGORY: clientCategories,
  SERVICE_DOMAIN: serviceDomains,
  RATING_DIMENSION: ratingDimensions,
  LANGUAGE: languages,
  DOCUMENT: documents,
  CONSENT: consents,
  HOUSEHOLD: households,
  UNIT: units,
};

/** The shipped dictionaries as entries of a book. */
export function defaultEntries(): readonly TermEntry[] {
  return termKinds.flatMap((kind) =>
    defaultTerms[kind].map((term, index) => ({
      kind,
      key: term.key,
      zh: term.zh,
      en: term.en,
      parentKey: term.parentKey ?? null,
      position: (index + 1) * positionStep,
      isRetired: false,
      mergedIntoKey: null,
      version: 1,
    })),
  );
}

/** A book of the shipped dictionaries, for data that are shipped with them. */
export const defaultTermBook: TermBook = createTermBook(defaultEntries());

/** The shipped entries of a dictionary in the order a form shows them. */
export function termsOf(kind: TermKind): readonly Term[] {
  return defaultTerms[kind];
}

/** The keys of a shipped dictionary. */
export function termKeys(kind: TermKind): readonly string[] {
  return defaultTerms[kind].map((term) => term.key);
}

/** The name of a shipped entry; a key that is not (or no longer) in the dictionary is its own name. */
export function termName(kind: TermKind, key: string, locale: Locale): string {
  const term = defaultTerms[kind].find((one) => one.key === key);
  return term === undefined ? key : inLocale(term, locale);
}
