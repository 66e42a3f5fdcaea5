import { nobodyFitsText, type Ranking, scorePartText } from '@diandan/matching';
import type { RequestContext } from '../../graphql/context.js';
import { exclusionViews } from './exclusion.type.js';
import type { CandidateRankingType } from './matching.type.js';

/** A ranking in the viewer's language. */
export const rankingView = (
  requestId: string,
  ranking: Ranking,
  context: Pick<RequestContext, 'terms' | 'locale'>,
): CandidateRankingType => ({
  requestId,
  candidates: ranking.candidates.map(({ workerId, rank, score, parts }) => ({
    workerId,
    rank,
    score,
    reasons: parts.map((part) => ({
      factor: part.factor,
      contribution: part.contribution,
      maximum: part.maximum,
      text: scorePartText(part, context.locale),
    })),
  })),
  nobodyFits:
    ranking.nobodyFits === null
      ? null
      : {
          text: nobodyFitsText(ranking.nobodyFits, context.locale),
          nearest: exclusionViews(ranking.nobodyFits.nearest, context),
        },
  ranking,
});
