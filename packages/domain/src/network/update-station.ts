import { accept, type Decision, refuse } from '../decision.js';
import { type InputIssue, type InvalidInput, invalidInput } from '../input-issues.js';
import { type Profile, statusOf } from './profile.js';
import type { Station } from './station.js';
import { readOpeningHours, readStationAddress, readStationName, readStationPhone } from './station-texts.js';

/** Changes to a station: a field left out stays as it is, null empties it where it may be empty. */
export interface UpdateStationCommand {
  readonly expectedVersion: number;
  readonly name?: string | null | undefined;
  readonly statusKey?: string | null | undefined;
  readonly address?: string | null | undefined;
  readonly openingHours?: string | null | undefined;
  readonly phone?: string | null | undefined;
}

/** Somebody else changed the station after it was read. */
export interface StationChangedMeanwhile {
  readonly kind: 'CHANGED_MEANWHILE';
  readonly currentVersion: number;
}

/** Why a station is not changed. */
export type UpdateStationRefusal = InvalidInput | StationChangedMeanwhile;

/** Decides the changes that a station's own people make; its place in the tree is not among them. */
export function updateStation(
  station: Station,
  command: UpdateStationCommand,
  profile: Profile,
): Decision<Station, UpdateStationRefusal> {
  if (command.expectedVersion !== station.version) {
    return refuse({ kind: 'CHANGED_MEANWHILE', currentVersion: station.version });
  }
  const issues: InputIssue[] = [];
  const statusKey = command.statusKey ?? station.statusKey;
  if (statusOf(profile, statusKey) === null) {
    issues.push({ path: ['statusKey'], code: 'UNKNOWN_KEY', params: { key: statusKey } });
  }
  const changed: Station = {
    ...station,
    version: station.version + 1,
    statusKey,
    name: readStationName(issues, command.name ?? station.name),
    address: command.address === undefined ? station.address : readStationAddress(issues, command.address),
    openingHours:
      command.openingHours === undefined ? station.openingHours : readOpeningHours(issues, command.openingHours),
    phone: command.phone === undefined ? station.phone : readStationPhone(issues, command.phone),
  };
  return issues.length > 0 ? refuse(invalidInput(issues)) : accept(changed);
}
