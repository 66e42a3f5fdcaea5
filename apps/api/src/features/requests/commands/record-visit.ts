import type { Actor } from '@diandan/domain/access';
import { type RecordVisitRefusal, recordVisit as decide } from '@diandan/domain/requests';
import { workerActing } from './acting-worker.js';
import type { CommandParts } from './command.js';
import { type StepDecision, type StepInput, takeStep } from './take-step.js';

/** A worker tells of one visit. */
export interface RecordVisitInput extends StepInput {
  readonly note: string;
}

/** 记录走访. */
export function recordVisit(
  parts: CommandParts,
  actor: Actor,
  input: RecordVisitInput,
): Promise<StepDecision<RecordVisitRefusal>> {
  return takeStep(parts, actor, 'RECORD_VISIT', input, ({ request, at }) =>
    decide(request, input, workerActing(actor), at),
  );
}
