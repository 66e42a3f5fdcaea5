import type { ServiceItem } from '@diandan/domain/catalog';
import type { Profile, Station } from '@diandan/domain/network';
import { timesOfWeek } from '@diandan/domain/people';
import type { ServiceRequest, WorkerExclusion } from '@diandan/domain/requests';
import { certificatesThatMeet, type TermBook } from '@diandan/domain/terms';
import { findExclusions, type MatchRequest, type MatchWorker } from '@diandan/matching';
import type { Sql } from '../../database/sql.js';
import { declinedWorkerIds, divisionOfResident, earlierVisits, workersNamed } from './match-facts.queries.js';

/** The question to the matchmaking: who may serve this request, as far as this viewer reaches? */
export interface MatchQuestion {
  readonly request: Pick<ServiceRequest, 'id' | 'residentId' | 'preferredWindows'>;
  readonly station: Pick<Station, 'path' | 'divisionCode'>;
  readonly item: Pick<ServiceItem, 'requiredSkillKeys' | 'requiredCertificateKeys'>;
  readonly profile: Profile;
  /** Top of the subtree that the viewer dispatches in. */
  readonly scopePath: string;
  /** What keys count as: a merged duplicate demands and meets the same as its successor. */
  readonly terms: TermBook;
}

/** The day in China at an instant, by which certificates are judged. */
export const dayInChina = (at: number): string => new Date(at + 8 * 3_600_000).toISOString().slice(0, 10);

/** The certificates that meet a demand, after all merges. */
const meeting = (terms: TermBook, key: string): readonly string[] =>
  terms.canonicalKeys('CERTIFICATE_TYPE', terms.sameAs('CERTIFICATE_TYPE', key).flatMap(certificatesThatMeet));

const demandsOf = ({ request, station, item, profile, terms }: MatchQuestion) => ({
  id: request.id,
  stationPath: station.path,
  requiredSkillKeys: terms.canonicalKeys('SKILL', item.requiredSkillKeys),
  certificateDemands: terms
    .canonicalKeys('CERTIFICATE_TYPE', item.requiredCertificateKeys)
    .map((key) => ({ key, metBy: meeting(terms, key) })),
  needsOnboarding: profile.needsOnboarding === true,
  preferredTimes: timesOfWeek(request.preferredWindows),
});

/** All that a ranking needs to know of the request, loaded as sets. */
export async function matchRequestOf(sql: Sql, question: MatchQuestion): Promise<MatchRequest> {
  const { request, station } = question;
  return {
    ...demandsOf(question),
    divisionCode: (await divisionOfResident(sql, request.residentId)) ?? station.divisionCode,
    declinedWorkerIds: await declinedWorkerIds(sql, request.id),
    earlierVisits: await earlierVisits(sql, request.residentId, request.id),
  };
}

/** What a dispatch is checked by: which of the workers named are unknown here, and which may not be given the request. */
export interface NamedWorkers {
  readonly unknownIds: readonly string[];
  readonly exclusions: readonly WorkerExclusion[];
}

/** Puts the hard conditions to the workers named; the same conditions that the ranking shows. */
export async function checkWorkers(
  sql: Sql,
  question: MatchQuestion,
  workerIds: readonly string[],
  at: number,
): Promise<NamedWorkers> {
  const workers = await workersNamed(sql, question.scopePath, workerIds, question.terms);
  const known = new Map<string, MatchWorker>(workers.map((worker) => [worker.id, worker]));
  // Where a worker lives and whom that worker visited before weigh in a ranking; they exclude nobody.
  const request: MatchRequest = {
    ...demandsOf(question),
    divisionCode: question.station.divisionCode,
    declinedWorkerIds: await declinedWorkerIds(sql, question.request.id),
    earlierVisits: [],
  };
  const inOrder = workerIds.flatMap((id) => known.get(id) ?? []);
  return {
    unknownIds: workerIds.filter((id) => !known.has(id)),
    exclusions: findExclusions({ request, workers: inOrder, today: dayInChina(at) }),
  };
}
