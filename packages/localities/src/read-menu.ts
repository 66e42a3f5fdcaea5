import {
  type Capacity,
  capacityPeriods,
  confidentialities,
  defaultItemContent,
  type Eligibility,
  openToAll,
  ordererKinds,
  type ServiceHours,
  serviceMethods,
  type Urgency,
  urgencies,
} from '@diandan/domain/catalog';
import { type TermKind, termKeys } from '@diandan/domain/terms';
import type { PackFee, PackItem, PackMenu } from './pack.js';
import {
  count,
  dictionary,
  flag,
  list,
  oneOf,
  orElse,
  orNull,
  type Read,
  readJson,
  record,
  text,
} from './read-json.js';

type Pace = Readonly<Record<Urgency, ServiceHours>>;

function keys(kind: TermKind): Read<readonly string[]> {
  return list(oneOf(termKeys(kind)));
}

const fee: Read<PackFee> = (value, at) => {
  const given = record<{
    readonly model: PackFee['model'];
    readonly amountFen: number | null;
    readonly payer: string | null;
  }>({
    model: oneOf(['FREE', 'PURCHASED', 'LOW_FEE']),
    amountFen: orNull(count),
    payer: orNull(text),
  })(value, at);
  const { model, amountFen, payer } = given;
  if (model === 'FREE' && amountFen === null && payer === null) return { model, amountFen, payer };
  if (model === 'PURCHASED' && payer !== null) return { model, amountFen, payer };
  if (model === 'LOW_FEE' && amountFen !== null && amountFen > 0 && payer !== null) return { model, amountFen, payer };
  throw new TypeError(`${at} does not say what its model asks for`);
};

const hours = record<ServiceHours>({ respond: count, complete: orNull(count) });
const pace = record<Pace>({ CRISIS: hours, URGENT: hours, NORMAL: hours, LOW: hours });

const eligibility = record<Eligibility>({
  excludedCategoryKeys: orElse(keys('CLIENT_CATEGORY'), openToAll.excludedCategoryKeys),
  minAge: orElse(orNull(count), openToAll.minAge),
  maxAge: orElse(orNull(count), openToAll.maxAge),
  placeCodes: orElse(list(text), openToAll.placeCodes),
  excludedPlaceCodes: orElse(list(text), openToAll.excludedPlaceCodes),
  householdKeys: orElse(keys('HOUSEHOLD'), openToAll.householdKeys),
});

const capacity = record<Capacity>({ amount: count, period: oneOf(capacityPeriods), hasWaitingList: flag });

type ItemEntry = Omit<Required<PackItem>, 'hours'> & { readonly pace: string };

const item = record<ItemEntry>({
  number: text,
  name: text,
  nameEn: text,
  summary: text,
  summaryEn: text,
  plainSummary: orElse(orNull(text), defaultItemContent.plainSummary),
  note: orElse(orNull(text), defaultItemContent.note),
  isIllustrative: flag,
  domainKeys: keys('SERVICE_DOMAIN'),
  method: oneOf(serviceMethods),
  clientCategoryKeys: keys('CLIENT_CATEGORY'),
  eligibility: orElse(eligibility, defaultItemContent.eligibility),
  requiredSkillKeys: keys('SKILL'),
  requiredCertificateKeys: keys('CERTIFICATE_TYPE'),
  needsSafeguarding: orElse(flag, defaultItemContent.needsSafeguarding),
  needsVerification: flag,
  canBeReopened: orElse(flag, defaultItemContent.canBeReopened),
  languageKeys: orElse(keys('LANGUAGE'), defaultItemContent.languageKeys),
  documentKeys: orElse(keys('DOCUMENT'), defaultItemContent.documentKeys),
  consentKeys: orElse(keys('CONSENT'), defaultItemContent.consentKeys),
  capacity: orElse(orNull(capacity), defaultItemContent.capacity),
  confidentiality: orElse(oneOf(confidentialities), defaultItemContent.confidentiality),
  orderableBy: orElse(list(oneOf(ordererKinds)), defaultItemContent.orderableBy),
  workersNeeded: count,
  fee,
  durationMinutes: count,
  pace: text,
});

const menu = record({
  stationCode: text,
  name: text,
  paces: dictionary(pace),
  categories: list(record({ number: text, name: text, nameEn: text, items: list(item) })),
});

/** The menu of a locality; each item gets the hours of the pace it names. */
export function readMenu(key: string): PackMenu {
  const { stationCode, name, paces, categories } = readJson(`${key}/menu.json`, menu);
  return {
    stationCode,
    name,
    categories: categories.map((category) => ({
      ...category,
      items: category.items.map(({ pace: paceKey, ...entry }) => {
        const found = paces[paceKey];
        if (found === undefined) throw new TypeError(`item ${entry.number} of ${key} names no pace: ${paceKey}`);
        if (entry.domainKeys.length === 0) throw new TypeError(`item ${entry.number} of ${key} has no domain`);
        for (const urgency of urgencies) {
          const { respond, complete } = found[urgency];
          if (complete !== null && complete < respond) throw new TypeError(`pace ${paceKey} ends before it answers`);
        }
        return { ...entry, hours: found };
      }),
    })),
  };
}
