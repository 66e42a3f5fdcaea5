import { exclusionCodes, type ExclusionCode, type ExclusionReason } from '@diandan/domain/requests';
import { describe, expect, it } from 'vitest';
import { fitting, input } from '../test/match-world.js';
import type { MatchRequest, MatchWorker } from './match-input.js';
import { findExclusions } from './rank.js';

function reasonsFor(worker: Partial<MatchWorker>, changed: Partial<MatchRequest> = {}): readonly ExclusionReason[] {
  return findExclusions(input([{ ...fitting, ...worker }], changed))[0]?.reasons ?? [];
}

const certificate = { typeKey: 'social-worker', issuedOn: null, validUntil: '2026-03-01' };

/** For each condition, one fact that breaks it and nothing else. */
const breakers: Readonly<Record<ExclusionCode, { worker?: Partial<MatchWorker>; request?: Partial<MatchRequest> }>> = {
  INACTIVE: { worker: { status: 'ON_LEAVE' } },
  OUT_OF_AREA: { worker: { stationPath: '000100020004' } },
  SKILL_MISSING: { worker: { skillKeys: ['mediation'] } },
  CERT_MISSING: { worker: { certificates: [] } },
  CERT_EXPIRED: { worker: { certificates: [certificate] } },
  ONBOARDING_MISSING: { worker: { onboardedOn: null } },
  NOT_AVAILABLE: { worker: { weeklyAvailability: [{ weekday: 1, halfDay: 'EVENING' }] } },
  CASELOAD_CAP: { worker: { openCaseCount: 10 } },
  DECLINED: { request: { declinedWorkerIds: ['wrk_fit'] } },
};

describe('the hard conditions', () => {
  it('have nothing against a worker who fits', () => {
    expect(reasonsFor({})).toEqual([]);
  });

  it.each(exclusionCodes)('give exactly %s when exactly that fact differs', (code) => {
    const { worker = {}, request = {} } = breakers[code];
    expect(reasonsFor(worker, request).map((reason) => reason.code)).toEqual([code]);
  });

  it('are all told, never only the first', () => {
    const all = exclusionCodes.filter((code) => code !== 'CERT_MISSING');
    const worker = Object.assign({}, ...all.map((code) => breakers[code].worker ?? {})) as Partial<MatchWorker>;
    const reasons = reasonsFor(worker, { declinedWorkerIds: ['wrk_fit'] });
    expect(reasons.map((reason) => reason.code)).toEqual(all);
  });

  it.each([
    ['the room itself', '000100020003', true],
    ['the township above', '00010002', true],
    ['the county above', '0001', true],
    ['a point below the room', '0001000200030001', true],
    ['the room beside', '000100020004', false],
    ['the township beside', '00010003', false],
    ['another county', '0002', false],
  ])('let staff of %s serve: %s %s', (_, stationPath, isCovered) => {
    expect(reasonsFor({ stationPath }).length === 0).toBe(isCovered);
  });

  it('name each skill and each certificate that is missing, and the day on which one expired', () => {
    const demands = [
      { key: 'social-worker', metBy: ['social-worker'] },
      { key: 'first-aid', metBy: ['first-aid'] },
    ];
    const reasons = reasonsFor(
      { skillKeys: [], certificates: [certificate, { ...certificate, validUntil: '2025-01-01' }] },
      { requiredSkillKeys: ['elder-care', 'mediation'], certificateDemands: demands },
    );
    expect(reasons).toEqual([
      { code: 'SKILL_MISSING', params: { skill: 'elder-care' } },
      { code: 'SKILL_MISSING', params: { skill: 'mediation' } },
      { code: 'CERT_EXPIRED', params: { certificate: 'social-worker', date: '2026-03-01' } },
      { code: 'CERT_MISSING', params: { certificate: 'first-aid' } },
    ]);
  });

  it('take a higher certificate for a lower one, on its last day too', () => {
    const senior = { typeKey: 'senior-social-worker', issuedOn: null, validUntil: '2026-03-02' };
    expect(reasonsFor({ certificates: [certificate, senior] })).toEqual([]);
  });

  it('ask for any time at all when the resident named none', () => {
    const evenings = { weeklyAvailability: [{ weekday: 7, halfDay: 'EVENING' as const }] };
    expect(reasonsFor(evenings, { preferredTimes: [] })).toEqual([]);
    const reasons = reasonsFor({ weeklyAvailability: [] }, { preferredTimes: [] });
    expect(reasons).toEqual([{ code: 'NOT_AVAILABLE', params: { times: '' } }]);
  });

  it('ask for the training only where the locality demands it, and only count it once it is over', () => {
    expect(reasonsFor({ onboardedOn: null }, { needsOnboarding: false })).toEqual([]);
    expect(reasonsFor({ onboardedOn: '2026-03-03' }).map((reason) => reason.code)).toEqual(['ONBOARDING_MISSING']);
  });

  it('never give work to who may carry none', () => {
    expect(reasonsFor({ caseloadCap: 0, openCaseCount: 0 })).toEqual([
      { code: 'CASELOAD_CAP', params: { has: 0, max: 0 } },
    ]);
  });
});
