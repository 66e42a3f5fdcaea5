import type { InputIssue, IssuePath } from '../input-issues.js';
import { readText, type TextRule } from '../text-rules.js';
import type { ItemField } from './item-fields.js';
import type { CategoryFields, LineFields } from './menu-edits.js';
import {
  capacityPeriods,
  confidentialities,
  feeModels,
  type ItemContent,
  ordererKinds,
  serviceMethods,
} from './service-item.js';
import { lineOfferings } from './service-menu.js';
import { urgencies } from './urgency.js';

/** The longest texts of a menu, in code points. */
export const menuTextLimits = { number: 20, name: 60, summary: 500, note: 500, payer: 60, key: 64 } as const;

const maxKeys = 100;

type Reader = (issues: InputIssue[], path: IssuePath, value: unknown) => void;

const malformed = (issues: InputIssue[], path: IssuePath): void => {
  issues.push({ path, code: 'MALFORMED', params: {} });
};

const text =
  (rule: TextRule): Reader =>
  (issues, path, value) => {
    if (value === null || typeof value === 'string') readText(issues, path, value, rule);
    else malformed(issues, path);
  };

/** A text that may be empty while the draft is in work, but is a text. */
const textGiven =
  (rule: TextRule): Reader =>
  (issues, path, value) => {
    if (typeof value === 'string') readText(issues, path, value, rule);
    else malformed(issues, path);
  };

const flag: Reader = (issues, path, value) => {
  if (typeof value !== 'boolean') malformed(issues, path);
};

const oneOf =
  (known: readonly string[]): Reader =>
  (issues, path, value) => {
    if (typeof value !== 'string' || !known.includes(value)) malformed(issues, path);
  };

// Whether a number makes sense is for the check of the whole menu; here it must only be one.
const whole: Reader = (issues, path, value) => {
  if (!Number.isSafeInteger(value)) issues.push({ path, code: 'NOT_INTEGER', params: {} });
};

const wholeOrNull: Reader = (issues, path, value) => {
  if (value !== null) whole(issues, path, value);
};

const keys: Reader = (issues, path, value) => {
  if (!Array.isArray(value)) return malformed(issues, path);
  if (value.length > maxKeys) issues.push({ path, code: 'TOO_MANY', params: { max: maxKeys } });
  const seen = new Set<unknown>();
  value.slice(0, maxKeys).forEach((key: unknown, index) => {
    const at = [...path, String(index)];
    textGiven({ max: menuTextLimits.key, required: true })(issues, at, key);
    if (seen.has(key)) issues.push({ path: at, code: 'DUPLICATE', params: { value: String(key) } });
    seen.add(key);
  });
};

const kinds =
  (known: readonly string[]): Reader =>
  (issues, path, value) => {
    keys(issues, path, value);
    if (Array.isArray(value)) value.forEach((one, index) => oneOf(known)(issues, [...path, String(index)], one));
  };

function parts(readers: Readonly<Record<string, Reader>>): Reader {
  return (issues, path, value) => {
    if (typeof value !== 'object' || value === null) return malformed(issues, path);
    for (const key of Object.keys(value)) if (!Object.hasOwn(readers, key)) malformed(issues, [...path, key]);
    for (const [key, read] of Object.entries(readers)) {
      read(issues, [...path, key], (value as Readonly<Record<string, unknown>>)[key]);
    }
  };
}

const orNull =
  (read: Reader): Reader =>
  (issues, path, value) => {
    if (value !== null) read(issues, path, value);
  };

const summary = text({ max: menuTextLimits.summary, multiline: true });
const hoursOfUrgency = parts({ respond: whole, complete: wholeOrNull });

const itemReaders: Readonly<Record<ItemField, Reader>> = {
  name: textGiven({ max: menuTextLimits.name }),
  nameEn: text({ max: menuTextLimits.name }),
  summary,
  summaryEn: summary,
  plainSummary: summary,
  note: text({ max: menuTextLimits.note, multiline: true }),
  isIllustrative: flag,
  domainKeys: keys,
  method: oneOf(serviceMethods),
  clientCategoryKeys: keys,
  eligibility: parts({
    excludedCategoryKeys: keys,
    minAge: wholeOrNull,
    maxAge: wholeOrNull,
    placeCodes: keys,
    excludedPlaceCodes: keys,
    householdKeys: keys,
  }),
  fee: parts({ model: oneOf(feeModels), amountFen: wholeOrNull, payer: text({ max: menuTextLimits.payer }) }),
  durationMinutes: whole,
  hours: parts(Object.fromEntries(urgencies.map((urgency) => [urgency, hoursOfUrgency]))),
  requiredSkillKeys: keys,
  requiredCertificateKeys: keys,
  needsSafeguarding: flag,
  workersNeeded: whole,
  languageKeys: keys,
  documentKeys: keys,
  consentKeys: keys,
  capacity: orNull(parts({ amount: whole, period: oneOf(capacityPeriods), hasWaitingList: flag })),
  confidentiality: oneOf(confidentialities),
  orderableBy: kinds(ordererKinds),
  needsVerification: flag,
  canBeReopened: flag,
};

const lineReaders: Readonly<Record<keyof LineFields, Reader>> = {
  ...itemReaders,
  number: textGiven({ max: menuTextLimits.number }),
  categoryId: text({ max: menuTextLimits.key }),
  offering: oneOf(lineOfferings),
};

const categoryReaders: Readonly<Record<keyof CategoryFields, Reader>> = {
  number: textGiven({ max: menuTextLimits.number }),
  name: textGiven({ max: menuTextLimits.name }),
  nameEn: text({ max: menuTextLimits.name }),
};

function readAll(
  issues: InputIssue[],
  path: IssuePath,
  fields: object,
  readers: Readonly<Record<string, Reader>>,
): readonly [string, unknown][] {
  const given = Object.entries(fields).filter(([, value]) => value !== undefined);
  for (const [field, value] of given) {
    const read = Object.hasOwn(readers, field) ? readers[field] : undefined;
    if (read === undefined) issues.push({ path: [...path, field], code: 'UNKNOWN_KEY', params: { key: field } });
    else read(issues, [...path, field], value);
  }
  return given;
}

/** Adds an issue for everything about an item that cannot be stored; answers the fields that are given. */
export function readItemFields(
  issues: InputIssue[],
  path: IssuePath,
  fields: Partial<ItemContent>,
): readonly [string, unknown][] {
  return readAll(issues, path, fields, itemReaders);
}

/** The same for all that can be said of a line. */
export function readLineFields(
  issues: InputIssue[],
  path: IssuePath,
  fields: Partial<LineFields>,
): readonly [string, unknown][] {
  return readAll(issues, path, fields, lineReaders);
}

/** The same for a heading. */
export function readCategoryFields(
  issues: InputIssue[],
  path: IssuePath,
  fields: Partial<CategoryFields>,
): readonly [string, unknown][] {
  return readAll(issues, path, fields, categoryReaders);
}
