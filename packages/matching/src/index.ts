export type { TermNames } from './labels.js';
export { exclusionFix, exclusionText, nobodyFitsText, scorePartText } from './labels.js';
export type { CertificateDemand, EarlierVisits, MatchInput, MatchRequest, MatchWorker } from './match-input.js';
export type { MatchFactor, MatchPolicy, UsedFactor } from './match-policy.js';
export { defaultMatchPolicy, policyProblem, usedFactors } from './match-policy.js';
export type { NobodyFits, RankedCandidate, Ranking } from './rank.js';
export { findExclusions, rankCandidates } from './rank.js';
export type { ScorePart } from './score.js';
