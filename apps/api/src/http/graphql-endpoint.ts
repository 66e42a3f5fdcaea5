import type { IncomingMessage, ServerResponse } from 'node:http';
import { gzip } from 'node:zlib';
import { type ApolloServer, type BaseContext, HeaderMap, type HTTPGraphQLResponse } from '@apollo/server';
import type { ContentTypes } from '../graphql/content-types.js';
import type { RequestContext } from '../graphql/context.js';
import type { AnswerKnown } from '../graphql/known-operations.js';
import { isOurOrigin } from './origin.js';

/** What the endpoint is made of. */
export interface EndpointParts {
  readonly apollo: ApolloServer<RequestContext & BaseContext>;
  readonly contextOf: (request: IncomingMessage, response: ServerResponse) => Promise<RequestContext>;
  readonly contentTypes: ContentTypes;
  readonly answerKnown: AnswerKnown;
  readonly publicUrl: string | null;
  readonly bodyLimit: number;
  /** The headers that stand on every answer of the server. */
  readonly commonHeaders: readonly (readonly [string, string])[];
}

/** Below this a compressed answer saves no packet. */
const SMALLEST_PACKED = 1024;

/** True when the client takes gzip; whoever says nothing gets the text as it is. */
function takesGzip({ headers }: IncomingMessage): boolean {
  const named = String(headers['accept-encoding'] ?? '')
    .split(',')
    .map((one) => one.trim().toLowerCase())
    .find((one) => /^gzip\b/.test(one));
  return named !== undefined && !/;\s*q=0(?:\.0*)?$/.test(named);
}

const jsonType = /^application\/(graphql\+)?json\s*(;\s*charset\s*=\s*"?utf-8"?\s*)?$/i;

/** The ordinary question: JSON in UTF-8, of a known and modest length. */
function isOrdinary(request: IncomingMessage, bodyLimit: number, publicUrl: string | null): boolean {
  if (request.method !== 'POST' || request.url !== '/graphql') return false;
  const { headers } = request;
  const length = Number(headers['content-length']);
  return (
    length > 0 &&
    length <= bodyLimit &&
    headers['content-encoding'] === undefined &&
    jsonType.test(headers['content-type'] ?? '') &&
    isOurOrigin(request, publicUrl)
  );
}

function headersOf(request: IncomingMessage): HeaderMap {
  const headers = new HeaderMap();
  for (const [name, value] of Object.entries(request.headers)) {
    if (value !== undefined) headers.set(name, typeof value === 'string' ? value : value.join(', '));
  }
  return headers;
}

/** The value of a JSON text that is an object or a list, or undefined: nothing else can be a request. */
function parseBody(text: string): object | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null ? value : undefined;
  } catch {
    return undefined;
  }
}

/**
 * Answers ordinary GraphQL requests without the layers of Express, which cost more than most of the queries; everything
 * out of the ordinary (another method, an odd content type, a body that is too large) is left to Express, which says what
 * is wrong with it. True when the request was taken.
 */
export function createGraphqlEndpoint(
  parts: EndpointParts,
): (request: IncomingMessage, response: ServerResponse) => boolean {
  const { apollo, contextOf, contentTypes, answerKnown, publicUrl, bodyLimit } = parts;
  const common = [...parts.commonHeaders.flat(), 'cache-control', 'no-store', 'vary', 'Accept-Encoding'];

  function send(response: ServerResponse, status: number, headers: Iterable<readonly [string, string]>, text: string) {
    const write = (body: string | Buffer, encoding: readonly string[]) => {
      const all = [...common, ...encoding, 'content-length', String(Buffer.byteLength(body))];
      for (const [name, value] of headers) all.push(name, value);
      // A session cookie that was set or cleared on the way is kept by writeHead.
      response.writeHead(status, all);
      response.end(body);
    };
    if (text.length < SMALLEST_PACKED || !takesGzip(response.req)) return write(text, []);
    // The lowest level: a third of the text goes over the wire, at a price that is lost beside the query's own.
    gzip(text, { level: 1 }, (error, packed) => {
      if (error === null) write(packed, ['content-encoding', 'gzip']);
      else write(text, []);
    });
  }

  const sendError = (response: ServerResponse, status: number, code: string, message: string) =>
    send(
      response,
      status,
      [['content-type', 'application/json; charset=utf-8']],
      JSON.stringify({ errors: [{ message, extensions: { code } }] }),
    );

  async function sendAnswer(response: ServerResponse, { status, headers, body }: HTTPGraphQLResponse): Promise<void> {
    if (body.kind === 'complete') return send(response, status ?? 200, headers, body.string);
    response.writeHead(status ?? 200, [...common, ...[...headers].flat()]);
    for await (const chunk of body.asyncIterator) response.write(chunk);
    response.end();
  }

  async function answer(request: IncomingMessage, response: ServerResponse, body: object): Promise<void> {
    const context = () => contextOf(request, response);
    const contentType = contentTypes.known(request.headers.accept);
    if (contentType !== undefined) {
      const known = await answerKnown(body, context);
      if (known !== null) return send(response, known.status, [['content-type', contentType]], known.text);
    }
    const httpGraphQLRequest = { method: 'POST', headers: headersOf(request), search: '', body };
    const answered = await apollo.executeHTTPGraphQLRequest({ httpGraphQLRequest, context });
    // What went wrong may have been answered in a type of its own.
    if ((answered.status ?? 200) === 200)
      contentTypes.learn(request.headers.accept, answered.headers.get('content-type'));
    await sendAnswer(response, answered);
  }

  function run(request: IncomingMessage, response: ServerResponse, text: string): void {
    const body = parseBody(text);
    if (body === undefined) {
      const message = '请求内容不是有效的 JSON。The request body is not valid JSON.';
      return sendError(response, 400, 'BAD_REQUEST', message);
    }
    answer(request, response, body).catch((error: unknown) => {
      console.error(error);
      if (response.headersSent) return response.destroy();
      const message = '系统出错了，请稍后再试。Something went wrong on our side; please try again later.';
      sendError(response, 500, 'INTERNAL', message);
    });
  }

  return (request, response) => {
    if (!isOrdinary(request, bodyLimit, publicUrl)) return false;
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.once('end', () => {
      const [first] = chunks;
      run(request, response, (chunks.length === 1 && first !== undefined ? first : Buffer.concat(chunks)).toString());
    });
    // Whoever hangs up in the middle of a question gets no answer.
    request.once('error', () => response.destroy());
    return true;
  };
}
