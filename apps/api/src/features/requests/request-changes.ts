import { type Actor, may } from '@diandan/domain/access';
import { isAtOrBelow } from '@diandan/domain/network';
import type { EventBus } from '../../events.js';
import type { StoredEvent } from '../../database/sql.js';

/** True when the viewer's grants, or the viewer's own home, have anything to do with the subtree of this station. */
export const mayListen = (viewer: Actor, stationPath: string): boolean =>
  viewer.grants.some(
    (grant) => isAtOrBelow(stationPath, grant.stationPath) || isAtOrBelow(grant.stationPath, stationPath),
  );

/** True when the viewer may hear of this change: by a role over its station, or by a part played in the request. */
export function mayHear(viewer: Actor, { stationPath, payload }: StoredEvent): boolean {
  if (may(viewer, 'REQUEST_VIEW', stationPath)) return true;
  if (payload['ordererAccountId'] === viewer.accountId) return true;
  const { residentId, workerId } = viewer;
  if (residentId !== null && (payload['residentId'] === residentId || payload['ordererResidentId'] === residentId)) {
    return true;
  }
  return (
    workerId !== null &&
    String(payload['workerIds'] ?? '')
      .split(' ')
      .includes(workerId)
  );
}

/**
 * The changes of a subtree that the viewer may hear of, from now on. Written as an iterator and not as a generator:
 * a generator could not be stopped while it waits for the next change.
 */
export function changesFor(events: EventBus, viewer: Actor, stationPath: string): AsyncIterableIterator<StoredEvent> {
  const all = events.listen();
  const iterator: AsyncIterableIterator<StoredEvent> = {
    async next() {
      for (;;) {
        const { done, value } = await all.next();
        if (done === true) return { done: true, value: undefined };
        if (value.kind === 'request' && isAtOrBelow(value.stationPath, stationPath) && mayHear(viewer, value)) {
          return { done: false, value };
        }
      }
    },
    async return() {
      await all.return?.();
      return { done: true, value: undefined };
    },
    [Symbol.asyncIterator]: () => iterator,
  };
  return iterator;
}
