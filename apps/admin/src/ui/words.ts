import type {
  FeeModel,
  HalfDay,
  MatchFactor,
  RequestAction,
  RequestState,
  Role,
  ServiceMethod,
  Urgency,
  WorkerKind,
  WorkerStatus,
} from '../graphql/generated/graphql';
import { defineTexts, type TextPair } from './texts';

// The product's words for the closed sets of the contract (docs/glossary.md). One table per set: a new member of a set
// that has no words yet does not compile.

/** 需求单的状态. */
export const stateWords = defineTexts('words.state', {
  SUBMITTED: ['已点单', 'Ordered'],
  RETURNED: ['退回补充', 'Returned'],
  VERIFIED: ['待派单', 'To dispatch'],
  DISPATCHED: ['已派单', 'Dispatched'],
  ACCEPTED: ['已接单', 'Accepted'],
  IN_SERVICE: ['服务中', 'In service'],
  DELIVERED: ['待评单', 'To rate'],
  CLOSED: ['已办结', 'Closed'],
  REJECTED: ['不予受理', 'Rejected'],
  WITHDRAWN: ['已撤单', 'Withdrawn'],
  MERGED: ['已并单', 'Merged'],
} satisfies Record<RequestState, TextPair>);

/** All states in the order of the loop. */
export const allStates = Object.keys(stateWords.table) as readonly RequestState[];

/** 需求单上的步骤, as the words of a button. */
export const actionWords = defineTexts('words.action', {
  ORDER: ['点单', 'Order'],
  RETURN: ['退回补充', 'Return'],
  RESUBMIT: ['补充后再交', 'Resubmit'],
  EXPIRE_RETURN: ['补充逾期', 'Return expired'],
  VERIFY: ['核单', 'Verify'],
  REJECT: ['不予受理', 'Reject'],
  DISPATCH: ['派单', 'Dispatch'],
  CLAIM: ['抢单', 'Claim'],
  ACCEPT: ['接单', 'Accept'],
  DECLINE: ['婉拒', 'Decline'],
  EXPIRE: ['超时未应答', 'No answer in time'],
  RECALL: ['撤回派单', 'Recall'],
  HAND_BACK: ['交回', 'Hand back'],
  START: ['开始服务', 'Start service'],
  RECORD_VISIT: ['记录走访', 'Record a visit'],
  COMPLETE: ['办结', 'Complete'],
  RATE: ['评单', 'Rate'],
  CLOSE_UNRATED: ['逾期未评，自动办结', 'Closed unrated'],
  FOLLOW_UP: ['回访', 'Follow up'],
  COMPLAIN: ['投诉', 'Complain'],
  REPLY_TO_RATING: ['回复评价', 'Reply to rating'],
  REOPEN: ['重开', 'Reopen'],
  WITHDRAW: ['撤单', 'Withdraw'],
  MERGE: ['并单', 'Merge'],
  UNMERGE: ['取消并单', 'Unmerge'],
  ESCALATE: ['上报', 'Escalate'],
  REFER: ['转介', 'Refer'],
  RECLASSIFY: ['改派事项', 'Reclassify'],
} satisfies Record<RequestAction, TextPair>);

/** 紧急程度. */
export const urgencyWords = defineTexts('words.urgency', {
  CRISIS: ['危机', 'Crisis'],
  URGENT: ['紧急', 'Urgent'],
  NORMAL: ['一般', 'Normal'],
  LOW: ['不急', 'Low'],
} satisfies Record<Urgency, TextPair>);

/** 岗位与角色. */
export const roleWords = defineTexts('words.role', {
  RESIDENT: ['居民', 'Resident'],
  VOLUNTEER: ['志愿者', 'Volunteer'],
  WORKER: ['社工', 'Worker'],
  DISPATCHER: ['派单员', 'Dispatcher'],
  STATION_HEAD: ['站长', 'Station head'],
  SUPERVISOR: ['督导', 'Supervisor'],
  COUNTY_ADMIN: ['县级管理员', 'County administrator'],
  PREFECTURE_VIEWER: ['市级查看', 'Prefecture viewer'],
  SYSTEM_ADMIN: ['系统管理员', 'System administrator'],
  SECURITY_ADMIN: ['安全管理员', 'Security administrator'],
  AUDITOR: ['审计员', 'Auditor'],
  DEVELOPER: ['开发者', 'Developer'],
} satisfies Record<Role, TextPair>);

/** 人员性质. */
export const workerKindWords = defineTexts('words.workerKind', {
  STAFF: ['社工', 'Social worker'],
  VOLUNTEER: ['志愿者', 'Volunteer'],
} satisfies Record<WorkerKind, TextPair>);

/** 在岗情况. */
export const workerStatusWords = defineTexts('words.workerStatus', {
  ACTIVE: ['在岗', 'Active'],
  ON_LEAVE: ['请假', 'On leave'],
  LEFT: ['离岗', 'Left'],
} satisfies Record<WorkerStatus, TextPair>);

/** 半天. */
export const halfDayWords = defineTexts('words.halfDay', {
  MORNING: ['上午', 'Morning'],
  AFTERNOON: ['下午', 'Afternoon'],
  EVENING: ['晚上', 'Evening'],
} satisfies Record<HalfDay, TextPair>);

/** 撮合因素. */
export const factorWords = defineTexts('words.factor', {
  SKILL_FIT: ['技能匹配', 'Skill fit'],
  CONTINUITY: ['熟悉对象', 'Continuity'],
  TRAVEL: ['路程', 'Travel'],
  LOAD: ['在手工作', 'Load'],
  RATING: ['群众评价', 'Rating'],
  LANGUAGE: ['方言语言', 'Language'],
  PREFERENCE: ['居民意愿', 'Preference'],
  RELIABILITY: ['应答可靠', 'Reliability'],
} satisfies Record<MatchFactor, TextPair>);

/** 收费方式. */
export const feeModelWords = defineTexts('words.fee', {
  FREE: ['免费', 'Free'],
  PURCHASED: ['政府购买', 'Publicly purchased'],
  LOW_FEE: ['低偿', 'Low fee'],
} satisfies Record<FeeModel, TextPair>);

/** 三大方法. */
export const methodWords = defineTexts('words.method', {
  CASE: ['个案', 'Case work'],
  GROUP: ['小组', 'Group work'],
  COMMUNITY: ['社区', 'Community work'],
  ONE_OFF: ['一次性', 'One-off'],
} satisfies Record<ServiceMethod, TextPair>);
