export type { AcceptCommand } from './accept.js';
export { acceptRequest } from './accept.js';
export type { WorkerStepFacts } from './assigned-member.js';
export { memberOf } from './assigned-member.js';
export type { CompleteCommand } from './complete.js';
export { completeService } from './complete.js';
export type { DeclineCommand, DeclineFacts } from './decline.js';
export { declineRequest } from './decline.js';
export type { DispatchCommand, DispatchFacts } from './dispatch.js';
export { dispatchRequest } from './dispatch.js';
export { actionLabel, refusalText, stateLabel, urgencyLabel } from './labels.js';
export type { OnBehalf, OrderCommand, OrderFacts } from './order.js';
export { orderService } from './order.js';
export type { RateCommand, RateFacts } from './rate.js';
export { rateService } from './rate.js';
export type { Rating, RatingDimension } from './rating.js';
export { ratingRange } from './rating.js';
export type { RecordVisitCommand } from './record-visit.js';
export { recordVisit } from './record-visit.js';
export type { RejectCommand, RejectFacts } from './reject.js';
export { rejectRequest } from './reject.js';
export type {
  Assignment,
  AssignmentMember,
  AssignmentRole,
  Orderer,
  ServedContact,
  ServiceRequest,
} from './request.js';
export { isOverdue } from './request.js';
export type { EventCore, EventDetails, EventOf, RequestEvent, RequestStep } from './request-events.js';
export type { FlowRule, ImplementedAction, RequestAction, RequestState, StepParty } from './request-flow.js';
export {
  actionsFrom,
  assignedStates,
  clockStates,
  destinations,
  flowRule,
  implementedActions,
  openStates,
  possibleFrom,
  requestActions,
  requestFlow,
  requestStates,
} from './request-flow.js';
export type {
  AcceptRefusal,
  ChangedMeanwhile,
  CompleteRefusal,
  DeclineRefusal,
  DispatchRefusal,
  ExclusionCode,
  ExclusionReason,
  ItemFullyBooked,
  ItemNotForYou,
  ItemNotOnMenu,
  NotFound,
  OrderRefusal,
  RateRefusal,
  RecordVisitRefusal,
  RejectRefusal,
  RequestRefusal,
  ResubmitRefusal,
  ReturnRefusal,
  StartRefusal,
  StationNotOpen,
  StepRefusal,
  VerifyRefusal,
  WithdrawRefusal,
  WorkerExclusion,
  WorkersNotEligible,
  WrongState,
} from './request-refusals.js';
export { exclusionCodes } from './request-refusals.js';
export type { StepActor, StepCommand, StepFacts } from './request-step.js';
export { needLimit, noteLimit } from './request-step.js';
export type { ResubmitCommand } from './resubmit.js';
export { resubmitRequest } from './resubmit.js';
export type { ReturnCommand } from './return.js';
export { returnRequest } from './return.js';
export type { HoursByUrgency } from './service-clock.js';
export { addServiceHours, dueAfter, dueAfterPause, respondAfter } from './service-clock.js';
export type { StartCommand } from './start.js';
export { startService } from './start.js';
export type { VerifyCommand, VerifyFacts } from './verify.js';
export { verifyRequest } from './verify.js';
export type { WithdrawCommand } from './withdraw.js';
export { withdrawRequest } from './withdraw.js';
