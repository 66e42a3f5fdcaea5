import type { ExclusionCode, WorkerExclusion } from '@diandan/domain/requests';
import { type Conditions, prepareConditions, reasonsAgainst } from './eligibility.js';
import type { MatchInput, MatchWorker } from './match-input.js';
import { defaultMatchPolicy, policyProblem } from './match-policy.js';
import { type Contender, compareTied, contender, tieSeed } from './ordering.js';
import { explainScore, type Measures, prepareMeasures, type ScorePart, scoreOf } from './score.js';

/** A worker who may be given the request, with the place in the ranking and the parts of the score. */
export interface RankedCandidate {
  readonly workerId: string;
  /** 1 for the best. */
  readonly rank: number;
  readonly score: number;
  readonly parts: readonly ScorePart[];
}

/** Nobody may be given the request: who comes nearest, and how many workers fail each condition. */
export interface NobodyFits {
  readonly nearest: readonly WorkerExclusion[];
  readonly failedCounts: Readonly<Partial<Record<ExclusionCode, number>>>;
}

/** The answer: every worker is exactly one of candidate and excluded. */
export interface Ranking {
  /** The best first, as many as the limit asked for. */
  readonly candidates: readonly RankedCandidate[];
  /** How many candidates there are in all. */
  readonly candidateCount: number;
  /** The one with the fewest reasons first. */
  readonly exclusions: readonly WorkerExclusion[];
  readonly nobodyFits: NobodyFits | null;
  readonly policyVersion: number;
}

const nearestCount = 5;
const maxScore = 10_000;

/** Ranks the workers for one request; who cannot serve it is excluded with every reason. */
export function rankCandidates(input: MatchInput): Ranking {
  const policy = input.policy ?? defaultMatchPolicy;
  const problem = policyProblem(policy);
  if (problem !== null) throw new Error(`match policy ${policy.version}: ${problem}`);
  const conditions = prepareConditions(input.request, input.today);
  const measures = prepareMeasures(input.request, input.workers, policy);

  const seed = tieSeed(input.request.id);
  const fitting: MatchWorker[] = [];
  const excluded: WorkerExclusion[] = [];
  for (const worker of input.workers) {
    const reasons = reasonsAgainst(worker, conditions);
    if (reasons === null) fitting.push(worker);
    else excluded.push({ workerId: worker.id, reasons });
  }
  const limit = Math.min(input.limit ?? fitting.length, fitting.length);
  return {
    candidates: bestOf(fitting, measures, limit, seed),
    candidateCount: fitting.length,
    exclusions: fewestReasonsFirst(excluded),
    nobodyFits: fitting.length > 0 ? null : nobodyFits(input.workers, excluded, seed),
    policyVersion: policy.version,
  };
}

/** Those of the workers who cannot be given the request, with every reason; what a dispatch is checked by. */
export function findExclusions(input: Pick<MatchInput, 'request' | 'workers' | 'today'>): readonly WorkerExclusion[] {
  const conditions: Conditions = prepareConditions(input.request, input.today);
  return input.workers.flatMap((worker) => {
    const reasons = reasonsAgainst(worker, conditions);
    return reasons === null ? [] : [{ workerId: worker.id, reasons }];
  });
}

/** Fewest reasons first, otherwise as given: putting thousands into a finer order would cost more than finding them. */
function fewestReasonsFirst(excluded: readonly WorkerExclusion[]): readonly WorkerExclusion[] {
  const groups: WorkerExclusion[][] = [];
  for (const exclusion of excluded) {
    const group = groups[exclusion.reasons.length];
    if (group === undefined) groups[exclusion.reasons.length] = [exclusion];
    else group.push(exclusion);
  }
  // flat() skips the lengths that nobody has.
  return groups.flat();
}

/** Who comes nearest when everybody is excluded; `excluded` stands in the order of `workers`. */
function nobodyFits(workers: readonly MatchWorker[], excluded: readonly WorkerExclusion[], seed: number): NobodyFits {
  const failedCounts: Partial<Record<ExclusionCode, number>> = {};
  let nearest: { readonly contender: Contender; readonly exclusion: WorkerExclusion }[] = [];
  workers.forEach((worker, index) => {
    const exclusion = excluded[index];
    if (exclusion === undefined) return;
    for (const code of new Set(exclusion.reasons.map((reason) => reason.code))) {
      failedCounts[code] = (failedCounts[code] ?? 0) + 1;
    }
    const last = nearest.length < nearestCount ? undefined : nearest.at(-1);
    if (last !== undefined && exclusion.reasons.length > last.exclusion.reasons.length) return;
    nearest = [...nearest, { contender: contender(worker, seed), exclusion }]
      .sort((a, b) => a.exclusion.reasons.length - b.exclusion.reasons.length || compareTied(a.contender, b.contender))
      .slice(0, nearestCount);
  });
  return { nearest: nearest.map((one) => one.exclusion), failedCounts };
}

/** The best `limit` of the workers. A histogram of the scores tells which can be among them, so only those are sorted. */
function bestOf(
  fitting: readonly MatchWorker[],
  measures: Measures,
  limit: number,
  seed: number,
): readonly RankedCandidate[] {
  const scores = new Int32Array(fitting.length);
  const histogram = new Int32Array(maxScore + 1);
  fitting.forEach((worker, index) => {
    const score = scoreOf(worker, measures);
    scores[index] = score;
    histogram[score] = (histogram[score] ?? 0) + 1;
  });
  let bar = maxScore;
  for (let above = histogram[bar] ?? 0; above < limit && bar > 0; above += histogram[bar] ?? 0) bar -= 1;
  const within: { readonly contender: Contender; readonly score: number }[] = [];
  fitting.forEach((worker, index) => {
    const score = scores[index] ?? 0;
    if (score >= bar) within.push({ contender: contender(worker, seed), score });
  });
  return within
    .sort((a, b) => b.score - a.score || compareTied(a.contender, b.contender))
    .slice(0, limit)
    .map(({ contender: { worker }, score }, index) => ({
      workerId: worker.id,
      rank: index + 1,
      score,
      parts: explainScore(worker, measures),
    }));
}
