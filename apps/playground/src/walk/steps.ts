import { at, listAt, textAt, type Variables } from '../server';

/** What earlier answers told and later steps need. */
export interface Carried {
  readonly resident: string;
  readonly dispatcher: string;
  readonly worker: string;
  /** Every worker of the locality whose account can be entered. */
  readonly workers: readonly unknown[];
  readonly stationId: string;
  readonly residentId: string;
  readonly itemId: string;
  readonly requestId: string;
  readonly ticketNo: string;
  readonly version: number;
  readonly state: string;
  readonly workerId: string;
  /** Part of every idempotency key of this round. */
  readonly round: string;
}

/** Nothing is known before the first step. */
export const nothingCarried = (round: string): Carried => ({
  resident: '',
  dispatcher: '',
  worker: '',
  workers: [],
  stationId: '',
  residentId: '',
  itemId: '',
  requestId: '',
  ticketNo: '',
  version: 0,
  state: '',
  workerId: '',
  round,
});

/** One step of the round: an operation, its variables from what was carried so far, and what its answer adds. */
export interface WalkStep {
  readonly zh: string;
  readonly en: string;
  readonly example: string;
  readonly variables: (carried: Carried) => Variables;
  readonly learn: (data: unknown, carried: Carried) => Carried;
  /** True where what was carried makes the step superfluous: an item that needs no verification is verified when it is ordered. */
  readonly isDone?: (carried: Carried) => boolean;
  /** True where the step signs somebody else in. */
  readonly entersAccount?: boolean;
}

const same = (_data: unknown, carried: Carried): Carried => carried;

const enter = (zh: string, en: string, who: (carried: Carried) => string): WalkStep => ({
  zh,
  en,
  example: '02-enter-demo',
  variables: (carried) => ({ input: { username: who(carried) } }),
  learn: same,
  entersAccount: true,
});

/** The request as the answer of a step shows it: its new version is what the next step is taken on. */
function follow(field: string) {
  return (data: unknown, carried: Carried): Carried => {
    const request = at(data, field, 'request');
    const version = at(request, 'version');
    return {
      ...carried,
      requestId: textAt(request, 'id') || carried.requestId,
      ticketNo: textAt(request, 'ticketNo') || carried.ticketNo,
      state: textAt(request, 'state') || carried.state,
      version: typeof version === 'number' ? version : carried.version,
    };
  };
}

const step = ({ requestId, version, round }: Carried, name: string, more: Variables = {}): Variables => ({
  input: { requestId, expectedVersion: version, ...more, idempotencyKey: `${round}-${name}` },
});

/** 点单 → 核单 → 派单 → 接单 → 服务 → 办结 → 评单, by three people of one locality. */
export const walkSteps: readonly WalkStep[] = [
  { zh: '找三个人来演', en: 'Find three people', example: 'loop-01-people', variables: () => ({}), learn: castOf },
  enter('居民登录', 'Enter as the resident', ({ resident }) => resident),
  { zh: '看服务清单', en: 'Look at the menu', example: 'loop-02-menu', variables: () => ({}), learn: itemOf },
  {
    zh: '点单',
    en: 'Order',
    example: 'loop-03-order',
    variables: ({ stationId, itemId, residentId, round }) => ({
      input: {
        stationId,
        itemId,
        residentId,
        need: '试验台走一遍 / a walk through the playground',
        idempotencyKey: `${round}-order`,
      },
    }),
    learn: follow('orderService'),
  },
  enter('派单员登录', 'Enter as the dispatcher', ({ dispatcher }) => dispatcher),
  {
    zh: '核单',
    en: 'Verify',
    example: 'loop-04-verify',
    variables: (carried) => step(carried, 'verify', { urgency: 'NORMAL' }),
    learn: follow('verifyRequest'),
    isDone: ({ state }) => state === 'VERIFIED',
  },
  {
    zh: '看谁合适',
    en: 'See who fits',
    example: 'loop-05-candidates',
    variables: ({ requestId }) => ({ requestId }),
    learn: candidateOf,
  },
  {
    zh: '派单',
    en: 'Dispatch',
    example: 'loop-06-dispatch',
    variables: (carried) => step(carried, 'dispatch', { workerIds: [carried.workerId] }),
    learn: follow('dispatchRequest'),
  },
  enter('社工登录', 'Enter as the worker', ({ worker }) => worker),
  {
    zh: '接单',
    en: 'Accept',
    example: 'loop-07-accept',
    variables: (carried) => step(carried, 'accept'),
    learn: follow('acceptRequest'),
  },
  {
    zh: '开始服务',
    en: 'Begin the service',
    example: 'loop-08-start',
    variables: (carried) => step(carried, 'start'),
    learn: follow('startService'),
  },
  {
    zh: '办结',
    en: 'Complete',
    example: 'loop-09-complete',
    variables: (carried) => step(carried, 'complete', { outcome: '已上门服务 / served at home' }),
    learn: follow('completeService'),
  },
  enter('居民再登录', 'Enter as the resident again', ({ resident }) => resident),
  {
    zh: '评单',
    en: 'Rate',
    example: 'loop-10-rate',
    variables: (carried) => step(carried, 'rate', { score: 5, comment: '很满意 / very good' }),
    learn: follow('rateService'),
  },
  {
    zh: '看全部经过',
    en: 'See the whole story',
    example: 'loop-11-story',
    variables: ({ requestId }) => ({ id: requestId }),
    learn: same,
  },
];

