import { type Actor, may } from '@diandan/domain/access';
import { accept, type Accepted, type InvalidInput, invalidInput, type Refused, refuse } from '@diandan/domain/decision';
import {
  type PersonChangedMeanwhile,
  updateResident as decide,
  type UpdateResidentCommand,
} from '@diandan/domain/people';
import { type KeyReused, runKeyed } from '../../../database/idempotency.js';
import type { Transaction } from '../../../database/sql.js';
import { idempotencyKeyIssues } from '../../../idempotency-key.js';
import { audit } from '../people-audit.repository.js';
import { findResident } from '../people.repository.js';
import { saveResident } from '../resident-writes.repository.js';
import { dayInChina } from '../worker.views.js';
import type { NotFound, PeopleCommandParts } from './parts.js';

/** What a caller sends to change a resident. */
export interface UpdateResidentRequest extends UpdateResidentCommand {
  readonly residentId: string;
  readonly idempotencyKey: string;
}

/** Why a resident was not changed. */
export type UpdateResidentProblem = InvalidInput | PersonChangedMeanwhile | NotFound | KeyReused;

/** Changes what the register says of a resident; the value is the id. */
export async function updateResident(
  { database, clock, terms: dictionaries }: PeopleCommandParts,
  actor: Actor,
  request: UpdateResidentRequest,
): Promise<Accepted<string> | Refused<UpdateResidentProblem>> {
  const issues = idempotencyKeyIssues(request.idempotencyKey);
  if (issues.length > 0) return refuse(invalidInput(issues));
  const at = clock.now();
  const { idempotencyKey, ...input } = request;

  async function update(tx: Transaction): Promise<Accepted<string> | Refused<UpdateResidentProblem>> {
    const found = await findResident(tx, input.residentId);
    if (found === null || !may(actor, 'RESIDENT_EDIT', found.stationPath)) return refuse({ kind: 'NOT_FOUND' });
    const decision = decide(found.person, input, { today: dayInChina(at), terms: await dictionaries.within(tx) });
    if (!decision.ok) return decision;
    // The guard in the statement decides a race; who lost it looked at an old picture.
    if (!(await saveResident(tx, decision.value, input.expectedVersion))) {
      const now = await findResident(tx, found.person.id);
      return refuse({ kind: 'CHANGED_MEANWHILE', currentVersion: now?.person.version ?? found.person.version });
    }
    await audit(tx, {
      at,
      accountId: actor.accountId,
      action: 'UPDATE_RESIDENT',
      targetId: found.person.id,
      stationPath: found.stationPath,
    });
    return accept(found.person.id);
  }

  return runKeyed<Accepted<string>, Refused<UpdateResidentProblem>>(
    database.unitOfWork,
    { accountId: actor.accountId, operation: 'updateResident', key: idempotencyKey, input },
    at,
    update,
    (success) => success.value,
    async (answer) => accept(answer),
  );
}
