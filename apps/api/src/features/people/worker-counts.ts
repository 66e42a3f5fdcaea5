import type { TermBook } from '@diandan/domain/terms';
import { type Certificate, isCertified, type WorkerKind, type WorkerStatus } from '@diandan/domain/people';
import { dayInChina } from './worker.views.js';

/** What one worker adds to the sums of the stations above. */
export interface WorkerCounts {
  /** 1 for staff who have not left; volunteers are counted among volunteers, not among workers. */
  readonly workers: 0 | 1;
  /** 1 when that worker also holds a valid certificate of the national examination. */
  readonly certified: 0 | 1;
}

/** What a worker counts as at an instant. */
export function workerCounts(
  worker: { readonly kind: WorkerKind; readonly status: WorkerStatus; readonly certificates: readonly Certificate[] },
  at: number,
  terms: TermBook,
): WorkerCounts {
  const counts = worker.kind === 'STAFF' && worker.status !== 'LEFT';
  return { workers: counts ? 1 : 0, certified: counts && isCertified(worker, dayInChina(at), terms) ? 1 : 0 };
}
