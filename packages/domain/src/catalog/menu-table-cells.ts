import { accept, type Decision, refuse } from '../decision.js';
import type { InputIssue } from '../input-issues.js';
import type { TermKind } from '../terms/index.js';
import type { TermBook } from '../terms/term-book.js';
import { readText, type TextRule } from '../text-rules.js';
import type { Locale } from '../words.js';
import { hoursCell, hoursInCell } from './hours-cells.js';
import { fieldValueText, type NameLookup } from './item-words.js';
import { itemRanges } from './item-rules.js';
import type { CellProblem, TableProblemCode } from './menu-table-problems.js';
import { menuTextLimits } from './read-fields.js';
import { type Capacity, type CapacityPeriod, capacityPeriods, type ServiceHours } from './service-item.js';

/** What the tables need to name things and to find them by name. */
export interface CellNames {
  readonly terms: TermBook;
  /** The name of a place; null where the code is not known. */
  readonly place: (divisionCode: string) => string | null;
  /** The codes of the places of this name that the station may serve. */
  readonly placeCodes: (name: string) => readonly string[];
  readonly locale: Locale;
}

/** How a kind of value stands in a cell, and is read from one. `current` is what the thing has now. */
export interface CellKind<V> {
  readonly write: (value: V, names: CellNames) => string;
  readonly read: (cell: string, names: CellNames, current: V) => Decision<V, CellProblem>;
}

/** Refuses a cell. */
export function wrongCell(code: TableProblemCode, params: CellProblem['params'] = {}): Decision<never, CellProblem> {
  return refuse({ code, params });
}

/** A text as it is compared: full-width letters, digits and marks as plain ones, without outer or repeated blanks, in small letters. */
export function folded(text: string): string {
  return text.normalize('NFKC').trim().replace(/\s+/g, ' ').toLowerCase();
}

/** A text as it stands in a cell: line breaks of all systems are one. */
export function cellText(text: string): string {
  return text.replace(/\r\n?/g, '\n');
}

const nameless: NameLookup = {
  term: (_, key) => key,
  place: (code) => code,
  category: (id) => id,
  item: (id) => id,
};

/** The word for a value of a closed set, as everywhere else. */
export function choiceWord(field: string, value: unknown, locale: Locale): string {
  return fieldValueText(field, value, nameless, locale);
}

/** A text within its limits; blank is null. */
export const textCell = (rule: TextRule): CellKind<string | null> => ({
  write: (value) => value ?? '',
  read: (cell) => {
    const issues: InputIssue[] = [];
    const text = readText(issues, [], cell.trim(), rule);
    const [first] = issues;
    if (first === undefined) return accept(text);
    const { code, params } = first;
    return code === 'TOO_LONG' || code === 'CONTROL_CHARACTER' || code === 'BROKEN_TEXT'
      ? wrongCell(code, params)
      : wrongCell('REQUIRED');
  },
});

const anyNumber = textCell({ max: menuTextLimits.number });

/** The number of a line or heading: full-width digits become plain ones. */
export const numberText: CellKind<string | null> = {
  write: anyNumber.write,
  read: (cell, names, current) => anyNumber.read(cell.normalize('NFKC'), names, current),
};

const units = /\s*(?:分钟|小时|人|名|岁|周岁|minutes?|min|people|workers?|years?)$/;

/** A whole number in a range; the unit may stand behind it. */
export const numberCell = ({ min, max }: { readonly min: number; readonly max: number }): CellKind<number | null> => ({
  write: (value) => (value === null ? '' : String(value)),
  read: (cell) => {
    const value = folded(cell).replace(units, '').replaceAll(',', '');
    if (/^-?\d+(?:\.\d+)?e\+?\d+$/.test(value)) return wrongCell('SHORTENED_NUMBER', { value: cell.trim() });
    if (/^\d{4}-\d\d-\d\d/.test(value)) return wrongCell('READ_AS_DATE', { value: cell.trim() });
    if (!/^-?\d+(?:\.\d+)?$/.test(value)) return wrongCell('NOT_A_NUMBER', { value: cell.trim() });
    const number = Number(value);
    if (!Number.isInteger(number)) return wrongCell('NOT_WHOLE', { value: cell.trim() });
    return number < min || number > max ? wrongCell('OUT_OF_RANGE', { value: number, min, max }) : accept(number);
  },
});

