/** The dictionaries a form needs. */
export const termKinds = [
  'DECLINE_REASON',
  'REJECT_REASON',
  'PROXY_RELATION',
  'SKILL',
  'CERTIFICATE_TYPE',
  'CLIENT_CATEGORY',
  'SERVICE_DOMAIN',
  'RATING_DIMENSION',
] as const;

/** One of the dictionaries. */
export type TermKind = (typeof termKinds)[number];

/** One entry of a dictionary; a key is never reused for another meaning. */
export interface Term {
  readonly key: string;
  readonly zh: string;
  readonly en: string;
  /** The entry this one belongs under, where the dictionary has groups. */
  readonly parentKey?: string;
}
