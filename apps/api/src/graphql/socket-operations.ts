import {
  type DocumentNode,
  type ExecutionArgs,
  type FormattedExecutionResult,
  getOperationAST,
  getVariableValues,
  GraphQLError,
  type GraphQLFormattedError,
  type GraphQLSchema,
  NoSchemaIntrospectionCustomRule,
  parse,
  specifiedRules,
  validate,
} from 'graphql';
import { maskError } from './errors.js';
import { checkLimits, type Limits, TOKEN_LIMIT } from './limits.js';

/** What a socket may be asked for. */
export interface SocketOperations {
  /** Reads, validates and measures an operation: what is to be run, or why it is not. */
  admit(asked: Asked): ExecutionArgs | readonly GraphQLError[];
  /** An answer as clients see it. */
  masked(result: Answer): FormattedExecutionResult;
  maskedErrors(errors: readonly GraphQLError[]): readonly GraphQLFormattedError[];
}

interface Answer {
  readonly errors?: readonly GraphQLError[] | undefined;
  readonly data?: Record<string, unknown> | null | undefined;
}

interface Asked {
  readonly query: string;
  readonly operationName?: string | null | undefined;
  readonly variables?: Readonly<Record<string, unknown>> | null | undefined;
}

interface SocketParts {
  readonly schema: GraphQLSchema;
  readonly limits: Limits;
  readonly introspection: boolean;
  /** Whether suggestions of names are kept from clients. */
  readonly hidesSchema: boolean;
}

const refusal = (message: string, code: string): GraphQLError => new GraphQLError(message, { extensions: { code } });

const coded = (errors: readonly GraphQLError[], code: string): readonly GraphQLError[] =>
  errors.map(({ message, nodes = null, source = null, positions = null }) => {
    return new GraphQLError(message, { nodes, source, positions, extensions: { code } });
  });

const withoutSuggestion = (message: string): string => message.replace(/ ?Did you mean(.+?)\?$/s, '');

/**
 * The guards of a socket. Queries and mutations have their own address with all its limits, so a socket runs
 * subscriptions and nothing else; those are read, validated, measured and masked as everything else is.
 */
export function createSocketOperations({ schema, limits, introspection, hidesSchema }: SocketParts): SocketOperations {
  const rules = introspection ? specifiedRules : [...specifiedRules, NoSchemaIntrospectionCustomRule];

  function read(query: string): DocumentNode | readonly GraphQLError[] {
    try {
      const document = parse(query, { maxTokens: TOKEN_LIMIT });
      const errors = validate(schema, document, rules);
      return errors.length === 0 ? document : coded(errors, 'GRAPHQL_VALIDATION_FAILED');
    } catch (error) {
      if (error instanceof GraphQLError) return coded([error], 'GRAPHQL_PARSE_FAILED');
      throw error;
    }
  }

  const maskedErrors: SocketOperations['maskedErrors'] = (errors) =>
    errors.map((error) => {
      const { http: _, ...extensions } = error.extensions;
      const shown = maskError({ ...error.toJSON(), extensions }, error);
      return hidesSchema ? { ...shown, message: withoutSuggestion(shown.message) } : shown;
    });

  return {
    admit({ query, operationName, variables }) {
      const document = read(query);
      if (!('kind' in document)) return document;
      const operation = getOperationAST(document, operationName);
      if (!operation) return [refusal('没有这个操作。There is no such operation.', 'OPERATION_RESOLUTION_FAILURE')];
      if (operation.operation !== 'subscription') {
        const message =
          '这里只能订阅；查询和变更请用 HTTP。Only subscriptions here; send queries and mutations over HTTP.';
        return [refusal(message, 'BAD_REQUEST')];
      }
      const refused = checkLimits(schema, document, operation, variables ?? {}, limits);
      if (refused !== null) return [refused];
      const { errors } = getVariableValues(schema, operation.variableDefinitions ?? [], variables ?? {}, {
        maxErrors: 10,
      });
      if (errors !== undefined) return coded(errors, 'BAD_USER_INPUT');
      return { schema, document, operationName: operationName ?? null, variableValues: variables ?? {} };
    },
    masked({ errors, data }) {
      return {
        ...(errors === undefined ? {} : { errors: maskedErrors(errors) }),
        // What was refused before it was executed has no data at all.
        ...(data === undefined ? {} : { data }),
      };
    },
    maskedErrors,
  };
}
