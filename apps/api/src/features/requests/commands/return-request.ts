import type { Actor } from '@diandan/domain/access';
import { type ReturnRefusal, returnRequest as decide } from '@diandan/domain/requests';
import { type CommandParts, stepActorOf } from './command.js';
import { type StepDecision, type StepInput, takeStep } from './take-step.js';

/** The station says what is missing. */
export interface ReturnRequestInput extends StepInput {
  readonly missing: string;
}

/** 退回补充. */
export function returnRequest(
  parts: CommandParts,
  actor: Actor,
  input: ReturnRequestInput,
): Promise<StepDecision<ReturnRefusal>> {
  return takeStep(parts, actor, 'RETURN', input, ({ request, at }) =>
    decide(request, input, { by: stepActorOf(actor) }, at),
  );
}
