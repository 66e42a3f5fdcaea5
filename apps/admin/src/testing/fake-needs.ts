import { GraphQLError } from 'graphql';
import type {
  DismissNeedInput,
  LinkNeedInput,
  MergeNeedsInput,
  NeedAction,
  NeedFilter,
  NeedStatus,
  RecordNeedInput,
} from '../graphql/generated/graphql';
import { connection, type FakeViews } from './fake-views';
import type { FakeWorld } from './world';

interface FakeNeed {
  readonly id: string;
  readonly text: string;
  readonly source: string;
  readonly stationId: string;
  peopleCount: number | null;
  status: NeedStatus;
  reason: string | null;
  itemIndexes: number[];
  mergedIntoId: string | null;
  version: number;
}

const actions: Readonly<Record<NeedStatus, readonly NeedAction[]>> = {
  OPEN: ['LINK', 'PLAN', 'DISMISS', 'MERGE'],
  PLANNED: ['LINK', 'DISMISS', 'REOPEN', 'MERGE'],
  LINKED: ['LINK', 'REOPEN', 'MERGE'],
  DISMISSED: ['REOPEN'],
};

/** What the people of the fake county need. */
export function createFakeNeeds(world: FakeWorld, { stationById, itemView, isUnder }: FakeViews) {
  const need = (n: number, text: string, status: NeedStatus, itemIndexes: number[] = []): FakeNeed => ({
    id: `ned_${n}`,
    text,
    source: n === 2 ? 'RESIDENT' : 'SURVEY',
    stationId: 'stn_0',
    peopleCount: n === 2 ? null : n * 10,
    status,
    reason: null,
    itemIndexes,
    mergedIntoId: null,
    version: 1,
  });
  const list: FakeNeed[] = [
    need(1, '独居老人希望有人定期上门理发', 'OPEN'),
    need(2, '希望周末也能约到上门服务', 'OPEN'),
    need(3, '看病取药没人陪', 'LINKED', [0]),
    need(4, '希望代缴水电费', 'DISMISSED'),
  ];
  const view = (one: FakeNeed): Record<string, unknown> => ({
    ...one,
    __typename: 'Need',
    heardOn: '2026-02-20',
    evidence: '二月入户调研',
    clientCategories: [],
    domains: [],
    station: stationById(one.stationId),
    items: one.itemIndexes.map((index) => itemView(index)),
    saidBy: null,
    mergedInto: null,
    duplicates: list.filter(({ mergedIntoId }) => mergedIntoId === one.id).map(view),
    events: [],
    availableActions: one.mergedIntoId === null ? actions[one.status] : [],
  });
  const matches = (one: FakeNeed, filter: NeedFilter): boolean =>
    one.mergedIntoId === null &&
    (filter.withoutItem !== true || ['OPEN', 'PLANNED'].includes(one.status)) &&
    (filter.withoutItem !== false || one.status === 'LINKED') &&
    (!filter.statuses || filter.statuses.includes(one.status)) &&
    (!filter.sources || filter.sources.some((source) => source === one.source)) &&
    (!filter.stationId || isUnder(one.stationId, String(filter.stationId))) &&
    (!filter.itemId || one.itemIndexes.some((index) => itemView(index).id === filter.itemId)) &&
    (!filter.text || one.text.includes(filter.text));
  const step = (
    name: string,
    input: { readonly needId: string | number; readonly expectedVersion: number },
    change: (one: FakeNeed) => void,
  ) => {
    const one = list.find(({ id }) => id === input.needId);
    if (!one) return { __typename: 'NotFound', message: '找不到，或您无权查看。' };
    if (one.version !== input.expectedVersion) {
      const message = '内容刚刚被他人修改，请刷新后再试。';
      return { __typename: 'ChangedMeanwhile', message, currentVersion: one.version };
    }
    change(one);
    one.version += 1;
    return { __typename: `${name}Success`, need: view(one) };
  };
  const figures = (orderedCount: number, acceptedCount: number, median: number | null, ratings: number) => ({
    isOnMenu: true,
    orderedCount,
    acceptedCount,
    acceptedShare: orderedCount === 0 ? null : acceptedCount / orderedCount,
    medianWaitingMinutes: median,
    p90WaitingMinutes: median === null ? null : median * 3,
    declinedCount: 1,
    completedCount: ratings,
    waitingCount: orderedCount - acceptedCount,
    ratingCount: ratings,
    averageRating: ratings < 3 ? null : 4.6,
  });

  return {
    needs: ({ filter, ...page }: { filter?: NeedFilter; first: number; after?: string }) => {
      if (world.role === 'WORKER') throw new GraphQLError('no', { extensions: { code: 'FORBIDDEN' } });
      return connection(list.filter((one) => matches(one, filter ?? {})).map(view), page);
    },
    need: ({ id }: { id: string }) => {
      const found = list.find((one) => one.id === id);
      return found ? view(found) : null;
    },
    itemDemand: () =>
      [figures(4, 2, 45, 1), figures(20, 19, 600, 12), figures(0, 0, null, 0)].map((one, n) => ({
        ...one,
        item: itemView(n),
        needCount: list.filter(({ itemIndexes }) => itemIndexes.includes(n)).length,
      })),
    recordNeed: ({ input }: { input: RecordNeedInput }) => {
      if (/\d{11}/.test(input.text)) {
        const issues = [{ path: ['text'], message: '请不要写电话或身份证号' }];
        return { __typename: 'InvalidInput', message: '请改正标出的内容。', issues };
      }
      const one = need(list.length + 1, input.text, 'OPEN');
      list.unshift({ ...one, peopleCount: input.peopleCount ?? null });
      return { __typename: 'RecordNeedSuccess', need: view(one) };
    },
    linkNeed: ({ input }: { input: LinkNeedInput }) =>
      step('LinkNeed', input, (one) => {
        one.status = 'LINKED';
        one.itemIndexes = [0];
      }),
    planNeed: ({ input }: { input: DismissNeedInput }) =>
      step('PlanNeed', input, (one) => {
        one.status = 'PLANNED';
        one.reason = input.reason;
      }),
    dismissNeed: ({ input }: { input: DismissNeedInput }) =>
      step('DismissNeed', input, (one) => {
        one.status = 'DISMISSED';
        one.reason = input.reason;
      }),
    reopenNeed: ({ input }: { input: DismissNeedInput }) =>
      step('ReopenNeed', input, (one) => {
        one.status = 'OPEN';
        one.itemIndexes = [];
      }),
    mergeNeeds: ({ input }: { input: MergeNeedsInput }) =>
      step('MergeNeeds', input, (kept) => {
        for (const { needId } of input.duplicates) {
          const duplicate = list.find(({ id }) => id === needId);
          if (!duplicate) continue;
          duplicate.mergedIntoId = kept.id;
          kept.peopleCount = (kept.peopleCount ?? 0) + (duplicate.peopleCount ?? 0);
        }
      }),
  };
}
