export type { HalfDay, TimeOfWeek, TimeWindow } from './availability.js';
export { allTimesOfWeek, halfDays, timesOfWeek } from './availability.js';
export { birthdayOf, isIdNumber } from './id-number.js';
export { maskAddress, maskBirthday, maskIdNumber, maskName, maskPhone } from './masks.js';
export type { CategoryMembership, MembershipEntry } from './memberships.js';
export { categoriesOn, categoriesWithGroupsOn, holdsOn } from './memberships.js';
export type { Resident } from './resident.js';
export type {
  CreateResidentCommand,
  CreateResidentFacts,
  PersonChangedMeanwhile,
  ResidentFields,
  UpdateResidentCommand,
} from './resident-decisions.js';
export { createResident, updateResident } from './resident-decisions.js';
export type { Certificate, Worker, WorkerKind, WorkerStatus } from './worker.js';
export { isCertified, isValidOn, socialWorkerCertificates, workerKinds, workerStatuses } from './worker.js';
export type {
  CertificateEntry,
  CreateWorkerCommand,
  CreateWorkerFacts,
  UpdateWorkerCommand,
  WorkerFields,
} from './worker-decisions.js';
export { createWorker, defaultCaseloadCap, updateWorker } from './worker-decisions.js';
