import type { MatchRequest, MatchWorker } from './match-input.js';
import { type MatchPolicy, type UsedFactor, usedFactors } from './match-policy.js';
import { divisionHops, stationHops } from './tree-distance.js';

/** What one factor adds to a score, with the facts behind it. */
export interface ScorePart {
  readonly factor: UsedFactor;
  /** Whole points; the parts of a candidate sum exactly to its score. */
  readonly contribution: number;
  /** The most that this part can contribute. */
  readonly maximum: number;
  readonly params: Readonly<Record<string, string | number>>;
}

/** What all workers of one ranking are measured by. */
export interface Measures {
  readonly request: MatchRequest;
  readonly policy: MatchPolicy;
  readonly visitsByWorker: ReadonlyMap<string, number>;
  readonly visitCount: number;
  readonly meanRating: number;
}

/** Prepares what does not depend on one worker: the mean rating of all, and the resident's earlier visits. */
export function prepareMeasures(request: MatchRequest, workers: readonly MatchWorker[], policy: MatchPolicy): Measures {
  const visitsByWorker = new Map<string, number>();
  let visitCount = 0;
  for (const { workerId, visitCount: visits } of request.earlierVisits) {
    visitsByWorker.set(workerId, (visitsByWorker.get(workerId) ?? 0) + visits);
    visitCount += visits;
  }
  // Summed in hundredths, so that the order of the workers cannot change the last bit.
  let hundredths = 0;
  let ratings = 0;
  for (const worker of workers) {
    if (worker.averageRating === null) continue;
    hundredths += Math.round(worker.averageRating * 100) * worker.ratingCount;
    ratings += worker.ratingCount;
  }
  const meanRating = ratings === 0 ? policy.ratingPriorMean : hundredths / 100 / ratings;
  return { request, policy, visitsByWorker, visitCount, meanRating };
}

// A higher certificate than demanded fits, but its holder is scarce and is saved for what needs it.
const certificateSteps = [1, 0.85, 0.65];
const nearness = Array.from({ length: 25 }, (_, steps) => 2 ** (-steps / 3));

function certificateFit(worker: MatchWorker, request: MatchRequest): number {
  if (request.certificateDemands.length === 0) return 1;
  let sum = 0;
  for (const demand of request.certificateDemands) {
    let best = demand.metBy.length;
    for (const certificate of worker.certificates) {
      const step = demand.metBy.indexOf(certificate.typeKey);
      if (step >= 0 && step < best) best = step;
    }
    sum += certificateSteps[best] ?? 0.45;
  }
  return sum / request.certificateDemands.length;
}

function spareSkills(worker: MatchWorker, request: MatchRequest): number {
  return Math.max(0, worker.skillKeys.length - request.requiredSkillKeys.length);
}

// Volunteers are not judged by how often they say yes.
function offersThatCount(worker: MatchWorker): number {
  return worker.kind === 'VOLUNTEER' ? 0 : worker.offerCount;
}

function shrunkRating(worker: MatchWorker, measures: Measures): number {
  const credit = measures.policy.ratingPriorCount;
  const count = worker.averageRating === null ? 0 : worker.ratingCount;
  return (credit * measures.meanRating + count * (worker.averageRating ?? 0)) / (credit + count);
}

/** How well a worker does in one factor, from 0 to 1. */
function degree(factor: UsedFactor, worker: MatchWorker, measures: Measures): number {
  const { request, policy } = measures;
  switch (factor) {
    case 'SKILL_FIT':
      // Many other skills: better kept free for what only this worker can do.
      return certificateFit(worker, request) * (0.8 + 0.2 / (1 + spareSkills(worker, request)));
    case 'CONTINUITY':
      // Nobody has an advantage with a resident whom nobody has visited.
      return measures.visitCount === 0 ? 0.5 : (measures.visitsByWorker.get(worker.id) ?? 0) / measures.visitCount;
    case 'TRAVEL': {
      const steps =
        stationHops(worker.stationPath, request.stationPath) + divisionHops(worker.divisionCode, request.divisionCode);
      return nearness[steps] ?? 0;
    }
    case 'LOAD':
      return 1 - worker.openCaseCount / Math.max(1, worker.caseloadCap);
    case 'RATING':
      return (shrunkRating(worker, measures) - 1) / 4;
    case 'RELIABILITY': {
      const offers = offersThatCount(worker);
      const accepted = offers === 0 ? 0 : worker.acceptedCount;
      const credit = policy.reliabilityPriorCount;
      return (credit * policy.reliabilityPriorShare + accepted) / (credit + offers);
    }
  }
}

function contribution(factor: UsedFactor, worker: MatchWorker, measures: Measures): number {
  const share = Math.min(1, Math.max(0, degree(factor, worker, measures)));
  return Math.round(measures.policy.weights[factor] * share);
}

/** The score of a worker, 0 to 10,000: the sum of the rounded contributions, so nothing is lost in rounding. */
export function scoreOf(worker: MatchWorker, measures: Measures): number {
  let score = 0;
  for (const factor of usedFactors) score += contribution(factor, worker, measures);
  return score;
}

function paramsOf(factor: UsedFactor, worker: MatchWorker, measures: Measures): ScorePart['params'] {
  const { request } = measures;
  switch (factor) {
    case 'SKILL_FIT':
      return { required: request.requiredSkillKeys.length, spare: spareSkills(worker, request) };
    case 'CONTINUITY':
      return { visits: measures.visitsByWorker.get(worker.id) ?? 0, total: measures.visitCount };
    case 'TRAVEL':
      return {
        hops: stationHops(worker.stationPath, request.stationPath),
        divisionHops: divisionHops(worker.divisionCode, request.divisionCode),
      };
    case 'LOAD':
      return { has: worker.openCaseCount, max: worker.caseloadCap };
    case 'RATING':
      return {
        count: worker.ratingCount,
        average: worker.averageRating === null ? 0 : Math.round(worker.averageRating * 10) / 10,
        counted: Math.round(shrunkRating(worker, measures) * 10) / 10,
      };
    case 'RELIABILITY':
      return { offers: offersThatCount(worker), accepted: offersThatCount(worker) === 0 ? 0 : worker.acceptedCount };
  }
}

/** The score taken apart, for a screen. */
export function explainScore(worker: MatchWorker, measures: Measures): readonly ScorePart[] {
  return usedFactors.map((factor) => ({
    factor,
    contribution: contribution(factor, worker, measures),
    maximum: measures.policy.weights[factor],
    params: paramsOf(factor, worker, measures),
  }));
}
