import type { Certificate, TimeOfWeek, WorkerKind, WorkerStatus } from '@diandan/domain/people';
import type { MatchPolicy } from './match-policy.js';

/** A certificate that the item demands, with every certificate that meets the demand: the one demanded first, then higher ones. */
export interface CertificateDemand {
  readonly key: string;
  readonly metBy: readonly string[];
}

/** How often a worker has visited the resident before. */
export interface EarlierVisits {
  readonly workerId: string;
  readonly visitCount: number;
}

/** What matching needs to know of a request. */
export interface MatchRequest {
  readonly id: string;
  readonly stationPath: string;
  /** Where the service is given: the resident's division, or the station's where that is not known. */
  readonly divisionCode: string;
  readonly requiredSkillKeys: readonly string[];
  readonly certificateDemands: readonly CertificateDemand[];
  /** True where the locality demands the training before the first service. */
  readonly needsOnboarding: boolean;
  /** The parts of the week that suit the resident; empty where none was named. */
  readonly preferredTimes: readonly TimeOfWeek[];
  /** The workers who declined this request before. */
  readonly declinedWorkerIds: readonly string[];
  readonly earlierVisits: readonly EarlierVisits[];
}

/** What matching needs to know of a worker. */
export interface MatchWorker {
  readonly id: string;
  readonly kind: WorkerKind;
  readonly status: WorkerStatus;
  readonly stationPath: string;
  /** The division of the worker's station. */
  readonly divisionCode: string;
  readonly skillKeys: readonly string[];
  readonly certificates: readonly Certificate[];
  readonly onboardedOn: string | null;
  readonly weeklyAvailability: readonly TimeOfWeek[];
  readonly caseloadCap: number;
  readonly openCaseCount: number;
  /** The mean of all ratings; null before the first. */
  readonly averageRating: number | null;
  readonly ratingCount: number;
  /** Offers that were answered or ran out, and how many of them were accepted. */
  readonly offerCount: number;
  readonly acceptedCount: number;
}

/** One question to the matchmaking: who should serve this request? */
export interface MatchInput {
  readonly request: MatchRequest;
  /** Every worker in the viewer's scope; the order does not matter. */
  readonly workers: readonly MatchWorker[];
  /** The day in China, written YYYY-MM-DD; certificates are judged by it. */
  readonly today: string;
  /** How many candidates to explain; all of them when left out. */
  readonly limit?: number;
  readonly policy?: MatchPolicy;
}
