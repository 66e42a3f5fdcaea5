import { divisionDistance } from '@diandan/domain/divisions';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fitting, input, request } from '../test/match-world.js';
import type { MatchWorker } from './match-input.js';
import { defaultMatchPolicy, policyProblem, type UsedFactor, usedFactors } from './match-policy.js';
import { rankCandidates } from './rank.js';
import { divisionHops, stationHops } from './tree-distance.js';

function contributionOf(factor: UsedFactor, worker: Partial<MatchWorker>, others: readonly MatchWorker[] = []): number {
  const { candidates } = rankCandidates(input([{ ...fitting, ...worker }, ...others]));
  const candidate = candidates.find((one) => one.workerId === (worker.id ?? fitting.id));
  return candidate?.parts.find((part) => part.factor === factor)?.contribution ?? -1;
}

const someone = fc.record({
  kind: fc.constantFrom('STAFF' as const, 'VOLUNTEER' as const),
  status: fc.constantFrom('ACTIVE' as const, 'ACTIVE' as const, 'ON_LEAVE' as const, 'LEFT' as const),
  stationPath: fc.constantFrom('0001', '00010002', '000100020003', '0001000200030001', '00010003'),
  divisionCode: fc.constantFrom('511302', '511302004', '511302004001', '511302005'),
  skillKeys: fc.subarray(['elder-care', 'mediation', 'tutoring']),
  certificates: fc.constantFrom(
    [],
    [{ typeKey: 'social-worker', issuedOn: null, validUntil: null }],
    [{ typeKey: 'senior-social-worker', issuedOn: null, validUntil: '2027-01-01' }],
    [{ typeKey: 'social-worker', issuedOn: null, validUntil: '2020-01-01' }],
  ),
  onboardedOn: fc.constantFrom(null, '2025-01-01', '2025-06-01'),
  weeklyAvailability: fc.subarray([
    { weekday: 1, halfDay: 'MORNING' as const },
    { weekday: 5, halfDay: 'EVENING' as const },
  ]),
  caseloadCap: fc.integer({ min: 0, max: 12 }),
  openCaseCount: fc.integer({ min: 0, max: 12 }),
  averageRating: fc.option(fc.integer({ min: 10, max: 50 }).map((tenths) => tenths / 10)),
  ratingCount: fc.integer({ min: 0, max: 40 }),
  offerCount: fc.integer({ min: 10, max: 30 }),
  acceptedCount: fc.integer({ min: 0, max: 10 }),
});
const people = fc
  .array(someone, { maxLength: 40 })
  .map((all): readonly MatchWorker[] => all.map((one, index) => ({ ...one, id: `wrk_${index}` })));

describe('any ranking', () => {
  it('makes every worker exactly a candidate or excluded for at least one reason', () => {
    fc.assert(
      fc.property(people, (workers) => {
        const { candidates, candidateCount, exclusions, nobodyFits } = rankCandidates(input(workers));
        const ids = [...candidates, ...exclusions].map((one) => one.workerId);
        expect(ids.toSorted()).toEqual(workers.map((worker) => worker.id).toSorted());
        expect(exclusions.every((one) => one.reasons.length > 0)).toBe(true);
        expect(candidateCount).toBe(candidates.length);
        expect(nobodyFits === null).toBe(candidates.length > 0);
      }),
    );
  });

  it('sums each score exactly from its whole parts, within 0 to 10,000, best first', () => {
    fc.assert(
      fc.property(people, (workers) => {
        const { candidates } = rankCandidates(input(workers));
        let before = 10_000;
        candidates.forEach(({ score, parts, rank }, index) => {
          expect(parts.map((part) => part.factor)).toEqual(usedFactors);
          expect(parts.every((part) => Number.isInteger(part.contribution) && part.contribution >= 0)).toBe(true);
          expect(parts.reduce((sum, part) => sum + part.contribution, 0)).toBe(score);
          expect(rank).toBe(index + 1);
          expect(score).toBeLessThanOrEqual(before);
          before = score;
        });
      }),
    );
  });

  it('does not depend on the order of the workers', () => {
    fc.assert(
      fc.property(
        people.chain((workers) =>
          fc.tuple(fc.constant(workers), fc.shuffledSubarray([...workers], { minLength: workers.length })),
        ),
        ([workers, shuffled]) => {
          const [a, b] = [rankCandidates(input(workers)), rankCandidates(input(shuffled))];
          expect(b.candidates).toEqual(a.candidates);
          expect(b.nobodyFits).toEqual(a.nobodyFits);
        },
      ),
    );
  });

  it('with a limit is the beginning of the whole ranking', () => {
    fc.assert(
      fc.property(people, fc.integer({ min: 0, max: 45 }), (workers, limit) => {
        const whole = rankCandidates(input(workers));
        const { candidates, candidateCount } = rankCandidates({ ...input(workers), limit });
        expect(candidates).toEqual(whole.candidates.slice(0, limit));
        expect(candidateCount).toBe(whole.candidateCount);
      }),
    );
  });

  it('lists exclusions with the fewest reasons first', () => {
    fc.assert(
      fc.property(people, (workers) => {
        const counts = rankCandidates(input(workers)).exclusions.map((one) => one.reasons.length);
        expect(counts).toEqual(counts.toSorted((a, b) => a - b));
      }),
    );
  });
});

