import { type GraphQLRequestListener, HeaderMap } from '@apollo/server';
import type {
  DocumentNode,
  ExecutionResult,
  GraphQLFormattedError,
  GraphQLSchema,
  OperationDefinitionNode,
} from 'graphql';
import { type CompiledQuery, compileQuery, isCompiledQuery } from 'graphql-jit';
import { WeighedCache } from '../weighed-cache.js';
import type { ContentTypes } from './content-types.js';
import type { RequestContext } from './context.js';
import { maskError } from './errors.js';

/** Compiled operations kept; a document is compiled when it is asked for the second time. */
const COMPILED_LIMIT = 500;
/** A longer text than any screen sends is not worth being found by its text. */
const LONGEST_TEXT = 20_000;

/** A query or mutation that Apollo has read and validated, in its compiled form. */
export interface KnownOperation {
  readonly document: DocumentNode;
  readonly operation: OperationDefinitionNode;
  /** Its answer has no `data` at all where the variables did not fit and nothing was executed. */
  readonly execute: CompiledQuery['query'];
}

type Compilation = KnownOperation | 'SEEN_ONCE' | 'NOT_COMPILABLE';

/** Apollo's hook that may answer an operation in its stead. */
type Answering = NonNullable<GraphQLRequestListener<RequestContext>['responseForOperation']>;

/** The operations of this server in their compiled form. */
export interface CompiledOperations {
  /** Answers operations in Apollo's stead, and learns new ones on the way. */
  readonly answer: Answering;
  /** An operation by its very text: one that Apollo has read and validated before. */
  find(text: string, operationName: string | null): KnownOperation | null;
}

/** What an execution that has taken place came to: its errors as clients see them, and the status they ask for. */
export function finished(result: ExecutionResult): { readonly status: number | undefined; readonly body: Answered } {
  if (result.errors === undefined) return { status: undefined, body: { data: result.data ?? null } };
  let status: number | undefined;
  const errors = result.errors.map((error) => {
    // What was thrown without extensions has none here, whatever the type says.
    const { http, ...extensions }: Readonly<Record<string, unknown>> = { ...error.extensions };
    if (isHead(http)) status = http.status;
    return maskError({ ...error.toJSON(), extensions }, error);
  });
  return { status, body: { errors, data: result.data ?? null } };
}

/** The body of an answer. */
interface Answered {
  readonly errors?: readonly GraphQLFormattedError[];
  readonly data: NonNullable<ExecutionResult['data']> | null;
}

const isHead = (value: unknown): value is { readonly status: number } =>
  typeof value === 'object' && value !== null && 'status' in value && typeof value.status === 'number';

const keyOf = (text: string, operationName: string | null | undefined): string => `${operationName ?? ''} ${text}`;

/**
 * Runs operations through graphql-jit from Apollo's `responseForOperation` hook: the same answers as graphql-js at about
 * half the cost. Compilation pays from the second run on, and never for introspection. Answers given from this hook skip
 * Apollo's error formatting, so errors are masked here too.
 */
export function compiledOperations(schema: GraphQLSchema, contentTypes: ContentTypes): CompiledOperations {
  // What was used longest ago goes first: a stranger's many texts must not push out what our screens ask all day.
  const compiled = new WeighedCache<Compilation>(COMPILED_LIMIT);
  const remember = (key: string, compilation: Compilation): void => compiled.set(key, compilation, 1);

  const answer: Answering = async ({ operation, operationName, document, source, request, contextValue }) => {
    if (operation.operation === 'subscription' || source === undefined || source.length > LONGEST_TEXT) return null;
    const first = operation.selectionSet.selections[0];
    if (first?.kind === 'Field' && first.name.value.startsWith('__')) return null;
    // By the name that was asked for, not by the one that was found: only the former is known before reading.
    const key = keyOf(source, request.operationName);
    let compilation = compiled.get(key);
    if (compilation === undefined) {
      remember(key, 'SEEN_ONCE');
      return null;
    }
    if (compilation === 'SEEN_ONCE') {
      const attempt = compileQuery(schema, document, operationName ?? undefined);
      compilation = isCompiledQuery(attempt) ? { document, operation, execute: attempt.query } : 'NOT_COMPILABLE';
      remember(key, compilation);
    }
    if (compilation === 'NOT_COMPILABLE') return null;
    const result = await compilation.execute(undefined, contextValue, request.variables ?? {});
    // Nothing was executed, so graphql-js may say what was wrong with the variables, with all that Apollo adds.
    if (result.data === undefined) return null;
    const { status, body } = finished(result);
    const headers = new HeaderMap();
    const contentType = contentTypes.known(request.http?.headers.get('accept'));
    if (contentType !== undefined) headers.set('content-type', contentType);
    return {
      http: { headers, ...(status === undefined ? {} : { status }) },
      body: { kind: 'single', singleResult: body },
    };
  };

  return {
    answer,
    find(text, operationName) {
      const found = compiled.get(keyOf(text, operationName));
      return found === undefined || typeof found === 'string' ? null : found;
    },
  };
}
