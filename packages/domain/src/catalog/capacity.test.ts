import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ageOn, isFullyBooked, periodStart } from './capacity.js';
import { capacityPeriods } from './service-item.js';

const inChina = (text: string) => Date.parse(`${text}+08:00`);

describe('a capacity', () => {
  it('counts from the start of the day, week and month in China', () => {
    const thursday = inChina('2026-03-05T07:30:00');
    expect(periodStart('DAY', thursday)).toBe(inChina('2026-03-05T00:00:00'));
    expect(periodStart('WEEK', thursday)).toBe(inChina('2026-03-02T00:00:00'));
    expect(periodStart('MONTH', thursday)).toBe(inChina('2026-03-01T00:00:00'));
    expect(periodStart('WEEK', inChina('2026-03-01T23:59:59'))).toBe(inChina('2026-02-23T00:00:00'));
  });

  it('begins no period after the instant, and none too long ago', () => {
    const days = { DAY: 1, WEEK: 7, MONTH: 31 } as const;
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 4_000_000_000_000 }), fc.constantFrom(...capacityPeriods), (at, period) => {
        const start = periodStart(period, at);
        expect(start).toBeLessThanOrEqual(at);
        expect(at - start).toBeLessThan(days[period] * 86_400_000);
        expect(periodStart(period, start)).toBe(start);
      }),
    );
  });

  it('is used up at its amount, unless more may wait in line', () => {
    const capacity = { amount: 2, period: 'DAY', hasWaitingList: false } as const;
    expect([isFullyBooked(capacity, 1), isFullyBooked(capacity, 2), isFullyBooked(capacity, 9)]).toEqual([
      false,
      true,
      true,
    ]);
    expect(isFullyBooked({ ...capacity, hasWaitingList: true }, 9)).toBe(false);
    expect(isFullyBooked(null, 9)).toBe(false);
  });
});

describe('an age', () => {
  it('grows on the birthday', () => {
    expect(ageOn('1945-05-05', '2026-05-04')).toBe(80);
    expect(ageOn('1945-05-05', '2026-05-05')).toBe(81);
    expect(ageOn('2008-02-29', '2026-02-28')).toBe(17);
    expect(ageOn('2008-02-29', '2026-03-01')).toBe(18);
  });
});
