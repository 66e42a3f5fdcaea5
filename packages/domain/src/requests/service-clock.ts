import type { ServiceHours, Urgency } from '../catalog/index.js';

/** The hours an item promises, by urgency. */
export type HoursByUrgency = Readonly<Record<Urgency, ServiceHours>>;

/**
 * The instant that lies so many service hours after another. Plain hours for now: this is the one place where a
 * working calendar will tell which hours count.
 */
export function addServiceHours(at: number, hours: number): number {
  return at + Math.round(hours * 3_600_000);
}

/** When a request ordered at that instant is due; null where the item promises nothing. */
export function dueAfter(orderedAt: number, hours: HoursByUrgency, urgency: Urgency): number | null {
  const limit = hours[urgency].complete;
  return limit === null ? null : addServiceHours(orderedAt, limit);
}

/** When an offer made at that instant has to be answered. */
export function respondAfter(offeredAt: number, hours: HoursByUrgency, urgency: Urgency): number {
  return addServiceHours(offeredAt, hours[urgency].respond);
}

/** The due time after the clock stood still: as much later as it stood. */
export function dueAfterPause(dueAt: number | null, pausedAt: number | null, at: number): number | null {
  return dueAt === null || pausedAt === null ? dueAt : dueAt + Math.max(0, at - pausedAt);
}
