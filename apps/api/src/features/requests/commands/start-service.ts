import type { Actor } from '@diandan/domain/access';
import { type StartRefusal, startService as decide } from '@diandan/domain/requests';
import { workerActing } from './acting-worker.js';
import type { CommandParts } from './command.js';
import { type StepDecision, type StepInput, takeStep } from './take-step.js';

/** A worker begins. */
export interface StartServiceInput extends StepInput {
  readonly note?: string | null | undefined;
}

/** 开始服务. */
export function startService(
  parts: CommandParts,
  actor: Actor,
  input: StartServiceInput,
): Promise<StepDecision<StartRefusal>> {
  return takeStep(parts, actor, 'START', input, ({ request, at }) => decide(request, input, workerActing(actor), at));
}
