import { accept, type Decision, refuse } from '../decision.js';
import { type InputIssue, invalidInput } from '../input-issues.js';
import { readText } from '../text-rules.js';
import type { RequestStep } from './request-events.js';
import type { DispatchRefusal, WorkerExclusion } from './request-refusals.js';
import { checkStep, noteLimit, type StepCommand, type StepFacts, takeStep } from './request-step.js';
import type { Assignment, ServiceRequest } from './request.js';
import { type HoursByUrgency, respondAfter } from './service-clock.js';

/** The request is offered to these workers; the first leads. */
export interface DispatchCommand extends StepCommand {
  readonly workerIds: readonly string[];
  readonly note?: string | null | undefined;
}

/** What the decision needs to know. */
export interface DispatchFacts extends StepFacts {
  /** Given to the new assignment by the caller. */
  readonly assignmentId: string;
  readonly workersNeeded: number;
  readonly hours: HoursByUrgency;
  /** Those of the workers named who fail a hard condition, with every reason. */
  readonly exclusions: readonly WorkerExclusion[];
}

const maxTeam = 50;

function checkTeam(issues: InputIssue[], workerIds: readonly string[], workersNeeded: number): void {
  const min = Math.max(1, workersNeeded);
  if (workerIds.length < min) issues.push({ path: ['workerIds'], code: 'TOO_FEW', params: { min } });
  if (workerIds.length > maxTeam) issues.push({ path: ['workerIds'], code: 'TOO_MANY', params: { max: maxTeam } });
  const seen = new Set<string>();
  workerIds.forEach((id, index) => {
    if (seen.has(id)) issues.push({ path: ['workerIds', String(index)], code: 'DUPLICATE', params: { value: id } });
    seen.add(id);
  });
}

/** 派单: decides whether the request is offered to a worker or a team, who then have until `respondBy` to answer. */
export function dispatchRequest(
  request: ServiceRequest,
  command: DispatchCommand,
  facts: DispatchFacts,
  at: number,
): Decision<RequestStep<'DISPATCH'>, DispatchRefusal> {
  const refusal = checkStep(request, 'DISPATCH', command);
  if (refusal !== null) return refuse(refusal);
  const issues: InputIssue[] = [];
  checkTeam(issues, command.workerIds, facts.workersNeeded);
  const note = readText(issues, ['note'], command.note, { max: noteLimit, multiline: true });
  if (issues.length > 0) return refuse(invalidInput(issues));
  if (facts.exclusions.length > 0) return refuse({ kind: 'WORKERS_NOT_ELIGIBLE', exclusions: facts.exclusions });

  const assignment: Assignment = {
    id: facts.assignmentId,
    members: command.workerIds.map((workerId, index) => ({
      workerId,
      role: index === 0 ? 'LEAD' : 'MEMBER',
      acceptedAt: null,
    })),
    offeredAt: at,
    respondBy: respondAfter(at, facts.hours, request.urgency),
    acceptedAt: null,
    note,
  };
  const details = { assignmentId: assignment.id, workerIds: command.workerIds, respondBy: assignment.respondBy };
  return accept(
    takeStep(request, { state: 'DISPATCHED', assignment }, { action: 'DISPATCH', details, note }, facts.by, at),
  );
}
