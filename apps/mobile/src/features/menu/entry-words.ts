import type { TFunction } from 'i18next';
import type { Menu, MenuEntry } from './public-menu';

/** Everything that is said of a line below its summary, each under a label of its own. */
export const lineFacts = ['fee', 'forWhom', 'soon', 'duration', 'documents', 'consents', 'languages', 'note'] as const;

/** One thing that is said of a line. */
export type LineFact = (typeof lineFacts)[number];

type Named = readonly { readonly name: string }[];

const joined = (t: TFunction, named: Named): string => named.map(({ name }) => name).join(t('time.comma'));
const sentence = (t: TFunction, parts: readonly (string | null)[]): string =>
  parts.filter((part) => part !== null && part !== '').join(t('line.sentence'));

/** The price as a neighbour would say it: what I pay, and who pays the rest. */
export function feeWords({ model, amountFen, payer }: MenuEntry['fee'], t: TFunction): string {
  if (model === 'FREE') return t('line.free');
  if (model === 'PURCHASED') return payer === null ? t('line.purchasedPlain') : t('line.purchased', { payer });
  return amountFen === null ? t('line.lowFeePlain') : t('line.lowFee', { yuan: amountFen / 100 });
}

/** Whole days where they are whole, hours otherwise. */
export function spanWords(hours: number, t: TFunction): string {
  if (hours === 24) return t('line.oneDay');
  return hours >= 24 && hours % 24 === 0 ? t('line.days', { n: hours / 24 }) : t('line.hours', { n: hours });
}

function soonWords({ conditions }: MenuEntry, t: TFunction): string {
  const time = (urgency: string) => conditions.times.find((one) => one.urgency === urgency);
  const [normal, urgent] = [time('NORMAL'), time('URGENT')];
  if (normal === undefined) return '';
  const respond = spanWords(normal.respondHours, t);
  const usual =
    normal.completeHours === null
      ? t('line.respond', { respond })
      : t('line.respondComplete', { respond, complete: spanWords(normal.completeHours, t) });
  const isSooner = urgent !== undefined && urgent.respondHours < normal.respondHours;
  const first = conditions.needsVerification ? t('line.verify') : null;
  return sentence(t, [
    usual,
    isSooner ? t('line.urgent', { respond: spanWords(urgent.respondHours, t) }) : null,
    first,
  ]);
}

function ageWords(from: number | null, to: number | null, t: TFunction): string | null {
  if (from !== null && to !== null) return t('line.ages', { from, to });
  if (from !== null) return t('line.fromAge', { from });
  return to === null ? null : t('line.toAge', { to });
}

/** Of a long list of places a few are named. */
const placesNamed = 2;

/** The codes of the places that are named for a line. */
export const toldPlaces = ({ conditions }: MenuEntry): readonly string[] => [
  ...conditions.placeCodes.slice(0, placesNamed),
  ...conditions.excludedPlaceCodes.slice(0, placesNamed),
];

/** For whom a line is. The places it is limited to are known by their codes; `placeName` knows what they are called. */
function forWhomWords({ conditions }: MenuEntry, t: TFunction, placeName: (code: string) => string): string {
  const { clientCategories, excludedCategories, households, placeCodes, excludedPlaceCodes } = conditions;
  const places = (codes: readonly string[]) => {
    const named = codes.slice(0, placesNamed).map(placeName).join(t('time.comma'));
    return codes.length > placesNamed ? t('line.andOthers', { names: named }) : named;
  };
  const who = clientCategories.length > 0 ? joined(t, clientCategories) : null;
  const ages = ageWords(conditions.minAge, conditions.maxAge, t);
  const isForAll = ages === null && households.length === 0 && placeCodes.length === 0;
  return sentence(t, [
    who ?? (isForAll ? t('line.everybody') : null),
    ages,
    households.length > 0 ? t('line.living', { names: joined(t, households) }) : null,
    placeCodes.length > 0 ? t('line.places', { names: places(placeCodes) }) : null,
    excludedCategories.length > 0 ? t('line.not', { names: joined(t, excludedCategories) }) : null,
    excludedPlaceCodes.length > 0 ? t('line.placesNot', { names: places(excludedPlaceCodes) }) : null,
  ]);
}

function durationWords({ durationMinutes: minutes, workersNeeded }: MenuEntry, t: TFunction): string {
  const hours = minutes / 60;
  const long =
    hours >= 1 && minutes % 60 === 0
      ? t('line.wholeHours', { n: hours })
      : hours >= 1 && minutes % 30 === 0
        ? t('line.halfHours', { n: Math.floor(hours) })
        : t('line.minutes', { n: minutes });
  return sentence(t, [long, workersNeeded > 1 ? t('line.team', { n: workersNeeded }) : null]);
}

/** What is said of a line, in words; empty where nothing is. */
export function factWords(fact: LineFact, entry: MenuEntry, t: TFunction, placeName: (code: string) => string): string {
  const { conditions } = entry;
  switch (fact) {
    case 'fee':
      return feeWords(entry.fee, t);
    case 'forWhom':
      return forWhomWords(entry, t, placeName);
    case 'soon':
      return soonWords(entry, t);
    case 'duration':
      return durationWords(entry, t);
    case 'documents':
      return joined(t, conditions.documents);
    case 'consents':
      return joined(t, conditions.consents);
    case 'languages':
      return joined(t, conditions.languages);
    case 'note':
      return conditions.note ?? '';
  }
}

const toldFields = [
  'note',
  'clientCategoryKeys',
  'eligibility',
  'fee',
  'durationMinutes',
  'hours',
  'workersNeeded',
  'languageKeys',
  'documentKeys',
  'consentKeys',
  'needsVerification',
] as const;

/** Who decided a line where it is not the publisher of the menu; null where it is. What the page does not show it does not name. */
export function decidedWords(entry: MenuEntry, menu: Menu, t: TFunction): string | null {
  const publisher = menu.sources[0]?.station.id;
  const parts: string[] = [];
  if (entry.originStation.id !== publisher) parts.push(t('line.added', { station: entry.originStation.name }));
  const fields = new Map<string, { readonly station: string; readonly names: Set<string> }>();
  for (const { field, station } of entry.fieldOrigins) {
    const told = toldFields.find((one) => one === field);
    if (told === undefined || station.id === publisher) continue;
    const of = fields.get(station.id) ?? { station: station.name, names: new Set<string>() };
    fields.set(station.id, of);
    of.names.add(t(`line.field.${told}`));
  }
  for (const { station, names } of fields.values()) {
    parts.push(t('line.changed', { station, fields: [...names].join(t('time.comma')) }));
  }
  return parts.length === 0 ? null : sentence(t, parts);
}
