import { type Actor, may } from '@diandan/domain/access';
import { accept, type Accepted, type InvalidInput, invalidInput, type Refused, refuse } from '@diandan/domain/decision';
import { isDivisionCode } from '@diandan/domain/divisions';
import {
  childPath,
  openStation as decide,
  type OpenStationCommand,
  type OpenStationRefusal,
  statusOf,
  takesOrders,
} from '@diandan/domain/network';
import { writeAudit } from '../../../database/audit-log.js';
import { type KeyReused, runKeyed } from '../../../database/idempotency.js';
import type { Transaction } from '../../../database/sql.js';
import { idempotencyKeyIssues } from '../../../idempotency-key.js';
import { divisionExists } from '../../divisions/index.js';
import { findStation, insertStation, takeChildNumber, takeStationCode } from '../station.repository.js';
import { addToRollups } from '../station-rollups.repository.js';
import type { NotFound, StationCommandParts } from './parts.js';

/** What a caller sends to open a station. */
export interface OpenStationRequest extends OpenStationCommand {
  readonly parentId: string;
  readonly idempotencyKey: string;
}

/** Why a station was not opened. */
export type OpenStationProblem = OpenStationRefusal | NotFound | KeyReused | InvalidInput;

/** Opens a station below another; the value is its id. The sums above it grow in the same transaction. */
export async function openStation(
  parts: StationCommandParts,
  actor: Actor,
  request: OpenStationRequest,
): Promise<Accepted<string> | Refused<OpenStationProblem>> {
  const { database, clock, makeId } = parts;
  const issues = idempotencyKeyIssues(request.idempotencyKey);
  if (issues.length > 0) return refuse(invalidInput(issues));
  const at = clock.now();
  const { idempotencyKey, ...input } = request;

  async function open(tx: Transaction): Promise<Accepted<string> | Refused<OpenStationProblem>> {
    const parent = await findStation(tx, input.parentId);
    if (parent === null || !may(actor, 'STATION_OPEN_BELOW', parent.path)) return refuse({ kind: 'NOT_FOUND' });
    const profile = await parts.profile(parent.profileKey);
    // The number is taken first: it locks the parent, so that two stations opened at once never share a path.
    const path = childPath(parent.path, await takeChildNumber(tx, parent.id));
    const isKnown = isDivisionCode(input.divisionCode) && (await divisionExists(tx, input.divisionCode));
    const code = isKnown ? await takeStationCode(tx, input.divisionCode) : '';
    const decision = decide(input, { parent, profile, divisionExists: isKnown, id: makeId('stn', at), code, path });
    if (!decision.ok) return decision;
    const station = decision.value;
    const status = statusOf(profile, station.statusKey);
    const tier = profile.tiers.find((one) => one.key === station.tierKey);
    await insertStation(tx, station, tier?.rank ?? null);
    await addToRollups(tx, path, { stations: 1, operating: status !== null && takesOrders(status) ? 1 : 0 });
    await writeAudit(tx, {
      at,
      accountId: actor.accountId,
      action: 'OPEN_STATION',
      targetType: 'Station',
      targetId: station.id,
      stationPath: path,
    });
    return accept(station.id);
  }

  return runKeyed<Accepted<string>, Refused<OpenStationProblem>>(
    database.unitOfWork,
    { accountId: actor.accountId, operation: 'openStation', key: idempotencyKey, input },
    at,
    open,
    (success) => success.value,
    async (answer) => accept(answer),
  );
}
