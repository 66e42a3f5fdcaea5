/** An average of fewer ratings says more about the few who rated than about the service. */
export const FEWEST_RATINGS = 3;

/** The average of ratings to one decimal, or null while there are too few; a service unrated is never counted as zero. */
export function averageOf(sum: number, count: number): number | null {
  return count < FEWEST_RATINGS ? null : Math.round((sum / count) * 10) / 10;
}

/** How many of those ordered were accepted, between 0 and 1; null where nothing was ordered. */
export function acceptanceShare(accepted: number, ordered: number): number | null {
  return ordered === 0 ? null : accepted / ordered;
}

/** A span of milliseconds in whole minutes; null stays null. */
export function minutesOf(milliseconds: number | null): number | null {
  return milliseconds === null ? null : Math.round(milliseconds / 60_000);
}
