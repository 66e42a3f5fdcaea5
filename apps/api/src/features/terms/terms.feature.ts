import type { Feature } from '../../feature.js';
import { TermResolver } from './term.resolver.js';

/** The dictionaries of forms. */
export function createTerms(): Feature {
  return { resolvers: new Map([[TermResolver, new TermResolver()]]) };
}
