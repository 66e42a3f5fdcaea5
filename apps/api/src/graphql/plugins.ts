import type { ApolloServerPlugin } from '@apollo/server';
import type { GraphQLSchema } from 'graphql';
import { checkLimits, type Limits } from './limits.js';
import type { RequestContext } from './context.js';

/** Refuses what is too much before it runs; variables are known here, which a validation rule would not see. */
export function operationLimits(schema: GraphQLSchema, limits: Limits): ApolloServerPlugin<RequestContext> {
  return {
    async requestDidStart() {
      return {
        async didResolveOperation({ document, operation, request }) {
          if (operation === undefined) return;
          const refused = checkLimits(schema, document, operation, request.variables ?? {}, limits);
          if (refused !== null) throw refused;
        },
      };
    },
  };
}

const malformed: readonly unknown[] = ['GRAPHQL_PARSE_FAILED', 'GRAPHQL_VALIDATION_FAILED', 'BAD_USER_INPUT'];

/**
 * GraphQL over HTTP asks for status 200 on malformed operations when a client accepts only `application/json`; clients
 * that accept `application/graphql-response+json`, such as our own, get 400.
 */
export const legacyStatus: ApolloServerPlugin<RequestContext> = {
  async requestDidStart() {
    return {
      async willSendResponse({ request, response }) {
        if (request.http?.headers.get('accept')?.includes('application/graphql-response+json')) return;
        const error = response.body.kind === 'single' ? response.body.singleResult.errors?.[0] : undefined;
        if (malformed.includes(error?.extensions?.['code'])) response.http.status = 200;
      },
    };
  },
};
