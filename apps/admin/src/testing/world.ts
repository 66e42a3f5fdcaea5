import type {
  RequestAction,
  RequestState,
  Role,
  Urgency,
  WorkerKind,
  WorkerStatus,
} from '../graphql/generated/graphql';

// A small county for tests and for looking at screens without a server. The names are made up.

export interface FakeStation {
  readonly id: string;
  readonly code: string;
  name: string;
  readonly parentId: string | null;
  readonly tier: { readonly rank: number; readonly key: string; readonly name: string };
  statusKey: string;
  readonly isIllustrative: boolean;
  version: number;
  address: string | null;
  openingHours: string | null;
  phone: string | null;
}

export interface FakeWorker {
  readonly id: string;
  name: string;
  readonly kind: WorkerKind;
  status: WorkerStatus;
  readonly stationId: string;
  readonly isCertified: boolean;
  readonly skills: readonly { readonly key: string; readonly name: string }[];
  caseloadCap: number;
  openCaseCount: number;
  averageRating: number | null;
  ratingCount: number;
  version: number;
}

export interface FakeEvent {
  readonly sequence: number;
  readonly action: RequestAction;
  readonly from: RequestState | null;
  readonly to: RequestState;
  readonly at: string;
  readonly actorName: string;
  readonly reason: string | null;
  readonly note: string | null;
}

export interface FakeRequest {
  readonly id: string;
  readonly ticketNo: string;
  state: RequestState;
  version: number;
  urgency: Urgency;
  readonly itemIndex: number;
  readonly stationId: string;
  readonly orderedAt: string;
  readonly dueAt: string | null;
  closedAt: string | null;
  readonly isOverdue: boolean;
  readonly need: string | null;
  workerIds: readonly string[];
  readonly isProxy: boolean;
  events: FakeEvent[];
}

export interface FakeWorld {
  readonly now: Date;
  readonly stations: FakeStation[];
  readonly workers: FakeWorker[];
  readonly requests: FakeRequest[];
  /** Who is signed in: the role of the demo account, or nobody. */
  role: Role | null;
  residentNote: string | null;
}

export const tiers = [
  { rank: 1, key: 'county', name: '县级总站' },
  { rank: 2, key: 'township', name: '乡镇街道社工站' },
  { rank: 3, key: 'village', name: '村社区社工室' },
] as const;

export const items = [
  ['1-1', '困难家庭入户探访', '每月入户，了解生活近况并建立服务台账。', 1, 60],
  ['1-2', '临时救助申请协助', '帮助整理材料、填写表格并陪同递交。', 1, 45],
  ['2-1', '独居老人陪伴就医', '陪同挂号、就诊、取药，安全送回家中。', 2, 180],
  ['2-2', '居家适老化评估', '上门评估居家安全，提出改造建议。', 1, 90],
  ['3-1', '留守儿童学业辅导', '课后作业陪伴与心理支持。', 1, 120],
  ['4-1', '邻里矛盾调解', '入户倾听双方诉求，协商化解。', 2, 90],
] as const;

export const skills = [
  { key: 'visit', name: '入户探访' },
  { key: 'elder', name: '老年服务' },
  { key: 'child', name: '儿童服务' },
  { key: 'mediate', name: '矛盾调解' },
] as const;

const places = ['北城', '东河', '中坝', '西山', '舞凤', '华凤', '新建', '潆溪', '搬罾', '荆溪', '共兴', '芦溪'];
const surnames = ['林', '何', '苏', '唐', '邓', '谢', '罗', '曾', '蒋', '白', '温', '宁'];
const given = ['晓岚', '志远', '雨桐', '文博', '静怡', '子昂', '书瑶', '明哲', '思齐', '可欣', '安然', '一诺'];

const pick = <Item>(list: readonly Item[], index: number): Item => {
  const item = list[index % list.length];
  if (item === undefined) throw new Error('empty list');
  return item;
};

/** What may be done in each state by a station's staff. */
export const staffActions: Readonly<Partial<Record<RequestState, readonly RequestAction[]>>> = {
  SUBMITTED: ['VERIFY', 'RETURN', 'REJECT'],
  RETURNED: ['REJECT'],
  VERIFIED: ['DISPATCH', 'REJECT'],
};

const states: readonly RequestState[] = [
  'SUBMITTED',
  'VERIFIED',
  'DISPATCHED',
  'ACCEPTED',
  'IN_SERVICE',
  'DELIVERED',
  'CLOSED',
  'RETURNED',
  'REJECTED',
  'WITHDRAWN',
];

