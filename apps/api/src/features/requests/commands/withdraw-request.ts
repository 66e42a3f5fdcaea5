import type { Actor } from '@diandan/domain/access';
import { type WithdrawRefusal, withdrawRequest as decide } from '@diandan/domain/requests';
import { type CommandParts, stepActorOf } from './command.js';
import { type StepDecision, type StepInput, takeStep } from './take-step.js';

/** The orderer takes the request back. */
export interface WithdrawRequestInput extends StepInput {
  readonly note?: string | null | undefined;
}

/** 撤单. */
export function withdrawRequest(
  parts: CommandParts,
  actor: Actor,
  input: WithdrawRequestInput,
): Promise<StepDecision<WithdrawRefusal>> {
  return takeStep(parts, actor, 'WITHDRAW', input, ({ request, at }) =>
    decide(request, input, { by: stepActorOf(actor) }, at),
  );
}
