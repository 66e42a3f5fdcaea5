import { accept, type Decision, refuse } from '../decision.js';
import { readDate, readInteger } from '../input-checks.js';
import { type InputIssue, type InvalidInput, invalidInput } from '../input-issues.js';
import { readTerms, type TermBook } from '../terms/index.js';
import { readText } from '../text-rules.js';
import type { Need, NeedSource } from './need.js';

/** What somebody says of a need. */
export interface RecordNeedCommand {
  readonly text: string;
  readonly source?: NeedSource | null | undefined;
  readonly clientCategoryKeys?: readonly string[] | null | undefined;
  readonly domainKeys?: readonly string[] | null | undefined;
  readonly peopleCount?: number | null | undefined;
  readonly heardOn?: string | null | undefined;
  readonly evidence?: string | null | undefined;
}

/** What the caller gives to a new need. */
export interface RecordNeedFacts {
  readonly id: string;
  readonly stationId: string;
  /** A resident speaks for himself alone; staff write down what they have found. */
  readonly isStaff: boolean;
  /** The resident who says so, or of whom staff write it down. */
  readonly residentId: string | null;
  /** The day in China. */
  readonly today: string;
  /** The dictionaries as they stand. */
  readonly terms: TermBook;
}

/** A list that holds more people than any county has is a slip of the pen. */
const MOST_PEOPLE = 10_000_000;
const LONGEST_TEXT = 500;
const LONGEST_EVIDENCE = 1_000;

// Lists of needs go to people who may see no resident; numbers by which somebody can be reached or known stay out.
const phone = /(?<!\d)1[3-9]\d(?:[ -]?\d{4}){2}(?!\d)/;
const idNumber = /(?<!\d)\d{17}[\dXx](?!\d)/;

/** Reads a text that will stand in lists: it may hold no phone and no ID number. */
export function readOpenText(
  issues: InputIssue[],
  path: readonly string[],
  value: string | null | undefined,
  rule: { readonly max: number; readonly required?: boolean },
): string | null {
  const text = readText(issues, path, value, { ...rule, multiline: true })?.trim() ?? null;
  if (text !== null && (phone.test(text) || idNumber.test(text))) {
    issues.push({ path, code: 'PERSONAL_NUMBER', params: {} });
  }
  return text;
}

/** What staff alone may say; a resident who says it has got hold of another form. */
const staffFields = ['source', 'peopleCount', 'heardOn', 'evidence'] as const;

/** Decides whether a need is written down as told. */
export function recordNeed(command: RecordNeedCommand, facts: RecordNeedFacts): Decision<Need, InvalidInput> {
  const issues: InputIssue[] = [];
  const { isStaff, residentId, today, terms } = facts;
  if (!isStaff) {
    for (const field of staffFields) {
      if (command[field] !== null && command[field] !== undefined) {
        issues.push({ path: [field], code: 'NOT_YOURS', params: {} });
      }
    }
  }
  const { peopleCount: count, heardOn } = command;
  const source = isStaff ? (command.source ?? (residentId === null ? 'STAFF' : 'RESIDENT')) : 'RESIDENT';
  if (residentId !== null && source !== 'RESIDENT') {
    // A survey is anonymous: whoever answered one is not kept with the finding.
    issues.push({ path: ['residentId'], code: 'MALFORMED', params: {} });
  }
  const need: Need = {
    id: facts.id,
    stationId: facts.stationId,
    source,
    text: readOpenText(issues, ['text'], command.text, { max: LONGEST_TEXT, required: true }) ?? '',
    clientCategoryKeys: readTerms(issues, ['clientCategoryKeys'], command.clientCategoryKeys ?? [], {
      terms,
      kind: 'CLIENT_CATEGORY',
    }),
    domainKeys: readTerms(issues, ['domainKeys'], command.domainKeys ?? [], { terms, kind: 'SERVICE_DOMAIN' }),
    peopleCount:
      isStaff && count !== null && count !== undefined
        ? readInteger(issues, ['peopleCount'], count, 1, MOST_PEOPLE)
        : residentId === null
          ? null
          : 1,
    heardOn: (isStaff ? readDate(issues, ['heardOn'], heardOn, today) : null) ?? today,
    evidence: isStaff ? readOpenText(issues, ['evidence'], command.evidence, { max: LONGEST_EVIDENCE }) : null,
    itemIds: [],
    status: 'OPEN',
    reason: null,
    residentId,
    mergedIntoId: null,
    version: 1,
  };
  return issues.length > 0 ? refuse(invalidInput(issues)) : accept(need);
}
