import { randomUUID } from 'node:crypto';
import { unwrapResolverError } from '@apollo/server/errors';
import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import type { Locale } from '@diandan/domain/decision';

/** The closed list of codes that may leave the server at the top level of an answer. */
const ours = ['UNAUTHENTICATED', 'FORBIDDEN', 'TOO_COMPLEX', 'TOO_MANY_REQUESTS', 'STORAGE_FULL', 'INTERNAL'] as const;
type ErrorCode = (typeof ours)[number];

/** Codes of malformed requests, as Apollo names them. */
const malformed = [
  'GRAPHQL_PARSE_FAILED',
  'GRAPHQL_VALIDATION_FAILED',
  'BAD_USER_INPUT',
  'BAD_REQUEST',
  'OPERATION_RESOLUTION_FAILURE',
  'PERSISTED_QUERY_NOT_FOUND',
  'PERSISTED_QUERY_NOT_SUPPORTED',
];

const statusOf: Partial<Record<ErrorCode, number>> = { TOO_COMPLEX: 400, TOO_MANY_REQUESTS: 429, STORAGE_FULL: 503 };

/** An answer outside the business: not signed in, not allowed, too much. Expected refusals are values, not errors. */
export function codedError(code: ErrorCode, message: string): GraphQLError {
  const status = statusOf[code];
  return new GraphQLError(message, {
    extensions: { code, ...(status === undefined ? {} : { http: { status } }) },
  });
}

export const unauthenticated = (locale: Locale) =>
  codedError('UNAUTHENTICATED', locale === 'en' ? 'Please sign in first.' : '请先登录。');

export const forbidden = (locale: Locale) =>
  codedError('FORBIDDEN', locale === 'en' ? 'Your role does not allow this.' : '您的岗位没有这项权限。');

const isStorageFull = (error: unknown): boolean =>
  typeof error === 'object' &&
  error !== null &&
  'code' in error &&
  (error.code === 'SQLITE_FULL' || error.code === '53100');

/**
 * What a client sees of an error. Everything that is not on the list of known codes becomes `INTERNAL` with an id; the
 * cause stands in the log under the same id and nowhere else.
 */
export function maskError(formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError {
  const code = formatted.extensions?.['code'];
  if (
    typeof code === 'string' &&
    (malformed.includes(code) || ours.some((known) => known === code && code !== 'INTERNAL'))
  ) {
    const { stacktrace: _, ...extensions } = formatted.extensions ?? {};
    return { ...formatted, extensions };
  }
  const cause = unwrapResolverError(error);
  const logId = randomUUID();
  console.error(JSON.stringify({ level: 'error', logId, path: formatted.path, cause: describe(cause) }));
  if (isStorageFull(cause)) {
    return {
      message: '存储空间已满，暂时不能写入。Storage is full; nothing can be written for now.',
      extensions: { code: 'STORAGE_FULL', logId },
    };
  }
  return {
    message: '系统出错了，请稍后再试。Something went wrong on our side; please try again later.',
    ...(formatted.path === undefined ? {} : { path: formatted.path }),
    extensions: { code: 'INTERNAL', logId },
  };
}

const describe = (cause: unknown): string => (cause instanceof Error ? (cause.stack ?? cause.message) : String(cause));
