import { accept, type Decision, refuse } from '../decision.js';
import { readKey } from '../input-checks.js';
import { type InputIssue, invalidInput } from '../input-issues.js';
import { readText } from '../text-rules.js';
import { checkMember, type WorkerStepFacts } from './assigned-member.js';
import type { RequestStep } from './request-events.js';
import type { DeclineRefusal } from './request-refusals.js';
import { checkStep, noteLimit, type StepCommand, takeStep } from './request-step.js';
import type { ServiceRequest } from './request.js';

/** A worker says no to the offer. */
export interface DeclineCommand extends StepCommand {
  readonly reasonKey: string;
  readonly note?: string | null | undefined;
}

/** What the decision needs to know: the reasons there are. */
export interface DeclineFacts extends WorkerStepFacts {
  readonly reasonKeys: readonly string[];
}

/** Decides whether the worker may decline. One member's no ends the offer to the whole team, also after that member's yes. */
export function declineRequest(
  request: ServiceRequest,
  command: DeclineCommand,
  facts: DeclineFacts,
  at: number,
): Decision<RequestStep<'DECLINE'>, DeclineRefusal> {
  const { workerId, by } = facts;
  const refusal = checkMember(request, workerId) ?? checkStep(request, 'DECLINE', command);
  if (refusal !== null) return refuse(refusal);
  if (request.assignment === null) return refuse({ kind: 'NOT_FOUND', what: 'OFFER' });
  const issues: InputIssue[] = [];
  const reasonKey = readKey(issues, ['reasonKey'], command.reasonKey, facts.reasonKeys);
  const note = readText(issues, ['note'], command.note, { max: noteLimit, multiline: true });
  if (issues.length > 0) return refuse(invalidInput(issues));
  const details = { assignmentId: request.assignment.id, workerId };
  return accept(
    takeStep(request, { state: 'VERIFIED', assignment: null }, { action: 'DECLINE', details, reasonKey, note }, by, at),
  );
}
