import type { Actor } from '@diandan/domain/access';
import { type CompleteRefusal, completeService as decide } from '@diandan/domain/requests';
import { workerActing } from './acting-worker.js';
import type { CommandParts } from './command.js';
import { type StepDecision, type StepInput, takeStep } from './take-step.js';

/** A worker says done. */
export interface CompleteServiceInput extends StepInput {
  readonly outcome?: string | null | undefined;
}

/** 办结. */
export function completeService(
  parts: CommandParts,
  actor: Actor,
  input: CompleteServiceInput,
): Promise<StepDecision<CompleteRefusal>> {
  return takeStep(parts, actor, 'COMPLETE', input, ({ request, at }) =>
    decide(request, input, workerActing(actor), at),
  );
}
