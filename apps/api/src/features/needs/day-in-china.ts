const DAY = 86_400_000;
const EAST_OF_GREENWICH = 8 * 3_600_000;

/** The day that an instant falls on in China. */
export const dayInChina = (at: number): string => new Date(at + EAST_OF_GREENWICH).toISOString().slice(0, 10);

/** The instant at which a day begins in China. */
export const startOfDay = (day: string): number => Date.parse(`${day}T00:00:00Z`) - EAST_OF_GREENWICH;

/** The instant at which a day is over in China. */
export const endOfDay = (day: string): number => startOfDay(day) + DAY;
