import { type Actor, may } from '@diandan/domain/access';
import { accept, type Accepted, type InvalidInput, invalidInput, type Refused, refuse } from '@diandan/domain/decision';
import {
  type Profile,
  type Station,
  statusOf,
  takesOrders,
  updateStation as decide,
  type UpdateStationCommand,
  type UpdateStationRefusal,
} from '@diandan/domain/network';
import { writeAudit } from '../../../database/audit-log.js';
import { type KeyReused, runKeyed } from '../../../database/idempotency.js';
import type { Transaction } from '../../../database/sql.js';
import { idempotencyKeyIssues } from '../../../idempotency-key.js';
import { findStation, saveStation } from '../station.repository.js';
import { addToRollups } from '../station-rollups.repository.js';
import type { NotFound, StationCommandParts } from './parts.js';

/** What a caller sends to change a station. */
export interface UpdateStationRequest extends UpdateStationCommand {
  readonly stationId: string;
  readonly idempotencyKey: string;
}

/** Why a station was not changed. */
export type UpdateStationProblem = UpdateStationRefusal | NotFound | KeyReused | InvalidInput;

const operates = (profile: Profile, station: Station): number => {
  const status = statusOf(profile, station.statusKey);
  return status !== null && takesOrders(status) ? 1 : 0;
};

/** Changes what a station says of itself; the value is its id. */
export async function updateStation(
  parts: StationCommandParts,
  actor: Actor,
  request: UpdateStationRequest,
): Promise<Accepted<string> | Refused<UpdateStationProblem>> {
  const { database, clock } = parts;
  const issues = idempotencyKeyIssues(request.idempotencyKey);
  if (issues.length > 0) return refuse(invalidInput(issues));
  const at = clock.now();
  const { idempotencyKey, ...input } = request;

  async function update(tx: Transaction): Promise<Accepted<string> | Refused<UpdateStationProblem>> {
    const station = await findStation(tx, input.stationId);
    if (station === null || !may(actor, 'STATION_EDIT', station.path)) return refuse({ kind: 'NOT_FOUND' });
    const profile = await parts.profile(station.profileKey);
    const decision = decide(station, input, profile);
    if (!decision.ok) return decision;
    // The guard in the statement decides a race; who lost it looked at an old picture.
    if (!(await saveStation(tx, decision.value, input.expectedVersion))) {
      const now = await findStation(tx, station.id);
      return refuse({ kind: 'CHANGED_MEANWHILE', currentVersion: now?.version ?? station.version });
    }
    await addToRollups(tx, station.path, { operating: operates(profile, decision.value) - operates(profile, station) });
    await writeAudit(tx, {
      at,
      accountId: actor.accountId,
      action: 'UPDATE_STATION',
      targetType: 'Station',
      targetId: station.id,
      stationPath: station.path,
    });
    return accept(station.id);
  }

  return runKeyed<Accepted<string>, Refused<UpdateStationProblem>>(
    database.unitOfWork,
    { accountId: actor.accountId, operation: 'updateStation', key: idempotencyKey, input },
    at,
    update,
    (success) => success.value,
    async (answer) => accept(answer),
  );
}
