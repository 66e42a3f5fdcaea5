import { isAtOrBelow } from '../network/index.js';
import type { Actor, Role } from './actor.js';

/** What can be done with stations, people and requests beside the steps of the flow. */
export const capabilities = [
  'STATION_VIEW',
  'STATION_EDIT',
  'STATION_OPEN_BELOW',
  'WORKER_VIEW',
  'WORKER_CREATE',
  'WORKER_EDIT',
  'RESIDENT_VIEW',
  'RESIDENT_CREATE',
  'RESIDENT_EDIT',
  'RESIDENT_REVEAL',
  'REQUEST_VIEW',
  'REQUEST_ORDER_FOR_RESIDENT',
  'REQUEST_DISPATCH',
  'CANDIDATES_VIEW',
  'TERM_EDIT',
  'MENU_VIEW_DRAFT',
  'MENU_EDIT',
  'MENU_REVIEW',
  'NEED_VIEW',
  'NEED_EDIT',
] as const;

/** One thing that can be done within a scope. */
export type Capability = (typeof capabilities)[number];

/**
 * The permission sheet of the registers: which roles may, in the subtree where they are held. A role that is not
 * named may not. Residents, volunteers and workers reach their own entries and requests through their standing, not
 * through this sheet; the three administrators of the system reach no resident data at all.
 */
export const capabilitySheet: Readonly<Record<Capability, readonly Role[]>> = {
  STATION_VIEW: [
    'COUNTY_ADMIN',
    'STATION_HEAD',
    'DISPATCHER',
    'SUPERVISOR',
    'WORKER',
    'VOLUNTEER',
    'PREFECTURE_VIEWER',
  ],
  STATION_EDIT: ['COUNTY_ADMIN', 'STATION_HEAD'],
  STATION_OPEN_BELOW: ['COUNTY_ADMIN', 'STATION_HEAD'],
  WORKER_VIEW: ['COUNTY_ADMIN', 'STATION_HEAD', 'DISPATCHER', 'SUPERVISOR'],
  WORKER_CREATE: ['COUNTY_ADMIN', 'STATION_HEAD'],
  WORKER_EDIT: ['COUNTY_ADMIN', 'STATION_HEAD'],
  RESIDENT_VIEW: ['COUNTY_ADMIN', 'STATION_HEAD', 'DISPATCHER'],
  RESIDENT_CREATE: ['COUNTY_ADMIN', 'STATION_HEAD', 'DISPATCHER'],
  RESIDENT_EDIT: ['COUNTY_ADMIN', 'STATION_HEAD'],
  RESIDENT_REVEAL: ['COUNTY_ADMIN', 'STATION_HEAD'],
  REQUEST_VIEW: ['COUNTY_ADMIN', 'STATION_HEAD', 'DISPATCHER', 'SUPERVISOR'],
  REQUEST_ORDER_FOR_RESIDENT: ['COUNTY_ADMIN', 'STATION_HEAD', 'DISPATCHER'],
  REQUEST_DISPATCH: ['COUNTY_ADMIN', 'STATION_HEAD', 'DISPATCHER'],
  CANDIDATES_VIEW: ['COUNTY_ADMIN', 'STATION_HEAD', 'DISPATCHER'],
  TERM_EDIT: ['COUNTY_ADMIN', 'SYSTEM_ADMIN'],
  MENU_VIEW_DRAFT: ['COUNTY_ADMIN', 'STATION_HEAD', 'SUPERVISOR'],
  MENU_EDIT: ['COUNTY_ADMIN', 'STATION_HEAD'],
  MENU_REVIEW: ['COUNTY_ADMIN', 'STATION_HEAD', 'SUPERVISOR'],
  NEED_VIEW: ['COUNTY_ADMIN', 'STATION_HEAD', 'DISPATCHER', 'SUPERVISOR'],
  NEED_EDIT: ['COUNTY_ADMIN', 'STATION_HEAD', 'DISPATCHER'],
};

/** True when one of the actor's roles allows it at the station with this path. */
export function may(actor: Actor, capability: Capability, stationPath: string): boolean {
  return actor.grants.some(
    (grant) => capabilitySheet[capability].includes(grant.role) && isAtOrBelow(stationPath, grant.stationPath),
  );
}

/** True when one of the actor's roles allows it anywhere: for what belongs to the whole deployment and to no station. */
export function maySomewhere(actor: Actor, capability: Capability): boolean {
  return actor.grants.some((grant) => capabilitySheet[capability].includes(grant.role));
}

/** The tops of the subtrees in which the actor may, each once and none inside another; empty means nowhere. */
export function scopePaths(actor: Actor, capability: Capability): readonly string[] {
  const tops = actor.grants
    .filter((grant) => capabilitySheet[capability].includes(grant.role))
    .map((grant) => grant.stationPath)
    .toSorted();
  // In sorted order a subtree follows its top, so one look back is enough.
  const kept: string[] = [];
  for (const top of tops) {
    const last = kept.at(-1);
    if (last === undefined || !isAtOrBelow(top, last)) kept.push(top);
  }
  return kept;
}
