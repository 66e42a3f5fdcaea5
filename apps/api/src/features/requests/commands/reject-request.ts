import type { Actor } from '@diandan/domain/access';
import { type RejectRefusal, rejectRequest as decide } from '@diandan/domain/requests';
import { termKeys } from '@diandan/domain/terms';
import { type CommandParts, stepActorOf } from './command.js';
import { type StepDecision, type StepInput, takeStep } from './take-step.js';

/** The station refuses, with a reason. */
export interface RejectRequestInput extends StepInput {
  readonly reasonKey: string;
  readonly note?: string | null | undefined;
}

/** 不予受理. */
export function rejectRequest(
  parts: CommandParts,
  actor: Actor,
  input: RejectRequestInput,
): Promise<StepDecision<RejectRefusal>> {
  return takeStep(parts, actor, 'REJECT', input, ({ request, at }) =>
    decide(request, input, { by: stepActorOf(actor), reasonKeys: termKeys('REJECT_REASON') }, at),
  );
}
