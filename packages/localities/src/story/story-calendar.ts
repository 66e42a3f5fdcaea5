import type { Random } from '../random.js';

const minute = 60_000;
const hour = 60 * minute;

/** A day in milliseconds. */
export const day = 24 * hour;

// China keeps one time, eight hours ahead of UTC.
const chinaOffset = 8 * hour;

/** The weekday (Monday is 1) and the hour in China. */
export function chinaTime(at: number): { readonly weekday: number; readonly hour: number } {
  const local = at + chinaOffset;
  const days = Math.floor(local / day);
  // Day 0 of the epoch was a Thursday.
  return { weekday: ((((days + 3) % 7) + 7) % 7) + 1, hour: (local - days * day) / hour };
}

/** The next instant at which people are at work: the same one, or the morning after. */
function atWork(random: Random, at: number): number {
  const { hour: clock } = chinaTime(at);
  const morning = 8.5 * hour + random.between(0, 90) * minute;
  if (clock < 8) return at - clock * hour + morning;
  return clock >= 19 ? at - clock * hour + day + morning : at;
}

/** When somebody orders, so many days ago: at any hour when people are awake. */
export function orderTime(random: Random, now: number, daysAgo: number): number {
  const at = now - Math.round(daysAgo * day);
  const { hour: clock } = chinaTime(at);
  // Nobody orders at night; what falls there moves to the evening before.
  return clock < 7 ? at - Math.round((clock + 2) * hour) - random.between(0, 90) * minute : at;
}

/**
 * The instants of the steps after the order, each some hours after the one before, in working hours where `atNight` is
 * false. What would lie in the future is pressed together so that all has happened before `now`.
 */
export function stepTimes(
  random: Random,
  orderedAt: number,
  gaps: readonly number[],
  now: number,
  atNight: boolean,
): readonly number[] {
  const times: number[] = [];
  let at = orderedAt;
  for (const gap of gaps) {
    const next = at + Math.round(gap * 60) * minute;
    at = Math.max(at + minute, atNight ? next : atWork(random, next));
    times.push(at);
  }
  const end = now - 4 * minute;
  if (at <= end) return times;
  const total = gaps.reduce((sum, gap) => sum + gap, 0);
  let passed = 0;
  return gaps.map((gap) => {
    passed += gap;
    return orderedAt + Math.round(((end - orderedAt) * passed) / total);
  });
}

/** A span of two hours that suits, one to three days after the order. */
export function windowAfter(random: Random, orderedAt: number): { readonly startsAt: number; readonly endsAt: number } {
  const later = orderedAt + random.between(1, 3) * day;
  const start = random.pick([9, 10, 14, 15]);
  const startsAt = Math.round((later + chinaOffset) / day - 0.5) * day - chinaOffset + start * hour;
  return { startsAt, endsAt: startsAt + 2 * hour };
}
