import type { GraphQLSchema } from 'graphql';
import type { RequestContext } from './context.js';
import type { CompiledQueries } from './jit.js';
import { checkLimits, type Limits } from './limits.js';

/** Answers a request whose query is known, or answers null: then Apollo has to look at it. */
export type AnswerKnown = (body: object, context: () => Promise<RequestContext>) => Promise<string | null>;

type Variables = Readonly<Record<string, unknown>>;

const isRecord = (value: unknown): value is Variables =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** What a request asks for; null for everything that is not plainly a query with its variables. */
function questionOf(body: object): { query: string; operationName: string | null; variables: Variables } | null {
  const { query, operationName = null, variables = null, extensions = null }: Variables = { ...body };
  const isPlain =
    typeof query === 'string' &&
    (operationName === null || typeof operationName === 'string') &&
    (variables === null || isRecord(variables)) &&
    extensions === null;
  return isPlain ? { query, operationName, variables: variables ?? {} } : null;
}

/**
 * The short way for queries that Apollo has read and validated before and that are compiled by now: the limits and every
 * guard hold as they do in Apollo, and only its way through hooks and hashes is left out. Whatever does not come to an
 * answer without errors goes the whole way, so errors look and count as they always do.
 */
export function answeringKnownQueries(schema: GraphQLSchema, limits: Limits, compiled: CompiledQueries): AnswerKnown {
  return async (body, context) => {
    const question = questionOf(body);
    const known = question === null ? null : compiled.find(question.query, question.operationName);
    if (question === null || known === null) return null;
    const { variables } = question;
    if (checkLimits(schema, known.document, known.operation, variables, limits) !== null) return null;
    const result = await known.query(undefined, await context(), variables);
    return result.errors === undefined ? JSON.stringify({ data: result.data }) : null;
  };
}
