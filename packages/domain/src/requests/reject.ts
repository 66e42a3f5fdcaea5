import { accept, type Decision, refuse } from '../decision.js';
import { readKey } from '../input-checks.js';
import { type InputIssue, invalidInput } from '../input-issues.js';
import { readText } from '../text-rules.js';
import type { RequestStep } from './request-events.js';
import type { RejectRefusal } from './request-refusals.js';
import { checkStep, noteLimit, type StepCommand, type StepFacts, takeStep } from './request-step.js';
import type { ServiceRequest } from './request.js';

/** The station refuses the request, with a reason the orderer can read. */
export interface RejectCommand extends StepCommand {
  readonly reasonKey: string;
  readonly note?: string | null | undefined;
}

/** What the decision needs to know: the reasons there are. */
export interface RejectFacts extends StepFacts {
  readonly reasonKeys: readonly string[];
}

/** 不予受理: decides whether the station may refuse the request. */
export function rejectRequest(
  request: ServiceRequest,
  command: RejectCommand,
  facts: RejectFacts,
  at: number,
): Decision<RequestStep<'REJECT'>, RejectRefusal> {
  const refusal = checkStep(request, 'REJECT', command);
  if (refusal !== null) return refuse(refusal);
  const issues: InputIssue[] = [];
  const reasonKey = readKey(issues, ['reasonKey'], command.reasonKey, facts.reasonKeys);
  const note = readText(issues, ['note'], command.note, { max: noteLimit, multiline: true });
  if (issues.length > 0) return refuse(invalidInput(issues));
  return accept(
    takeStep(
      request,
      { state: 'REJECTED', closedAt: at, clockPausedAt: null },
      { action: 'REJECT', details: {}, reasonKey, note },
      facts.by,
      at,
    ),
  );
}
