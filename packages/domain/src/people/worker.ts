import type { TermBook } from '../terms/index.js';
import type { TimeOfWeek } from './availability.js';

/** Whether a worker is employed or volunteers. */
export const workerKinds = ['STAFF', 'VOLUNTEER'] as const;

/** Whether a worker is employed or volunteers. */
export type WorkerKind = (typeof workerKinds)[number];

/** Whether a worker can be given work now. */
export const workerStatuses = ['ACTIVE', 'ON_LEAVE', 'LEFT'] as const;

/** Whether a worker can be given work now. */
export type WorkerStatus = (typeof workerStatuses)[number];

/** A certificate held; days are written YYYY-MM-DD, null where the certificate names none. */
export interface Certificate {
  readonly typeKey: string;
  readonly issuedOn: string | null;
  readonly validUntil: string | null;
}

/** A person who serves: 社工 or 志愿者. */
export interface Worker {
  readonly id: string;
  readonly stationId: string;
  readonly name: string;
  readonly kind: WorkerKind;
  readonly status: WorkerStatus;
  readonly phone: string | null;
  readonly skillKeys: readonly string[];
  readonly certificates: readonly Certificate[];
  /** The day the training before the first service was completed; null where it was not. */
  readonly onboardedOn: string | null;
  readonly weeklyAvailability: readonly TimeOfWeek[];
  readonly caseloadCap: number;
  readonly version: number;
}

/** True when the certificate holds on that day, its last day included. */
export function isValidOn(certificate: Certificate, today: string): boolean {
  return certificate.validUntil === null || certificate.validUntil >= today;
}

/** The certificates of the national social worker examination, the lowest first. */
export const socialWorkerCertificates: readonly string[] = [
  'assistant-social-worker',
  'social-worker',
  'senior-social-worker',
];

/**
 * True when the worker holds a social worker's certificate (持证社工) that is valid on that day. A certificate counts as
 * whatever it was merged into.
 */
export function isCertified(
  worker: Pick<Worker, 'certificates'>,
  today: string,
  terms: Pick<TermBook, 'canonicalKeys' | 'canonical'>,
): boolean {
  const counting = terms.canonicalKeys('CERTIFICATE_TYPE', socialWorkerCertificates);
  return worker.certificates.some(
    (one) => counting.includes(terms.canonical('CERTIFICATE_TYPE', one.typeKey)) && isValidOn(one, today),
  );
}
