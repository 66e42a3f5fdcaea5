import { type Certificate, isCertified } from '@diandan/domain/people';
import { addToRollups } from '../../stations/index.js';
import { holdersOfCertificates, setCertified } from '../worker-writes.repository.js';
import { dayInChina } from '../worker.views.js';
import type { PeopleCommandParts } from './parts.js';

/** Workers looked at in one unit of work. */
const CHUNK = 200;

/**
 * Certificates end by themselves, and what they count as is decided in the dictionary: brings sums and lists up to date
 * and answers for how many workers. Runs when the server starts, once a day, and when kinds of certificates are merged.
 */
export async function recheckCertificates({
  database,
  clock,
  terms: dictionaries,
}: Omit<PeopleCommandParts, 'makeId'>): Promise<number> {
  const today = dayInChina(clock.now());
  const terms = await dictionaries.current();
  const changed = (await holdersOfCertificates(database.read)).flatMap((worker) => {
    const certificates = JSON.parse(worker.certificates) as readonly Certificate[];
    const counts = isCertified({ certificates }, today, terms);
    return counts === (worker.is_certified === 1) ? [] : [{ worker, counts }];
  });
  for (let from = 0; from < changed.length; from += CHUNK) {
    await database.unitOfWork.run(async (tx) => {
      for (const { worker, counts } of changed.slice(from, from + CHUNK)) {
        // Who was changed since this list was read has been counted anew then.
        if (!(await setCertified(tx, worker.id, worker.version, counts))) continue;
        if (worker.kind === 'STAFF' && worker.status !== 'LEFT') {
          await addToRollups(tx, worker.station_path, { certified: counts ? 1 : -1 });
        }
      }
      return { ok: true };
    });
  }
  return changed.length;
}
