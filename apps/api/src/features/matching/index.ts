export { checkWorkers, type MatchQuestion, type NamedWorkers } from './match-request.js';
export { ExclusionType, exclusionViews } from './exclusion.type.js';
