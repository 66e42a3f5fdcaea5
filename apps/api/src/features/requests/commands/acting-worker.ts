import type { Actor } from '@diandan/domain/access';
import type { WorkerStepFacts } from '@diandan/domain/requests';
import { stepActorOf } from './command.js';

/** The facts of a worker's step. Only a member of the team comes this far, so the actor has a worker's entry. */
export function workerActing(actor: Actor): WorkerStepFacts {
  if (actor.workerId === null) throw new Error('a step of a worker was let through for somebody else');
  return { by: stepActorOf(actor), workerId: actor.workerId };
}
