import type { Words } from '../words.js';

/** What a station's status can count as in figures; one status may count as several (a fully serving one is also built). */
export const stationPhases = ['PLANNED', 'UNDER_CONSTRUCTION', 'BUILT', 'OPERATING', 'FULL_SERVICE', 'CLOSED'] as const;

/** A phase that figures count. */
export type StationPhase = (typeof stationPhases)[number];

/** A named rank of stations; rank 1 is the top of the network. */
export interface StationTier {
  readonly rank: number;
  readonly key: string;
  readonly name: Words;
  /** The tiers this one may stand under, where that is not simply the tier one rank above. */
  readonly underTierKeys?: readonly string[];
}

/** What sort of station: of the tier chain, or outside it (a centre of its own, a post inside a company). */
export interface StationKind {
  readonly key: string;
  readonly name: Words;
  readonly isInTierChain: boolean;
}

/** A locality's own word for where a station stands in its life. */
export interface StationStatus {
  readonly key: string;
  readonly name: Words;
  readonly countsAs: readonly StationPhase[];
}

/** One locality's way of doing things, as data. */
export interface Profile {
  readonly key: string;
  readonly name: Words;
  readonly tiers: readonly StationTier[];
  readonly kinds: readonly StationKind[];
  readonly statuses: readonly StationStatus[];
  /** True where nobody serves before the training for it (岗前培训) is completed. */
  readonly needsOnboarding?: boolean;
}

/** The tier with this key, or null. */
export function tierOf(profile: Profile, key: string | null): StationTier | null {
  return profile.tiers.find((tier) => tier.key === key) ?? null;
}

/** The kind with this key, or null. */
export function kindOf(profile: Profile, key: string): StationKind | null {
  return profile.kinds.find((kind) => kind.key === key) ?? null;
}

/** The status with this key, or null. */
export function statusOf(profile: Profile, key: string): StationStatus | null {
  return profile.statuses.find((status) => status.key === key) ?? null;
}

/** True when a station of this status takes orders: it works, and it is not closed. */
export function takesOrders(status: StationStatus): boolean {
  return (
    !status.countsAs.includes('CLOSED') &&
    (status.countsAs.includes('OPERATING') || status.countsAs.includes('FULL_SERVICE'))
  );
}
