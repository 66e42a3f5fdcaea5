/** Where a need was heard. */
export const needSources = ['SURVEY', 'RESIDENT', 'STAFF'] as const;

/** Where one need was heard. */
export type NeedSource = (typeof needSources)[number];

/** What became of needs, in the order in which they wait for an answer. */
export const needStatuses = ['OPEN', 'PLANNED', 'LINKED', 'DISMISSED'] as const;

/** What became of one need. */
export type NeedStatus = (typeof needStatuses)[number];

/** Something that people need, whether the menu holds an answer to it or not. */
export interface Need {
  readonly id: string;
  /** The station whose people need it. */
  readonly stationId: string;
  readonly source: NeedSource;
  readonly text: string;
  /** Who needs it; empty where it was not said. */
  readonly clientCategoryKeys: readonly string[];
  /** The fields of social work it belongs to; empty where nobody has said. */
  readonly domainKeys: readonly string[];
  /** How many persons said so; null where nobody has counted. */
  readonly peopleCount: number | null;
  /** The day on which it was heard last. */
  readonly heardOn: string;
  /** Where the finding comes from: the survey, the meeting, the walk through the quarter. */
  readonly evidence: string | null;
  /** The items of the menu that answer it. */
  readonly itemIds: readonly string[];
  readonly status: NeedStatus;
  /** Why it is planned or dismissed; null otherwise. */
  readonly reason: string | null;
  /** The resident who said so, for the station to ask back; null where nobody of the register did. */
  readonly residentId: string | null;
  /** The need that it counts with since the two were found to be the same; null for a need of its own. */
  readonly mergedIntoId: string | null;
  readonly version: number;
}
