import type { Actor } from '@diandan/domain/access';
import { type AcceptRefusal, acceptRequest as decide } from '@diandan/domain/requests';
import { workerActing } from './acting-worker.js';
import type { CommandParts } from './command.js';
import { type StepDecision, type StepInput, takeStep } from './take-step.js';

/** 接单. */
export function acceptRequest(
  parts: CommandParts,
  actor: Actor,
  input: StepInput,
): Promise<StepDecision<AcceptRefusal>> {
  return takeStep(parts, actor, 'ACCEPT', input, ({ request, at }) => decide(request, input, workerActing(actor), at));
}