describe('equals', () => {
  const twins = Array.from({ length: 12 }, (_, index) => ({ ...fitting, id: `wrk_${index}` }));

  it('stand in an order that differs from request to request', () => {
    const order = (id: string) => rankCandidates(input(twins, { id })).candidates.map((one) => one.workerId);
    expect(order('req_a')).toEqual(order('req_a'));
    expect(order('req_a')).not.toEqual(order('req_b'));
  });

  it('by score are set apart by their load first', () => {
    const weights = { ...defaultMatchPolicy.weights, LOAD: 0, TRAVEL: 2093 + 1744 };
    const policy = { ...defaultMatchPolicy, version: 2, weights };
    const workers = [
      { ...fitting, id: 'wrk_a', openCaseCount: 5 },
      { ...fitting, id: 'wrk_b', openCaseCount: 1 },
    ];
    const { candidates, policyVersion } = rankCandidates({ ...input(workers), policy });
    expect(candidates.map((one) => one.workerId)).toEqual(['wrk_b', 'wrk_a']);
    expect(policyVersion).toBe(2);
  });
});

describe('when nobody fits', () => {
  it('names those with the fewest reasons and counts what stands in the way', () => {
    const workers = [
      { ...fitting, id: 'wrk_far', status: 'LEFT' as const, skillKeys: [], certificates: [] },
      { ...fitting, id: 'wrk_near', openCaseCount: 10 },
      { ...fitting, id: 'wrk_off', status: 'ON_LEAVE' as const },
    ];
    const { nobodyFits } = rankCandidates(input(workers));
    expect(nobodyFits?.nearest.map((one) => one.workerId)).toEqual(['wrk_off', 'wrk_near', 'wrk_far']);
    expect(nobodyFits?.failedCounts).toEqual({ INACTIVE: 2, CASELOAD_CAP: 1, SKILL_MISSING: 1, CERT_MISSING: 1 });
  });

  it('names five at most, and none in an empty scope', () => {
    const workers = Array.from({ length: 9 }, (_, index) => ({ ...fitting, id: `wrk_${index}`, openCaseCount: 10 }));
    expect(rankCandidates(input(workers)).nobodyFits?.nearest).toHaveLength(5);
    expect(rankCandidates(input([])).nobodyFits).toEqual({ nearest: [], failedCounts: {} });
  });
});