const hours = (now: Date, by: number): string => new Date(now.getTime() + by * 3_600_000).toISOString();

function requestsOf(now: Date, stations: readonly FakeStation[], workers: readonly FakeWorker[]): FakeRequest[] {
  return Array.from({ length: 76 }, (_, index): FakeRequest => {
    const state = pick(states, index);
    const served = ['DISPATCHED', 'ACCEPTED', 'IN_SERVICE', 'DELIVERED', 'CLOSED'].includes(state);
    const ended = ['CLOSED', 'REJECTED', 'WITHDRAWN'].includes(state);
    const isOverdue = !ended && index % 13 === 1;
    return {
      id: `req_${index + 1}`,
      ticketNo: `SQ20261122${String(index + 1).padStart(4, '0')}`,
      state,
      version: 1,
      urgency: pick(['NORMAL', 'NORMAL', 'URGENT', 'LOW', 'NORMAL', 'CRISIS'] as const, index),
      itemIndex: index % items.length,
      stationId: pick(stations.slice(1, 9), index).id,
      orderedAt: hours(now, -index * 5 - 2),
      dueAt: hours(now, isOverdue ? -20 - index : 30 + index),
      closedAt: ended ? hours(now, -1) : null,
      isOverdue,
      need: index % 4 === 3 ? null : '老人独自居住，近日行动不便，希望社工上门看看。',
      workerIds: served ? [pick(workers, index).id] : [],
      isProxy: index % 5 === 0,
      events: [
        {
          sequence: 1,
          action: 'ORDER',
          from: null,
          to: 'SUBMITTED',
          at: hours(now, -index * 5 - 2),
          actorName: '周**',
          reason: null,
          note: null,
        },
        ...(state === 'SUBMITTED'
          ? []
          : [
              {
                sequence: 2,
                action: 'VERIFY' as const,
                from: 'SUBMITTED' as const,
                to: state,
                at: hours(now, -index * 5 - 1),
                actorName: '北城街道社工站',
                reason: null,
                note: '已电话核实，情况属实。',
              },
            ]),
      ],
    };
  });
}

/** A county with a main station, 130 township stations, a dozen workers and requests in every state. */
export function createWorld(now = new Date('2026-11-22T03:00:00Z')): FakeWorld {
  const station = (index: number, parentId: string | null, rank: 0 | 1 | 2, name: string): FakeStation => ({
    id: `stn_${index}`,
    code: `511302${String(index).padStart(4, '0')}`,
    name,
    parentId,
    tier: tiers[rank],
    statusKey: index % 11 === 10 ? 'planned' : 'operating',
    isIllustrative: rank === 2 || index > 12,
    version: 1,
    address: rank === 0 ? '育英路 1 号' : null,
    openingHours: rank === 2 ? null : '周一至周五 8:30–17:30',
    phone: rank === 0 ? '0817-2220000' : null,
  });
  const stations = [
    station(0, null, 0, '顺庆区社会工作总站'),
    ...Array.from({ length: 130 }, (_, index) =>
      station(index + 1, 'stn_0', 1, index < 12 ? `${pick(places, index)}街道社工站` : `第 ${index + 1} 社工站`),
    ),
    ...Array.from({ length: 6 }, (_, index) => station(index + 201, 'stn_1', 2, `北城第 ${index + 1} 社区社工室`)),
  ];
  const workers = Array.from(
    { length: 44 },
    (_, index): FakeWorker => ({
      id: `wrk_${index + 1}`,
      name: `${pick(surnames, index)}${pick(given, index * 5 + Math.floor(index / 12))}`,
      kind: index % 3 === 2 ? 'VOLUNTEER' : 'STAFF',
      status: index % 9 === 8 ? 'ON_LEAVE' : 'ACTIVE',
      stationId: pick(stations.slice(1, 9), index).id,
      isCertified: index % 3 === 0,
      skills: [pick(skills, index), pick(skills, index + 1)],
      caseloadCap: 12,
      openCaseCount: index % 13,
      averageRating: index % 4 === 3 ? null : 4.2 + (index % 8) / 10,
      ratingCount: index % 4 === 3 ? 0 : index + 3,
      version: 1,
    }),
  );
  return { now, stations, workers, requests: requestsOf(now, stations, workers), role: null, residentNote: null };
}
