import { accept, type Decision, refuse } from '../decision.js';
import { type InputIssue, invalidInput } from '../input-issues.js';
import { readText } from '../text-rules.js';
import type { RequestStep } from './request-events.js';
import type { WithdrawRefusal } from './request-refusals.js';
import { checkStep, noteLimit, type StepCommand, type StepFacts, takeStep } from './request-step.js';
import type { ServiceRequest } from './request.js';

/** The orderer takes the request back. */
export interface WithdrawCommand extends StepCommand {
  readonly note?: string | null | undefined;
}

/** 撤单: decides whether the request is taken back; an active assignment ends with it. */
export function withdrawRequest(
  request: ServiceRequest,
  command: WithdrawCommand,
  facts: StepFacts,
  at: number,
): Decision<RequestStep<'WITHDRAW'>, WithdrawRefusal> {
  const refusal = checkStep(request, 'WITHDRAW', command);
  if (refusal !== null) return refuse(refusal);
  const issues: InputIssue[] = [];
  const note = readText(issues, ['note'], command.note, { max: noteLimit, multiline: true });
  if (issues.length > 0) return refuse(invalidInput(issues));
  const details = { endedAssignmentId: request.assignment?.id ?? null };
  return accept(
    takeStep(
      request,
      { state: 'WITHDRAWN', closedAt: at, clockPausedAt: null, assignment: null },
      { action: 'WITHDRAW', details, note },
      facts.by,
      at,
    ),
  );
}
