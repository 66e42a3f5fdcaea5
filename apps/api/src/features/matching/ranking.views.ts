import type { Locale } from '@diandan/domain/decision';
import { nobodyFitsText, type Ranking, scorePartText } from '@diandan/matching';
import { exclusionViews } from './exclusion.type.js';
import type { CandidateRankingType } from './matching.type.js';

/** A ranking in the viewer's language. */
export const rankingView = (requestId: string, ranking: Ranking, locale: Locale): CandidateRankingType => ({
  requestId,
  candidates: ranking.candidates.map(({ workerId, rank, score, parts }) => ({
    workerId,
    rank,
    score,
    reasons: parts.map((part) => ({
      factor: part.factor,
      contribution: part.contribution,
      text: scorePartText(part, locale),
    })),
  })),
  nobodyFits:
    ranking.nobodyFits === null
      ? null
      : {
          text: nobodyFitsText(ranking.nobodyFits, locale),
          nearest: exclusionViews(ranking.nobodyFits.nearest, locale),
        },
  ranking,
});
