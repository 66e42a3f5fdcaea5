import { randomUUID } from 'node:crypto';
import type { IncomingMessage, Server } from 'node:http';
import type { GraphQLSchema } from 'graphql';
import { useServer } from 'graphql-ws/use/ws';
import { type WebSocket, WebSocketServer } from 'ws';
import type { Config } from '../config.js';
import { localeOf, type RequestContext, type Viewer } from '../graphql/context.js';
import type { Limits } from '../graphql/limits.js';
import { Loaders } from '../graphql/loaders.js';
import { createSocketOperations } from '../graphql/socket-operations.js';
import type { TermStore } from '../term-store.js';
import { clientAddressOf } from './client-address.js';
import { sessionTokenOf } from './cookies.js';
import { isOurOrigin } from './origin.js';
import { createPlaces } from './places.js';

interface SubscriptionParts {
  readonly schema: GraphQLSchema;
  readonly limits: Limits;
  /** Who holds this session token, without counting as a request of theirs. */
  readonly peek: (token: string) => Promise<Viewer | null>;
  readonly terms: Pick<TermStore, 'current' | 'latest'>;
  readonly config: Pick<Config, 'publicUrl' | 'trustProxy'>;
  readonly introspection: boolean;
  readonly hidesSchema: boolean;
}

const FRAME_LIMIT = 64 * 1024;
const PER_SOCKET = 20;
/** Sockets of one browser, which opens one per tab, and of all browsers that are signed in. */
const signedInPlaces = [20, 5_000] as const;
/** Sockets of one address whose holder nobody knows, and of all such addresses. */
const anonymousPlaces = [10, 200] as const;
/** How often a socket asks whether its session still stands, in milliseconds. */
const SESSION_CHECK = 5_000;

/** A socket must not set cookies: its handshake is long over when an operation runs. */
const noCookies = { maySet: false, setSession: () => undefined, clearSession: () => undefined };

/** graphql-ws on the same address as queries. The session is that of the cookie sent with the upgrade. */
export function serveSubscriptions(http: Server, parts: SubscriptionParts): { close(): Promise<void> } {
  const sockets = new WebSocketServer({ noServer: true, maxPayload: FRAME_LIMIT });
  const operations = createSocketOperations(parts);
  const { publicUrl } = parts.config;
  const signedIn = createPlaces(...signedInPlaces);
  const anonymous = createPlaces(...anonymousPlaces);

  /** Takes a place for a connection; null when its holder has enough of them. */
  async function placeFor(request: IncomingMessage, token: string | null): Promise<(() => void) | null> {
    const viewer = token === null ? null : await parts.peek(token);
    return viewer === null ? anonymous.take(clientAddressOf(request, parts.config)) : signedIn.take(viewer.sessionHash);
  }

  /** A socket must not outlive its session, nor keep it alive. */
  function endWithSession(client: WebSocket, token: string): void {
    const check = setInterval(() => {
      parts.peek(token).then(
        (viewer) => viewer ?? client.close(4401, 'session ended'),
        () => undefined,
      );
    }, SESSION_CHECK);
    client.once('close', () => clearInterval(check));
  }

  http.on('upgrade', (request, socket, head) => {
    // Before anything else: a connection that is reset while nobody listens for errors would end the process.
    socket.on('error', () => socket.destroy());
    const refuse = (status: string) => void socket.end(`HTTP/1.1 ${status}\r\nConnection: close\r\n\r\n`);
    const path = (request.url ?? '').split('?')[0];
    if (path !== '/graphql' || !isOurOrigin(request, publicUrl)) return refuse('403 Forbidden');
    const token = sessionTokenOf(request, publicUrl);
    placeFor(request, token).then(
      (leave) => {
        if (leave === null) return refuse('429 Too Many Requests');
        if (socket.destroyed) return leave();
        socket.once('close', leave);
        sockets.handleUpgrade(request, socket, head, (client) => {
          if (token !== null) endWithSession(client, token);
          sockets.emit('connection', client, request);
        });
      },
      (error: unknown) => {
        console.error(error);
        refuse('503 Service Unavailable');
      },
    );
  });

  const server = useServer(
    {
      schema: parts.schema,
      connectionInitWaitTimeout: 3_000,
      // Otherwise the reason of a closed socket would tell what broke inside.
      isProd: true,
      context: async ({ extra }): Promise<RequestContext> => {
        const token = sessionTokenOf(extra.request, publicUrl);
        return {
          viewer: token === null ? null : await parts.peek(token),
          locale: localeOf(extra.request.headers['accept-language']),
          requestId: randomUUID(),
          clientAddress: clientAddressOf(extra.request, parts.config),
          cookies: noCookies,
          loaders: new Loaders(),
          // A subscription lives long; what it tells is named as it is called by then.
          get terms() {
            return parts.terms.latest();
          },
        };
      },
      onSubscribe: ({ extra, subscriptions }, _id, asked) => {
        if (Object.keys(subscriptions).length > PER_SOCKET) extra.socket.close(4429, 'too many subscriptions');
        return operations.admit(asked);
      },
      onNext: (_context, _id, _asked, _args, result) => operations.masked(result),
      onError: (_context, _id, _asked, errors) => operations.maskedErrors(errors),
    },
    sockets,
  );
  return {
    async close() {
      await server.dispose();
    },
  };
}
