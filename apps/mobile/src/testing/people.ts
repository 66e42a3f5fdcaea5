import type {
  MenuLineFragment,
  MenuStationFragment,
  RequestWholeFragment,
  SessionViewerFragment,
} from '../graphql/generated/types';

/** A resident of the east street station. */
export const residentViewer: SessionViewerFragment = {
  account: { id: 'acc_1', displayName: '林阿姨' },
  roles: [{ role: 'RESIDENT', station: { id: 'stn_1', name: '东街社工站' } }],
  worker: null,
  resident: {
    id: 'rsd_1',
    name: '林**',
    station: { id: 'stn_1', code: 'ST001', name: '东街社工站', phone: '0817-000000' },
  },
  isDemo: false,
};

/** A worker of the same station. */
export const workerViewer: SessionViewerFragment = {
  account: { id: 'acc_2', displayName: '周社工' },
  roles: [{ role: 'WORKER', station: { id: 'stn_1', name: '东街社工站' } }],
  worker: { id: 'wkr_1', name: '周宁', station: { id: 'stn_1', name: '东街社工站' } },
  resident: null,
  isDemo: false,
};

/** The station with two categories and three items. */
export const station: MenuStationFragment = {
  id: 'stn_1',
  code: 'ST001',
  name: '东街社工站',
  isIllustrative: false,
  address: '东街 1 号',
  openingHours: '周一至周五 9:00–17:00',
  phone: '0817-000000',
  status: { key: 'operating', name: '运营中', countsAs: ['BUILT', 'OPERATING'] },
  division: {
    id: 'div_5',
    name: '东街街道',
    ancestors: [
      { id: 'div_2', name: '四川省' },
      { id: 'div_3', name: '南充市' },
      { id: 'div_4', name: '顺庆区' },
    ],
  },
  ancestors: [{ id: 'stn_0', code: 'ST0', name: '小县总站', status: { key: 'planned', countsAs: ['PLANNED'] } }],
  menu: {
    id: 'menu_1',
    version: 3,
    publishedAt: '2026-10-01T01:00:00Z',
    sources: [{ station: { id: 'stn_0', name: '小县总站' } }],
    categories: [
      {
        id: 'cat_1',
        number: '1',
        name: '为老服务',
        entries: [entry('1.1', '上门理发', 'itm_1', '给行动不便的老人理发'), entry('1.2', '陪伴聊天', 'itm_2', null)],
      },
      { id: 'cat_2', number: '2', name: '儿童服务', entries: [entry('2.1', '课后看护', 'itm_3', null)] },
    ],
  },
};

function entry(number: string, name: string, itemId: string, summary: string | null): MenuLineFragment {
  return {
    id: `ent_${number}`,
    number,
    name,
    durationMinutes: 90,
    workersNeeded: 1,
    fee: { model: 'FREE', amountFen: null, payer: null },
    originStation: { id: 'stn_0', name: '小县总站' },
    fieldOrigins: [],
    conditions: {
      note: null,
      clientCategories: [],
      excludedCategories: [],
      minAge: null,
      maxAge: null,
      placeCodes: [],
      excludedPlaceCodes: [],
      households: [],
      times: [
        { urgency: 'URGENT', respondHours: 4, completeHours: 72 },
        { urgency: 'NORMAL', respondHours: 24, completeHours: 240 },
      ],
      languages: [],
      documents: [],
      consents: [],
      confidentiality: 'OPEN',
      needsVerification: true,
    },
    item: { id: itemId, summary, plainSummary: null, isIllustrative: false },
  };
}

/** A request for a haircut that has just been ordered; say what is different. */
export const someRequest = (change: Partial<RequestWholeFragment> = {}): RequestWholeFragment => ({
  id: 'req_1',
  ticketNo: 'T2026-0001',
  state: 'SUBMITTED',
  cycle: 1,
  version: 1,
  availableActions: [],
  urgency: 'NORMAL',
  orderedAt: '2026-11-20T01:00:00Z',
  dueAt: '2026-11-24T09:00:00Z',
  isOverdue: false,
  need: '腿脚不方便',
  item: {
    id: 'itm_1',
    number: '1.1',
    name: '上门理发',
    needsVerification: true,
    durationMinutes: 60,
    fee: { model: 'FREE', amountFen: null },
  },
  station: { id: 'stn_1', name: '东街社工站', phone: '0817-000000' },
  orderer: { name: '林**', isProxy: false, phone: null, relation: null },
  preferredWindows: [],
  assignment: null,
  rating: null,
  closedAt: null,
  outcome: null,
  contact: null,
  events: [
    {
      sequence: 1,
      action: 'ORDER',
      from: null,
      to: 'SUBMITTED',
      at: '2026-11-20T01:00:00Z',
      actorName: '林**',
      reason: null,
      note: null,
    },
  ],
  ...change,
});

/** An offer or a task of the worker above. */
export const someTask = (change: Partial<RequestWholeFragment> = {}): RequestWholeFragment =>
  someRequest({
    state: 'DISPATCHED',
    version: 3,
    availableActions: ['ACCEPT', 'DECLINE'],
    assignment: {
      id: 'asg_1',
      respondBy: new Date(Date.now() + 2.5 * 60 * 60 * 1000).toISOString(),
      acceptedAt: null,
      note: null,
      members: [{ worker: { id: 'wkr_1', name: '周宁' }, acceptedAt: null }],
    },
    ...change,
  });

/** What a resident finds at home: what is open and what is finished. */
export const homeOf = (...requests: readonly RequestWholeFragment[]) => {
  const isOver = ({ state }: RequestWholeFragment) => ['CLOSED', 'REJECTED', 'WITHDRAWN', 'MERGED'].includes(state);
  return {
    open: { nodes: requests.filter((request) => !isOver(request)) },
    finished: { nodes: requests.filter(isOver), pageInfo: { hasNextPage: false, endCursor: null } },
  };
};

/** A page of a list that ends with what it shows. */
export const pageOf = (...nodes: readonly RequestWholeFragment[]) => ({
  requests: { nodes, pageInfo: { hasNextPage: false, endCursor: null } },
});