describe('the factors', () => {
  it('prefer the certificate that is demanded to a higher one, and few other skills to many', () => {
    const senior = [{ typeKey: 'senior-social-worker', issuedOn: null, validUntil: null }];
    const exact = contributionOf('SKILL_FIT', {});
    expect(exact).toBe(defaultMatchPolicy.weights.SKILL_FIT);
    expect(contributionOf('SKILL_FIT', { certificates: senior })).toBeLessThan(exact);
    expect(contributionOf('SKILL_FIT', { skillKeys: ['elder-care', 'mediation'] })).toBeLessThan(exact);
  });

  it('prefer who knows the resident, and nobody where nobody does', () => {
    const workers = [fitting, { ...fitting, id: 'wrk_new' }];
    const earlierVisits = [
      { workerId: 'wrk_fit', visitCount: 3 },
      { workerId: 'wrk_gone', visitCount: 1 },
    ];
    const { candidates } = rankCandidates(input(workers, { earlierVisits }));
    const shares = candidates.map((one) => one.parts.find((part) => part.factor === 'CONTINUITY')?.contribution);
    expect(shares).toEqual([Math.round(2558 * 0.75), 0]);
    expect(contributionOf('CONTINUITY', {})).toBe(2558 / 2);
  });

  it('prefer the near to the far and the free to the loaded', () => {
    const near = contributionOf('TRAVEL', {});
    const above = contributionOf('TRAVEL', { stationPath: '00010002', divisionCode: '511302004' });
    const county = contributionOf('TRAVEL', { stationPath: '0001', divisionCode: '511302' });
    expect([near, above, county]).toEqual([near, above, county].toSorted((a, b) => b - a));
    expect(near).toBe(defaultMatchPolicy.weights.TRAVEL);
    expect(contributionOf('LOAD', { openCaseCount: 0 })).toBe(defaultMatchPolicy.weights.LOAD);
    expect(contributionOf('LOAD', { openCaseCount: 9 })).toBeLessThan(contributionOf('LOAD', { openCaseCount: 3 }));
  });

  it('pull a rating towards the mean of all, the more the fewer there are', () => {
    const others = [{ ...fitting, id: 'wrk_mean', averageRating: 4, ratingCount: 1_000 }];
    const once = contributionOf('RATING', { averageRating: 5, ratingCount: 1 }, others);
    const often = contributionOf('RATING', { averageRating: 5, ratingCount: 50 }, others);
    const never = contributionOf('RATING', { averageRating: null, ratingCount: 0 }, others);
    expect(never).toBeLessThan(once);
    expect(once).toBeLessThan(often);
    expect(often).toBeLessThan(defaultMatchPolicy.weights.RATING);
  });

  it('judge staff by the offers they accepted, and volunteers not at all', () => {
    const never = { offerCount: 20, acceptedCount: 0 };
    const always = { offerCount: 20, acceptedCount: 20 };
    expect(contributionOf('RELIABILITY', never)).toBeLessThan(contributionOf('RELIABILITY', always));
    const volunteer = { kind: 'VOLUNTEER' as const };
    expect(contributionOf('RELIABILITY', { ...volunteer, ...never })).toBe(
      contributionOf('RELIABILITY', { ...volunteer, ...always }),
    );
  });
});

describe('a policy', () => {
  it('weighs the used factors to 10,000, and another is refused', () => {
    expect(policyProblem(defaultMatchPolicy)).toBeNull();
    const heavier = { ...defaultMatchPolicy, weights: { ...defaultMatchPolicy.weights, LOAD: 1745 } };
    expect(policyProblem(heavier)).toBe('WEIGHTS_DO_NOT_SUM');
    const broken = { ...defaultMatchPolicy, weights: { ...defaultMatchPolicy.weights, LOAD: -1 } };
    expect(policyProblem(broken)).toBe('WEIGHT_NOT_WHOLE');
    expect(() => rankCandidates({ ...input([fitting]), policy: heavier })).toThrow('WEIGHTS_DO_NOT_SUM');
  });
});

describe('distances in the trees', () => {
  it('count the steps up to the common station and down again', () => {
    expect(stationHops('00010002', '00010002')).toBe(0);
    expect(stationHops('0001', '000100020003')).toBe(2);
    expect(stationHops('00010002', '00010003')).toBe(2);
    expect(stationHops('00010002', '0002')).toBe(3);
  });

  it('agree with the domain on divisions', () => {
    const codes = fc.constantFrom('51', '5113', '511302', '511302004', '511302004001', '511303', '3607', '360702001');
    fc.assert(
      fc.property(codes, codes, (a, b) => {
        expect(divisionHops(a, b)).toBe(divisionDistance(a, b));
      }),
    );
    expect(divisionHops(request.divisionCode, '511302004002')).toBe(2);
  });
});
