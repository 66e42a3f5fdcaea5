/** The dictionaries there are; their entries are data, which kinds exist is not. */
export const termKinds = [
  'DECLINE_REASON',
  'REJECT_REASON',
  'PROXY_RELATION',
  'SKILL',
  'CERTIFICATE_TYPE',
  'CLIENT_CATEGORY',
  'SERVICE_DOMAIN',
  'RATING_DIMENSION',
  'LANGUAGE',
  'DOCUMENT',
  'CONSENT',
  'HOUSEHOLD',
  'UNIT',
] as const;

/** One of the dictionaries. */
export type TermKind = (typeof termKinds)[number];

/** An entry as the product ships it; a key is never reused for another meaning. */
export interface Term {
  readonly key: string;
  readonly zh: string;
  readonly en: string;
  /** The entry this one belongs under, where the dictionary has groups. */
  readonly parentKey?: string;
}

/** An entry as it stands in a book: shipped or made here, with all that may have become of it since. */
export interface TermEntry {
  readonly kind: TermKind;
  readonly key: string;
  readonly zh: string;
  readonly en: string;
  readonly parentKey: string | null;
  /** Forms show the lower numbers first. */
  readonly position: number;
  /** True when it may no longer be chosen; what was chosen before keeps its name. */
  readonly isRetired: boolean;
  /** The entry that this one turned out to be the same as; null for entries of their own. */
  readonly mergedIntoKey: string | null;
  readonly version: number;
}
