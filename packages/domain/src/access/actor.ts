/** The roles there are. A role is always granted at a station and reaches over its subtree. */
export const roles = [
  'RESIDENT',
  'VOLUNTEER',
  'WORKER',
  'DISPATCHER',
  'STATION_HEAD',
  'SUPERVISOR',
  'COUNTY_ADMIN',
  'PREFECTURE_VIEWER',
  'SYSTEM_ADMIN',
  'SECURITY_ADMIN',
  'AUDITOR',
  'DEVELOPER',
] as const;

/** One of the roles. */
export type Role = (typeof roles)[number];

/** A role held at a station; its scope is that station's subtree. */
export interface Grant {
  readonly role: Role;
  readonly stationId: string;
  readonly stationPath: string;
}

/** The person behind a session. */
export interface Actor {
  readonly accountId: string;
  readonly displayName: string;
  readonly grants: readonly Grant[];
  readonly workerId: string | null;
  readonly residentId: string | null;
}
