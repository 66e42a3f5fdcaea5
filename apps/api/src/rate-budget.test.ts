import { createFixedClock } from '@diandan/testkit';
import { expect, it } from 'vitest';
import { createRateBudget } from './rate-budget.js';

const times = (count: number, take: () => boolean): number =>
  Array.from({ length: count }, take).filter(Boolean).length;

it('lets an address go on for its burst, and then as fast as its share comes back', () => {
  const clock = createFixedClock();
  const budget = createRateBudget(clock, { burst: 5, perSecond: 1 }, { burst: 100, perSecond: 100 });
  expect(times(10, () => budget.take('a'))).toBe(5);
  expect(times(10, () => budget.take('b'))).toBe(5);
  clock.advance(2_000);
  expect(times(10, () => budget.take('a'))).toBe(2);
  clock.advance(3_600_000);
  expect(times(10, () => budget.take('a'))).toBe(5);
});

it('bounds all addresses together, however many there are', () => {
  const clock = createFixedClock();
  const budget = createRateBudget(clock, { burst: 5, perSecond: 1 }, { burst: 20, perSecond: 10 });
  let n = 0;
  expect(times(30_000, () => budget.take(`address ${n++}`))).toBe(20);
  clock.advance(1_000);
  expect(times(100, () => budget.take(`address ${n++}`))).toBe(10);
});
