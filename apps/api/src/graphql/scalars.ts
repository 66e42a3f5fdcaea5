import { GraphQLError, GraphQLScalarType, Kind } from 'graphql';

const text = (value: unknown, name: string): string => {
  if (typeof value !== 'string') throw new GraphQLError(`${name} must be a string`);
  return value;
};

/** A scalar written as text that must satisfy one check on the way in. */
function textScalar(name: string, description: string, check: (value: string) => boolean, hint: string) {
  const parse = (value: unknown): string => {
    const given = text(value, name);
    if (!check(given)) throw new GraphQLError(`${name} ${hint}`);
    return given;
  };
  return new GraphQLScalarType<string, string>({
    name,
    description,
    serialize: (value) => text(value, name),
    parseValue: parse,
    parseLiteral: (node) => parse(node.kind === Kind.STRING ? node.value : undefined),
  });
}

const instant = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d{1,9})?)?(Z|[+-]\d{2}:\d{2})$/;

const parseInstant = (value: unknown): number => {
  const given = text(value, 'DateTime');
  const at = instant.test(given) ? Date.parse(given) : Number.NaN;
  if (Number.isNaN(at)) throw new GraphQLError('DateTime must be an ISO 8601 instant with an offset');
  return at;
};

const DAY = 86_400_000;
const days = new Map<number, string>();
const DAYS_KEPT = 4_000;

const padded = (value: number, width: number): string => String(value).padStart(width, '0');

/** Years have four digits on every calendar that we meet; beyond them the long way is taken. */
const isEveryday = (value: number): boolean => value > -60_000_000_000_000 && value < 250_000_000_000_000;

/** Writes an instant with the offset of Beijing. A list holds hundreds of them on few days, so the days are kept. */
function inBeijing(value: number): string {
  const shifted = value + 8 * 3_600_000;
  if (!Number.isInteger(value) || !isEveryday(value)) return `${new Date(shifted).toISOString().slice(0, -1)}+08:00`;
  const day = Math.floor(shifted / DAY);
  let date = days.get(day);
  if (date === undefined) {
    if (days.size >= DAYS_KEPT) days.clear();
    date = new Date(day * DAY).toISOString().slice(0, 11);
    days.set(day, date);
  }
  const rest = shifted - day * DAY;
  const [hours, minutes] = [Math.floor(rest / 3_600_000), Math.floor(rest / 60_000) % 60];
  const [seconds, milliseconds] = [Math.floor(rest / 1_000) % 60, rest % 1_000];
  return `${date}${padded(hours, 2)}:${padded(minutes, 2)}:${padded(seconds, 2)}.${padded(milliseconds, 3)}+08:00`;
}

/** An instant. Epoch milliseconds inside; ISO 8601 with the offset of Beijing time outside. */
export const DateTime = new GraphQLScalarType<number, string>({
  name: 'DateTime',
  description: 'An instant, ISO 8601 with offset, such as 2026-03-05T09:30:00.000+08:00.',
  serialize(value) {
    if (typeof value !== 'number') throw new GraphQLError('DateTime must be epoch milliseconds inside the server');
    return inBeijing(value);
  },
  parseValue: parseInstant,
  parseLiteral: (node) => parseInstant(node.kind === Kind.STRING ? node.value : undefined),
});

const isCalendarDate = (value: string): boolean => {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(value)) return false;
  const at = Date.parse(`${value}T00:00:00Z`);
  return !Number.isNaN(at) && new Date(at).toISOString().startsWith(value);
};

/** A calendar day without a time. */
export const CalendarDate = textScalar(
  'Date',
  'A calendar day, such as 2026-03-05.',
  isCalendarDate,
  'must be a calendar day written as YYYY-MM-DD',
);

/** A code of an administrative division. */
export const DivisionCode = textScalar(
  'DivisionCode',
  'The code of an administrative division: 2 to 12 digits of GB/T 2260 and the statistical division codes (区划代码).',
  (value) => /^\d{2,12}$/.test(value),
  'must be 2 to 12 digits',
);

/** A key of something that is data rather than schema. */
export const DataKey = textScalar(
  'DataKey',
  'A key of something that a profile or dictionary defines as data: a tier, a status, a reason, a skill.',
  (value) => /^[\w.-]{1,64}$/.test(value),
  'must be 1 to 64 letters, digits, dots, dashes or underscores',
);

/** Personal data that has been masked before it left the server. */
export const MaskedString = textScalar(
  'MaskedString',
  'Personal data with its middle hidden, such as 张** or 138****5678. Plain text needs a reason: see revealResident.',
  () => true,
  'cannot be wrong',
);
