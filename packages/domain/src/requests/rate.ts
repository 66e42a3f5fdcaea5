import { accept, type Decision, refuse } from '../decision.js';
import { readInteger, readKeys } from '../input-checks.js';
import { type InputIssue, invalidInput } from '../input-issues.js';
import { readText } from '../text-rules.js';
import { memberOf } from './assigned-member.js';
import { type Rating, type RatingDimension, ratingRange } from './rating.js';
import type { RequestStep } from './request-events.js';
import type { RateRefusal } from './request-refusals.js';
import { checkStep, needLimit, type StepCommand, type StepFacts, takeStep } from './request-step.js';
import type { ServiceRequest } from './request.js';

/** What the orderer says about the service. */
export interface RateCommand extends StepCommand {
  readonly score: number;
  readonly dimensions?: readonly RatingDimension[] | null | undefined;
  readonly comment?: string | null | undefined;
}

/** What the decision needs to know. */
export interface RateFacts extends StepFacts {
  /** True when the actor ordered, or is the one for whom a proxy ordered. */
  readonly isOrderer: boolean;
  /** The worker that the actor's account belongs to, if any: who served does not rate. */
  readonly raterWorkerId: string | null;
  readonly dimensionKeys: readonly string[];
}

function readScore(issues: InputIssue[], path: readonly string[], score: number): number {
  return readInteger(issues, path, score, ratingRange.min, ratingRange.max);
}

/** 评单: decides whether the rating stands. It closes the cycle and is final. */
export function rateService(
  request: ServiceRequest,
  command: RateCommand,
  facts: RateFacts,
  at: number,
): Decision<RequestStep<'RATE'>, RateRefusal> {
  const hasServed = facts.raterWorkerId !== null && memberOf(request, facts.raterWorkerId) !== null;
  if (!facts.isOrderer || hasServed) return refuse({ kind: 'NOT_FOUND', what: 'REQUEST' });
  const refusal = checkStep(request, 'RATE', command);
  if (refusal !== null) return refuse(refusal);

  const issues: InputIssue[] = [];
  const dimensions = command.dimensions ?? [];
  const score = readScore(issues, ['score'], command.score);
  readKeys(
    issues,
    ['dimensions'],
    dimensions.map((one) => one.key),
    facts.dimensionKeys,
  );
  dimensions.forEach((one, index) => readScore(issues, ['dimensions', String(index), 'score'], one.score));
  const comment = readText(issues, ['comment'], command.comment, { max: needLimit, multiline: true });
  if (issues.length > 0) return refuse(invalidInput(issues));

  const rating: Rating = {
    score,
    dimensions: dimensions.map(({ key, score: points }) => ({ key, score: points })),
    comment,
    ratedAt: at,
    workerIds: request.assignment?.members.map((member) => member.workerId) ?? [],
    stationId: request.stationId,
  };
  return accept(
    takeStep(
      request,
      { state: 'CLOSED', closedAt: at, rating },
      { action: 'RATE', details: { score }, note: comment },
      facts.by,
      at,
    ),
  );
}
