/** A clock that stands still until a test moves it. */
export interface FixedClock {
  now(): number;
  /** Moves on by so many milliseconds. */
  advance(milliseconds: number): void;
  set(at: number): void;
}

/** A Thursday morning, 9:00 in Beijing: the present of every world. */
export const worldTime = Date.parse('2026-03-05T09:00:00+08:00');

/** A clock that starts at {@link worldTime}. */
export function createFixedClock(start: number = worldTime): FixedClock {
  let at = start;
  return {
    now: () => at,
    advance(milliseconds) {
      at += milliseconds;
    },
    set(next) {
      at = next;
    },
  };
}
