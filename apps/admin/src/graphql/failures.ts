import { CombinedGraphQLErrors, ServerError } from '@apollo/client';

/** What kind of thing went wrong, in the words the screens have an answer for. */
export type FailureKind = 'signedOut' | 'forbidden' | 'complex' | 'busy' | 'storage' | 'offline' | 'failed';

/** An unexpected failure as a screen shows it: never a stack, but the id under which the log holds it. */
export interface Failure {
  readonly kind: FailureKind;
  readonly logId: string | undefined;
}

interface CodedError {
  readonly extensions?: { readonly [key: string]: unknown } | undefined;
}

const kindOfCode: Readonly<Record<string, FailureKind>> = {
  UNAUTHENTICATED: 'signedOut',
  FORBIDDEN: 'forbidden',
  TOO_COMPLEX: 'complex',
  TOO_MANY_REQUESTS: 'busy',
  STORAGE_FULL: 'storage',
};

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;

const errorsInBody = (body: string): readonly CodedError[] => {
  try {
    const parsed: unknown = JSON.parse(body);
    if (!isRecord(parsed) || !Array.isArray(parsed['errors'])) return [];
    return parsed['errors'].filter(isRecord).map((error) => {
      const extensions = error['extensions'];
      return { extensions: isRecord(extensions) ? extensions : undefined };
    });
  } catch {
    return [];
  }
};

const fromCoded = (errors: readonly CodedError[]): Failure => {
  const first = errors[0]?.extensions;
  const logId = first?.['logId'];
  return {
    kind: kindOfCode[String(first?.['code'])] ?? 'failed',
    logId: typeof logId === 'string' ? logId : undefined,
  };
};

/** Tells what a thrown or returned error of the client means. */
export function failureOf(error: unknown): Failure {
  if (CombinedGraphQLErrors.is(error)) return fromCoded(error.errors);
  if (ServerError.is(error)) {
    const coded = errorsInBody(error.bodyText);
    if (coded.length > 0) return fromCoded(coded);
    if (error.statusCode === 429) return { kind: 'busy', logId: undefined };
    return { kind: error.statusCode >= 502 && error.statusCode <= 504 ? 'offline' : 'failed', logId: undefined };
  }
  if (error instanceof TypeError) return { kind: 'offline', logId: undefined };
  return { kind: 'failed', logId: undefined };
}
