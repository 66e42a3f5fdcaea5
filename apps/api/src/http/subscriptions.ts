import { randomUUID } from 'node:crypto';
import type { Server } from 'node:http';
import type { GraphQLSchema } from 'graphql';
import { useServer } from 'graphql-ws/use/ws';
import { WebSocketServer } from 'ws';
import { localeOf, type RequestContext, type Viewer } from '../graphql/context.js';
import type { Limits } from '../graphql/limits.js';
import { Loaders } from '../graphql/loaders.js';
import { createSocketOperations } from '../graphql/socket-operations.js';
import type { TermStore } from '../term-store.js';
import { sessionTokenOf } from './cookies.js';
import { isOurOrigin } from './origin.js';

interface SubscriptionParts {
  readonly schema: GraphQLSchema;
  readonly limits: Limits;
  readonly viewerOf: (token: string) => Promise<Viewer | null>;
  readonly terms: Pick<TermStore, 'current' | 'latest'>;
  readonly publicUrl: string | null;
  readonly introspection: boolean;
  readonly hidesSchema: boolean;
}

const FRAME_LIMIT = 64 * 1024;
const PER_SOCKET = 20;
/** How often a socket asks whether its session still stands, in milliseconds. */
const SESSION_CHECK = 5_000;

/** A socket must not set cookies: its handshake is long over when an operation runs. */
const noCookies = { maySet: false, setSession: () => undefined, clearSession: () => undefined };

/** graphql-ws on the same address as queries. The session is that of the cookie sent with the upgrade. */
export function serveSubscriptions(http: Server, parts: SubscriptionParts): { close(): Promise<void> } {
  const sockets = new WebSocketServer({ noServer: true, maxPayload: FRAME_LIMIT });
  const operations = createSocketOperations(parts);

  http.on('upgrade', (request, socket, head) => {
    // Before anything else: a connection that is reset while nobody listens for errors would end the process.
    socket.on('error', () => socket.destroy());
    const path = (request.url ?? '').split('?')[0];
    if (path !== '/graphql' || !isOurOrigin(request, parts.publicUrl)) {
      socket.end('HTTP/1.1 403 Forbidden\r\nConnection: close\r\n\r\n');
      return;
    }
    sockets.handleUpgrade(request, socket, head, (client) => {
      const token = sessionTokenOf(request, parts.publicUrl);
      if (token !== null) {
        const check = setInterval(() => {
          parts.viewerOf(token).then(
            (viewer) => viewer ?? client.close(4401, 'session ended'),
            () => undefined,
          );
        }, SESSION_CHECK);
        client.once('close', () => clearInterval(check));
      }
      sockets.emit('connection', client, request);
    });
  });

  const server = useServer(
    {
      schema: parts.schema,
      connectionInitWaitTimeout: 3_000,
      // Otherwise the reason of a closed socket would tell what broke inside.
      isProd: true,
      context: async ({ extra }): Promise<RequestContext> => {
        const token = sessionTokenOf(extra.request, parts.publicUrl);
        return {
          viewer: token === null ? null : await parts.viewerOf(token),
          locale: localeOf(extra.request.headers['accept-language']),
          requestId: randomUUID(),
          clientAddress: extra.request.socket.remoteAddress ?? 'unknown',
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
