import DataLoader from 'dataloader';
import type { Feature, FeatureParts } from '../../feature.js';
import type { RequestContext } from '../../graphql/context.js';
import { codeOfId, divisionsByCode } from './division.queries.js';
import { type DivisionLoader, DivisionResolver } from './division.resolver.js';
import type { DivisionType } from './division.type.js';

/** What other features may ask about divisions. */
export interface Divisions extends Feature {
  /** The divisions of a request by code. */
  byCode(context: RequestContext): DivisionLoader;
}

/** The administrative divisions. */
export function createDivisions(parts: FeatureParts): Divisions {
  const sql = parts.database.read;
  const makeLoader = (): DivisionLoader =>
    new DataLoader<string, DivisionType | null>((codes) => divisionsByCode(sql, codes));
  const byCode = (context: RequestContext) => context.loaders.of(makeLoader, context);
  return {
    resolvers: new Map([[DivisionResolver, new DivisionResolver(sql, byCode)]]),
    nodes: {
      async div(id, context) {
        const code = codeOfId(id);
        return code === null ? null : byCode(context).load(code);
      },
    },
    byCode,
  };
}
