import { createClient } from 'graphql-ws';
import type { OpenLine } from './live-wire';

const READY_LIMIT = 2_000;
/** The server looks up the session and the station after the socket stands; it is not heard of when that is done. */
const SETTLING = 200;

const wait = (time: number) => new Promise<void>((done) => setTimeout(done, time));

/** A socket of its own for each line: the cookie is sent when a socket is opened, so a new session needs a new socket. */
export const openLine: OpenLine = (query, variables, { next, fail }) => {
  const { protocol, host } = window.location;
  const client = createClient({
    url: `${protocol === 'https:' ? 'wss' : 'ws'}://${host}/graphql`,
    keepAlive: 15_000,
    retryAttempts: 1_000,
    retryWait: (tries) => wait(Math.min(500 * 2 ** tries, 10_000)),
    shouldRetry: () => true,
  });
  const stands = new Promise<void>((done) => client.on('connected', () => done()));
  let isClosed = false;
  const stop = client.subscribe(
    { query, variables: { ...variables } },
    {
      next,
      error: (error) => {
        if (!isClosed) fail(wordsOf(error));
      },
      complete: () => undefined,
    },
  );
  return {
    ready: Promise.race([stands.then(() => wait(SETTLING)), wait(READY_LIMIT)]),
    close: () => {
      isClosed = true;
      stop();
      void client.dispose();
    },
  };
};

/** A refusal of the server, the end of a session, or whatever else ended the line, in words and never as a stack. */
function wordsOf(error: unknown): string {
  if (Array.isArray(error)) return error.map(({ message }) => String(message)).join(' ');
  if (error instanceof CloseEvent) {
    return error.code === 4401
      ? '这次登录已经结束，换人或重新登录后会接着听 / that session has ended; listening goes on after the next sign-in'
      : `连接断了 / the connection was closed (${error.code})`;
  }
  return error instanceof Error ? error.message : '连接断了 / the connection was closed';
}
