import { ancestorPaths } from '@diandan/domain/network';
import { placeholders, type Transaction } from '../../database/sql.js';

/** What is summed along the ancestors of a station, itself included. */
export interface RollupChange {
  readonly stations?: number;
  readonly operating?: number;
  readonly workers?: number;
  readonly certified?: number;
}

/** Adds a change to the sums of a station and of everything above it, by one statement in the step's transaction. */
export async function addToRollups(tx: Transaction, stationPath: string, change: RollupChange): Promise<void> {
  const { stations = 0, operating = 0, workers = 0, certified = 0 } = change;
  if (stations === 0 && operating === 0 && workers === 0 && certified === 0) return;
  const chain = [...ancestorPaths(stationPath), stationPath];
  await tx.run(
    `UPDATE stations SET sub_stations = sub_stations + ?, sub_operating = sub_operating + ?,
       sub_workers = sub_workers + ?, sub_certified = sub_certified + ?
     WHERE path IN (${placeholders(chain.length)})`,
    [stations, operating, workers, certified, ...chain],
  );
}
