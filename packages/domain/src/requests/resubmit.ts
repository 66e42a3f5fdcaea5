import { accept, type Decision, refuse } from '../decision.js';
import { type InputIssue, invalidInput } from '../input-issues.js';
import { readText } from '../text-rules.js';
import type { RequestStep } from './request-events.js';
import type { ResubmitRefusal } from './request-refusals.js';
import { checkStep, needLimit, noteLimit, type StepCommand, type StepFacts, takeStep } from './request-step.js';
import type { ServiceRequest } from './request.js';
import { dueAfterPause } from './service-clock.js';

/** The orderer answers; a need that is given replaces the first one. */
export interface ResubmitCommand extends StepCommand {
  readonly need?: string | null | undefined;
  readonly note?: string | null | undefined;
}

/** Decides whether the completed request goes to the station again; the clock runs on, later by as long as it stood. */
export function resubmitRequest(
  request: ServiceRequest,
  command: ResubmitCommand,
  facts: StepFacts,
  at: number,
): Decision<RequestStep<'RESUBMIT'>, ResubmitRefusal> {
  const refusal = checkStep(request, 'RESUBMIT', command);
  if (refusal !== null) return refuse(refusal);
  const issues: InputIssue[] = [];
  const note = readText(issues, ['note'], command.note, { max: noteLimit, multiline: true });
  const need = readText(issues, ['need'], command.need, { max: needLimit, multiline: true }) ?? request.need;
  if (issues.length > 0) return refuse(invalidInput(issues));
  const pausedFor = request.clockPausedAt === null ? 0 : Math.max(0, at - request.clockPausedAt);
  return accept(
    takeStep(
      request,
      {
        state: 'SUBMITTED',
        need,
        dueAt: dueAfterPause(request.dueAt, request.clockPausedAt, at),
        clockPausedAt: null,
      },
      { action: 'RESUBMIT', details: { pausedFor, needChanged: need !== request.need }, note },
      facts.by,
      at,
    ),
  );
}
