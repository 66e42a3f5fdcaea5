import type { MatchInput, MatchRequest, MatchWorker } from '../src/index.js';

export const today = '2026-03-02';

/** A request of a room (county 0001, township 0002, room 0003) that demands one skill, one certificate and the training. */
export const request: MatchRequest = {
  id: 'req_1',
  stationPath: '000100020003',
  divisionCode: '511302004001',
  requiredSkillKeys: ['elder-care'],
  certificateDemands: [{ key: 'social-worker', metBy: ['social-worker', 'senior-social-worker'] }],
  needsOnboarding: true,
  preferredTimes: [{ weekday: 1, halfDay: 'MORNING' }],
  declinedWorkerIds: [],
  earlierVisits: [],
};

/** A worker of that room who fits in every respect. */
export const fitting: MatchWorker = {
  id: 'wrk_fit',
  kind: 'STAFF',
  status: 'ACTIVE',
  stationPath: '000100020003',
  divisionCode: '511302004001',
  skillKeys: ['elder-care'],
  certificates: [{ typeKey: 'social-worker', issuedOn: null, validUntil: null }],
  onboardedOn: '2025-01-01',
  weeklyAvailability: [{ weekday: 1, halfDay: 'MORNING' }],
  caseloadCap: 10,
  openCaseCount: 2,
  averageRating: 4.5,
  ratingCount: 12,
  offerCount: 10,
  acceptedCount: 9,
};

export function input(workers: readonly MatchWorker[], changed: Partial<MatchRequest> = {}): MatchInput {
  return { request: { ...request, ...changed }, workers, today };
}
