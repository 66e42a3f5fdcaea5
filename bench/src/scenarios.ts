import { benchNames } from './data/bench-pack.js';

/** One question that both servers are asked, word for word. */
export interface Scenario {
  readonly key: string;
  /** The name of the operation, by which the yardstick knows what is asked. */
  readonly operationName: string;
  readonly zh: string;
  readonly en: string;
  readonly query: string;
  readonly variables: Readonly<Record<string, unknown>>;
  /** Other variables to ask with in turn, where one question would always be the same one. */
  readonly turns?: readonly Readonly<Record<string, unknown>>[];
}

const summary =
  'summary { stationCount operatingCount workerCount certifiedWorkerCount openRequestCount overdueRequestCount }';

const station = `id code name isIllustrative childCount tier { rank key name } kind { key name }
  status { key name countsAs } ${summary}`;

/** The questions; `rootId` is the id of the measured county's root station, `roomIds` are those of rooms below it. */
export const scenariosFor = (rootId: string, roomIds: readonly string[]): readonly Scenario[] => [
  {
    key: 'children',
    operationName: 'Children',
    zh: '县总站的 34 个乡镇站点，含汇总',
    en: 'the 34 township stations of a county with summaries',
    query: `query Children($id: ID!, $first: Int!) {
      station(id: $id) {
        id
        children(first: $first) { nodes { ${station} } pageInfo { hasNextPage endCursor } totalCount }
      }
    }`,
    variables: { id: rootId, first: 100 },
  },
  {
    key: 'subtree',
    operationName: 'Subtree',
    zh: '全县 500 个站点的子树，含汇总',
    en: 'the subtree of a county, 500 stations with summaries',
    query: `query Subtree($id: ID!) { station(id: $id) { id subtree(maxDepth: 3) { ${station} } } }`,
    variables: { id: rootId },
  },
  {
    key: 'requests',
    operationName: 'Requests',
    zh: '一页 50 张需求单，含事项、站点、社工',
    en: 'a page of 50 requests with item, station and worker',
    query: `query Requests($filter: RequestFilter, $first: Int!) {
      requests(filter: $filter, first: $first) {
        nodes {
          id ticketNo state urgency version orderedAt dueAt isOverdue
          item { id number name }
          station { id code name }
          assignment { id respondBy acceptedAt members { role worker { id name kind } } }
        }
        pageInfo { hasNextPage endCursor }
      }
    }`,
    variables: { filter: { stationId: rootId }, first: 50 },
  },
  {
    key: 'tiny',
    operationName: 'Tiny',
    zh: '按代码查一个站点',
    en: 'one station by its code',
    query: 'query Tiny($code: String!) { stationByCode(code: $code) { code name } }',
    variables: { code: benchNames.root(0) },
  },
  {
    key: 'menu',
    operationName: 'Menu',
    zh: '任一站点现行的服务菜单：200 项，逐级调整',
    en: 'the menu in force at any station: 200 items, adapted on the way down',
    query: `query Menu($stationId: ID!) {
      menu(stationId: $stationId) {
        id version publishedAt entryCount
        categories { id number name entries {
          number name durationMinutes workersNeeded fee { model amountFen payer }
          item { id number name summary isIllustrative method needsVerification }
        } }
      }
    }`,
    variables: { stationId: rootId },
    turns: roomIds.map((stationId) => ({ stationId })),
  },
  {
    key: 'tally',
    operationName: 'Tally',
    zh: '看板计数：各状态与超时',
    en: 'the counters of the board: by state, and overdue',
    query: `query Tally($filter: RequestFilter) {
      requestTally(filter: $filter) { totalCount overdueCount byState { state count } }
    }`,
    variables: { filter: { stationId: rootId } },
  },
];

/** The bodies that are sent one after the other, to both alike. */
export const bodiesOf = ({ operationName, query, variables, turns = [variables] }: Scenario): readonly string[] =>
  turns.map((one) => JSON.stringify({ operationName, query, variables: one }));
