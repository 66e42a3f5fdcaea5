import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Client, startTestApi, type TestApi } from '../../../test/harness.js';
import { type Cast, castOfTheEast, loopSteps, mustStep, step } from '../../../test/loop.js';

let api: TestApi;
let cast: Cast;
beforeAll(async () => {
  api = await startTestApi();
  cast = await castOfTheEast(api.as);
});
afterAll(() => api.close());

const order = () => mustStep(cast.resident, 'orderService', { stationId: cast.stationId, itemId: cast.itemId });

async function requestAfter(steps: number) {
  let request = await order();
  for (const [who, mutation, rest] of loopSteps(cast).slice(0, steps)) {
    request = await mustStep(cast[who], mutation, { requestId: request.id, expectedVersion: request.version, ...rest });
  }
  return request;
}

interface Refused {
  readonly __typename: string;
  readonly message: string;
  readonly state?: string;
  readonly possibleFrom?: readonly string[];
  readonly currentVersion?: number;
  readonly request?: { readonly state: string } | null;
  readonly status?: { readonly key: string };
  readonly exclusions?: readonly {
    readonly worker: { readonly name: string };
    readonly reasons: readonly { readonly code: string; readonly text: string; readonly fix: string | null }[];
  }[];
}

/** A step with everything that its refusals carry. */
async function refused(client: Client, mutation: string, parts: string, input: object, headers = {}): Promise<Refused> {
  const Name = mutation[0]?.toUpperCase() + mutation.slice(1);
  const { data } = await client.ask<Record<string, Refused>>(
    `mutation Step($input: ${Name}Input!) { ${mutation}(input: $input) { __typename ... on Refusal { message } ${parts} } }`,
    { input: { idempotencyKey: randomUUID(), ...input } },
    headers,
  );
  const answer = data[mutation];
  if (answer === undefined) throw new Error('the step was answered with an error');
  return answer;
}

describe('a step', () => {
  it('says where the request stands when it is not possible there, and where it would be', async () => {
    const { id: requestId, version: expectedVersion } = await requestAfter(1);
    const before = await api.digest();
    const answer = await refused(
      cast.dispatcher,
      'verifyRequest',
      '... on RequestInWrongState { state possibleFrom }',
      { requestId, expectedVersion },
    );
    expect(answer).toMatchObject({ __typename: 'RequestInWrongState', state: 'VERIFIED', possibleFrom: ['SUBMITTED'] });
    expect(answer.message).toContain('待派单');
    expect(await api.digest()).toBe(before);
  });

  it('on an old picture is refused with the present state, in the language asked for', async () => {
    const { id: requestId } = await requestAfter(1);
    const answer = await refused(
      cast.dispatcher,
      'verifyRequest',
      '... on ChangedMeanwhile { currentVersion request { state } }',
      { requestId, expectedVersion: 1 },
      { 'accept-language': 'en' },
    );
    expect(answer).toMatchObject({
      __typename: 'ChangedMeanwhile',
      currentVersion: 2,
      request: { state: 'VERIFIED' },
    });
    expect(answer.message).toContain('Awaiting dispatch');
  });

  it('that is somebody else’s is an error and leaves no trace', async () => {
    const { id: requestId, version: expectedVersion } = await order();
    const before = await api.digest();
    const attempts: readonly (readonly [Client, string, object])[] = [
      [cast.resident, 'verifyRequest', {}],
      [cast.resident, 'dispatchRequest', { workerIds: [cast.workerId] }],
      [cast.dispatcher, 'withdrawRequest', {}],
      [cast.dispatcher, 'rateService', { score: 5 }],
    ];
    for (const [client, mutation, rest] of attempts) {
      const answer = await step(client, mutation, { requestId, expectedVersion, ...rest });
      expect(answer.errors?.[0]?.extensions.code, mutation).toBe('FORBIDDEN');
    }
    expect(await api.digest()).toBe(before);
  });

  it('of a worker that does not fit the state is told by the state', async () => {
    const { id: requestId, version: expectedVersion } = await requestAfter(2);
    const early = await step(cast.worker, 'startService', { requestId, expectedVersion });
    expect(early.data['startService']?.__typename).toBe('RequestInWrongState');
    const done = await mustStep(cast.worker, 'acceptRequest', { requestId, expectedVersion });
    const twice = await step(cast.worker, 'acceptRequest', { requestId, expectedVersion: done.version });
    expect(twice.data['acceptRequest']?.__typename).toBe('RequestInWrongState');
  });

  it('needs a session', async () => {
    const answer = await step(api.visitor(), 'verifyRequest', { requestId: 'req_1', expectedVersion: 1 });
    expect(answer.errors?.[0]?.extensions.code).toBe('UNAUTHENTICATED');
  });
});

