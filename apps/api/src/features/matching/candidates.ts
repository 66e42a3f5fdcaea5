import { scopePaths } from '@diandan/domain/access';
import { isAtOrBelow, type Profile } from '@diandan/domain/network';
import type { ServiceRequest } from '@diandan/domain/requests';
import { type Ranking, rankCandidates } from '@diandan/matching';
import type { Clock } from '../../clock.js';
import type { Sql } from '../../database/sql.js';
import type { RequestContext } from '../../graphql/context.js';
import { findItem } from '../catalog/index.js';
import { findStation } from '../stations/index.js';
import { workersUnder } from './match-facts.queries.js';
import { dayInChina, matchRequestOf } from './match-request.js';

/** What ranking is made from. */
export interface CandidateParts {
  readonly sql: Sql;
  readonly clock: Clock;
  readonly profileOf: (key: string) => Promise<Profile>;
}

/** What is asked: the request, seen by the viewer already. */
export interface RequestToMatch
  extends Pick<ServiceRequest, 'id' | 'residentId' | 'preferredWindows' | 'stationId' | 'itemId' | 'itemVersion'> {
  readonly stationPath: string;
}

/**
 * Ranks every worker of the viewer's subtree for the request; null when the viewer dispatches nowhere above its station.
 * The set of facts is loaded in a handful of statements, whatever the number of workers.
 */
export async function rankFor(
  { sql, clock, profileOf }: CandidateParts,
  { viewer, terms }: Pick<RequestContext, 'viewer' | 'terms'>,
  request: RequestToMatch,
  limit: number,
): Promise<Ranking | null> {
  if (viewer === null) return null;
  const scopePath = scopePaths(viewer, 'CANDIDATES_VIEW').find((top) => isAtOrBelow(request.stationPath, top));
  if (scopePath === undefined) return null;
  const station = await findStation(sql, request.stationId);
  const item = await findItem(sql, request.itemId, request.itemVersion);
  if (station === null || item === null) throw new Error(`request ${request.id} names what is gone`);
  const profile = await profileOf(station.profileKey);
  return rankCandidates({
    request: await matchRequestOf(sql, { request, station, item, profile, scopePath, terms }),
    workers: await workersUnder(sql, scopePath, terms),
    today: dayInChina(clock.now()),
    limit,
  });
}
