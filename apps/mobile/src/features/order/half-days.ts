import type { TimeWindowInput } from '../../graphql/generated/types';

/** A part of the day somebody may choose. */
export type PartOfDay = 'morning' | 'afternoon' | 'evening';

/** One choice of the time table, written so that it survives in a draft: `2026-11-24/morning`. */
export type HalfDayKey = `${string}/${PartOfDay}`;

/** The parts of a day with their hours in Beijing time. */
export const hoursOf = {
  morning: ['08:00', '12:00'],
  afternoon: ['14:00', '18:00'],
  evening: ['18:30', '20:30'],
} as const satisfies Record<PartOfDay, readonly [string, string]>;

/** In the order in which a day passes. */
export const partsOfDay = ['morning', 'afternoon', 'evening'] as const satisfies readonly PartOfDay[];

const dayMs = 24 * 60 * 60 * 1000;
const beijingOffsetMs = 8 * 60 * 60 * 1000;

/** The next seven days, today first, as dates of Beijing: `2026-11-24`. */
export function nextSevenDays(now: number): readonly string[] {
  return Array.from({ length: 7 }, (_, day) =>
    new Date(now + beijingOffsetMs + day * dayMs).toISOString().slice(0, 10),
  );
}

/** The key of one choice. */
export const halfDayKey = (day: string, part: PartOfDay): HalfDayKey => `${day}/${part}`;

/** The hours behind a choice, as the server wants them. */
export function windowOf(key: HalfDayKey): TimeWindowInput {
  const [day, part] = key.split('/') as [string, PartOfDay];
  const [from, to] = hoursOf[part];
  return { startsAt: `${day}T${from}:00+08:00`, endsAt: `${day}T${to}:00+08:00` };
}

/** A choice that has ended, or ends within the hour, helps nobody. */
export const isTooLate = (key: HalfDayKey, now: number): boolean =>
  Date.parse(windowOf(key).endsAt) < now + 60 * 60 * 1000;

/** Which part of the day a window of the server starts in. */
export function partOf(startsAt: string): PartOfDay {
  const hour = new Date(Date.parse(startsAt) + beijingOffsetMs).getUTCHours();
  if (hour < 12) return 'morning';
  return hour < 18 ? 'afternoon' : 'evening';
}
