import type { Actor } from '@diandan/domain/access';
import { type ResubmitRefusal, resubmitRequest as decide } from '@diandan/domain/requests';
import { type CommandParts, stepActorOf } from './command.js';
import { type StepDecision, type StepInput, takeStep } from './take-step.js';

/** The orderer answers. */
export interface ResubmitRequestInput extends StepInput {
  readonly need?: string | null | undefined;
  readonly note?: string | null | undefined;
}

/** 重新提交. */
export function resubmitRequest(
  parts: CommandParts,
  actor: Actor,
  input: ResubmitRequestInput,
): Promise<StepDecision<ResubmitRefusal>> {
  return takeStep(parts, actor, 'RESUBMIT', input, ({ request, at }) =>
    decide(request, input, { by: stepActorOf(actor) }, at),
  );
}
