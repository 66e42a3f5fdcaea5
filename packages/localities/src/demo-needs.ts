import type { LocalityKey } from './pack.js';
import { count, list, oneOf, orNull, readJson, record, text } from './read-json.js';

/** A need of the demonstration; all of them are made up and none tells of a person. */
export interface DemoNeed {
  readonly stationCode: string;
  readonly source: 'SURVEY' | 'RESIDENT' | 'STAFF';
  readonly text: string;
  readonly clientCategoryKeys: readonly string[];
  readonly domainKeys: readonly string[];
  readonly peopleCount: number | null;
  readonly heardDaysAgo: number;
  readonly evidence: string | null;
  /** Numbers of the items on the menu that answer it. */
  readonly itemNumbers: readonly string[];
  /** What is planned for it, or null. */
  readonly planned: string | null;
  /** Why nothing is done about it, or null. */
  readonly dismissed: string | null;
}

const read = list(
  record<DemoNeed>({
    stationCode: text,
    source: oneOf(['SURVEY', 'RESIDENT', 'STAFF']),
    text,
    clientCategoryKeys: list(text),
    domainKeys: list(text),
    peopleCount: orNull(count),
    heardDaysAgo: count,
    evidence: orNull(text),
    itemNumbers: list(text),
    planned: orNull(text),
    dismissed: orNull(text),
  }),
);

/** The needs that the demonstration of a locality begins with. */
export const demoNeeds = (key: LocalityKey): readonly DemoNeed[] => readJson(`${key}/needs.json`, read);
