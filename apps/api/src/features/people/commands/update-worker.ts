import { type Actor, may } from '@diandan/domain/access';
import { accept, type Accepted, type InvalidInput, invalidInput, type Refused, refuse } from '@diandan/domain/decision';
import {
  isCertified,
  type PersonChangedMeanwhile,
  updateWorker as decide,
  type UpdateWorkerCommand,
} from '@diandan/domain/people';
import { type KeyReused, runKeyed } from '../../../database/idempotency.js';
import type { Transaction } from '../../../database/sql.js';
import { idempotencyKeyIssues } from '../../../idempotency-key.js';
import { addToRollups } from '../../stations/index.js';
import { audit } from '../people-audit.repository.js';
import { findWorker } from '../people.repository.js';
import { workerCounts } from '../worker-counts.js';
import { countsInForce, saveWorker } from '../worker-writes.repository.js';
import { dayInChina } from '../worker.views.js';
import type { NotFound, PeopleCommandParts } from './parts.js';

/** What a caller sends to change a worker. */
export interface UpdateWorkerRequest extends UpdateWorkerCommand {
  readonly workerId: string;
  readonly idempotencyKey: string;
}

/** Why a worker was not changed. */
export type UpdateWorkerProblem = InvalidInput | PersonChangedMeanwhile | NotFound | KeyReused;

/** Changes what the register says of a worker; the value is the id. */
export async function updateWorker(
  { database, clock, terms: dictionaries }: PeopleCommandParts,
  actor: Actor,
  request: UpdateWorkerRequest,
): Promise<Accepted<string> | Refused<UpdateWorkerProblem>> {
  const issues = idempotencyKeyIssues(request.idempotencyKey);
  if (issues.length > 0) return refuse(invalidInput(issues));
  const at = clock.now();
  const today = dayInChina(at);
  const { idempotencyKey, ...input } = request;

  async function update(tx: Transaction): Promise<Accepted<string> | Refused<UpdateWorkerProblem>> {
    const found = await findWorker(tx, input.workerId);
    if (found === null || !may(actor, 'WORKER_EDIT', found.stationPath)) return refuse({ kind: 'NOT_FOUND' });
    const terms = await dictionaries.within(tx);
    const decision = decide(found.person, input, { today, terms });
    if (!decision.ok) return decision;
    const worker = decision.value;
    const before = await countsInForce(tx, worker.id);
    // The guard in the statement decides a race; who lost it looked at an old picture.
    if (!(await saveWorker(tx, worker, isCertified(worker, today, terms), input.expectedVersion))) {
      const now = await findWorker(tx, worker.id);
      return refuse({ kind: 'CHANGED_MEANWHILE', currentVersion: now?.person.version ?? found.person.version });
    }
    const after = workerCounts(worker, at, terms);
    await addToRollups(tx, found.stationPath, {
      workers: after.workers - before.workers,
      certified: after.certified - before.certified,
    });
    await audit(tx, {
      at,
      accountId: actor.accountId,
      action: 'UPDATE_WORKER',
      targetId: worker.id,
      stationPath: found.stationPath,
    });
    return accept(worker.id);
  }

  return runKeyed<Accepted<string>, Refused<UpdateWorkerProblem>>(
    database.unitOfWork,
    { accountId: actor.accountId, operation: 'updateWorker', key: idempotencyKey, input },
    at,
    update,
    (success) => success.value,
    async (answer) => accept(answer),
  );
}
