import type { Urgency } from '@diandan/domain/catalog';
import type { RequestState } from '@diandan/domain/requests';
import type { LocalityKey } from '../pack.js';

/** How one request shall go; what is left open is chosen by chance. */
export interface Plot {
  readonly ending: Exclude<RequestState, 'MERGED'>;
  /** How many days ago it was ordered, at least and at most. */
  readonly daysAgo: readonly [number, number];
  readonly urgency?: Extract<Urgency, 'CRISIS' | 'URGENT'>;
  /** The station asked for more and got an answer. */
  readonly isReturned?: true;
  /** How many workers said no before one was found. */
  readonly declines?: number;
  /** The item asks for a team. */
  readonly isTeam?: true;
  /** The demo worker leads. */
  readonly isForDemoWorker?: true;
  /** The demo resident orders. */
  readonly isByDemoResident?: true;
}

function times(count: number, plot: Plot): readonly Plot[] {
  return Array.from({ length: count }, () => plot);
}

/** At the demo station: something of everything, and something for each demo account to do. */
function demoStation(size: 1 | 2): readonly Plot[] {
  return [
    { ending: 'SUBMITTED', daysAgo: [0.05, 0.3], isByDemoResident: true },
    ...times(3 * size, { ending: 'SUBMITTED', daysAgo: [0.02, 0.9] }),
    { ending: 'SUBMITTED', daysAgo: [21, 25] },
    { ending: 'RETURNED', daysAgo: [1, 2], isByDemoResident: true },
    ...times(size, { ending: 'RETURNED', daysAgo: [1, 4] }),
    ...times(2 * size, { ending: 'VERIFIED', daysAgo: [0.1, 1.5] }),
    { ending: 'VERIFIED', daysAgo: [0.1, 0.2], urgency: 'CRISIS' },
    { ending: 'VERIFIED', daysAgo: [0.2, 0.6], urgency: 'URGENT' },
    { ending: 'VERIFIED', daysAgo: [2, 3], declines: 2 },
    ...times(size, { ending: 'VERIFIED', daysAgo: [21, 26] }),
    ...times(2, { ending: 'DISPATCHED', daysAgo: [0.2, 0.8], isForDemoWorker: true }),
    { ending: 'DISPATCHED', daysAgo: [0.1, 0.2], urgency: 'URGENT', isForDemoWorker: true },
    { ending: 'DISPATCHED', daysAgo: [0.5, 1], isByDemoResident: true, isForDemoWorker: true },
    { ending: 'DISPATCHED', daysAgo: [0.5, 1], isTeam: true },
    ...times(size, { ending: 'DISPATCHED', daysAgo: [0.3, 1.2] }),
    ...times(2, { ending: 'ACCEPTED', daysAgo: [1, 3], isForDemoWorker: true }),
    { ending: 'ACCEPTED', daysAgo: [0.2, 0.4], urgency: 'CRISIS' },
    ...times(size, { ending: 'ACCEPTED', daysAgo: [1, 4] }),
    { ending: 'ACCEPTED', daysAgo: [22, 26] },
    { ending: 'IN_SERVICE', daysAgo: [2, 4], isForDemoWorker: true, isByDemoResident: true },
    { ending: 'IN_SERVICE', daysAgo: [2, 4], isForDemoWorker: true },
    ...times(size, { ending: 'IN_SERVICE', daysAgo: [2, 4] }),
    { ending: 'IN_SERVICE', daysAgo: [23, 27], declines: 1 },
    { ending: 'DELIVERED', daysAgo: [4, 8], isByDemoResident: true, isForDemoWorker: true },
    { ending: 'DELIVERED', daysAgo: [4, 8], isForDemoWorker: true },
    ...times(2 * size, { ending: 'DELIVERED', daysAgo: [3, 9] }),
    ...times(2, { ending: 'CLOSED', daysAgo: [12, 28], isByDemoResident: true }),
    ...times(3 * size, { ending: 'CLOSED', daysAgo: [8, 29], isForDemoWorker: true }),
    ...times(8 * size, { ending: 'CLOSED', daysAgo: [7, 30] }),
    ...times(size, { ending: 'CLOSED', daysAgo: [9, 28], isReturned: true }),
    ...times(size, { ending: 'CLOSED', daysAgo: [9, 28], declines: 1 }),
    ...times(size, { ending: 'CLOSED', daysAgo: [6, 20], urgency: 'URGENT' }),
    { ending: 'CLOSED', daysAgo: [6, 20], urgency: 'CRISIS' },
    { ending: 'CLOSED', daysAgo: [10, 20], isTeam: true },
    ...times(2 * size, { ending: 'REJECTED', daysAgo: [2, 25] }),
    ...times(2 * size, { ending: 'WITHDRAWN', daysAgo: [2, 25] }),
  ];
}

/** At another station: less, and nothing of the demo accounts. */
function plainStation(closed: number): readonly Plot[] {
  return [
    ...times(2, { ending: 'SUBMITTED', daysAgo: [0.05, 1] }),
    { ending: 'RETURNED', daysAgo: [1, 4] },
    { ending: 'VERIFIED', daysAgo: [0.2, 1.5] },
    { ending: 'VERIFIED', daysAgo: [21, 26] },
    ...times(2, { ending: 'DISPATCHED', daysAgo: [0.3, 1.2] }),
    ...times(2, { ending: 'ACCEPTED', daysAgo: [1, 4] }),
    ...times(2, { ending: 'IN_SERVICE', daysAgo: [2, 4] }),
    ...times(2, { ending: 'DELIVERED', daysAgo: [3, 9] }),
    ...times(closed, { ending: 'CLOSED', daysAgo: [5, 30] }),
    { ending: 'CLOSED', daysAgo: [9, 28], declines: 1 },
    { ending: 'REJECTED', daysAgo: [2, 25] },
    { ending: 'WITHDRAWN', daysAgo: [2, 25] },
  ];
}

/** At a station with hardly anything to do. */
const quietStation: readonly Plot[] = [
  { ending: 'SUBMITTED', daysAgo: [0.1, 1] },
  { ending: 'VERIFIED', daysAgo: [0.2, 1.5] },
  { ending: 'ACCEPTED', daysAgo: [1, 4] },
  { ending: 'DELIVERED', daysAgo: [3, 9] },
  ...times(2, { ending: 'CLOSED', daysAgo: [5, 28] }),
];

/** The plots of a locality, in the order of the stations in its plan of people; the stations after them have no requests. */
export const storyPlots: Readonly<Record<LocalityKey, readonly (readonly Plot[])[]>> = {
  shunqing: [demoStation(2), plainStation(9), plainStation(9), plainStation(10)],
  ganzhou: [demoStation(1), quietStation],
};
