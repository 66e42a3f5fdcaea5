import i18next from 'i18next';
import type { TypedDocument } from './generated/types';
import { noteReach } from './reach';

/** Why no usable answer came back. `network` is the one kind after which nobody knows whether the server acted. */
export type Failure =
  | { readonly kind: 'network' }
  | { readonly kind: 'unauthenticated' }
  | { readonly kind: 'server'; readonly code: string; readonly message: string; readonly logId: string | null };

/** What asking the server yields: its data, or the reason why there is none. */
export type Answer<Data> =
  | { readonly ok: true; readonly data: Data }
  | { readonly ok: false; readonly failure: Failure };

interface ResponseBody<Data> {
  readonly data?: Data | null;
  readonly errors?: readonly {
    readonly message: string;
    readonly extensions?: { readonly code?: string; readonly logId?: string };
  }[];
}

const answerWithinMs = 20_000;
const operationName = /^\s*(?:query|mutation)\s+(\w+)/;

/** Sends one typed operation to the server of this origin; the session cookie travels by itself. */
export async function ask<Data, Variables>(
  document: TypedDocument<Data, Variables>,
  variables: Variables,
): Promise<Answer<Data>> {
  const patience = new AbortController();
  const timer = setTimeout(() => patience.abort(), answerWithinMs);
  try {
    const response = await fetch('/graphql', {
      method: 'POST',
      credentials: 'same-origin',
      headers: {
        'content-type': 'application/json',
        accept: 'application/graphql-response+json, application/json',
        'accept-language': i18next.language,
      },
      body: JSON.stringify({ operationName: operationName.exec(document)?.[1], query: document, variables }),
      signal: patience.signal,
    });
    const answer = read<Data>((await response.json()) as ResponseBody<Data>);
    noteReach(true);
    return answer;
  } catch {
    noteReach(false);
    return { ok: false, failure: { kind: 'network' } };
  } finally {
    clearTimeout(timer);
  }
}

function read<Data>(body: ResponseBody<Data>): Answer<Data> {
  const error = body.errors?.[0];
  if (error === undefined && body.data !== undefined && body.data !== null) return { ok: true, data: body.data };
  const code = error?.extensions?.code ?? 'INTERNAL';
  if (code === 'UNAUTHENTICATED') return { ok: false, failure: { kind: 'unauthenticated' } };
  const logId = error?.extensions?.logId ?? null;
  return { ok: false, failure: { kind: 'server', code, message: error?.message ?? '', logId } };
}

/** Turns the data of an answer into something else and leaves failures alone. */
export function mapAnswer<From, To>(answer: Answer<From>, change: (data: From) => To): Answer<To> {
  return answer.ok ? { ok: true, data: change(answer.data) } : answer;
}
