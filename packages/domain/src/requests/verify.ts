import { type Urgency, urgencies } from '../catalog/index.js';
import { accept, type Decision, refuse } from '../decision.js';
import { type InputIssue, invalidInput } from '../input-issues.js';
import { readText } from '../text-rules.js';
import type { RequestStep } from './request-events.js';
import type { VerifyRefusal } from './request-refusals.js';
import { checkStep, noteLimit, type StepCommand, type StepFacts, takeStep } from './request-step.js';
import type { ServiceRequest } from './request.js';
import { dueAfter, type HoursByUrgency } from './service-clock.js';

/** The station takes the request on. */
export interface VerifyCommand extends StepCommand {
  readonly urgency?: Urgency | null | undefined;
  readonly note?: string | null | undefined;
}

/** What the decision needs to know: the hours of the item's version that was ordered. */
export interface VerifyFacts extends StepFacts {
  readonly hours: HoursByUrgency;
}

/** A new urgency moves the due time, and what the clock stood still stays added. */
function dueForUrgency(request: ServiceRequest, urgency: Urgency, hours: HoursByUrgency): number | null {
  if (urgency === request.urgency) return request.dueAt;
  const due = dueAfter(request.orderedAt, hours, urgency);
  const before = dueAfter(request.orderedAt, hours, request.urgency);
  return due === null || before === null || request.dueAt === null ? due : due + (request.dueAt - before);
}

/** 核单: decides whether the station takes the request on, and how pressing it is. */
export function verifyRequest(
  request: ServiceRequest,
  command: VerifyCommand,
  facts: VerifyFacts,
  at: number,
): Decision<RequestStep<'VERIFY'>, VerifyRefusal> {
  const refusal = checkStep(request, 'VERIFY', command);
  if (refusal !== null) return refuse(refusal);
  const issues: InputIssue[] = [];
  const note = readText(issues, ['note'], command.note, { max: noteLimit, multiline: true });
  const urgency = command.urgency ?? request.urgency;
  if (!urgencies.includes(urgency)) issues.push({ path: ['urgency'], code: 'UNKNOWN_KEY', params: { key: urgency } });
  if (issues.length > 0) return refuse(invalidInput(issues));
  return accept(
    takeStep(
      request,
      { state: 'VERIFIED', urgency, dueAt: dueForUrgency(request, urgency, facts.hours) },
      { action: 'VERIFY', details: { urgency }, note },
      facts.by,
      at,
    ),
  );
}
