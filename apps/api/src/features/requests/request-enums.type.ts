import { requestActions, requestStates } from '@diandan/domain/requests';
import { registerEnumType } from 'type-graphql';
import { enumOf } from '../../graphql/enum-of.js';

export const RequestStateEnum = enumOf(requestStates);
registerEnumType(RequestStateEnum, {
  name: 'RequestState',
  description: 'Where a request stands (需求单状态).',
  valuesConfig: {
    SUBMITTED: { description: '已点单: ordered; waits for the station to verify.' },
    RETURNED: { description: '退回补充: the station asked the orderer for something; the clock stands still.' },
    VERIFIED: { description: '待派单: taken on by the station; waits for dispatch.' },
    DISPATCHED: { description: '已派单: offered to a worker or team; waits for an answer.' },
    ACCEPTED: { description: '已接单: the worker has said yes.' },
    IN_SERVICE: { description: '服务中: the work has begun.' },
    DELIVERED: { description: '待评单: the worker says done; waits for the rating.' },
    CLOSED: { description: '已办结: rated, or closed without a rating.' },
    REJECTED: { description: '不予受理: refused by the station with a reason.' },
    WITHDRAWN: { description: '已撤单: taken back by the orderer.' },
    MERGED: { description: '已并单: the same need is served under another request.' },
  },
});

export const RequestActionEnum = enumOf(requestActions);
registerEnumType(RequestActionEnum, {
  name: 'RequestAction',
  description: 'A step that can be taken with a request (操作).',
  valuesConfig: {
    ORDER: { description: '点单: the wish is placed.' },
    RETURN: { description: '退回补充: the station says what is missing.' },
    RESUBMIT: { description: '重新提交: the orderer answers.' },
    EXPIRE_RETURN: { description: '补充超时: the orderer did not answer in time.' },
    VERIFY: { description: '核单: the station takes it on.' },
    REJECT: { description: '不予受理: the station refuses it.' },
    DISPATCH: { description: '派单: it is offered to a worker or team.' },
    CLAIM: { description: '抢单: a worker takes it without an offer.' },
    ACCEPT: { description: '接单: the worker says yes.' },
    DECLINE: { description: '婉拒: the worker says no.' },
    EXPIRE: { description: '接单超时: nobody answered the offer in time.' },
    RECALL: { description: '撤回派单: the station takes the offer back.' },
    HAND_BACK: { description: '退单: the worker gives it back.' },
    START: { description: '开始服务: the work begins.' },
    RECORD_VISIT: { description: '记录走访: a visit is put on record.' },
    COMPLETE: { description: '办结: the worker says done.' },
    RATE: { description: '评单: the orderer rates.' },
    CLOSE_UNRATED: { description: '未评办结: nobody rated in time.' },
    FOLLOW_UP: { description: '回访: somebody else asks how it went.' },
    COMPLAIN: { description: '投诉: the orderer complains.' },
    REPLY_TO_RATING: { description: '回复评价: the worker replies to the rating.' },
    REOPEN: { description: '重开: a new cycle begins.' },
    WITHDRAW: { description: '撤单: the orderer takes it back.' },
    MERGE: { description: '并单: it goes on under another request.' },
    UNMERGE: { description: '取消并单: it stands for itself again.' },
    ESCALATE: { description: '上报: it goes to the station above.' },
    REFER: { description: '转介: it goes to another station or centre.' },
    RECLASSIFY: { description: '改换事项: it becomes a request for another item.' },
  },
});
