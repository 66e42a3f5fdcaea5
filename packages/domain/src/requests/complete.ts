import { accept, type Decision, refuse } from '../decision.js';
import { type InputIssue, invalidInput } from '../input-issues.js';
import { readText } from '../text-rules.js';
import { checkMember, type WorkerStepFacts } from './assigned-member.js';
import type { RequestStep } from './request-events.js';
import type { CompleteRefusal } from './request-refusals.js';
import { checkStep, noteLimit, type StepCommand, takeStep } from './request-step.js';
import type { ServiceRequest } from './request.js';

/** A worker says done. */
export interface CompleteCommand extends StepCommand {
  readonly outcome?: string | null | undefined;
}

/** 办结: decides whether the service is delivered; the request then waits for its rating. */
export function completeService(
  request: ServiceRequest,
  command: CompleteCommand,
  facts: WorkerStepFacts,
  at: number,
): Decision<RequestStep<'COMPLETE'>, CompleteRefusal> {
  const refusal = checkMember(request, facts.workerId) ?? checkStep(request, 'COMPLETE', command);
  if (refusal !== null) return refuse(refusal);
  const issues: InputIssue[] = [];
  const outcome = readText(issues, ['outcome'], command.outcome, { max: noteLimit, multiline: true });
  if (issues.length > 0) return refuse(invalidInput(issues));
  const details = { workerId: facts.workerId };
  return accept(
    takeStep(request, { state: 'DELIVERED', outcome }, { action: 'COMPLETE', details, note: outcome }, facts.by, at),
  );
}
