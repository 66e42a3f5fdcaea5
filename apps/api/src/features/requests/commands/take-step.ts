import { type Actor, maySeeRequest, mayStep, type Standing, standingsTowards, stepSheet } from '@diandan/domain/access';
import { accept, type Decision, refuse } from '@diandan/domain/decision';
import type {
  ChangedMeanwhile,
  ImplementedAction,
  RequestEvent,
  RequestStep,
  ServiceRequest,
} from '@diandan/domain/requests';
import { runKeyed } from '../../../database/idempotency.js';
import type { Transaction } from '../../../database/sql.js';
import { findForStep, type StoredRequest, save } from '../request.repository.js';
import {
  type CommandParts,
  type CommandRefusal,
  couldBeId,
  type Forbidden,
  forbidden,
  type KeyedInput,
  keyProblem,
  type NamedNotFound,
  notFound,
  type RequestDone,
} from './command.js';

/** What every step says. */
export interface StepInput extends KeyedInput {
  readonly requestId: string;
  readonly expectedVersion: number;
}

/** The answer of a step. */
export type StepDecision<R> = Decision<RequestDone, R | ChangedMeanwhile | CommandRefusal>;

/** What a step is decided on: the request, who stands how towards it, and the open transaction for further facts. */
export interface StepScene {
  readonly tx: Transaction;
  readonly stored: StoredRequest;
  readonly request: ServiceRequest;
  readonly held: readonly Standing[];
  readonly at: number;
}

const changedMeanwhile = (request: ServiceRequest): ChangedMeanwhile => ({
  kind: 'CHANGED_MEANWHILE',
  currentVersion: request.version,
  currentState: request.state,
});

const isWorker = (standing: Standing) => standing === 'OFFERED_WORKER' || standing === 'ACCEPTED_WORKER';

/**
 * What keeps the actor from the step, whatever the input. Who looked at an old picture learns that before anything about
 * permission; and a worker whose answer is given or missing learns so from the flow, for the next step is still a worker's.
 */
function obstacle(
  action: ImplementedAction,
  request: ServiceRequest,
  held: readonly Standing[],
  input: StepInput,
): ChangedMeanwhile | Forbidden | NamedNotFound | null {
  if (!maySeeRequest(held)) return notFound('REQUEST');
  if (mayStep(action, held)) return null;
  if (input.expectedVersion !== request.version) return changedMeanwhile(request);
  const isTheirs = held.some(isWorker) && stepSheet[action].some(isWorker);
  return isTheirs ? null : forbidden;
}

/**
 * Takes one step of the loop: loads the request, checks who stands how towards it, asks the domain, and saves the request,
 * its event and all that follows in one transaction, at most once per key.
 */
export async function takeStep<A extends ImplementedAction, R>(
  parts: CommandParts,
  actor: Actor,
  action: A,
  input: StepInput,
  decide: (scene: StepScene) => Promise<Decision<RequestStep<A>, R>> | Decision<RequestStep<A>, R>,
): Promise<StepDecision<R>> {
  const keyed = keyProblem(input.idempotencyKey);
  if (keyed !== null) return refuse(keyed);
  if (!couldBeId(input.requestId)) return refuse(notFound('REQUEST'));
  const at = parts.clock.now();
  const { idempotencyKey: key, ...rest } = input;
  return runKeyed<{ ok: true; value: RequestDone }, { ok: false; refusal: R | ChangedMeanwhile | CommandRefusal }>(
    parts.database.unitOfWork,
    { accountId: actor.accountId, operation: action, key, input: rest },
    at,
    async (tx) => {
      const stored = await findForStep(tx, input.requestId);
      if (stored === null) return refuse(notFound('REQUEST'));
      const { request, stationPath } = stored;
      const held = standingsTowards(actor, request, stationPath);
      const kept = obstacle(action, request, held, input);
      if (kept !== null) return refuse(kept);
      const decision = await decide({ tx, stored, request, held, at });
      if (!decision.ok) return decision;
      const { request: after, event } = decision.value;
      const isSaved = await save(tx, stored, after, event as RequestEvent, () => parts.makeId('rat', at));
      if (isSaved) return accept({ requestId: request.id, isReplay: false });
      const now = await findForStep(tx, request.id);
      return refuse(changedMeanwhile(now?.request ?? request));
    },
    (done) => done.value.requestId,
    async (requestId) => accept({ requestId, isReplay: true }),
  );
}
