import { accept, type Decision, refuse } from '../decision.js';
import { type InputIssue, invalidInput } from '../input-issues.js';
import { readText } from '../text-rules.js';
import { checkMember, type WorkerStepFacts } from './assigned-member.js';
import type { RequestStep } from './request-events.js';
import type { RecordVisitRefusal } from './request-refusals.js';
import { checkStep, noteLimit, type StepCommand, takeStep } from './request-step.js';
import type { ServiceRequest } from './request.js';

/** A worker tells of one visit. */
export interface RecordVisitCommand extends StepCommand {
  readonly note: string;
}

/** Decides whether a visit is put on record; a request may have several. */
export function recordVisit(
  request: ServiceRequest,
  command: RecordVisitCommand,
  facts: WorkerStepFacts,
  at: number,
): Decision<RequestStep<'RECORD_VISIT'>, RecordVisitRefusal> {
  const refusal = checkMember(request, facts.workerId) ?? checkStep(request, 'RECORD_VISIT', command);
  if (refusal !== null) return refuse(refusal);
  const issues: InputIssue[] = [];
  const note = readText(issues, ['note'], command.note, { max: noteLimit, multiline: true, required: true });
  if (issues.length > 0) return refuse(invalidInput(issues));
  const details = { workerId: facts.workerId };
  return accept(takeStep(request, { state: 'IN_SERVICE' }, { action: 'RECORD_VISIT', details, note }, facts.by, at));
}
