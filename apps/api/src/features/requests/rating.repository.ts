import type { Rating, RequestEvent, ServiceRequest } from '@diandan/domain/requests';
import type { Transaction } from '../../database/sql.js';
import { ratingAdded } from '../people/index.js';

/** Writes the rating of a cycle; a second one for the same cycle is stopped by a unique index at the latest. */
export async function saveRating(
  tx: Transaction,
  id: string,
  request: ServiceRequest,
  rating: Rating,
  event: RequestEvent,
): Promise<void> {
  await tx.run(
    `INSERT INTO ratings (id, request_id, cycle, score, dimensions, comment, rated_at, rater_account_id, station_id)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)`,
    [
      id,
      request.id,
      request.cycle,
      rating.score,
      JSON.stringify(rating.dimensions),
      rating.comment,
      rating.ratedAt,
      event.actorAccountId,
      rating.stationId,
    ],
  );
  if (rating.workerIds.length === 0) return;
  await tx.run(
    `INSERT INTO rating_workers (rating_id, worker_id) VALUES ${rating.workerIds.map(() => '(?, ?)').join(', ')}`,
    rating.workerIds.flatMap((workerId) => [id, workerId]),
  );
  await ratingAdded(tx, rating.workerIds.toSorted(), rating.score);
}