/** A resident, a dispatcher and the workers of one locality; the accounts of one locality can really serve each other. */
function castOf(data: unknown, carried: Carried): Carried {
  const accounts = listAt(data, 'demoAccounts');
  const localities = [...new Set(accounts.map((account) => textAt(account, 'localityName')))];
  const casts = localities.map((locality) => {
    const playing = (role: string) =>
      accounts.filter((one) => textAt(one, 'localityName') === locality && textAt(one, 'role') === role);
    const [resident] = playing('RESIDENT');
    const [dispatcher] = playing('DISPATCHER');
    return { resident, dispatcher, workers: playing('WORKER') };
  });
  const cast = casts.find(({ resident, dispatcher, workers }) => resident && dispatcher && workers.length > 0);
  return {
    ...carried,
    resident: textAt(cast?.resident, 'username'),
    dispatcher: textAt(cast?.dispatcher, 'username'),
    worker: textAt(cast?.workers[0], 'username'),
    workers: cast?.workers ?? [],
  };
}

/** A service that shows every step: one that the station verifies, for one worker, asking for as little as possible. */
function itemOf(data: unknown, carried: Carried): Carried {
  const resident = at(data, 'viewer', 'resident');
  const entries = listAt(resident, 'station', 'menu', 'categories').flatMap((category) => listAt(category, 'entries'));
  const demands = (entry: unknown): number =>
    (at(entry, 'item', 'needsVerification') === true ? 0 : 100) +
    (at(entry, 'workersNeeded') === 1 ? 0 : 10) +
    listAt(entry, 'item', 'requiredSkills').length +
    listAt(entry, 'item', 'requiredCertificates').length;
  const [simplest] = entries.toSorted((one, other) => demands(one) - demands(other));
  return {
    ...carried,
    residentId: textAt(resident, 'id'),
    stationId: textAt(resident, 'station', 'id'),
    itemId: textAt(simplest, 'item', 'id'),
  };
}

/** The best candidate whose account we can enter next; the best of all where none can, so that the next step says why not. */
function candidateOf(data: unknown, carried: Carried): Carried {
  const candidates = listAt(data, 'candidates', 'candidates').map((candidate) => at(candidate, 'worker'));
  const accountOf = (worker: unknown) =>
    carried.workers.find((account) => {
      const name = textAt(worker, 'name');
      return name !== '' && textAt(account, 'displayName').startsWith(name);
    });
  const chosen = candidates.find((worker) => accountOf(worker) !== undefined) ?? candidates[0];
  return {
    ...carried,
    workerId: textAt(chosen, 'id'),
    worker: textAt(accountOf(chosen), 'username') || carried.worker,
  };
}
