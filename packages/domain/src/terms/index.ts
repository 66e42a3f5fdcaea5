export { certificatesThatMeet } from './abilities.js';
export { termKeys, termName, termsOf } from './dictionaries.js';
export type { Term, TermKind } from './term.js';
export { termKinds } from './term.js';
export type { Locale, Words } from '../words.js';
export { inLocale, locales } from '../words.js';
