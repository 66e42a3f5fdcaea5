import type { TimeOfWeek } from '@diandan/domain/people';
import type { ExclusionReason } from '@diandan/domain/requests';
import type { CertificateDemand, MatchRequest, MatchWorker } from './match-input.js';

/** The conditions of one request, prepared once for all workers. */
export interface Conditions {
  readonly request: MatchRequest;
  readonly today: string;
  readonly preferredMask: number;
  readonly declined: ReadonlySet<string>;
  readonly outOfArea: ExclusionReason;
  readonly onboardingMissing: ExclusionReason;
  readonly notAvailable: ExclusionReason;
  readonly hasDeclined: ExclusionReason;
  readonly skillMissing: readonly { readonly skill: string; readonly reason: ExclusionReason }[];
}

const isOnLeave: ExclusionReason = { code: 'INACTIVE', params: { status: 'ON_LEAVE' } };
const hasLeft: ExclusionReason = { code: 'INACTIVE', params: { status: 'LEFT' } };

const halfDayBit = { MORNING: 0, AFTERNOON: 1, EVENING: 2 } as const;

function timeMask(times: readonly TimeOfWeek[]): number {
  let mask = 0;
  for (const time of times) mask |= 1 << (time.weekday * 3 + halfDayBit[time.halfDay]);
  return mask;
}

/** Prepares what does not depend on the worker; reasons without facts of the worker are made once and shared. */
export function prepareConditions(request: MatchRequest, today: string): Conditions {
  const times = request.preferredTimes.map((time) => `${time.weekday}:${time.halfDay}`).join(' ');
  return {
    request,
    today,
    preferredMask: timeMask(request.preferredTimes),
    declined: new Set(request.declinedWorkerIds),
    outOfArea: { code: 'OUT_OF_AREA', params: {} },
    onboardingMissing: { code: 'ONBOARDING_MISSING', params: {} },
    notAvailable: { code: 'NOT_AVAILABLE', params: { times } },
    hasDeclined: { code: 'DECLINED', params: {} },
    skillMissing: request.requiredSkillKeys.map((skill) => ({
      skill,
      reason: { code: 'SKILL_MISSING', params: { skill } },
    })),
  };
}

/** A worker covers the stations below the own one, and a station is also served by those who work below it. */
function covers(workerPath: string, requestPath: string): boolean {
  return requestPath.startsWith(workerPath) || workerPath.startsWith(requestPath);
}

function isAvailable(worker: MatchWorker, preferredMask: number): boolean {
  const mask = timeMask(worker.weeklyAvailability);
  return preferredMask === 0 ? mask !== 0 : (mask & preferredMask) !== 0;
}

function certificateProblem(worker: MatchWorker, demand: CertificateDemand, today: string): ExclusionReason | null {
  let expiredOn: string | null = null;
  for (const certificate of worker.certificates) {
    if (!demand.metBy.includes(certificate.typeKey)) continue;
    if (certificate.validUntil === null || certificate.validUntil >= today) return null;
    if (expiredOn === null || certificate.validUntil > expiredOn) expiredOn = certificate.validUntil;
  }
  return expiredOn === null
    ? { code: 'CERT_MISSING', params: { certificate: demand.key } }
    : { code: 'CERT_EXPIRED', params: { certificate: demand.key, date: expiredOn } };
}

function append(reasons: ExclusionReason[] | null, reason: ExclusionReason): ExclusionReason[] {
  if (reasons === null) return [reason];
  reasons.push(reason);
  return reasons;
}

/** Every reason why the worker cannot be given the request, never only the first; null when there is none. */
export function reasonsAgainst(worker: MatchWorker, conditions: Conditions): readonly ExclusionReason[] | null {
  const { request, today } = conditions;
  // No array until there is a first reason: most of twenty thousand workers are looked at for nothing else.
  let reasons: ExclusionReason[] | null = null;
  if (worker.status !== 'ACTIVE') {
    reasons = append(reasons, worker.status === 'LEFT' ? hasLeft : isOnLeave);
  }
  if (!covers(worker.stationPath, request.stationPath)) reasons = append(reasons, conditions.outOfArea);
  for (const missing of conditions.skillMissing) {
    if (!worker.skillKeys.includes(missing.skill)) reasons = append(reasons, missing.reason);
  }
  for (const demand of request.certificateDemands) {
    const problem = certificateProblem(worker, demand, today);
    if (problem !== null) reasons = append(reasons, problem);
  }
  if (request.needsOnboarding && (worker.onboardedOn === null || worker.onboardedOn > today)) {
    reasons = append(reasons, conditions.onboardingMissing);
  }
  if (!isAvailable(worker, conditions.preferredMask)) reasons = append(reasons, conditions.notAvailable);
  if (worker.openCaseCount >= worker.caseloadCap) {
    const params = { has: worker.openCaseCount, max: worker.caseloadCap };
    reasons = append(reasons, { code: 'CASELOAD_CAP', params });
  }
  if (conditions.declined.has(worker.id)) reasons = append(reasons, conditions.hasDeclined);
  return reasons;
}
