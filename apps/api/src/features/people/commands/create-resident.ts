import { type Actor, may } from '@diandan/domain/access';
import { accept, type Accepted, type InvalidInput, invalidInput, type Refused, refuse } from '@diandan/domain/decision';
import { isDivisionCode } from '@diandan/domain/divisions';
import { createResident as decide, type CreateResidentCommand } from '@diandan/domain/people';
import { type KeyReused, runKeyed } from '../../../database/idempotency.js';
import type { Transaction } from '../../../database/sql.js';
import { idempotencyKeyIssues } from '../../../idempotency-key.js';
import { divisionExists } from '../../divisions/index.js';
import { findStation } from '../../stations/index.js';
import { audit } from '../people-audit.repository.js';
import { insertResident } from '../resident-writes.repository.js';
import { dayInChina } from '../worker.views.js';
import type { NotFound, PeopleCommandParts } from './parts.js';

/** What a caller sends to enter a resident. */
export interface CreateResidentRequest extends CreateResidentCommand {
  readonly stationId: string;
  readonly divisionCode?: string | null | undefined;
  readonly idempotencyKey: string;
}

/** Why a resident was not entered. */
export type CreateResidentProblem = InvalidInput | NotFound | KeyReused;

/** Enters a resident at a station; the value is the id. */
export async function createResident(
  { database, clock, makeId, terms: dictionaries }: PeopleCommandParts,
  actor: Actor,
  request: CreateResidentRequest,
): Promise<Accepted<string> | Refused<CreateResidentProblem>> {
  const issues = idempotencyKeyIssues(request.idempotencyKey);
  if (issues.length > 0) return refuse(invalidInput(issues));
  const at = clock.now();
  const { idempotencyKey, ...input } = request;

  async function create(tx: Transaction): Promise<Accepted<string> | Refused<CreateResidentProblem>> {
    const station = await findStation(tx, input.stationId);
    if (station === null || !may(actor, 'RESIDENT_CREATE', station.path)) return refuse({ kind: 'NOT_FOUND' });
    const divisionCode = input.divisionCode ?? station.divisionCode;
    const terms = await dictionaries.within(tx);
    const facts = { id: makeId('res', at), stationId: station.id, divisionCode, today: dayInChina(at), terms };
    const decision = decide(input, facts);
    if (!decision.ok) return decision;
    if (!isDivisionCode(divisionCode) || !(await divisionExists(tx, divisionCode))) {
      return refuse(invalidInput([{ path: ['divisionCode'], code: 'UNKNOWN_KEY', params: { key: divisionCode } }]));
    }
    await insertResident(tx, decision.value, { stationPath: station.path, at });
    await audit(tx, {
      at,
      accountId: actor.accountId,
      action: 'CREATE_RESIDENT',
      targetId: decision.value.id,
      stationPath: station.path,
    });
    return accept(decision.value.id);
  }

  return runKeyed<Accepted<string>, Refused<CreateResidentProblem>>(
    database.unitOfWork,
    { accountId: actor.accountId, operation: 'createResident', key: idempotencyKey, input },
    at,
    create,
    (success) => success.value,
    async (answer) => accept(answer),
  );
}