/** Money: fen here, yuan with two decimals in the cell. */
export const moneyCell: CellKind<number | null> = {
  write: (fen) => {
    if (fen === null) return '';
    const digits = String(Math.abs(fen)).padStart(3, '0');
    return `${fen < 0 ? '-' : ''}${digits.slice(0, -2)}.${digits.slice(-2)}`;
  },
  read: (cell) => {
    const value = folded(cell)
      .replace(/^(?:¥|cny|rmb)\s*/, '')
      .replace(/\s*(?:元|yuan)$/, '')
      .replaceAll(',', '');
    const match = /^(\d{1,12})(?:\.(\d{1,2})0*)?$/.exec(value);
    if (match === null) return wrongCell('NOT_MONEY', { value: cell.trim() });
    const fen = Number(match[1]) * 100 + Number((match[2] ?? '').padEnd(2, '0'));
    const { min, max } = itemRanges.amountFen;
    return fen > max ? wrongCell('OUT_OF_RANGE', { value: fen / 100, min: min / 100, max: max / 100 }) : accept(fen);
  },
};

const yes = new Set(['是', '有', '对', '√', '✓', '1', 'yes', 'y', 'true']);
const no = new Set(['否', '无', '没有', '不', '×', 'x', '0', 'no', 'n', 'false']);

/** 是 or 否. */
export const flagCell: CellKind<boolean> = {
  write: (value, { locale }) => (locale === 'en' ? (value ? 'yes' : 'no') : value ? '是' : '否'),
  read: (cell) => {
    const value = folded(cell);
    if (yes.has(value)) return accept(true);
    return no.has(value) ? accept(false) : wrongCell('NOT_YES_NO', { value: cell.trim() });
  },
};

type Label<T extends string> = (value: T, locale: Locale) => string;

const isCalled = <T extends string>(label: Label<T>, one: T, said: string): boolean =>
  [one, label(one, 'zh-CN'), label(one, 'en')].some((name) => folded(name) === said);

/** One of a closed set, by its word in either language or by its key. */
export const choiceCell = <T extends string>(choices: readonly T[], label: Label<T>): CellKind<T> => ({
  write: (value, { locale }) => label(value, locale),
  read: (cell, { locale }) => {
    const found = choices.find((one) => isCalled(label, one, folded(cell)));
    if (found !== undefined) return accept(found);
    const all = choices.map((one) => label(one, locale)).join(locale === 'en' ? ', ' : '、');
    return wrongCell('NOT_ONE_OF', { value: cell.trim(), choices: all });
  },
});

/** What stands between the entries of a list. */
export const listSeparator = '；';

const maxEntries = 100;

/** Reads a list entry by entry. An entry may itself hold a comma: that separates only where the whole means nothing. */
function readList<T>(cell: string, readOne: (entry: string) => Decision<T, CellProblem>): Decision<T[], CellProblem> {
  const values: T[] = [];
  let wrong: Decision<never, CellProblem> | null = null;
  const take = (entry: string): void => {
    const said = entry.trim();
    if (said === '' || wrong !== null) return;
    const one = readOne(said);
    if (!one.ok) {
      const parts = said.split(/[、，,]/).filter((part) => part.trim() !== '');
      if (parts.length > 1) for (const part of parts) take(part);
      else wrong = one;
    } else if (values.includes(one.value)) wrong = wrongCell('GIVEN_TWICE', { value: said });
    else values.push(one.value);
  };
  for (const entry of cell.split(/[；;\n]/)) take(entry);
  if (wrong !== null) return wrong;
  return values.length > maxEntries ? wrongCell('TOO_MANY', { max: maxEntries }) : accept(values);
}

/** Several of a closed set. */
export const choicesCell = <T extends string>(choices: readonly T[], label: Label<T>): CellKind<readonly T[]> => {
  const one = choiceCell(choices, label);
  return {
    write: (values, names) => values.map((value) => one.write(value, names)).join(listSeparator),
    read: (cell, names) => {
      const read = readList(cell, (entry) => one.read(entry, names, entry as T));
      // A set has one order, whichever way it is written.
      return read.ok ? accept(choices.filter((choice) => read.value.includes(choice))) : read;
    },
  };
};

/** The key of the entry with this key or name: one that may be chosen before one that is retired or merged. */
function findTerm(terms: TermBook, kind: TermKind, said: string): string | null {
  const wanted = folded(said);
  const own = terms.find(kind, said);
  if (own !== null) return own.key;
  const named = [...terms.choices(kind), ...terms.all(kind)].find((entry) =>
    [entry.key, entry.zh, entry.en].some((name) => folded(name) === wanted),
  );
  return named?.key ?? null;
}