describe('a request out of sight', () => {
  it('is answered as if it did not exist, to every step, and nothing is written', async () => {
    const { id: requestId, version: expectedVersion } = await order();
    const strangers = await Promise.all(['west-dispatcher', 'xi', 'xu', 'ji'].map(api.as));
    const before = await api.digest();
    const steps: readonly (readonly [string, object])[] = [
      ['verifyRequest', {}],
      ['returnRequest', { missing: '什么' }],
      ['resubmitRequest', {}],
      ['rejectRequest', { reasonKey: 'other' }],
      ['dispatchRequest', { workerIds: [cast.workerId] }],
      ['acceptRequest', {}],
      ['declineRequest', { reasonKey: 'other' }],
      ['startService', {}],
      ['recordVisit', { note: '走访' }],
      ['completeService', {}],
      ['rateService', { score: 3 }],
      ['withdrawRequest', {}],
    ];
    for (const stranger of strangers) {
      for (const [mutation, rest] of steps) {
        const answer = await step(stranger, mutation, { requestId, expectedVersion, ...rest });
        const absent = await step(stranger, mutation, { requestId: 'req_0000', expectedVersion, ...rest });
        expect(answer.data[mutation]).toEqual(absent.data[mutation]);
        expect(answer.data[mutation]?.__typename).toBe('NotFound');
      }
      const { data } = await stranger.ask<Record<string, unknown>>(
        'query ($id: ID!) { request(id: $id) { id } node(id: $id) { id } requests { totalCount } requestTally { totalCount } }',
        { id: requestId },
      );
      expect(data).toMatchObject({ request: null, node: null });
    }
    expect(await api.digest()).toBe(before);
  });

  it('cannot be ranked for, whether it exists or not', async () => {
    const { id } = await order();
    const west = await api.as('west-dispatcher');
    for (const requestId of [id, 'req_0000']) {
      const answer = await west.ask('query ($id: ID!) { candidates(requestId: $id) { requestId } }', { id: requestId });
      expect(answer.errors?.[0]?.extensions.code).toBe('FORBIDDEN');
    }
  });
});

describe('a dispatch', () => {
  it('names every reason against every worker who does not fit, with what would help', async () => {
    const { id: requestId, version: expectedVersion } = await requestAfter(1);
    const rows = await api.app.database.read.all<{ id: string; name: string }>('SELECT id, name FROM workers');
    const idOf = (name: string) => rows.find((row) => row.name === name)?.id ?? '';
    const before = await api.digest();
    const answer = await refused(
      cast.dispatcher,
      'dispatchRequest',
      '... on WorkersNotEligible { exclusions { worker { name } reasons { code text fix } } }',
      { requestId, expectedVersion, workerIds: [cast.workerId, idOf('新四心')] },
    );
    expect(answer.__typename).toBe('WorkersNotEligible');
    expect(answer.exclusions?.map((one) => one.worker.name)).toEqual(['新四心']);
    expect(answer.exclusions?.[0]?.reasons[0]).toEqual({
      code: 'SKILL_MISSING',
      text: '缺少技能：为老服务',
      fix: '参加培训后在人员档案中登记该技能',
    });
    expect(await api.digest()).toBe(before);
  });

  it('does not find workers beyond the dispatcher’s subtree, existing or not', async () => {
    const { id: requestId, version: expectedVersion } = await requestAfter(1);
    const xi = await api.as('xi');
    const { data } = await xi.ask<{ viewer: { worker: { id: string } } }>('{ viewer { worker { id } } }');
    for (const stranger of [data.viewer.worker.id, 'wrk_0000', '\u0000', '']) {
      const answer = await step(cast.dispatcher, 'dispatchRequest', {
        requestId,
        expectedVersion,
        workerIds: [cast.workerId, stranger],
      });
      expect(answer.data['dispatchRequest']?.__typename).toBe('NotFound');
    }
  });
});

