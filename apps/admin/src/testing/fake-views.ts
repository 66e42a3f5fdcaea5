import {
  type FakeRequest,
  type FakeStation,
  type FakeWorker,
  type FakeWorld,
  items,
  skills,
  staffActions,
  tiers,
} from './world';

/** A keyset page of a list that lies in memory. */
export const connection = <Node>(
  nodes: readonly Node[],
  { first, after }: { first: number; after?: string | null },
) => {
  const from = after ? Number(after) : 0;
  const page = nodes.slice(from, from + first);
  const next = from + page.length;
  return {
    nodes: page,
    edges: page.map((node, index) => ({ node, cursor: String(from + index + 1) })),
    pageInfo: {
      hasNextPage: next < nodes.length,
      hasPreviousPage: from > 0,
      startCursor: null,
      endCursor: String(next),
    },
    totalCount: nodes.length,
  };
};

const statuses = [
  { key: 'operating', name: '运营中', countsAs: ['BUILT', 'OPERATING'] },
  { key: 'planned', name: '筹建', countsAs: ['PLANNED'] },
  { key: 'closed', name: '已撤销', countsAs: ['CLOSED'] },
];
const profile = { key: 'shunqing', name: '顺庆模式', tiers, kinds: [{ key: 'station', name: '社工站' }], statuses };
export const division = {
  id: 'div_511302',
  code: '511302',
  name: '顺庆区',
  level: 'COUNTY',
  isIllustrative: false,
  childCount: 0,
};
export const terms = {
  REJECT_REASON: [
    { key: 'out-of-scope', name: '不属于服务清单范围' },
    { key: 'not-here', name: '不在本站服务区域' },
  ],
  SKILL: skills,
  CERTIFICATE_TYPE: [{ key: 'junior', name: '助理社会工作师' }],
  CLIENT_CATEGORY: [
    { key: 'low-income', name: '低保' },
    { key: 'left-behind', name: '留守老人' },
  ],
} as const;

