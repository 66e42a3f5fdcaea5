import { randomUUID } from 'node:crypto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type Client, startTestApi, type TestApi } from '../../../test/harness.js';
import { type Cast, castOfTheEast, loopSteps, mustStep, runLoop, step } from '../../../test/loop.js';

let api: TestApi;
let cast: Cast;
beforeEach(async () => {
  api = await startTestApi();
  cast = await castOfTheEast(api.as);
});
afterEach(() => api.close());

interface Story {
  readonly state: string;
  readonly version: number;
  readonly availableActions: readonly string[];
  readonly isOverdue: boolean;
  readonly need: string | null;
  readonly item: { readonly name: string };
  readonly station: { readonly code: string };
  readonly resident: { readonly name: string } | null;
  readonly orderer: { readonly name: string; readonly phone: string | null; readonly isProxy: boolean };
  readonly contact: { readonly name: string; readonly phone: string | null; readonly address: string | null } | null;
  readonly assignment: {
    readonly acceptedAt: string | null;
    readonly members: readonly { readonly worker: { readonly name: string }; readonly role: string }[];
  } | null;
  readonly rating: { readonly score: number; readonly workers: readonly { readonly name: string }[] } | null;
  readonly events: readonly {
    readonly sequence: number;
    readonly action: string;
    readonly from: string | null;
    readonly to: string;
    readonly actorName: string;
    readonly reason: string | null;
    readonly note: string | null;
  }[];
}

const storyQuery = `query Story($id: ID!) { request(id: $id) {
  state version availableActions isOverdue need item { name } station { code } resident { name }
  orderer { name phone isProxy } contact { name phone address }
  assignment { acceptedAt members { role worker { name } } }
  rating { score workers { name } station { code } dimensions { key name score } comment }
  events { sequence action from to actorName reason note }
} }`;

async function storyFor(client: Client, id: string): Promise<Story | null> {
  const answer = await client.ask<{ request: Story | null }>(storyQuery, { id });
  expect(answer.errors).toBeUndefined();
  return answer.data.request;
}

const order = (rest: object = {}) =>
  mustStep(cast.resident, 'orderService', { stationId: cast.stationId, itemId: cast.itemId, ...rest });

it('walks a wish from the order to the rating and tells the story of it', async () => {
  const done = await runLoop(cast);
  expect(done.state).toBe('CLOSED');
  expect(done.ticketNo).toBe('D20260305-00001');
  const story = await storyFor(cast.resident, done.id);
  expect(story?.events.map((event) => `${event.sequence} ${event.action} ${event.from} ${event.to}`)).toEqual([
    '1 ORDER null SUBMITTED',
    '2 VERIFY SUBMITTED VERIFIED',
    '3 DISPATCH VERIFIED DISPATCHED',
    '4 ACCEPT DISPATCHED ACCEPTED',
    '5 START ACCEPTED IN_SERVICE',
    '6 COMPLETE IN_SERVICE DELIVERED',
    '7 RATE DELIVERED CLOSED',
  ]);
  expect(story?.version).toBe(7);
  expect(story?.rating).toMatchObject({ score: 5, workers: [{ name: '丁一心' }], station: { code: 'east-1' } });
  expect(story?.assignment?.members).toEqual([{ role: 'LEAD', worker: { name: '丁一心' } }]);
  expect(story?.availableActions).toEqual([]);
});

it('offers to everybody the steps that are theirs, in every state of the loop', async () => {
  let request = await order();
  const offered = async () =>
    Promise.all(
      [cast.resident, cast.dispatcher, cast.worker].map(
        async (client) => (await storyFor(client, request.id))?.availableActions ?? null,
      ),
    );
  const seen = [await offered()];
  for (const [who, mutation, rest] of loopSteps(cast)) {
    request = await mustStep(cast[who], mutation, { requestId: request.id, expectedVersion: request.version, ...rest });
    seen.push(await offered());
  }
  expect(seen).toEqual([
    [['WITHDRAW'], ['VERIFY', 'RETURN', 'REJECT'], null],
    [['WITHDRAW'], ['DISPATCH', 'REJECT'], null],
    [['WITHDRAW'], [], ['ACCEPT', 'DECLINE']],
    [['WITHDRAW'], [], ['START']],
    [[], [], ['RECORD_VISIT', 'COMPLETE']],
    [['RATE'], [], []],
    [[], [], []],
  ]);
});

it('shows whom to visit to the worker who has accepted and to nobody else at the station', async () => {
  let request = await order();
  const contacts = async () =>
    Promise.all(
      [cast.resident, cast.dispatcher, cast.worker].map(
        async (client) => (await storyFor(client, request.id))?.contact?.name ?? null,
      ),
    );
  const seen = [await contacts()];
  for (const [who, mutation, rest] of loopSteps(cast)) {
    request = await mustStep(cast[who], mutation, { requestId: request.id, expectedVersion: request.version, ...rest });
    seen.push(await contacts());
  }
  const own = '顾大娘';
  expect(seen).toEqual([
    [own, null, null],
    [own, null, null],
    [own, null, null],
    [own, null, own],
    [own, null, own],
    [own, null, own],
    [own, null, null],
  ]);
});

