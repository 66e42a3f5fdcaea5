import { isCalendarDate } from '../calendar-dates.js';
import { accept, type Decision, refuse } from '../decision.js';
import { readDate, readInteger } from '../input-checks.js';
import { type InputIssue, type InvalidInput, invalidInput } from '../input-issues.js';
import { readTerm, readTerms, type TermBook } from '../terms/index.js';
import { halfDays, type TimeOfWeek } from './availability.js';
import { readPersonName, readPhone } from './people-texts.js';
import type { PersonChangedMeanwhile } from './resident-decisions.js';
import {
  type Certificate,
  type Worker,
  type WorkerKind,
  type WorkerStatus,
  workerKinds,
  workerStatuses,
} from './worker.js';

/** A certificate as it is entered. */
export interface CertificateEntry {
  readonly typeKey: string;
  readonly issuedOn?: string | null | undefined;
  readonly validUntil?: string | null | undefined;
}

/** What may be said about a worker; a field left out takes its default or stays as it is. */
export interface WorkerFields {
  readonly phone?: string | null | undefined;
  readonly skillKeys?: readonly string[] | null | undefined;
  readonly certificates?: readonly CertificateEntry[] | null | undefined;
  readonly onboardedOn?: string | null | undefined;
  readonly weeklyAvailability?: readonly TimeOfWeek[] | null | undefined;
  readonly caseloadCap?: number | null | undefined;
}

/** The wish to enter a worker in the register. */
export interface CreateWorkerCommand extends WorkerFields {
  readonly name: string;
  readonly kind: WorkerKind;
}

/** Changes to a worker. */
export interface UpdateWorkerCommand extends WorkerFields {
  readonly expectedVersion: number;
  readonly name?: string | null | undefined;
  readonly status?: WorkerStatus | null | undefined;
}

/** What the caller gives to a new worker; `today` is the day in China. */
export interface CreateWorkerFacts {
  readonly id: string;
  readonly stationId: string;
  readonly today: string;
  /** The dictionaries of skills and certificates. */
  readonly terms: TermBook;
}

/** How many open cases a worker carries at most, where nobody says otherwise. */
export const defaultCaseloadCap: Readonly<Record<WorkerKind, number>> = { STAFF: 12, VOLUNTEER: 4 };

function readCertificates(
  issues: InputIssue[],
  entries: readonly CertificateEntry[],
  { today, terms }: Pick<CreateWorkerFacts, 'today' | 'terms'>,
  held: readonly Certificate[],
): readonly Certificate[] {
  const seen = new Set<string>();
  const kind = { terms, kind: 'CERTIFICATE_TYPE', held: held.map((one) => one.typeKey) } as const;
  return entries.map((entry, index) => {
    const path = ['certificates', String(index)];
    if (seen.has(entry.typeKey)) issues.push({ path, code: 'DUPLICATE', params: { value: entry.typeKey } });
    seen.add(entry.typeKey);
    const typeKey = readTerm(issues, path, entry.typeKey, kind);
    const issuedOn = readDate(issues, [...path, 'issuedOn'], entry.issuedOn, today);
    const validUntil = readDate(issues, [...path, 'validUntil'], entry.validUntil, null);
    const areDays = issuedOn !== null && validUntil !== null && isCalendarDate(issuedOn) && isCalendarDate(validUntil);
    if (areDays && validUntil < issuedOn) {
      issues.push({ path: [...path, 'validUntil'], code: 'DATE_ORDER', params: { after: issuedOn } });
    }
    return { typeKey, issuedOn, validUntil };
  });
}

function readAvailability(issues: InputIssue[], times: readonly TimeOfWeek[]): readonly TimeOfWeek[] {
  const seen = new Set<string>();
  times.forEach((time, index) => {
    const path = ['weeklyAvailability', String(index)];
    readInteger(issues, [...path, 'weekday'], time.weekday, 1, 7);
    if (!halfDays.includes(time.halfDay)) {
      issues.push({ path: [...path, 'halfDay'], code: 'UNKNOWN_KEY', params: { key: time.halfDay } });
    }
    const key = `${time.weekday} ${time.halfDay}`;
    if (seen.has(key)) issues.push({ path, code: 'DUPLICATE', params: { value: key } });
    seen.add(key);
  });
  return times;
}

function withFields(
  issues: InputIssue[],
  worker: Worker,
  fields: WorkerFields,
  facts: Pick<CreateWorkerFacts, 'today' | 'terms'>,
): Worker {
  const { today, terms } = facts;
  return {
    ...worker,
    phone: fields.phone === undefined ? worker.phone : readPhone(issues, fields.phone),
    skillKeys: fields.skillKeys
      ? readTerms(issues, ['skillKeys'], fields.skillKeys, { terms, kind: 'SKILL', held: worker.skillKeys })
      : worker.skillKeys,
    certificates: fields.certificates
      ? readCertificates(issues, fields.certificates, facts, worker.certificates)
      : worker.certificates,
    onboardedOn:
      fields.onboardedOn === undefined
        ? worker.onboardedOn
        : readDate(issues, ['onboardedOn'], fields.onboardedOn, today),
    weeklyAvailability: fields.weeklyAvailability
      ? readAvailability(issues, fields.weeklyAvailability)
      : worker.weeklyAvailability,
    caseloadCap:
      fields.caseloadCap === undefined || fields.caseloadCap === null
        ? worker.caseloadCap
        : readInteger(issues, ['caseloadCap'], fields.caseloadCap, 0, 500),
  };
}

/** Decides whether a worker may be entered as described. */
export function createWorker(command: CreateWorkerCommand, facts: CreateWorkerFacts): Decision<Worker, InvalidInput> {
  const issues: InputIssue[] = [];
  const name = readPersonName(issues, command.name);
  if (!workerKinds.includes(command.kind)) {
    issues.push({ path: ['kind'], code: 'UNKNOWN_KEY', params: { key: command.kind } });
  }
  const blank: Worker = {
    id: facts.id,
    stationId: facts.stationId,
    name,
    kind: command.kind,
    status: 'ACTIVE',
    phone: null,
    skillKeys: [],
    certificates: [],
    onboardedOn: null,
    weeklyAvailability: [],
    caseloadCap: defaultCaseloadCap[command.kind] ?? 0,
    version: 1,
  };
  const worker = withFields(issues, blank, command, facts);
  return issues.length > 0 ? refuse(invalidInput(issues)) : accept(worker);
}

/** Decides whether a worker may be changed as described. */
export function updateWorker(
  worker: Worker,
  command: UpdateWorkerCommand,
  facts: Pick<CreateWorkerFacts, 'today' | 'terms'>,
): Decision<Worker, InvalidInput | PersonChangedMeanwhile> {
  if (command.expectedVersion !== worker.version) {
    return refuse({ kind: 'CHANGED_MEANWHILE', currentVersion: worker.version });
  }
  const issues: InputIssue[] = [];
  const status = command.status ?? worker.status;
  if (!workerStatuses.includes(status)) issues.push({ path: ['status'], code: 'UNKNOWN_KEY', params: { key: status } });
  const named = {
    ...worker,
    status,
    name: readPersonName(issues, command.name ?? worker.name),
    version: worker.version + 1,
  };
  const changed = withFields(issues, named, command, facts);
  return issues.length > 0 ? refuse(invalidInput(issues)) : accept(changed);
}
