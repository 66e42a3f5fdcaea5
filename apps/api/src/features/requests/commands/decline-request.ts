import type { Actor } from '@diandan/domain/access';
import { type DeclineRefusal, declineRequest as decide } from '@diandan/domain/requests';
import { workerActing } from './acting-worker.js';
import type { CommandParts } from './command.js';
import { countedReason } from './reasons.js';
import { type StepDecision, type StepInput, takeStep } from './take-step.js';

/** A worker says no, with a reason. */
export interface DeclineRequestInput extends StepInput {
  readonly reasonKey: string;
  readonly note?: string | null | undefined;
}

/** 婉拒. */
export function declineRequest(
  parts: CommandParts,
  actor: Actor,
  input: DeclineRequestInput,
): Promise<StepDecision<DeclineRefusal>> {
  return takeStep(parts, actor, 'DECLINE', input, async ({ tx, request, at }) => {
    const { said, reasonKeys } = await countedReason(parts, tx, 'DECLINE_REASON', input);
    return decide(request, said, { ...workerActing(actor), reasonKeys }, at);
  });
}
