import { type Actor, may } from '@diandan/domain/access';
import { accept, type Accepted, type InvalidInput, invalidInput, type Refused, refuse } from '@diandan/domain/decision';
import { createWorker as decide, type CreateWorkerCommand, isCertified } from '@diandan/domain/people';
import { type KeyReused, runKeyed } from '../../../database/idempotency.js';
import type { Transaction } from '../../../database/sql.js';
import { idempotencyKeyIssues } from '../../../idempotency-key.js';
import { addToRollups, findStation } from '../../stations/index.js';
import { audit } from '../people-audit.repository.js';
import { workerCounts } from '../worker-counts.js';
import { insertWorker } from '../worker-writes.repository.js';
import { dayInChina } from '../worker.views.js';
import type { NotFound, PeopleCommandParts } from './parts.js';

/** What a caller sends to enter a worker. */
export interface CreateWorkerRequest extends CreateWorkerCommand {
  readonly stationId: string;
  readonly idempotencyKey: string;
}

/** Why a worker was not entered. */
export type CreateWorkerProblem = InvalidInput | NotFound | KeyReused;

/** Enters a worker at a station; the value is the id. The sums above grow in the same transaction. */
export async function createWorker(
  { database, clock, makeId, terms: dictionaries }: PeopleCommandParts,
  actor: Actor,
  request: CreateWorkerRequest,
): Promise<Accepted<string> | Refused<CreateWorkerProblem>> {
  const issues = idempotencyKeyIssues(request.idempotencyKey);
  if (issues.length > 0) return refuse(invalidInput(issues));
  const at = clock.now();
  const today = dayInChina(at);
  const { idempotencyKey, ...input } = request;

  async function create(tx: Transaction): Promise<Accepted<string> | Refused<CreateWorkerProblem>> {
    const station = await findStation(tx, input.stationId);
    if (station === null || !may(actor, 'WORKER_CREATE', station.path)) return refuse({ kind: 'NOT_FOUND' });
    const terms = await dictionaries.within(tx);
    const decision = decide(input, { id: makeId('wrk', at), stationId: station.id, today, terms });
    if (!decision.ok) return decision;
    const worker = decision.value;
    await insertWorker(tx, worker, { stationPath: station.path, isCertified: isCertified(worker, today, terms), at });
    await addToRollups(tx, station.path, workerCounts(worker, at, terms));
    await audit(tx, {
      at,
      accountId: actor.accountId,
      action: 'CREATE_WORKER',
      targetId: worker.id,
      stationPath: station.path,
    });
    return accept(worker.id);
  }

  return runKeyed<Accepted<string>, Refused<CreateWorkerProblem>>(
    database.unitOfWork,
    { accountId: actor.accountId, operation: 'createWorker', key: idempotencyKey, input },
    at,
    create,
    (success) => success.value,
    async (answer) => accept(answer),
  );
}
