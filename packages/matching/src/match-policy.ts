/** The factors of the public contract; a policy weighs those whose facts exist. */
export type MatchFactor =
  | 'SKILL_FIT'
  | 'CONTINUITY'
  | 'TRAVEL'
  | 'LOAD'
  | 'RATING'
  | 'LANGUAGE'
  | 'PREFERENCE'
  | 'RELIABILITY';

/** The factors that are weighed today, in the order in which they are explained. Languages and wishes have no facts yet. */
export const usedFactors = ['SKILL_FIT', 'CONTINUITY', 'TRAVEL', 'LOAD', 'RATING', 'RELIABILITY'] as const;

/** A factor that is weighed today. */
export type UsedFactor = (typeof usedFactors)[number];

/** How the facts are weighed. Weights are policy, not truth: every change is a new version. */
export interface MatchPolicy {
  readonly version: number;
  /** The most that each factor can contribute. The weights of the used factors sum to 10,000, the best score there is. */
  readonly weights: Readonly<Record<UsedFactor, number>>;
  /** How many ratings at the mean every worker is credited with, so that few ratings say little. */
  readonly ratingPriorCount: number;
  /** The mean rating where nobody has been rated. */
  readonly ratingPriorMean: number;
  /** The same for the share of accepted offers. */
  readonly reliabilityPriorCount: number;
  readonly reliabilityPriorShare: number;
}

/**
 * The first policy: the weights of the design for the six used factors (2,000 2,200 1,800 1,500 800 300), scaled so
 * that they sum to 10,000 again without language and preference.
 */
export const defaultMatchPolicy: MatchPolicy = {
  version: 1,
  weights: { SKILL_FIT: 2326, CONTINUITY: 2558, TRAVEL: 2093, LOAD: 1744, RATING: 930, RELIABILITY: 349 },
  ratingPriorCount: 10,
  ratingPriorMean: 4,
  reliabilityPriorCount: 5,
  reliabilityPriorShare: 0.8,
};

/** What a policy gets wrong, or null: the weights must be whole, not negative, and sum to 10,000. */
export function policyProblem(policy: MatchPolicy): 'WEIGHT_NOT_WHOLE' | 'WEIGHTS_DO_NOT_SUM' | null {
  let sum = 0;
  for (const factor of usedFactors) {
    const weight = policy.weights[factor];
    if (!Number.isInteger(weight) || weight < 0) return 'WEIGHT_NOT_WHOLE';
    sum += weight;
  }
  return sum === 10_000 ? null : 'WEIGHTS_DO_NOT_SUM';
}
