import { accept, type Decision, refuse } from '../decision.js';
import { isDivisionCode } from '../divisions/index.js';
import { readDate } from '../input-checks.js';
import { type InputIssue, type InvalidInput, invalidInput } from '../input-issues.js';
import { readTerm, type TermBook } from '../terms/index.js';
import { readText } from '../text-rules.js';
import { birthdayOf, isIdNumber } from './id-number.js';
import {
  type CategoryMembership,
  type MembershipEntry,
  readCategoriesOfToday,
  readMemberships,
} from './memberships.js';
import { readPersonName, readPhone } from './people-texts.js';
import type { Resident } from './resident.js';

/** Somebody else changed the person's entry after it was read. */
export interface PersonChangedMeanwhile {
  readonly kind: 'CHANGED_MEANWHILE';
  readonly currentVersion: number;
}

/** What may be said about a resident; a field left out stays as it is, null empties it. */
export interface ResidentFields {
  readonly phone?: string | null | undefined;
  readonly idNumber?: string | null | undefined;
  readonly address?: string | null | undefined;
  readonly bornOn?: string | null | undefined;
  /** The categories the person belongs to from today on; or say them with their days. */
  readonly categoryKeys?: readonly string[] | null | undefined;
  readonly categoryMemberships?: readonly MembershipEntry[] | null | undefined;
  readonly householdKey?: string | null | undefined;
}

/** The wish to enter a resident in the register. */
export interface CreateResidentCommand extends ResidentFields {
  readonly name: string;
}

/** Changes to a resident. */
export interface UpdateResidentCommand extends ResidentFields {
  readonly expectedVersion: number;
  readonly name?: string | null | undefined;
}

/** What the caller gives to a new resident; `today` is the day in China. */
export interface CreateResidentFacts {
  readonly id: string;
  readonly stationId: string;
  /** Where the resident lives; the station's own division where nothing nearer is known. */
  readonly divisionCode: string;
  readonly today: string;
  /** The dictionaries of client categories and households. */
  readonly terms: TermBook;
}

function readIdNumber(issues: InputIssue[], value: string | null): string | null {
  // People type the check digit in lower case; the number is the same.
  const idNumber = readText(issues, ['idNumber'], value, { max: 18 })?.toUpperCase() ?? null;
  if (idNumber !== null && !isIdNumber(idNumber)) {
    issues.push({ path: ['idNumber'], code: 'ID_NUMBER_INVALID', params: {} });
  }
  return idNumber;
}

function membershipsOf(
  issues: InputIssue[],
  resident: Resident,
  { categoryKeys, categoryMemberships }: ResidentFields,
  facts: Pick<CreateResidentFacts, 'today' | 'terms'>,
): readonly CategoryMembership[] {
  const before = resident.memberships;
  if (!categoryMemberships) return categoryKeys ? readCategoriesOfToday(issues, categoryKeys, before, facts) : before;
  // Said in both ways they could contradict each other.
  if (categoryKeys) issues.push({ path: ['categoryKeys'], code: 'MALFORMED', params: {} });
  return readMemberships(issues, categoryMemberships, before, facts);
}

function householdOf(
  issues: InputIssue[],
  resident: Resident,
  { householdKey }: ResidentFields,
  terms: TermBook,
): string | null {
  if (householdKey === undefined) return resident.householdKey;
  if (householdKey === null) return null;
  const held = resident.householdKey === null ? [] : [resident.householdKey];
  return readTerm(issues, ['householdKey'], householdKey, { terms, kind: 'HOUSEHOLD', held });
}

function withFields(
  issues: InputIssue[],
  resident: Resident,
  fields: ResidentFields,
  facts: Pick<CreateResidentFacts, 'today' | 'terms'>,
): Resident {
  const { today } = facts;
  const idNumber = fields.idNumber === undefined ? resident.idNumber : readIdNumber(issues, fields.idNumber);
  const stated = fields.bornOn === undefined ? resident.bornOn : readDate(issues, ['bornOn'], fields.bornOn, today);
  const fromNumber = idNumber !== null && isIdNumber(idNumber) ? birthdayOf(idNumber) : null;
  if (stated !== null && fromNumber !== null && stated !== fromNumber) {
    issues.push({ path: ['bornOn'], code: 'ID_NUMBER_BIRTHDAY', params: {} });
  }
  if (fromNumber !== null && fromNumber > today)
    issues.push({ path: ['idNumber'], code: 'DATE_IN_FUTURE', params: {} });
  return {
    ...resident,
    phone: fields.phone === undefined ? resident.phone : readPhone(issues, fields.phone),
    idNumber,
    address:
      fields.address === undefined ? resident.address : readText(issues, ['address'], fields.address, { max: 200 }),
    bornOn: stated ?? fromNumber,
    memberships: membershipsOf(issues, resident, fields, facts),
    householdKey: householdOf(issues, resident, fields, facts.terms),
  };
}

/** Decides whether a resident may be entered as described. */
export function createResident(
  command: CreateResidentCommand,
  facts: CreateResidentFacts,
): Decision<Resident, InvalidInput> {
  const issues: InputIssue[] = [];
  if (!isDivisionCode(facts.divisionCode)) {
    issues.push({ path: ['divisionCode'], code: 'DIVISION_INVALID', params: {} });
  }
  const blank: Resident = {
    id: facts.id,
    stationId: facts.stationId,
    divisionCode: facts.divisionCode,
    name: readPersonName(issues, command.name),
    phone: null,
    idNumber: null,
    address: null,
    bornOn: null,
    memberships: [],
    householdKey: null,
    version: 1,
  };
  const resident = withFields(issues, blank, command, facts);
  return issues.length > 0 ? refuse(invalidInput(issues)) : accept(resident);
}

/** Decides whether a resident may be changed as described. */
export function updateResident(
  resident: Resident,
  command: UpdateResidentCommand,
  facts: Pick<CreateResidentFacts, 'today' | 'terms'>,
): Decision<Resident, InvalidInput | PersonChangedMeanwhile> {
  if (command.expectedVersion !== resident.version) {
    return refuse({ kind: 'CHANGED_MEANWHILE', currentVersion: resident.version });
  }
  const issues: InputIssue[] = [];
  const named = {
    ...resident,
    name: readPersonName(issues, command.name ?? resident.name),
    version: resident.version + 1,
  };
  const changed = withFields(issues, named, command, facts);
  return issues.length > 0 ? refuse(invalidInput(issues)) : accept(changed);
}
