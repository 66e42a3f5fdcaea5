import type { StationPhase } from '@diandan/domain/network';
import type { LocalityPack } from './pack.js';

/**
 * How many stations of a tier are in any of these phases. Null means "not reported": for some station the source leaves
 * open which phase it is in, and the question asks for a part of the phases it may be in.
 */
export function stationCount(
  pack: Pick<LocalityPack, 'profile' | 'stations'>,
  tierKey: string,
  phases: readonly StationPhase[],
): number | null {
  let count = 0;
  for (const station of pack.stations) {
    if (station.tierKey !== tierKey) continue;
    const status = pack.profile.statuses.find((one) => one.key === station.statusKey);
    const open = status?.countsAsOneOf?.filter((phase) => phases.includes(phase)).length ?? 0;
    if (status?.countsAs.some((phase) => phases.includes(phase)) === true) count += 1;
    else if (open > 0 && open === status?.countsAsOneOf?.length) count += 1;
    else if (open > 0) return null;
  }
  return count;
}
