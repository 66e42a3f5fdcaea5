export type { ResidentLoader, WorkerLoader } from './people.loaders.js';
export type { ResidentView } from './resident.views.js';
export type { WorkerView } from './worker.views.js';
export { type WorkerName, workerNameFields } from './worker-names.queries.js';
export { createPeople, type People } from './people.feature.js';
export { recheckCertificates } from './commands/recheck-certificates.js';
export {
  caseloadChanged,
  findContacts,
  findResident,
  findWorker,
  offerAnswered,
  type Placed,
  type PlainContact,
  ratingAdded,
} from './people.repository.js';
export { membershipColumns, membershipRows } from './resident-writes.repository.js';
export { ResidentConnection, ResidentType } from './resident.type.js';
export { WorkerConnection, WorkerType } from './worker.type.js';
export { type WorkerCounts, workerCounts } from './worker-counts.js';
