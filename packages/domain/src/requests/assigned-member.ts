import type { NotFound } from './request-refusals.js';
import type { StepFacts } from './request-step.js';
import type { AssignmentMember, ServiceRequest } from './request.js';

/** What a step of a worker needs to know: which worker acts. */
export interface WorkerStepFacts extends StepFacts {
  readonly workerId: string;
}

/** Answers a stranger as if the request did not exist; says nothing where nobody is assigned, for the state tells that. */
export function checkMember(request: ServiceRequest, workerId: string): NotFound | null {
  if (request.assignment === null || memberOf(request, workerId) !== null) return null;
  return { kind: 'NOT_FOUND', what: 'REQUEST' };
}

/** The worker's place in the assignment, or null. */
export function memberOf(request: Pick<ServiceRequest, 'assignment'>, workerId: string): AssignmentMember | null {
  return request.assignment?.members.find((member) => member.workerId === workerId) ?? null;
}
