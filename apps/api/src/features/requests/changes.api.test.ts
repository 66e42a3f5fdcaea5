import { createClient } from 'graphql-ws';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { WebSocket } from 'ws';
import { type Client, startTestApi, type TestApi } from '../../../test/harness.js';
import { type Cast, castOfTheEast, loopSteps, mustStep } from '../../../test/loop.js';

let api: TestApi;
let cast: Cast;
const open: (() => Promise<void>)[] = [];
beforeEach(async () => {
  api = await startTestApi();
  cast = await castOfTheEast(api.as);
});
afterEach(async () => {
  for (const close of open.splice(0)) await close();
  await api.close();
});

interface Change {
  readonly sequence: number;
  readonly requestId: string;
  readonly action: string;
  readonly state: string;
  readonly request: { readonly state: string; readonly availableActions: readonly string[] } | null;
}

/** Listens as a browser would; the list grows with every change that is heard. */
async function listen(
  client: Client,
  stationId: string,
): Promise<{ readonly heard: Change[]; readonly errors: unknown[] }> {
  class Socket extends WebSocket {
    constructor(address: string, protocols: string | string[]) {
      super(address, protocols, { headers: { cookie: client.cookie ?? '' } });
    }
  }
  const heard: Change[] = [];
  const errors: unknown[] = [];
  const socket = createClient({
    url: `${api.url.replace('http', 'ws')}/graphql`,
    webSocketImpl: Socket,
    lazy: false,
    retryAttempts: 0,
    onNonLazyError: () => undefined,
  });
  open.push(async () => {
    await socket.dispose();
  });
  socket.subscribe<{ requestChanged: Change }>(
    {
      query:
        'subscription ($id: ID!) { requestChanged(stationId: $id) { sequence requestId action state request { state availableActions } } }',
      variables: { id: stationId },
    },
    {
      next: ({ data, errors: failed }) => {
        if (data) heard.push(data.requestChanged);
        if (failed) errors.push(...failed);
      },
      error: (error) => void errors.push(...(Array.isArray(error) ? error : [error])),
      complete: () => undefined,
    },
  );
  await new Promise((resolve) => setTimeout(resolve, 300));
  return { heard, errors };
}

async function until(isSo: () => boolean): Promise<void> {
  for (let n = 0; n < 100 && !isSo(); n++) await new Promise((resolve) => setTimeout(resolve, 50));
}

const stationId = async (code: string) => {
  const { data } = await cast.resident.ask<{ stationByCode: { id: string } }>(
    'query ($code: String!) { stationByCode(code: $code) { id } }',
    { code },
  );
  return data.stationByCode.id;
};

async function wholeLoop() {
  let request = await mustStep(cast.resident, 'orderService', { stationId: cast.stationId, itemId: cast.itemId });
  for (const [who, mutation, rest] of loopSteps(cast)) {
    request = await mustStep(cast[who], mutation, { requestId: request.id, expectedVersion: request.version, ...rest });
  }
  return request;
}

it('tells the station of every step, the worker of the own ones, and strangers of none', async () => {
  const root = await stationId('root');
  const [atStation, atWork, stranger, neighbour] = await Promise.all([
    listen(cast.dispatcher, await stationId('east')),
    listen(cast.worker, root),
    listen(await api.as('west-dispatcher'), root),
    listen(await api.as('ji'), root),
  ]);
  const request = await wholeLoop();
  await until(() => atStation.heard.length === 7 && atWork.heard.length === 5);
  expect(atStation.heard.map((change) => `${change.sequence} ${change.action} ${change.state}`)).toEqual([
    '1 ORDER SUBMITTED',
    '2 VERIFY VERIFIED',
    '3 DISPATCH DISPATCHED',
    '4 ACCEPT ACCEPTED',
    '5 START IN_SERVICE',
    '6 COMPLETE DELIVERED',
    '7 RATE CLOSED',
  ]);
  expect(new Set(atStation.heard.map((change) => change.requestId))).toEqual(new Set([request.id]));
  expect(atWork.heard.map((change) => change.action)).toEqual(['DISPATCH', 'ACCEPT', 'START', 'COMPLETE', 'RATE']);
  expect(stranger.heard).toEqual([]);
  expect(neighbour.heard).toEqual([]);
});

it('tells a worker that the offer has ended, without showing the request any longer', async () => {
  const { heard } = await listen(cast.worker, await stationId('root'));
  let request = await mustStep(cast.resident, 'orderService', { stationId: cast.stationId, itemId: cast.itemId });
  for (const [who, mutation, rest] of loopSteps(cast).slice(0, 2)) {
    request = await mustStep(cast[who], mutation, { requestId: request.id, expectedVersion: request.version, ...rest });
  }
  await until(() => heard.length === 1);
  expect(heard[0]?.request).toEqual({ state: 'DISPATCHED', availableActions: ['ACCEPT', 'DECLINE'] });
  await mustStep(cast.resident, 'withdrawRequest', { requestId: request.id, expectedVersion: request.version });
  await until(() => heard.length === 2);
  expect(heard[1]).toMatchObject({ action: 'WITHDRAW', state: 'WITHDRAWN', request: null });
});

it('is not opened for a station that is no business of the viewer, existing or not', async () => {
  for (const id of [await stationId('west'), 'stn_0000', '\u0000']) {
    const { errors } = await listen(cast.dispatcher, id);
    expect(errors).toMatchObject([{ extensions: { code: 'FORBIDDEN' } }]);
  }
});
