import { stationPhases } from '@diandan/domain/network';
import type { PackProfile, PackStation, PackStatus, Words } from './pack.js';
import { count, flag, list, oneOf, orElse, orNull, type Read, readJson, record, text } from './read-json.js';

/** A text in both languages. */
export const words: Read<Words> = record<Words>({ zh: text, en: text });

const phases = list(oneOf(stationPhases));

const exactStatus = record<PackStatus>({ key: text, name: words, countsAs: phases });

const openStatus = record<Required<PackStatus>>({ key: text, name: words, countsAs: phases, countsAsOneOf: phases });

const status: Read<PackStatus> = (value, at) =>
  typeof value === 'object' && value !== null && 'countsAsOneOf' in value
    ? openStatus(value, at)
    : exactStatus(value, at);

/** A pack says in so many words whether it demands the training; only a profile made elsewhere may be silent about it. */
const profile = record<Required<PackProfile>>({
  key: text,
  name: words,
  tiers: list(record({ rank: count, key: text, name: words })),
  kinds: list(record({ key: text, name: words, isInTierChain: flag })),
  statuses: list(status),
  needsOnboarding: flag,
});

const station = record<Required<PackStation>>({
  code: text,
  parentCode: orNull(text),
  name: text,
  tierKey: orNull(text),
  kindKey: text,
  statusKey: text,
  divisionCode: text,
  isIllustrative: flag,
  address: orElse(orNull(text), null),
  openingHours: orElse(orNull(text), null),
  phone: orElse(orNull(text), null),
});

/** The profile of a locality. */
export function readProfile(key: string): PackProfile {
  return readJson(`${key}/profile.json`, profile);
}

/** The stations of a locality in tree order, checked against the rules of its profile. */
export function readStations(key: string, rules: PackProfile): readonly PackStation[] {
  const stations = readJson(`${key}/stations.json`, list(station));
  const seen = new Map<string, PackStation>();
  for (const one of stations) {
    const problem = placementProblem(one, rules, seen);
    if (problem !== null) throw new TypeError(`station ${one.code} of ${key}: ${problem}`);
    seen.set(one.code, one);
  }
  return stations;
}

function placementProblem(one: PackStation, rules: PackProfile, seen: ReadonlyMap<string, PackStation>): string | null {
  if (seen.has(one.code)) return 'the code stands twice';
  if (!rules.statuses.some((known) => known.key === one.statusKey)) return `no status ${one.statusKey}`;
  const kind = rules.kinds.find((known) => known.key === one.kindKey);
  if (kind === undefined) return `no kind ${one.kindKey}`;
  const rank = rules.tiers.find((tier) => tier.key === one.tierKey)?.rank ?? null;
  if (kind.isInTierChain !== (rank !== null)) return 'kind and tier do not agree';
  if (one.parentCode === null) return seen.size === 0 ? null : 'a second root';
  const parent = seen.get(one.parentCode);
  if (parent === undefined) return `the parent ${one.parentCode} does not stand before it`;
  if (!one.divisionCode.startsWith(parent.divisionCode)) return 'its division lies outside that of its parent';
  const parentRank = rules.tiers.find((tier) => tier.key === parent.tierKey)?.rank;
  return rank !== null && rank - 1 !== parentRank ? 'its tier does not stand right below that of its parent' : null;
}
