import type { GraphQLSchema } from 'graphql';
import type { RequestContext } from './context.js';
import { type CompiledOperations, finished } from './jit.js';
import { checkLimits, type Limits } from './limits.js';

/** Answers a request whose operation is known, or answers null: then Apollo has to look at it. */
export type AnswerKnown = (
  body: object,
  context: () => Promise<RequestContext>,
) => Promise<{ readonly status: number; readonly text: string } | null>;

type Variables = Readonly<Record<string, unknown>>;

const isRecord = (value: unknown): value is Variables =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** What a request asks for; null for everything that is not plainly an operation with its variables. */
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
 * The short way for operations that Apollo has read and validated before and that are compiled by now: the limits and
 * every guard hold as they do in Apollo, and only its way through hooks and hashes is left out. What is refused before it
 * is executed goes the whole way, so that it is refused in Apollo's words; what was executed is never executed twice.
 */
export function answeringKnownOperations(
  schema: GraphQLSchema,
  limits: Limits,
  compiled: CompiledOperations,
): AnswerKnown {
  return async (body, context) => {
    const question = questionOf(body);
    const known = question === null ? null : compiled.find(question.query, question.operationName);
    if (question === null || known === null) return null;
    const { variables } = question;
    if (checkLimits(schema, known.document, known.operation, variables, limits) !== null) return null;
    const result = await known.execute(undefined, await context(), variables);
    if (result.data === undefined) return null;
    const { status, body: answer } = finished(result);
    return { status: status ?? 200, text: JSON.stringify(answer) };
  };
}