it('hides the names of residents from everybody but themselves', async () => {
  const request = await order();
  const asDispatcher = await storyFor(cast.dispatcher, request.id);
  expect(asDispatcher?.orderer).toMatchObject({ name: '顾**', phone: '199****2001' });
  expect(asDispatcher?.resident).toEqual({ name: '顾**' });
  expect(asDispatcher?.events[0]?.actorName).toBe('顾**');
  expect((await storyFor(cast.resident, request.id))?.events[0]?.actorName).toBe('顾大娘');
});

it('takes an order for somebody else and keeps what the two are to each other', async () => {
  const request = await order({
    onBehalf: { name: '𠮷奶奶', relationKey: 'neighbour', phone: '13900001111', address: '幸福路 9 号' },
    need: '邻居𠮷奶奶一个人住👵🏽，想请人看看。',
    preferredWindows: [{ startsAt: '2026-03-06T09:00:00+08:00', endsAt: '2026-03-06T11:00:00+08:00' }],
  });
  const story = await storyFor(cast.resident, request.id);
  expect(story?.contact).toEqual({ name: '𠮷奶奶', phone: '13900001111', address: '幸福路 9 号' });
  expect(story?.orderer.isProxy).toBe(true);
  expect(story?.need).toBe('邻居𠮷奶奶一个人住👵🏽，想请人看看。');
  expect((await storyFor(cast.dispatcher, request.id))?.contact).toBeNull();
});

it('goes back to the orderer and comes again, and its promise waits meanwhile', async () => {
  let request = await order();
  const due = async () =>
    (
      await cast.resident.ask<{ request: { dueAt: string } }>('query ($id: ID!) { request(id: $id) { dueAt } }', {
        id: request.id,
      })
    ).data.request.dueAt;
  const before = Date.parse(await due());
  const next = async (client: Client, mutation: string, rest: object) => {
    request = await mustStep(client, mutation, { requestId: request.id, expectedVersion: request.version, ...rest });
  };
  await next(cast.dispatcher, 'returnRequest', { missing: '请补充门牌号。' });
  expect(request.state).toBe('RETURNED');
  api.clock.advance(20 * 60_000);
  await next(cast.resident, 'resubmitRequest', { need: '门牌号是 3 号。', note: '已补充' });
  expect(request.state).toBe('SUBMITTED');
  expect(Date.parse(await due()) - before).toBe(20 * 60_000);
  expect((await storyFor(cast.dispatcher, request.id))?.need).toBe('门牌号是 3 号。');
});

it('tells the orderer in words why the station refused', async () => {
  const request = await order();
  await mustStep(cast.dispatcher, 'rejectRequest', {
    requestId: request.id,
    expectedVersion: 1,
    reasonKey: 'duplicate',
    note: '您昨天已点过同一事项。',
  });
  const last = (await storyFor(cast.resident, request.id))?.events.at(-1);
  expect(last).toMatchObject({ action: 'REJECT', reason: '重复点单', note: '您昨天已点过同一事项。' });
});

it('returns a declined offer to the pool, keeps it from that worker, and lets the worker leave', async () => {
  let request = await order();
  request = await mustStep(cast.dispatcher, 'verifyRequest', { requestId: request.id, expectedVersion: 1 });
  request = await mustStep(cast.dispatcher, 'dispatchRequest', {
    requestId: request.id,
    expectedVersion: 2,
    workerIds: [cast.workerId],
  });
  request = await mustStep(cast.worker, 'declineRequest', {
    requestId: request.id,
    expectedVersion: 3,
    reasonKey: 'too-busy',
  });
  expect(request.state).toBe('VERIFIED');
  expect(await storyFor(cast.worker, request.id)).toBeNull();
  const again = await step(cast.dispatcher, 'dispatchRequest', {
    requestId: request.id,
    expectedVersion: request.version,
    workerIds: [cast.workerId],
  });
  expect(again.data['dispatchRequest']?.__typename).toBe('WorkersNotEligible');
});

it('lets a repeated key open no door to whoever has lost sight of the request', async () => {
  let request = await order();
  request = await mustStep(cast.dispatcher, 'verifyRequest', { requestId: request.id, expectedVersion: 1 });
  request = await mustStep(cast.dispatcher, 'dispatchRequest', {
    requestId: request.id,
    expectedVersion: 2,
    workerIds: [cast.workerId],
  });
  const decline = { requestId: request.id, expectedVersion: 3, reasonKey: 'too-busy', idempotencyKey: randomUUID() };
  const first = await step(cast.worker, 'declineRequest', decline);
  expect(first.data['declineRequest']?.request?.state).toBe('VERIFIED');
  const repeated = await step(cast.worker, 'declineRequest', decline);
  expect(repeated.data['declineRequest']).toEqual({ __typename: 'DeclineRequestSuccess', request: null });
});

