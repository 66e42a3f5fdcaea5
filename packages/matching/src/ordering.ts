import type { MatchWorker } from './match-input.js';

/** A worker with what decides between equals, computed once so that sorting stays cheap. */
export interface Contender {
  readonly worker: MatchWorker;
  readonly load: number;
  readonly hash: number;
}

const fnvBasis = 0x811c9dc5;
const fnvPrime = 0x01000193;

function fnv(start: number, text: string): number {
  let hash = start;
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), fnvPrime);
  return hash >>> 0;
}

/** Begins the hash of a ranking with the request's id: ties fall differently for each request, not always to low ids. */
export function tieSeed(requestId: string): number {
  return fnv(fnvBasis, requestId);
}

/** Prepares a worker for comparison. Who may carry nothing counts as fully loaded. */
export function contender(worker: MatchWorker, seed: number): Contender {
  const load = worker.caseloadCap <= 0 ? 1 : worker.openCaseCount / worker.caseloadCap;
  return { worker, load, hash: fnv(seed, worker.id) };
}

/** Orders two workers whom nothing else sets apart: the less loaded first, then by hash, then by id. */
export function compareTied(a: Contender, b: Contender): number {
  if (a.load !== b.load) return a.load - b.load;
  if (a.hash !== b.hash) return a.hash - b.hash;
  return a.worker.id < b.worker.id ? -1 : a.worker.id > b.worker.id ? 1 : 0;
}
