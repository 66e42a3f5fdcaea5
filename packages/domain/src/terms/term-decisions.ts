import { accept, type Decision, refuse } from '../decision.js';
import { readInteger } from '../input-checks.js';
import { type InputIssue, type InvalidInput, invalidInput } from '../input-issues.js';
import { readText } from '../text-rules.js';
import type { TermEntry, TermKind } from './term.js';
import type { TermBook } from './term-book.js';
import type { TermChangedMeanwhile, TermIsMerged } from './term-refusals.js';

/** What may be said about an entry. */
export interface TermFields {
  /** The name in English; the Chinese name stands in where nobody has translated it. */
  readonly en?: string | null | undefined;
  /** The group it belongs under; null for none. */
  readonly parentKey?: string | null | undefined;
  readonly position?: number | null | undefined;
}

/** The wish for a new entry. */
export interface CreateTermCommand extends TermFields {
  readonly kind: TermKind;
  readonly key: string;
  readonly zh: string;
}

/** Changes to an entry; what is left out stays as it is. */
export interface ChangeTermCommand extends TermFields {
  readonly expectedVersion: number;
  readonly zh?: string | null | undefined;
}

/** Why an entry is not changed. */
export type ChangeTermRefusal = InvalidInput | TermChangedMeanwhile | TermIsMerged;

/** Room between two entries, so that one can be put between them without moving the others. */
export const positionStep = 10;

const LONGEST_NAME = 60;
const LONGEST_KEY = 48;
const LAST_POSITION = 1_000_000;
const keyFormat = /^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/;

/** True for what can be a key: it stands in addresses and in files, so it is plain. */
export const isTermKey = (key: string): boolean => key.length <= LONGEST_KEY && keyFormat.test(key);

/** Adds an issue for each name that another entry of its own has already, retired ones included. */
export function checkNames(issues: InputIssue[], terms: TermBook, entry: TermEntry): void {
  const others = terms.all(entry.kind).filter((one) => one.key !== entry.key && one.mergedIntoKey === null);
  for (const language of ['zh', 'en'] as const) {
    const taken = others.find((one) => one[language].trim().toLowerCase() === entry[language].trim().toLowerCase());
    if (taken !== undefined) issues.push({ path: [language], code: 'NAME_TAKEN', params: { key: taken.key } });
  }
}

function readParent(issues: InputIssue[], terms: TermBook, entry: TermEntry, given: string): string {
  const path = ['parentKey'];
  const parentKey = terms.canonical(entry.kind, given);
  const parent = terms.find(entry.kind, parentKey);
  if (parent === null) issues.push({ path, code: 'UNKNOWN_KEY', params: { key: given } });
  else if (terms.lineage(entry.kind, parentKey).includes(entry.key)) issues.push({ path, code: 'CIRCLE', params: {} });
  else if (parent.isRetired && parentKey !== entry.parentKey) {
    issues.push({ path, code: 'RETIRED_KEY', params: { name: parent.zh, nameEn: parent.en } });
  }
  return parentKey;
}

function withFields(
  issues: InputIssue[],
  terms: TermBook,
  entry: TermEntry,
  fields: TermFields & { readonly zh: string },
): TermEntry {
  const zh = readText(issues, ['zh'], fields.zh, { max: LONGEST_NAME, required: true })?.trim() ?? '';
  // A name that was never translated follows the Chinese one.
  const kept = entry.en === entry.zh ? zh : entry.en;
  const en =
    fields.en === undefined ? kept : (readText(issues, ['en'], fields.en, { max: LONGEST_NAME })?.trim() ?? zh);
  const { parentKey, position } = fields;
  const changed: TermEntry = {
    ...entry,
    zh,
    en,
    parentKey:
      parentKey === undefined
        ? entry.parentKey
        : parentKey === null
          ? null
          : readParent(issues, terms, entry, parentKey),
    position:
      position === undefined || position === null
        ? entry.position
        : readInteger(issues, ['position'], position, 0, LAST_POSITION),
  };
  if (zh !== '') checkNames(issues, terms, changed);
  return changed;
}

/** Decides whether a dictionary gains this entry; it comes last unless a position is named. */
export function createTerm(command: CreateTermCommand, terms: TermBook): Decision<TermEntry, InvalidInput> {
  const issues: InputIssue[] = [];
  const { kind, key } = command;
  if (!isTermKey(key)) issues.push({ path: ['key'], code: 'KEY_FORMAT', params: {} });
  else if (terms.find(kind, key) !== null) issues.push({ path: ['key'], code: 'DUPLICATE', params: { value: key } });
  const last = terms.all(kind).at(-1)?.position ?? 0;
  const blank: TermEntry = {
    kind,
    key,
    zh: '',
    en: '',
    parentKey: null,
    position: Math.min(last + positionStep, LAST_POSITION),
    isRetired: false,
    mergedIntoKey: null,
    version: 1,
  };
  const entry = withFields(issues, terms, blank, command);
  return issues.length > 0 ? refuse(invalidInput(issues)) : accept(entry);
}

/** Decides changes to the names, the group and the place of an entry; its key is for ever. */
export function changeTerm(
  entry: TermEntry,
  command: ChangeTermCommand,
  terms: TermBook,
): Decision<TermEntry, ChangeTermRefusal> {
  if (command.expectedVersion !== entry.version) {
    return refuse({ kind: 'CHANGED_MEANWHILE', currentVersion: entry.version });
  }
  if (entry.mergedIntoKey !== null) return refuse({ kind: 'TERM_IS_MERGED', intoKey: entry.mergedIntoKey });
  const issues: InputIssue[] = [];
  const changed = withFields(issues, terms, entry, { ...command, zh: command.zh ?? entry.zh });
  return issues.length > 0 ? refuse(invalidInput(issues)) : accept({ ...changed, version: entry.version + 1 });
}
