import { once } from 'node:events';
import { WebSocket } from 'ws';
import type { TestApi } from './harness.js';

/** A message of the protocol as it came over the wire. */
export interface SocketMessage {
  readonly type: string;
  readonly id?: string;
  readonly payload?: unknown;
}

/** A raw socket that has said hello. */
export interface RawSocket {
  readonly socket: WebSocket;
  /** Asks one operation and answers what came first for it. */
  ask(query: string, variables?: object, operationName?: string): Promise<SocketMessage>;
  /** The code the server closed with. */
  readonly closed: Promise<number>;
  close(): void;
}

/** Opens a socket and waits for the server's greeting. */
export async function openSocket(api: TestApi, cookie: string | null = null): Promise<RawSocket> {
  const socket = new WebSocket(`${api.url.replace('http', 'ws')}/graphql`, 'graphql-transport-ws', {
    headers: cookie === null ? {} : { cookie },
  });
  const waiting = new Map<string, (message: SocketMessage) => void>();
  const closed = new Promise<number>((resolve) => socket.once('close', resolve));
  await once(socket, 'open');
  socket.on('message', (data: Buffer) => {
    const message = JSON.parse(data.toString()) as SocketMessage;
    waiting.get(message.id ?? message.type)?.(message);
  });
  const heard = (id: string) => new Promise<SocketMessage>((resolve) => waiting.set(id, resolve));
  const greeting = heard('connection_ack');
  socket.send(JSON.stringify({ type: 'connection_init' }));
  await greeting;
  let count = 0;
  return {
    socket,
    closed,
    ask(query, variables, operationName) {
      const id = String(++count);
      const answer = heard(id);
      socket.send(JSON.stringify({ type: 'subscribe', id, payload: { query, variables, operationName } }));
      return answer;
    },
    close: () => socket.terminate(),
  };
}
