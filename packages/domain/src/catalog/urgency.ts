/** How pressing a request is, the most pressing first. */
export const urgencies = ['CRISIS', 'URGENT', 'NORMAL', 'LOW'] as const;

/** How pressing a request is. */
export type Urgency = (typeof urgencies)[number];

/** The place in the queue: 0 for a crisis, which goes to the head. */
export function urgencyRank(urgency: Urgency): number {
  return urgencies.indexOf(urgency);
}