describe('an order', () => {
  it('is refused where the station takes none, with its status', async () => {
    const { data } = await (await api.as('east-head')).ask<{ stationByCode: { id: string; version: number } }>(
      '{ stationByCode(code: "east-2") { id version } }',
    );
    await mustClose(data.stationByCode);
    const head = await api.as('east-dispatcher');
    const answer = await refused(head, 'orderService', '... on StationNotOpen { status { key } }', {
      stationId: data.stationByCode.id,
      itemId: cast.itemId,
      onBehalf: { name: '某人', relationKey: 'other' },
    });
    expect(answer).toMatchObject({ __typename: 'StationNotOpen', status: { key: 'closed' } });
  });

  const mustClose = (station: { readonly id: string }) =>
    api.app.database.unitOfWork.run(async (tx) => {
      await tx.run("UPDATE stations SET status_key = 'closed' WHERE id = ?", [station.id]);
      return { ok: true };
    });

  it('finds only what stands on the menu, and only stations on the resident’s own line', async () => {
    const { data } = await cast.resident.ask<{ west: { id: string }; root: { id: string } }>(
      '{ west: stationByCode(code: "west-1") { id } root: stationByCode(code: "root") { id } }',
    );
    const to = async (stationId: string, itemId: string) =>
      (await step(cast.resident, 'orderService', { stationId, itemId })).data['orderService']?.__typename;
    expect(await to(cast.stationId, 'itm_0000')).toBe('ItemNotOnMenu');
    expect(await to(data.west.id, cast.itemId)).toBe('NotFound');
    expect(await to('stn_0000', cast.itemId)).toBe('NotFound');
    expect(await to(data.root.id, cast.itemId)).toBe('OrderServiceSuccess');
  });

  it('is nothing that workers place for themselves', async () => {
    const answer = await step(cast.worker, 'orderService', { stationId: cast.stationId, itemId: cast.itemId });
    expect(answer.errors?.[0]?.extensions.code).toBe('FORBIDDEN');
  });
});

describe('a key', () => {
  it('gives its first answer again and has no second effect', async () => {
    const { id: requestId, version: expectedVersion } = await order();
    const input = { requestId, expectedVersion, idempotencyKey: randomUUID() };
    const first = await mustStep(cast.dispatcher, 'verifyRequest', input);
    const before = await api.digest();
    expect(await mustStep(cast.dispatcher, 'verifyRequest', input)).toEqual(first);
    expect(await api.digest()).toBe(before);
  });

  it('is refused for another input, and belongs to one person and one kind of step', async () => {
    const { id: requestId, version: expectedVersion } = await order();
    const idempotencyKey = randomUUID();
    await mustStep(cast.dispatcher, 'verifyRequest', { requestId, expectedVersion, idempotencyKey });
    const again = await step(cast.dispatcher, 'verifyRequest', {
      requestId,
      expectedVersion,
      note: '另一个内容',
      idempotencyKey,
    });
    expect(again.data['verifyRequest']?.__typename).toBe('KeyReused');
    await mustStep(cast.dispatcher, 'dispatchRequest', {
      requestId,
      expectedVersion: 2,
      workerIds: [cast.workerId],
      idempotencyKey,
    });
    await mustStep(cast.worker, 'acceptRequest', { requestId, expectedVersion: 3, idempotencyKey });
  });

  it('may be used again after a refusal, since nothing has happened', async () => {
    const { id: requestId, version: expectedVersion } = await order();
    const idempotencyKey = randomUUID();
    const input = { requestId, expectedVersion: 7, idempotencyKey };
    const stale = await step(cast.dispatcher, 'verifyRequest', input);
    expect(stale.data['verifyRequest']?.__typename).toBe('ChangedMeanwhile');
    await mustStep(cast.dispatcher, 'verifyRequest', { ...input, expectedVersion });
  });
});
