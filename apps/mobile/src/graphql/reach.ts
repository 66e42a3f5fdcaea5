// Any answer of the server tells every other screen that the network is there again.
const changed = new EventTarget();
let isLost = false;

/** Told after every attempt to reach the server. */
export function noteReach(isReached: boolean): void {
  const isBack = isReached && isLost;
  isLost = !isReached;
  if (isBack) changed.dispatchEvent(new Event('back'));
}

/** Calls when the server answers again after it could not be reached. Returns the way to stop. */
export function whenBack(listener: () => void): () => void {
  changed.addEventListener('back', listener);
  return () => changed.removeEventListener('back', listener);
}
