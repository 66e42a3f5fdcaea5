import { accept, type Decision, refuse } from '../decision.js';
import { type InputIssue, invalidInput } from '../input-issues.js';
import { readText } from '../text-rules.js';
import { checkMember, type WorkerStepFacts } from './assigned-member.js';
import type { RequestStep } from './request-events.js';
import type { StartRefusal } from './request-refusals.js';
import { checkStep, noteLimit, type StepCommand, takeStep } from './request-step.js';
import type { ServiceRequest } from './request.js';

/** A worker begins; the note may hold place and time of the check-in. */
export interface StartCommand extends StepCommand {
  readonly note?: string | null | undefined;
}

/** Decides whether the work begins. */
export function startService(
  request: ServiceRequest,
  command: StartCommand,
  facts: WorkerStepFacts,
  at: number,
): Decision<RequestStep<'START'>, StartRefusal> {
  const refusal = checkMember(request, facts.workerId) ?? checkStep(request, 'START', command);
  if (refusal !== null) return refuse(refusal);
  const issues: InputIssue[] = [];
  const note = readText(issues, ['note'], command.note, { max: noteLimit, multiline: true });
  if (issues.length > 0) return refuse(invalidInput(issues));
  const details = { workerId: facts.workerId };
  return accept(takeStep(request, { state: 'IN_SERVICE' }, { action: 'START', details, note }, facts.by, at));
}
