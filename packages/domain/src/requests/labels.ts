import type { CapacityPeriod, Urgency } from '../catalog/index.js';
import { inLocale, type Locale, type Words } from '../words.js';
import type { RequestAction, RequestState } from './request-flow.js';
import type { RequestRefusal } from './request-refusals.js';

const stateWords: Readonly<Record<RequestState, Words>> = {
  SUBMITTED: { zh: '已点单', en: 'Ordered' },
  RETURNED: { zh: '退回补充', en: 'Returned' },
  VERIFIED: { zh: '待派单', en: 'Awaiting dispatch' },
  DISPATCHED: { zh: '已派单', en: 'Dispatched' },
  ACCEPTED: { zh: '已接单', en: 'Accepted' },
  IN_SERVICE: { zh: '服务中', en: 'In service' },
  DELIVERED: { zh: '待评单', en: 'Awaiting rating' },
  CLOSED: { zh: '已办结', en: 'Closed' },
  REJECTED: { zh: '不予受理', en: 'Rejected' },
  WITHDRAWN: { zh: '已撤单', en: 'Withdrawn' },
  MERGED: { zh: '已并单', en: 'Merged' },
};

const actionWords: Readonly<Record<RequestAction, Words>> = {
  ORDER: { zh: '点单', en: 'Order' },
  RETURN: { zh: '退回补充', en: 'Return' },
  RESUBMIT: { zh: '重新提交', en: 'Resubmit' },
  EXPIRE_RETURN: { zh: '补充超时', en: 'Return expired' },
  VERIFY: { zh: '核单', en: 'Verify' },
  REJECT: { zh: '不予受理', en: 'Reject' },
  DISPATCH: { zh: '派单', en: 'Dispatch' },
  CLAIM: { zh: '抢单', en: 'Claim' },
  ACCEPT: { zh: '接单', en: 'Accept' },
  DECLINE: { zh: '婉拒', en: 'Decline' },
  EXPIRE: { zh: '接单超时', en: 'Offer expired' },
  RECALL: { zh: '撤回派单', en: 'Recall' },
  HAND_BACK: { zh: '退单', en: 'Hand back' },
  START: { zh: '开始服务', en: 'Start' },
  RECORD_VISIT: { zh: '记录走访', en: 'Record a visit' },
  COMPLETE: { zh: '办结', en: 'Complete' },
  RATE: { zh: '评单', en: 'Rate' },
  CLOSE_UNRATED: { zh: '未评办结', en: 'Closed unrated' },
  FOLLOW_UP: { zh: '回访', en: 'Follow up' },
  COMPLAIN: { zh: '投诉', en: 'Complain' },
  REPLY_TO_RATING: { zh: '回复评价', en: 'Reply to the rating' },
  REOPEN: { zh: '重开', en: 'Reopen' },
  WITHDRAW: { zh: '撤单', en: 'Withdraw' },
  MERGE: { zh: '并单', en: 'Merge' },
  UNMERGE: { zh: '取消并单', en: 'Unmerge' },
  ESCALATE: { zh: '上报', en: 'Escalate' },
  REFER: { zh: '转介', en: 'Refer' },
  RECLASSIFY: { zh: '改换事项', en: 'Reclassify' },
};

const urgencyWords: Readonly<Record<Urgency, Words>> = {
  CRISIS: { zh: '危机', en: 'Crisis' },
  URGENT: { zh: '紧急', en: 'Urgent' },
  NORMAL: { zh: '一般', en: 'Normal' },
  LOW: { zh: '不急', en: 'Low' },
};

/** The word for a state. */
export function stateLabel(state: RequestState, locale: Locale): string {
  return inLocale(stateWords[state], locale);
}

/** The word for a step. */
export function actionLabel(action: RequestAction, locale: Locale): string {
  return inLocale(actionWords[action], locale);
}

/** The word for how pressing a request is. */
export function urgencyLabel(urgency: Urgency, locale: Locale): string {
  return inLocale(urgencyWords[urgency], locale);
}

function stateList(states: readonly RequestState[], locale: Locale): string {
  return states.map((state) => stateLabel(state, locale)).join(locale === 'en' ? ', ' : '、');
}

function refusalWords(refusal: RequestRefusal): Words {
  switch (refusal.kind) {
    case 'WRONG_STATE':
      return {
        zh: `需求单现为“${stateLabel(refusal.state, 'zh-CN')}”，这一步只能在“${stateList(refusal.possibleFrom, 'zh-CN')}”时进行`,
        en: `The request is in state "${stateLabel(refusal.state, 'en')}"; this step is possible from: ${stateList(refusal.possibleFrom, 'en')}.`,
      };
    case 'CHANGED_MEANWHILE':
      return {
        zh: `需求单已被他人更新，现为“${stateLabel(refusal.currentState, 'zh-CN')}”，请看过最新内容再操作`,
        en: `The request has changed meanwhile and is now in state "${stateLabel(refusal.currentState, 'en')}". Look at it again first.`,
      };
    case 'NOT_FOUND':
      return notFoundWords[refusal.what];
    case 'ITEM_NOT_ON_MENU':
      return { zh: '该站点的服务清单中没有这一事项', en: "The item is not on this station's menu." };
    case 'ITEM_NOT_FOR_YOU':
      return { zh: '这一事项不适用于该服务对象', en: 'The item is not for this person.' };
    case 'ITEM_FULLY_BOOKED': {
      const { amount, period } = refusal.capacity;
      return {
        zh: `${periodWords[period].zh}已接满 ${amount} 单，请改日再点或选择其他站点`,
        en: `All ${amount} places of this ${periodWords[period].en} are taken. Please try another time or another station.`,
      };
    }
    case 'STATION_NOT_OPEN':
      return { zh: '该站点目前不接受点单', en: 'The station takes no orders at present.' };
    case 'WORKERS_NOT_ELIGIBLE':
      return {
        zh: `有 ${refusal.exclusions.length} 名人员不符合派单条件`,
        en:
          refusal.exclusions.length === 1
            ? 'One of the workers may not be given this request.'
            : `${refusal.exclusions.length} of the workers may not be given this request.`,
      };
    case 'INVALID_INPUT':
      return { zh: '填写的内容有误，请修改后再提交', en: 'Some fields need to be corrected.' };
  }
}

const periodWords: Readonly<Record<CapacityPeriod, Words>> = {
  DAY: { zh: '今天', en: 'day' },
  WEEK: { zh: '本周', en: 'week' },
  MONTH: { zh: '本月', en: 'month' },
};

const notFoundWords: Readonly<Record<'OFFER' | 'REQUEST' | 'WORKER', Words>> = {
  OFFER: { zh: '没有等待你答复的派单', en: 'There is no offer that waits for your answer.' },
  REQUEST: { zh: '找不到该需求单', en: 'The request was not found.' },
  WORKER: { zh: '找不到该人员', en: 'The worker was not found.' },
};

/** Why a step was refused, in a sentence for the person who tried. */
export function refusalText(refusal: RequestRefusal, locale: Locale): string {
  return inLocale(refusalWords(refusal), locale);
}
