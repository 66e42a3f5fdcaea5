import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { randomUUID } from 'node:crypto';
import { ApolloServer, type BaseContext } from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginLandingPageDisabled,
} from '@apollo/server/plugin/disabled';
import { ApolloServerPluginDrainHttpServer } from '@apollo/server/plugin/drainHttpServer';
import { expressMiddleware } from '@as-integrations/express5';
import express, { type ErrorRequestHandler, type Express } from 'express';
import type { GraphQLSchema } from 'graphql';
import type { Config } from '../config.js';
import { createContentTypes } from '../graphql/content-types.js';
import { localeOf, type RequestContext, type Viewer } from '../graphql/context.js';
import { maskError } from '../graphql/errors.js';
import { type Limits, TOKEN_LIMIT } from '../graphql/limits.js';
import { Loaders } from '../graphql/loaders.js';
import { compiledOperations } from '../graphql/jit.js';
import { answeringKnownOperations } from '../graphql/known-operations.js';
import { operationPlugin } from '../graphql/plugins.js';
import type { TermStore } from '../term-store.js';
import { clientAddressOf } from './client-address.js';
import { cookieJarOf, sessionTokenOf } from './cookies.js';
import { createGraphqlEndpoint } from './graphql-endpoint.js';
import { isOurOrigin } from './origin.js';
import { secureHeaderPairs, secureHeaders } from './secure-headers.js';
import { serveFrontEnds } from './static-files.js';
import { serveSubscriptions } from './subscriptions.js';

/** What the server needs from the rest of the product. */
export interface ServerParts {
  readonly config: Config;
  readonly schema: GraphQLSchema;
  readonly limits: Limits;
  /** Who holds this session token; null when nobody does. */
  readonly viewerOf: (token: string) => Promise<Viewer | null>;
  /** The same without counting as a request. */
  readonly peek: (token: string) => Promise<Viewer | null>;
  /** The dictionaries as they are now. */
  readonly terms: Pick<TermStore, 'current' | 'latest'>;
  /** Resolves when the database answers. */
  readonly probe: () => Promise<void>;
  /** What features serve beside GraphQL, such as exports in the formats of others. */
  readonly routes: readonly ((server: Express) => void)[];
}

/** A server that listens; `close` stops taking requests, lets the running ones finish, and returns. */
export interface RunningServer {
  readonly url: string;
  readonly port: number;
  close(): Promise<void>;
}

const BODY_LIMIT = 256 * 1024;

/** Express answers bad bodies in HTML; a GraphQL client needs JSON and a sentence it can show. */
const badBody: ErrorRequestHandler = (
  error: { readonly status?: number; readonly type?: string },
  _request,
  response,
  next,
) => {
  if (response.headersSent) return next(error);
  const status = error.status !== undefined && error.status >= 400 && error.status < 500 ? error.status : 500;
  const message =
    error.type === 'entity.too.large'
      ? '请求内容太大（上限 256 KB）。The request body is too large (limit 256 KB).'
      : status === 500
        ? '系统出错了，请稍后再试。Something went wrong on our side; please try again later.'
        : '请求内容不是有效的 JSON。The request body is not valid JSON.';
  if (status === 500) console.error(error);
  response
    .status(status)
    .json({ errors: [{ message, extensions: { code: status === 500 ? 'INTERNAL' : 'BAD_REQUEST' } }] });
};

/** Builds the whole HTTP side and starts to listen. */
export async function startServer(parts: ServerParts): Promise<RunningServer> {
  const { config, schema } = parts;
  const server = express();
  server.disable('x-powered-by');
  // Filled in below: the endpoint needs Apollo, which needs the server it drains.
  let endpoint: ReturnType<typeof createGraphqlEndpoint> = () => false;
  const http: Server = createServer((request, response) => {
    if (!endpoint(request, response)) server(request, response);
  });
  http.requestTimeout = 30_000;
  http.headersTimeout = 10_000;

  const contextOf = async (request: IncomingMessage, response: ServerResponse): Promise<RequestContext> => {
    const token = sessionTokenOf(request, config.publicUrl);
    return {
      viewer: token === null ? null : await parts.viewerOf(token),
      locale: localeOf(request.headers['accept-language']),
      requestId: randomUUID(),
      clientAddress: clientAddressOf(request, config),
      cookies: cookieJarOf(request, response, config.publicUrl),
      loaders: new Loaders(),
      terms: await parts.terms.current(),
    };
  };

  const introspection = !config.production || config.demo;
  const sockets = serveSubscriptions(http, {
    schema,
    limits: parts.limits,
    peek: parts.peek,
    terms: parts.terms,
    config,
    introspection,
    hidesSchema: config.production,
  });
  const contentTypes = createContentTypes();
  const compiled = compiledOperations(schema, contentTypes);
  const apollo = new ApolloServer<RequestContext & BaseContext>({
    schema,
    introspection,
    includeStacktraceInErrorResponses: false,
    hideSchemaDetailsFromClientErrors: config.production,
    allowBatchedHttpRequests: false,
    persistedQueries: false,
    stopOnTerminationSignals: false,
    parseOptions: { maxTokens: TOKEN_LIMIT },
    formatError: maskError,
    plugins: [
      ApolloServerPluginCacheControlDisabled(),
      ApolloServerPluginLandingPageDisabled(),
      ApolloServerPluginDrainHttpServer({ httpServer: http }),
      operationPlugin(schema, parts.limits, compiled),
    ],
  });
  await apollo.start();
  endpoint = createGraphqlEndpoint({
    apollo,
    contextOf,
    contentTypes,
    answerKnown: answeringKnownOperations(schema, parts.limits, compiled),
    publicUrl: config.publicUrl,
    bodyLimit: BODY_LIMIT,
    commonHeaders: secureHeaderPairs(),
  });

  server.use(secureHeaders);
  server.get('/healthz', (_request, response) => void response.json({ status: 'ok' }));
  server.get('/readyz', (_request, response) => {
    parts.probe().then(
      () => response.json({ status: 'ready' }),
      () => response.status(503).json({ status: 'not ready' }),
    );
  });
  server.use('/graphql', (request, response, next) => {
    response.setHeader('cache-control', 'no-store');
    if (!isOurOrigin(request, config.publicUrl)) {
      response.status(403).json({
        errors: [
          {
            message: '来自其他网站的请求被拒绝。Requests from other sites are refused.',
            extensions: { code: 'FORBIDDEN' },
          },
        ],
      });
      return;
    }
    const asksForPage = request.method === 'GET' && (request.headers.accept ?? '').includes('text/html');
    if (asksForPage && request.query['query'] === undefined) return response.redirect(302, '/playground/');
    next();
  });
  server.use(
    '/graphql',
    express.json({ limit: BODY_LIMIT, strict: true, type: ['application/json', 'application/graphql+json'] }),
    badBody,
  );
  server.use('/graphql', expressMiddleware(apollo, { context: ({ req, res }) => contextOf(req, res) }));
  for (const route of parts.routes) route(server);
  serveFrontEnds(server);
  server.use((_request, response) => void response.status(404).type('text/plain').send('没有这个页面 / no such page'));
  server.use(badBody);

  await new Promise<void>((resolve, reject) => {
    http.once('error', reject);
    http.listen(config.port, config.host, () => resolve());
  });
  const address = http.address();
  const port = typeof address === 'object' && address !== null ? address.port : config.port;
  return {
    port,
    url: `http://${config.host === '127.0.0.1' || config.host === '0.0.0.0' ? 'localhost' : config.host}:${port}`,
    async close() {
      await sockets.close();
      await apollo.stop();
    },
  };
}
