import { type RawSearch, textIn } from '../../ui/search-values';

/** Where to go after signing in. */
export interface SignInSearch {
  readonly next?: string;
}

/** Reads where to go; only a path of this site, so that our sign-in page never forwards elsewhere. */
export function parseSignInSearch(search: RawSearch): SignInSearch {
  const next = textIn(search, 'next');
  return next && /^\/(?![/\\])/.test(next) ? { next } : {};
}
