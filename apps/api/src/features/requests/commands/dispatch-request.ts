import { type Actor, scopePaths } from '@diandan/domain/access';
import { refuse } from '@diandan/domain/decision';
import { isAtOrBelow } from '@diandan/domain/network';
import { type DispatchRefusal, dispatchRequest as decide } from '@diandan/domain/requests';
import { checkWorkers } from '../../matching/index.js';
import { findStation } from '../../stations/index.js';
import { type CommandParts, couldBeId, type NamedNotFound, notFound, stepActorOf } from './command.js';
import { findOrderedItem } from './ordered-item.js';
import { type StepDecision, type StepInput, type StepScene, takeStep } from './take-step.js';

/** The request is offered to these workers; the first leads. */
export interface DispatchRequestInput extends StepInput {
  readonly workerIds: readonly string[];
  readonly note?: string | null | undefined;
}

/** More than any team; the domain refuses the rest by their number. */
const LOOKED_UP = 60;

/** 派单. */
export function dispatchRequest(
  parts: CommandParts,
  actor: Actor,
  input: DispatchRequestInput,
): Promise<StepDecision<DispatchRefusal | NamedNotFound>> {
  return takeStep<'DISPATCH', DispatchRefusal | NamedNotFound>(parts, actor, 'DISPATCH', input, async (scene) => {
    const { tx, request, at } = scene;
    const item = await findOrderedItem(tx, request);
    const { unknownIds, exclusions } = await workersChecked(parts, actor, scene, input.workerIds, item);
    const facts = {
      by: stepActorOf(actor),
      assignmentId: parts.makeId('asg', at),
      workersNeeded: item.workersNeeded,
      hours: item.hours,
      exclusions,
    };
    const decision = decide(request, input, facts, at);
    // Version, state and form come first; only then is a stranger among the workers worth an answer.
    const isAboutWorkers = decision.ok || decision.refusal.kind === 'WORKERS_NOT_ELIGIBLE';
    return isAboutWorkers && unknownIds.length > 0 ? refuse(notFound('WORKER')) : decision;
  });
}

async function workersChecked(
  parts: CommandParts,
  actor: Actor,
  { tx, stored, request, at }: StepScene,
  workerIds: readonly string[],
  item: Awaited<ReturnType<typeof findOrderedItem>>,
) {
  const named = [...new Set(workerIds)].slice(0, LOOKED_UP);
  const ids = named.filter(couldBeId);
  const strangers = named.filter((id) => !couldBeId(id));
  const station = await findStation(tx, request.stationId);
  const scopePath = scopePaths(actor, 'REQUEST_DISPATCH').find((top) => isAtOrBelow(stored.stationPath, top));
  if (station === null || scopePath === undefined) return { unknownIds: named, exclusions: [] };
  const profile = await parts.profileOf(station.profileKey);
  const terms = await parts.terms.within(tx);
  const checked = await checkWorkers(tx, { request, station, item, profile, scopePath, terms }, ids, at);
  return { ...checked, unknownIds: [...strangers, ...checked.unknownIds] };
}