it('tells a resident of the worker who comes what the visit needs, and nothing of the register', async () => {
  let request = await order();
  for (const [who, mutation, rest] of loopSteps(cast).slice(0, 3)) {
    request = await mustStep(cast[who], mutation, { requestId: request.id, expectedVersion: request.version, ...rest });
  }
  const seenBy = async (client: Client) => {
    const { data } = await client.ask<{ request: { assignment: { members: { worker: object }[] } } }>(
      `query($id: ID!) { request(id: $id) { assignment { members { worker {
         name isCertified phone openCaseCount caseloadCap ratingCount onboardedOn weeklyAvailability { weekday } certificates { issuedOn } } } } } }`,
      { id: request.id },
    );
    return data.request.assignment.members[0]?.worker;
  };
  expect(await seenBy(cast.resident)).toEqual({
    name: '丁一心',
    isCertified: true,
    phone: null,
    openCaseCount: null,
    caseloadCap: null,
    ratingCount: null,
    onboardedOn: null,
    weeklyAvailability: [],
    certificates: [],
  });
  expect(await seenBy(await api.as('east-head'))).toMatchObject({ openCaseCount: 1, ratingCount: 0 });
});

it('gives whoever still sees the request the same answer again', async () => {
  const request = await order();
  const verify = { requestId: request.id, expectedVersion: 1, idempotencyKey: randomUUID() };
  const first = await step(cast.dispatcher, 'verifyRequest', verify);
  expect((await step(cast.dispatcher, 'verifyRequest', verify)).data).toEqual(first.data);
});

it('ends an active assignment when the orderer takes the request back', async () => {
  let request = await order();
  for (const [who, mutation, rest] of loopSteps(cast).slice(0, 3)) {
    request = await mustStep(cast[who], mutation, { requestId: request.id, expectedVersion: request.version, ...rest });
  }
  const openCases = async () =>
    (
      await api.app.database.read.get<{ n: number }>('SELECT open_cases AS n FROM workers WHERE id = ?', [
        cast.workerId,
      ])
    )?.n;
  expect(await openCases()).toBe(1);
  await mustStep(cast.resident, 'withdrawRequest', { requestId: request.id, expectedVersion: request.version });
  expect(await openCases()).toBe(0);
  expect(await storyFor(cast.worker, request.id)).toBeNull();
});

it('waits for the whole team before a request counts as accepted', async () => {
  const pair = await castOfTheEast(api.as, '1-02');
  const wen = await api.as('wen');
  const { data } = await wen.ask<{ viewer: { worker: { id: string } } }>('{ viewer { worker { id } } }');
  let request = await mustStep(pair.resident, 'orderService', { stationId: pair.stationId, itemId: pair.itemId });
  const next = async (client: Client, mutation: string, rest: object = {}) => {
    request = await mustStep(client, mutation, { requestId: request.id, expectedVersion: request.version, ...rest });
    return request.state;
  };
  await next(pair.dispatcher, 'verifyRequest');
  const alone = await step(pair.dispatcher, 'dispatchRequest', {
    requestId: request.id,
    expectedVersion: request.version,
    workerIds: [pair.workerId],
  });
  expect(alone.data['dispatchRequest']?.__typename).toBe('InvalidInput');
  await next(pair.dispatcher, 'dispatchRequest', { workerIds: [pair.workerId, data.viewer.worker.id] });
  expect(await next(pair.worker, 'acceptRequest')).toBe('DISPATCHED');
  expect(await next(wen, 'acceptRequest')).toBe('ACCEPTED');
});

describe('on the phone', () => {
  it('lets staff order for a resident of their subtree, and nobody else', async () => {
    const residentOf = async (name: string) =>
      (await api.app.database.read.get<{ id: string }>('SELECT id FROM residents WHERE name = ?', [name]))?.id;
    const input = { stationId: cast.stationId, itemId: cast.itemId };
    const request = await mustStep(cast.dispatcher, 'orderService', {
      ...input,
      residentId: await residentOf('顾大娘'),
    });
    expect((await storyFor(cast.resident, request.id))?.orderer.isProxy).toBe(true);
    const foreign = await step(cast.dispatcher, 'orderService', { ...input, residentId: await residentOf('徐大娘') });
    expect(foreign.data['orderService']?.__typename).toBe('NotFound');
    const neighbour = await step(cast.resident, 'orderService', { ...input, residentId: await residentOf('𠮷大爷') });
    expect(neighbour.data['orderService']?.__typename).toBe('NotFound');
  });
});
