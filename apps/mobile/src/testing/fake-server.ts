import { vi } from 'vitest';

/** One operation that the pages have sent. */
export interface Sent {
  readonly name: string;
  readonly variables: Readonly<Record<string, unknown>>;
  readonly language: string | null;
}

/** Answers one operation: with data, with `offline`, or with the code of a top-level error. */
export type Answering = (variables: Readonly<Record<string, never>>) => unknown;

/** Said instead of data when nothing comes back. */
export const offline = Symbol('offline');

/** Said instead of data when the server answers with a top-level error. */
export const failed = (code: string) => ({ errors: [{ message: code, extensions: { code, logId: 'log_1' } }] });

/** A server at the edge of the network: everything above `fetch` is the real thing. */
export function fakeServer(answers: Readonly<Record<string, Answering | undefined>>) {
  const known = new Map(Object.entries(answers));
  const sent: Sent[] = [];
  vi.stubGlobal('fetch', async (_url: string, init: { readonly body: string; readonly headers: HeadersInit }) => {
    const body = JSON.parse(init.body) as { operationName: string; variables: Record<string, never> };
    const language = new Headers(init.headers).get('accept-language');
    sent.push({ name: body.operationName, variables: body.variables, language });
    const answering = known.get(body.operationName);
    if (answering === undefined) throw new Error(`the fake server knows no ${body.operationName}`);
    const answer = answering(body.variables);
    if (answer === offline) throw new TypeError('fetch failed');
    const isFailure = typeof answer === 'object' && answer !== null && 'errors' in answer;
    return new Response(JSON.stringify(isFailure ? answer : { data: answer }));
  });
  return {
    sent,
    /** The inputs of one mutation, in the order in which they were sent. */
    inputsOf: (name: string) =>
      sent.filter((one) => one.name === name).map(({ variables }) => variables['input'] as Record<string, unknown>),
    /** Changes the answer to one operation from now on. */
    answer: (name: string, answering: Answering) => void known.set(name, answering),
  };
}
