import type { ApolloServerPlugin, GraphQLRequestListener } from '@apollo/server';
import { GraphQLError, type GraphQLSchema } from 'graphql';
import type { RequestContext } from './context.js';
import type { CompiledOperations } from './jit.js';
import { checkLimits, type Limits } from './limits.js';

type Listener = GraphQLRequestListener<RequestContext>;

const needsSocket = new GraphQLError(
  '订阅请用 WebSocket（graphql-transport-ws），不能用 HTTP。Subscriptions need a WebSocket (graphql-transport-ws), not HTTP.',
  { extensions: { code: 'BAD_REQUEST', http: { status: 400 } } },
);

/** Refuses what is too much before it runs; variables are known here, which a validation rule would not see. */
const refusingTooMuch =
  (schema: GraphQLSchema, limits: Limits): NonNullable<Listener['didResolveOperation']> =>
  async ({ document, operation, request }) => {
    if (operation === undefined) return;
    if (operation.operation === 'subscription') throw needsSocket;
    const refused = checkLimits(schema, document, operation, request.variables ?? {}, limits);
    if (refused !== null) throw refused;
  };

const malformed: readonly unknown[] = ['GRAPHQL_PARSE_FAILED', 'GRAPHQL_VALIDATION_FAILED', 'BAD_USER_INPUT'];

/**
 * GraphQL over HTTP asks for status 200 on malformed operations when a client accepts only `application/json`; clients
 * that accept `application/graphql-response+json`, such as our own, get 400.
 */
const legacyStatus: NonNullable<Listener['willSendResponse']> = async ({ request, response }) => {
  const error = response.body.kind === 'single' ? response.body.singleResult.errors?.[0] : undefined;
  if (!malformed.includes(error?.extensions?.['code'])) return;
  if (!request.http?.headers.get('accept')?.includes('application/graphql-response+json')) response.http.status = 200;
};

/**
 * What we add to every operation, as one plugin with one listener that knows no request: Apollo waits for every hook of
 * every plugin, so three plugins would cost a small query more than it does itself.
 */
export function operationPlugin(
  schema: GraphQLSchema,
  limits: Limits,
  compiled: CompiledOperations,
): ApolloServerPlugin<RequestContext> {
  const listener: Promise<Listener> = Promise.resolve({
    didResolveOperation: refusingTooMuch(schema, limits),
    responseForOperation: compiled.answer,
    willSendResponse: legacyStatus,
  });
  return { requestDidStart: () => listener };
}
