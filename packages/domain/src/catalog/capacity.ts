import type { Capacity, CapacityPeriod } from './service-item.js';

const DAY = 86_400_000;
/** China has one time, eight hours ahead, all year. */
const chinaOffset = 8 * 3_600_000;

/** When the day, the week (from Monday) or the month of this instant began in China. */
export function periodStart(period: CapacityPeriod, at: number): number {
  const day = Math.floor((at + chinaOffset) / DAY) * DAY;
  const date = new Date(day);
  if (period === 'WEEK') return day - ((date.getUTCDay() + 6) % 7) * DAY - chinaOffset;
  if (period === 'MONTH') return day - (date.getUTCDate() - 1) * DAY - chinaOffset;
  return day - chinaOffset;
}

/** True when no further order is taken: as many as there may be have come in the period, and nobody waits in line. */
export function isFullyBooked(capacity: Capacity | null, ordersInPeriod: number): boolean {
  return capacity !== null && !capacity.hasWaitingList && ordersInPeriod >= capacity.amount;
}

/** Full years lived on a day; both written YYYY-MM-DD. Who was born on 29 February is a year older on 1 March. */
export function ageOn(bornOn: string, day: string): number {
  const years = Number(day.slice(0, 4)) - Number(bornOn.slice(0, 4));
  return day.slice(5) < bornOn.slice(5) ? years - 1 : years;
}
