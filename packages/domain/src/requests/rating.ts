/** The range of a score, for the whole and for each dimension. */
export const ratingRange = { min: 1, max: 5 } as const;

/** The score of one dimension. */
export interface RatingDimension {
  readonly key: string;
  readonly score: number;
}

/** What the orderer said about the service; final, once per cycle, bound to the workers and station of that cycle. */
export interface Rating {
  readonly score: number;
  readonly dimensions: readonly RatingDimension[];
  readonly comment: string | null;
  readonly ratedAt: number;
  readonly workerIds: readonly string[];
  readonly stationId: string;
}
