/** The parts of a day that are planned with. */
export const halfDays = ['MORNING', 'AFTERNOON', 'EVENING'] as const;

/** A part of a day. */
export type HalfDay = (typeof halfDays)[number];

/** A part of a weekday; Monday is 1, Sunday is 7. */
export interface TimeOfWeek {
  readonly weekday: number;
  readonly halfDay: HalfDay;
}

/** A span of time that suits a resident, as instants. */
export interface TimeWindow {
  readonly startsAt: number;
  readonly endsAt: number;
}

const hour = 3_600_000;
const day = 24 * hour;
// China keeps one time, eight hours ahead of UTC, without daylight saving.
const chinaOffset = 8 * hour;
const partStarts: readonly [HalfDay, number, number][] = [
  ['MORNING', 6, 12],
  ['AFTERNOON', 12, 18],
  ['EVENING', 18, 24],
];

/** The parts of the week that the windows touch in Chinese time, each once, in the order of the week. */
export function timesOfWeek(windows: readonly TimeWindow[]): readonly TimeOfWeek[] {
  const touched = new Set<string>();
  for (const window of windows) {
    const from = window.startsAt + chinaOffset;
    const to = window.endsAt + chinaOffset;
    const firstDay = Math.floor(from / day);
    // After a week every part of the week has been seen.
    const lastDay = Math.min(Math.ceil(to / day), firstDay + 8);
    for (let date = firstDay; date < lastDay; date += 1) {
      // Day 0 of the epoch was a Thursday.
      const weekday = ((((date + 3) % 7) + 7) % 7) + 1;
      for (const [halfDay, start, end] of partStarts) {
        if (from < date * day + end * hour && to > date * day + start * hour) touched.add(`${weekday} ${halfDay}`);
      }
    }
  }
  return allTimesOfWeek.filter((time) => touched.has(`${time.weekday} ${time.halfDay}`));
}

/** Every part of the week, Monday morning first. */
export const allTimesOfWeek: readonly TimeOfWeek[] = [1, 2, 3, 4, 5, 6, 7].flatMap((weekday) =>
  halfDays.map((halfDay) => ({ weekday, halfDay })),
);
