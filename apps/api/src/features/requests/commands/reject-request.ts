import type { Actor } from '@diandan/domain/access';
import { type RejectRefusal, rejectRequest as decide } from '@diandan/domain/requests';
import { type CommandParts, stepActorOf } from './command.js';
import { countedReason } from './reasons.js';
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
  return takeStep(parts, actor, 'REJECT', input, async ({ tx, request, at }) => {
    const { said, reasonKeys } = await countedReason(parts, tx, 'REJECT_REASON', input);
    return decide(request, said, { by: stepActorOf(actor), reasonKeys }, at);
  });
}
