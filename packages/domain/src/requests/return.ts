import { accept, type Decision, refuse } from '../decision.js';
import { type InputIssue, invalidInput } from '../input-issues.js';
import { readText } from '../text-rules.js';
import type { RequestStep } from './request-events.js';
import type { ReturnRefusal } from './request-refusals.js';
import { checkStep, noteLimit, type StepCommand, type StepFacts, takeStep } from './request-step.js';
import type { ServiceRequest } from './request.js';

/** The station asks the orderer for something. */
export interface ReturnCommand extends StepCommand {
  readonly missing: string;
}

/** 退回: decides whether the request goes back to the orderer; from then on the clock stands still. */
export function returnRequest(
  request: ServiceRequest,
  command: ReturnCommand,
  facts: StepFacts,
  at: number,
): Decision<RequestStep<'RETURN'>, ReturnRefusal> {
  const refusal = checkStep(request, 'RETURN', command);
  if (refusal !== null) return refuse(refusal);
  const issues: InputIssue[] = [];
  const note = readText(issues, ['missing'], command.missing, { max: noteLimit, multiline: true, required: true });
  if (issues.length > 0) return refuse(invalidInput(issues));
  return accept(
    takeStep(request, { state: 'RETURNED', clockPausedAt: at }, { action: 'RETURN', details: {}, note }, facts.by, at),
  );
}
