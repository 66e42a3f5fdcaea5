import type { EventDetails, EventOf, RequestStep } from './request-events.js';
import { destinations, type ImplementedAction, possibleFrom, type RequestState } from './request-flow.js';
import type { ChangedMeanwhile, WrongState } from './request-refusals.js';
import type { ServiceRequest } from './request.js';

/** Who takes a step, as the timeline will name the person. */
export interface StepActor {
  readonly accountId: string;
  readonly name: string;
}

/** What every command says: the version of the request that its actor saw. */
export interface StepCommand {
  readonly expectedVersion: number;
}

/** What every decision needs to know. */
export interface StepFacts {
  readonly by: StepActor;
}

/** The longest note, in code points. */
export const noteLimit = 20_000;

/** The longest description of a need, in code points. */
export const needLimit = 2_000;

/**
 * What refuses a step whatever its input. Version before state: who looked at an old picture learns that first,
 * together with the present state.
 */
export function checkStep(
  request: ServiceRequest,
  action: ImplementedAction,
  command: StepCommand,
): ChangedMeanwhile | WrongState | null {
  if (command.expectedVersion !== request.version) {
    return { kind: 'CHANGED_MEANWHILE', currentVersion: request.version, currentState: request.state };
  }
  const from = possibleFrom(action);
  return from.includes(request.state) ? null : { kind: 'WRONG_STATE', state: request.state, possibleFrom: from };
}

/** What a step changes; version and sequence are counted here and nowhere else. */
export type StepChange = Partial<Omit<ServiceRequest, 'id' | 'version' | 'lastSequence' | 'state'>> & {
  readonly state: RequestState;
};

/** What the event of a step says. */
export interface StepStory<A extends ImplementedAction> {
  readonly action: A;
  readonly details: EventDetails[A];
  readonly reasonKey?: string | null;
  readonly note?: string | null;
}

/** The request after a step, and the event that tells of it. */
export function takeStep<A extends ImplementedAction>(
  request: ServiceRequest,
  change: StepChange,
  story: StepStory<A>,
  by: StepActor,
  at: number,
): RequestStep<A> {
  if (!destinations(story.action, request.state).includes(change.state)) {
    throw new Error(`the flow has no ${story.action} from ${request.state} to ${change.state}`);
  }
  const sequence = request.lastSequence + 1;
  const event: EventOf<A> = {
    requestId: request.id,
    sequence,
    cycle: request.cycle,
    action: story.action,
    from: request.state,
    to: change.state,
    at,
    actorAccountId: by.accountId,
    actorName: by.name,
    reasonKey: story.reasonKey ?? null,
    note: story.note ?? null,
    details: story.details,
  };
  return { request: { ...request, ...change, version: request.version + 1, lastSequence: sequence }, event };
}
