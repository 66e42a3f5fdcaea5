import type { LocalityKey } from '../pack.js';
import { dictionary, flag, list, oneOf, orNull, readJson, record, text } from '../read-json.js';
import { termKeys } from '@diandan/domain/terms';

/** One need in somebody's words, and what came of it. */
export interface Tale {
  /** What the one who orders is to the one who needs it; null where it is one's own need, or that of one's grandchild. */
  readonly relationKey: string | null;
  /** True for a danger to somebody; only a crisis is told of so. */
  readonly isCrisis: boolean;
  readonly need: string;
  readonly visits: readonly string[];
  readonly outcome: string;
}

const tale = record<Tale>({
  relationKey: orNull(oneOf(termKeys('PROXY_RELATION'))),
  isCrisis: flag,
  need: text,
  visits: list(text),
  outcome: text,
});

const phrases = record({
  comments: dictionary(list(text)),
  verifyNotes: list(text),
  urgentNotes: list(text),
  crisisNotes: list(text),
  dispatchNotes: list(text),
  secondDispatchNotes: list(text),
  declines: list(record({ reasonKey: oneOf(termKeys('DECLINE_REASON')), note: text })),
  returns: list(record({ missing: text, answer: text })),
  rejects: list(record({ reasonKey: oneOf(termKeys('REJECT_REASON')), note: text })),
  withdraws: list(text),
  startNotes: list(text),
});

/** Everything that is said in the story of a locality. */
export interface StoryTexts {
  /** The tales of each item, by its number. */
  readonly items: Readonly<Record<string, readonly Tale[]>>;
  readonly phrases: ReturnType<typeof phrases>;
}

/** Reads what is said in the story of a locality. */
export function readStoryTexts(key: LocalityKey): StoryTexts {
  return {
    items: readJson(`${key}/story-texts.json`, dictionary(list(tale))),
    phrases: readJson('story-phrases.json', phrases),
  };
}
