import { connect, type Socket } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startTestApi, testDialect, type TestApi } from './harness.js';

let api: TestApi;
beforeAll(async () => {
  api = await startTestApi();
});
afterAll(() => api.close());

const upgrade = (headers: string): Promise<Socket> =>
  new Promise((resolve) => {
    const socket = connect(Number(new URL(api.url).port), '127.0.0.1', () => {
      socket.write(
        `GET /graphql HTTP/1.1\r\nHost: localhost\r\nConnection: Upgrade\r\nUpgrade: websocket\r\nSec-WebSocket-Version: 13\r\nSec-WebSocket-Key: ${Buffer.alloc(16).toString('base64')}\r\nSec-WebSocket-Protocol: graphql-transport-ws\r\n${headers}\r\n`,
        () => resolve(socket),
      );
    });
    socket.on('error', () => undefined);
  });

describe.runIf(testDialect === 'sqlite')('the socket of subscriptions', () => {
  it('outlives connections that are reset while they are refused, or while they are taken', async () => {
    for (const headers of ['Origin: https://elsewhere.example\r\n', 'Sec-Fetch-Site: cross-site\r\n', '']) {
      for (let n = 0; n < 20; n++) {
        const socket = await upgrade(headers);
        if (n % 2 === 0) await new Promise((resolve) => setImmediate(resolve));
        socket.resetAndDestroy();
      }
    }
    await new Promise((resolve) => setTimeout(resolve, 100));
    expect((await fetch(`${api.url}/healthz`)).status).toBe(200);
  });
});
