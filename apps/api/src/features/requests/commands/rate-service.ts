import type { Actor } from '@diandan/domain/access';
import { type RateRefusal, type RatingDimension, rateService as decide } from '@diandan/domain/requests';
import { type CommandParts, stepActorOf } from './command.js';
import { type StepDecision, type StepInput, takeStep } from './take-step.js';

/** What the orderer says about the service. */
export interface RateServiceInput extends StepInput {
  readonly score: number;
  readonly dimensions?: readonly RatingDimension[] | null | undefined;
  readonly comment?: string | null | undefined;
}

/** 评单. */
export function rateService(
  parts: CommandParts,
  actor: Actor,
  input: RateServiceInput,
): Promise<StepDecision<RateRefusal>> {
  return takeStep(parts, actor, 'RATE', input, async ({ tx, request, held, at }) =>
    decide(
      request,
      input,
      {
        by: stepActorOf(actor),
        isOrderer: held.includes('ORDERER') || held.includes('SERVED'),
        raterWorkerId: actor.workerId,
        dimensionKeys: (await parts.terms.within(tx)).keys('RATING_DIMENSION'),
      },
      at,
    ),
  );
}
