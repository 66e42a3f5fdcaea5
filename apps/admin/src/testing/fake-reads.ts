import type { RequestFilter, Role, WorkerFilter } from '../graphql/generated/graphql';
import { allStates } from '../ui/words';
import { connection, division, type FakeViews } from './fake-views';
import type { FakeRequest, FakeStation, FakeWorld } from './world';

interface TextFilter {
  readonly text?: string | null;
}

/** The demo accounts, one for each role. */
export const demo: readonly { readonly username: string; readonly role: Role; readonly displayName: string }[] = [
  { username: 'sq-admin', role: 'COUNTY_ADMIN', displayName: '演示管理员' },
  { username: 'sq-head', role: 'STATION_HEAD', displayName: '演示站长' },
  { username: 'sq-dispatcher', role: 'DISPATCHER', displayName: '演示派单员' },
  { username: 'sq-worker', role: 'WORKER', displayName: '演示社工' },
  { username: 'sq-resident', role: 'RESIDENT', displayName: '演示居民' },
];

/** The query fields of the contract, as far as the admin asks them. */
export function createReads(world: FakeWorld, views: FakeViews) {
  const {
    isUnder,
    stationView,
    stationById,
    workerView,
    workerById,
    itemView,
    residentView,
    requestView,
    requestById,
  } = views;
  const filtered = (filter: RequestFilter | null | undefined): FakeRequest[] =>
    world.requests.filter(
      (request) =>
        (!filter?.states || filter.states.includes(request.state)) &&
        (!filter?.overdue || request.isOverdue) &&
        (!filter?.stationId || isUnder(request.stationId, String(filter.stationId))) &&
        (!filter?.workerId || request.workerIds.includes(String(filter.workerId))) &&
        (!filter?.text || `${request.ticketNo}${itemView(request.itemIndex).name}`.includes(filter.text)),
    );

  const exclusionsOf = () =>
    world.workers.slice(4).map((worker, index) => ({
      worker: workerView(worker),
      reasons: [
        { code: 'NOT_AVAILABLE', text: '居民希望的时间没有空', fix: '与居民另约时间' },
        ...(index % 2 === 0
          ? [{ code: 'CASELOAD_CAP', text: `在手 12 件，已达上限`, fix: '先办结一件，或调高上限' }]
          : []),
      ],
    }));
  const viewer = () => {
    const account = demo.find(({ role }) => role === world.role);
    if (!account) return null;
    return {
      account: { id: `acc_${account.username}`, username: account.username, displayName: account.displayName },
      roles: [{ role: account.role, station: stationById('stn_0') }],
      stations: [stationById('stn_0')],
      worker: null,
      resident: null,
      isDemo: true,
      viewerCanEditTerms: account.role === 'COUNTY_ADMIN',
      viewerCanManageAccounts: account.role === 'COUNTY_ADMIN',
    };
  };
  const stationMatches = (filter: TextFilter | undefined): FakeStation[] => {
    const text = filter?.text ?? '';
    const initials = text.toLowerCase() === 'bcjd' ? '北城街道' : text;
    return world.stations.filter(({ name, code }) => name.includes(initials) || code.includes(initials));
  };

  return {
    viewer,
    demoAccounts: () =>
      demo.map((account) => ({
        ...account,
        station: stationById('stn_0'),
        locality: 'shunqing',
        localityName: '四川南充 顺庆区',
      })),
    stationRoots: () => world.stations.filter(({ parentId }) => parentId === null).map(stationView),
    station: ({ id }: { id: string }) => stationById(id),
    stations: ({ filter, ...page }: { filter?: TextFilter; first: number; after?: string }) =>
      connection(stationMatches(filter).map(stationView), page),
    divisions: () => connection([division], { first: 100 }),
    menu: ({ stationId }: { stationId: string }) => ({
      id: 'mnu_1',
      station: stationById(stationId),
      version: 3,
      publishedAt: '2026-09-01T00:00:00Z',
      entryCount: 22,
      categories: Array.from({ length: 9 }, (_, category) => ({
        id: `cat_${category}`,
        number: String(category + 1),
        name: [
          '困难帮扶',
          '为老服务',
          '儿童关爱',
          '矛盾化解',
          '社区融合',
          '心理支持',
          '就业助力',
          '健康促进',
          '志愿服务',
        ][category],
        entries: Array.from({ length: category < 4 ? 3 : 2 }, (_unused, entry) => {
          const item = itemView(category + entry);
          return { ...item, id: `ent_${category}_${entry}`, item, originStation: stationById('stn_0') };
        }),
      })),
    }),
    request: ({ id }: { id: string }) => requestById(id),
    requestByTicketNo: ({ ticketNo }: { ticketNo: string }) => {
      const request = world.requests.find((each) => each.ticketNo === ticketNo);
      return request ? requestView(request) : null;
    },
    requests: ({ filter, ...page }: { filter?: RequestFilter; first: number; after?: string }) =>
      connection(filtered(filter).map(requestView), page),
    requestTally: ({ filter }: { filter?: RequestFilter }) => {
      const list = filtered(filter);
      return {
        totalCount: list.length,
        overdueCount: list.filter(({ isOverdue }) => isOverdue).length,
        byState: allStates.map((state) => ({ state, count: list.filter((each) => each.state === state).length })),
      };
    },
    worker: ({ id }: { id: string }) => workerById(id),
    workers: ({ filter, ...page }: { filter?: WorkerFilter; first: number; after?: string }) =>
      connection(
        world.workers
          .filter(
            (worker) =>
              (!filter?.text || worker.name.includes(filter.text)) &&
              (!filter?.kinds || filter.kinds.includes(worker.kind)) &&
              (filter?.certified === undefined ||
                filter.certified === null ||
                filter.certified === worker.isCertified) &&
              (!filter?.underStationId || isUnder(worker.stationId, String(filter.underStationId))),
          )
          .map(workerView),
        page,
      ),
    resident: () => residentView,
    residents: (page: { first: number; after?: string }) => connection([residentView], page),
    candidates: ({ requestId, first }: { requestId: string; first: number }) => ({
      requestId,
      candidates: world.workers.slice(0, Math.min(4, first)).map((worker, index) => ({
        rank: index + 1,
        worker: workerView(worker),
        score: 8_600 - index * 900,
        reasons: [
          {
            factor: 'SKILL_FIT',
            contribution: 4_000 - index * 400,
            maximum: 4_000,
            text: '具备入户探访，服务过同类事项 12 次',
          },
          { factor: 'TRAVEL', contribution: 2_200 - index * 200, maximum: 2_500, text: '同一街道，约 1.2 公里' },
          {
            factor: 'LOAD',
            contribution: 1_400 - index * 100,
            maximum: 2_000,
            text: `在手 ${worker.openCaseCount} 件，上限 12 件`,
          },
          { factor: 'RATING', contribution: 1_000 - index * 200, maximum: 1_500, text: '群众评价 4.8 分（21 次）' },
        ],
      })),
      exclusions: (page: { first: number; after?: string }) => connection(exclusionsOf(), page),
      nobodyFits: null,
    }),
  };
}
