/** A place of the social-work network at any tier, or outside the tiers: what covers. */
export interface Station {
  readonly id: string;
  readonly code: string;
  readonly name: string;
  readonly profileKey: string;
  /** Null for a station outside the tier chain. */
  readonly tierKey: string | null;
  readonly kindKey: string;
  readonly statusKey: string;
  readonly divisionCode: string;
  /** Where the station stands in the tree; see `station-path.ts`. */
  readonly path: string;
  /** Null for the root of a network. */
  readonly parentId: string | null;
  readonly version: number;
  /** True where a source gives a count but not the place, so that the place was chosen. */
  readonly isIllustrative: boolean;
  readonly address: string | null;
  readonly openingHours: string | null;
  readonly phone: string | null;
}
