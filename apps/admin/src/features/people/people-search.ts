import type { ResidentFilter, WorkerFilter, WorkerKind, WorkerStatus } from '../../graphql/generated/graphql';
import { oneOf, type RawSearch, textIn } from '../../ui/search-values';

/** The filters of the worker list as they stand in the address. */
export interface WorkersSearch {
  readonly station?: string;
  readonly kind?: WorkerKind;
  readonly status?: WorkerStatus;
  readonly certified?: 'yes' | 'no';
  readonly skill?: string;
  readonly text?: string;
}

/** The filters of the resident list as they stand in the address. */
export interface ResidentsSearch {
  readonly station?: string;
  readonly category?: string;
  readonly text?: string;
}

/** Reads the filters of the worker list out of an address. */
export function parseWorkersSearch(search: RawSearch): WorkersSearch {
  const station = textIn(search, 'station');
  const kind = oneOf(search, 'kind', ['STAFF', 'VOLUNTEER'] as const satisfies readonly WorkerKind[]);
  const status = oneOf(search, 'status', ['ACTIVE', 'ON_LEAVE', 'LEFT'] as const satisfies readonly WorkerStatus[]);
  const certified = oneOf(search, 'certified', ['yes', 'no']);
  const skill = textIn(search, 'skill');
  const text = textIn(search, 'text');
  return {
    ...(station ? { station } : {}),
    ...(kind ? { kind } : {}),
    ...(status ? { status } : {}),
    ...(certified ? { certified } : {}),
    ...(skill ? { skill } : {}),
    ...(text ? { text } : {}),
  };
}

/** Reads the filters of the resident list out of an address. */
export function parseResidentsSearch(search: RawSearch): ResidentsSearch {
  const station = textIn(search, 'station');
  const category = textIn(search, 'category');
  const text = textIn(search, 'text');
  return { ...(station ? { station } : {}), ...(category ? { category } : {}), ...(text ? { text } : {}) };
}

/** The filter that the server is asked for workers with. */
export const workerFilterOf = ({ station, kind, status, certified, skill, text }: WorkersSearch): WorkerFilter => ({
  ...(station ? { underStationId: station } : {}),
  ...(kind ? { kinds: [kind] } : {}),
  ...(status ? { statuses: [status] } : {}),
  ...(certified ? { certified: certified === 'yes' } : {}),
  ...(skill ? { skillKeys: [skill] } : {}),
  ...(text ? { text: text.trim() } : {}),
});

/** The filter that the server is asked for residents with. */
export const residentFilterOf = ({ station, category, text }: ResidentsSearch): ResidentFilter => ({
  ...(station ? { underStationId: station } : {}),
  ...(category ? { categoryKeys: [category] } : {}),
  ...(text ? { text: text.trim() } : {}),
});
