import { accept, type Decision, refuse } from '../decision.js';
import { checkMember, type WorkerStepFacts } from './assigned-member.js';
import type { RequestStep } from './request-events.js';
import type { AcceptRefusal } from './request-refusals.js';
import { checkStep, type StepCommand, takeStep } from './request-step.js';
import type { ServiceRequest } from './request.js';

/** A worker says yes to the offer. */
export type AcceptCommand = StepCommand;

/** 接单: decides whether the worker takes the offer. A team has accepted when its last member does. */
export function acceptRequest(
  request: ServiceRequest,
  command: AcceptCommand,
  facts: WorkerStepFacts,
  at: number,
): Decision<RequestStep<'ACCEPT'>, AcceptRefusal> {
  const { workerId, by } = facts;
  const refusal = checkMember(request, workerId) ?? checkStep(request, 'ACCEPT', command);
  if (refusal !== null) return refuse(refusal);
  const assignment = request.assignment;
  const isWaiting = assignment?.members.some((member) => member.workerId === workerId && member.acceptedAt === null);
  if (assignment === null || isWaiting !== true) return refuse({ kind: 'NOT_FOUND', what: 'OFFER' });

  const members = assignment.members.map((member) =>
    member.workerId === workerId ? { ...member, acceptedAt: at } : member,
  );
  const isComplete = members.every((member) => member.acceptedAt !== null);
  return accept(
    takeStep(
      request,
      {
        state: isComplete ? 'ACCEPTED' : 'DISPATCHED',
        assignment: { ...assignment, members, acceptedAt: isComplete ? at : null },
      },
      { action: 'ACCEPT', details: { assignmentId: assignment.id, workerId, isComplete } },
      by,
      at,
    ),
  );
}
