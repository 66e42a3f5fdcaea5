export type { Need, NeedSource, NeedStatus } from './need.js';
export { needSources, needStatuses } from './need.js';
export { type NeedAction, needActions, needActionsFrom, needFlow } from './need-flow.js';
export type {
  ItemsNotOnMenu,
  NeedChangedMeanwhile,
  NeedInWrongStatus,
  NeedMergeProblem,
  NeedRefusal,
  NeedsNotMergeable,
} from './need-refusals.js';
export { needMergeProblems, needMergeProblemText } from './need-refusals.js';
export { needActionLabel, needSourceLabel, needStatusLabel } from './labels.js';
export { recordNeed, type RecordNeedCommand, type RecordNeedFacts } from './record-need.js';
export {
  dismissNeed,
  type ExpectedNeed,
  linkNeed,
  type LinkNeedCommand,
  type NeedStepRefusal,
  planNeed,
  type ReasonedNeedCommand,
  reopenNeed,
} from './need-steps.js';
export { type DuplicateNeed, type MergedNeeds, mergeNeeds, type PlacedNeed } from './merge-needs.js';
export { acceptanceShare, averageOf, FEWEST_RATINGS, minutesOf } from './item-demand.js';