function readTermName(said: string, kind: TermKind, { terms, locale }: CellNames, current: readonly string[]) {
  const found = findTerm(terms, kind, said);
  if (found === null) {
    const near = terms
      .choices(kind)
      .map((entry) => (locale === 'en' ? entry.en : entry.zh))
      .find((name) => name.includes(said) || said.includes(name));
    return near === undefined
      ? wrongCell('TERM_UNKNOWN', { value: said })
      : wrongCell('TERM_SUGGESTED', { value: said, near });
  }
  if (current.includes(found)) return accept(found);
  const key = terms.canonical(kind, found);
  const isRetired = terms.find(kind, key)?.isRetired === true && !current.includes(key);
  return isRetired ? wrongCell('TERM_RETIRED', { value: said }) : accept(key);
}

/** Entries of a dictionary, by name in either language or by key. */
export const termsCell = (kind: TermKind): CellKind<readonly string[]> => ({
  write: (keys, { terms, locale }) =>
    keys
      .map((key) => {
        const name = terms.name(kind, key, locale);
        // Where the name would be read as something else, the key says what is meant.
        return findTerm(terms, kind, name) === key && !/[；;\n]/.test(name) ? name : key;
      })
      .join(listSeparator),
  read: (cell, names, current) => readList(cell, (entry) => readTermName(entry, kind, names, current)),
});

const placePattern = /^(?:.*[(（])?\s*(\d{2,12})\s*[)）]?$/;

/** Places, as names with their codes; a code alone would be taken for a number. */
export const placesCell: CellKind<readonly string[]> = {
  write: (codes, { place }) =>
    codes
      .map((code) => {
        const name = place(code);
        return name === null || /[；;\n()（）]/.test(name) ? code : `${name}（${code}）`;
      })
      .join(listSeparator),
  read: (cell, { place, placeCodes }, current) =>
    readList(cell, (entry) => {
      const said = entry.normalize('NFKC').trim();
      if (/^\d+(?:\.\d+)?e\+?\d+$/i.test(said)) return wrongCell('SHORTENED_NUMBER', { value: said });
      const code = placePattern.exec(said)?.[1];
      if (code !== undefined) {
        return place(code) !== null || current.includes(code)
          ? accept(code)
          : wrongCell('PLACE_UNKNOWN', { value: said });
      }
      const codes = placeCodes(said);
      const [first] = codes;
      if (first === undefined) return wrongCell('PLACE_UNKNOWN', { value: said });
      return codes.length > 1
        ? wrongCell('PLACE_AMBIGUOUS', { value: said, codes: codes.slice(0, 5).join('、') })
        : accept(first);
    }),
};

/** The hours of one urgency, as 响应/办结. */
export const hoursOfUrgencyCell: CellKind<ServiceHours> = {
  write: (hours, { locale }) => hoursCell(hours, locale),
  read: (cell) => hoursInCell(cell),
};

const periodMarks: Readonly<Record<CapacityPeriod, RegExp>> = {
  DAY: /每?[日天]|day|daily/,
  WEEK: /每?(?:周|星期)|week/,
  MONTH: /每?个?月|month/,
};
const waitingList = /[，,;；、\s]*(?:可排队|可等候|可候补|(?:with )?(?:a )?waiting list|waitlist)\s*$/;

/** A capacity as 每日 5 单，可排队. */
export const capacityCell: CellKind<Capacity | null> = {
  write: (capacity, { locale }) => (capacity === null ? '' : choiceWord('capacity', capacity, locale)),
  read: (cell) => {
    const said = folded(cell);
    const rest = said.replace(waitingList, '').trim();
    const period = capacityPeriods.find((one) => periodMarks[one].test(rest));
    const numbers = rest.match(/\d+/g) ?? [];
    const [digits] = numbers;
    const words = rest.replace(/\d+/, ' ').replace(/每|个|单|件|次|orders?|\b(?:a|per|an|each|every)\b|\//g, ' ');
    const isPlain = period !== undefined && words.replace(periodMarks[period], ' ').trim() === '';
    if (!isPlain || digits === undefined || numbers.length > 1)
      return wrongCell('NOT_CAPACITY', { value: cell.trim() });
    const amount = Number(digits);
    const { min, max } = itemRanges.capacity;
    if (amount < min || amount > max) return wrongCell('OUT_OF_RANGE', { value: amount, min, max });
    return accept({ amount, period, hasWaitingList: rest !== said });
  },
};
