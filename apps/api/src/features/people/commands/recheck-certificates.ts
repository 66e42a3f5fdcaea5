import { type Certificate, isCertified } from '@diandan/domain/people';
import { addToRollups } from '../../stations/index.js';
import { certifiedWorkers, setUncertified } from '../worker-writes.repository.js';
import { dayInChina } from '../worker.views.js';
import type { PeopleCommandParts } from './parts.js';

/** Workers looked at in one unit of work. */
const CHUNK = 200;

/**
 * Certificates end by themselves: takes those whose last day has passed out of the sums and lists, and answers how many
 * workers that were. Runs when the server starts and once a day.
 */
export async function recheckCertificates({ database, clock }: Omit<PeopleCommandParts, 'makeId'>): Promise<number> {
  const today = dayInChina(clock.now());
  const ended = (await certifiedWorkers(database.read)).filter(
    (worker) => !isCertified({ certificates: JSON.parse(worker.certificates) as readonly Certificate[] }, today),
  );
  for (let from = 0; from < ended.length; from += CHUNK) {
    await database.unitOfWork.run(async (tx) => {
      for (const worker of ended.slice(from, from + CHUNK)) {
        // Who was changed since this list was read has been counted anew then.
        if (!(await setUncertified(tx, worker.id, worker.version))) continue;
        if (worker.kind === 'STAFF' && worker.status !== 'LEFT') {
          await addToRollups(tx, worker.station_path, { certified: -1 });
        }
      }
      return { ok: true };
    });
  }
  return ended.length;
}