/** How the world's records look through the contract. */
export function createViews(world: FakeWorld) {
  const find = <Item extends { readonly id: string }>(list: readonly Item[], id: string): Item | undefined =>
    list.find((item) => item.id === id);
  const path = (station: FakeStation): FakeStation[] => {
    const parent = station.parentId === null ? undefined : find(world.stations, station.parentId);
    return parent ? [...path(parent), parent] : [];
  };
  const isUnder = (stationId: string, topId: string): boolean => {
    const station = find(world.stations, stationId);
    return !!station && (station.id === topId || path(station).some(({ id }) => id === topId));
  };

  const stationView = (station: FakeStation): Record<string, unknown> => {
    const below = world.stations.filter(({ parentId }) => parentId === station.id);
    const summary = () => {
      const open = world.requests.filter(({ closedAt, stationId }) => !closedAt && isUnder(stationId, station.id));
      const here = world.workers.filter(({ stationId }) => isUnder(stationId, station.id));
      return {
        stationCount: below.length + 1,
        operatingCount: below.length + 1,
        workerCount: here.length,
        certifiedWorkerCount: here.filter(({ isCertified }) => isCertified).length,
        openRequestCount: open.length,
        overdueRequestCount: open.filter(({ isOverdue }) => isOverdue).length,
      };
    };
    return {
      ...station,
      kind: { key: 'station', name: '社工站' },
      status: statuses.find(({ key }) => key === station.statusKey),
      division,
      profile,
      parent: null,
      ancestors: () => path(station).map(stationView),
      childCount: below.length,
      children: (args: { first: number; after?: string }) => connection(below.map(stationView), args),
      summary,
      viewerCanEdit: true,
      viewerCanOpenBelow: station.tier.rank < 3,
      viewerCanDispatch: true,
      viewerCanCreateWorkers: world.role !== 'DISPATCHER',
      viewerCanCreateResidents: true,
      viewerCanEditMenu: world.role !== 'DISPATCHER',
      viewerCanViewMenuDrafts: world.role !== 'DISPATCHER',
      viewerCanViewNeeds: world.role !== 'WORKER',
      viewerCanEditNeeds: world.role !== 'WORKER',
    };
  };
  const stationById = (id: string) => {
    const station = find(world.stations, id);
    return station ? stationView(station) : null;
  };
  const workerView = (worker: FakeWorker): Record<string, unknown> => ({
    ...worker,
    station: () => stationById(worker.stationId),
    phone: '138****5678',
    certificates: worker.isCertified
      ? [{ type: terms.CERTIFICATE_TYPE[0], issuedOn: '2024-06-01', validUntil: '2029-05-31' }]
      : [],
    onboardedOn: '2025-03-01',
    weeklyAvailability: [1, 2, 3, 4, 5].map((weekday) => ({ weekday, halfDay: 'MORNING' })),
    viewerCanEdit: true,
  });
  const workerById = (id: string) => {
    const worker = find(world.workers, id);
    return worker ? workerView(worker) : null;
  };
  const itemView = (index: number) => {
    const [number, name, summary, workersNeeded, durationMinutes] = items[index % items.length] ?? items[0];
    return {
      id: `itm_${index}`,
      number,
      name,
      summary,
      isIllustrative: true,
      version: 1,
      domains: [],
      method: 'CASE',
      clientCategories: [],
      requiredSkills: [skills[index % skills.length]],
      requiredCertificates: [],
      needsVerification: true,
      workersNeeded,
      fee: {
        model: index % 3 === 2 ? 'PURCHASED' : 'FREE',
        amountFen: null,
        payer: index % 3 === 2 ? '民政部门' : null,
      },
      durationMinutes,
    };
  };
  const residentView = {
    id: 'res_1',
    name: '周**',
    phone: '139****0001',
    idNumber: '5113**********001X',
    address: '北城街道****',
    bornOn: '1951-**-**',
    categories: terms.CLIENT_CATEGORY,
    categoryMemberships: [
      { category: { key: 'relief', name: '临时救助对象' }, since: '2023-02-01', until: '2023-05-31' },
      ...terms.CLIENT_CATEGORY.map((category) => ({ category, since: '2024-03-01', until: null })),
    ],
    household: { key: 'alone', name: '独居' },
    division,
    station: () => stationById('stn_1'),
    version: 1,
    viewerCanEdit: true,
    viewerCanReveal: true,
  };
  const requestView = (request: FakeRequest): Record<string, unknown> => ({
    ...request,
    cycle: 1,
    item: itemView(request.itemIndex),
    station: () => stationById(request.stationId),
    availableActions: staffActions[request.state] ?? [],
    resident: residentView,
    orderer: {
      name: '周**',
      phone: '139****0001',
      isProxy: request.isProxy,
      relation: request.isProxy ? { key: 'child', name: '子女' } : null,
    },
    contact: null,
    preferredWindows: [],
    outcome: request.state === 'CLOSED' ? '已陪同就医并送回家中。' : null,
    assignment:
      request.workerIds.length === 0
        ? null
        : {
            id: `asg_${request.id}`,
            members: request.workerIds.map((id) => ({ worker: workerById(id), role: 'lead', acceptedAt: null })),
            offeredAt: request.orderedAt,
            respondBy: request.dueAt ?? request.orderedAt,
            acceptedAt: null,
            note: null,
          },
    rating:
      request.state === 'CLOSED'
        ? {
            score: 5,
            dimensions: [{ key: 'manner', name: '服务态度', score: 5 }],
            comment: '很耐心，谢谢。',
            ratedAt: request.closedAt,
            workers: [],
            station: stationById(request.stationId),
          }
        : null,
  });
  const requestById = (id: string) => {
    const request = find(world.requests, id);
    return request ? requestView(request) : null;
  };

  return {
    find,
    isUnder,
    stationView,
    stationById,
    workerView,
    workerById,
    itemView,
    residentView,
    requestView,
    requestById,
  };
}

/** What `createViews` gives. */
export type FakeViews = ReturnType<typeof createViews>;
