import type { Feature, FeatureParts } from '../../feature.js';
import { TermResolver } from './term.resolver.js';

/** What the dictionaries tell the rest of the product. */
export interface TermListeners {
  /** A kind of certificate counts as another one, or no longer does: who is certified has to be counted anew. */
  readonly certificatesChanged: () => Promise<unknown>;
}

/** The dictionaries of forms, and those who edit them. */
export function createTerms(parts: FeatureParts, { certificatesChanged }: TermListeners): Feature {
  const { database, clock, terms } = parts;
  const commands = {
    database,
    clock,
    terms,
    countsChanged: async (kind: string) => {
      if (kind === 'CERTIFICATE_TYPE') await certificatesChanged();
    },
  };
  return { resolvers: new Map([[TermResolver, new TermResolver(commands, database.read)]]) };
}
