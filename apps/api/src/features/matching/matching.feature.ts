import type { Feature, FeatureParts } from '../../feature.js';
import type { People } from '../people/index.js';
import type { Requests } from '../requests/index.js';
import type { Stations } from '../stations/index.js';
import { CandidateResolver, ExclusionResolver, MatchingResolver, RankingFieldsResolver } from './matching.resolver.js';

/** What the matchmaking asks of the other features. */
export interface MatchingNeighbours {
  readonly stations: Pick<Stations, 'profile'>;
  readonly people: People;
  readonly requests: Pick<Requests, 'byId'>;
}

/** Who should serve a request. */
export function createMatching(parts: FeatureParts, { stations, people, requests }: MatchingNeighbours): Feature {
  const ranking = { sql: parts.database.read, clock: parts.clock, profileOf: stations.profile };
  return {
    resolvers: new Map<Function, object>([
      [MatchingResolver, new MatchingResolver(ranking, requests)],
      [RankingFieldsResolver, new RankingFieldsResolver()],
      [CandidateResolver, new CandidateResolver(people)],
      [ExclusionResolver, new ExclusionResolver(people)],
    ]),
  };
}
