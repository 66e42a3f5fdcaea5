import { Agent, request } from 'node:http';

/** A connection pool to one server; a new one for each burst, since idle connections meet the server's keep-alive end. */
export interface Connections {
  readonly agent: Agent;
  readonly port: number;
  readonly cookie: string | null;
}

export const connect = (port: number, cookie: string | null = null): Connections => ({
  agent: new Agent({ keepAlive: true, maxSockets: 32 }),
  port,
  cookie,
});

/** What came back. */
export interface Reply {
  readonly status: number;
  readonly body: Buffer;
  readonly setCookie: readonly string[];
}

/** Sends a body and waits for all of the answer. */
export function post({ agent, port, cookie }: Connections, path: string, body: string | Buffer): Promise<Reply> {
  return new Promise((resolve, reject) => {
    const asked = request(
      {
        agent,
        port,
        host: '127.0.0.1',
        method: 'POST',
        path,
        headers: {
          'content-type': 'application/json',
          accept: 'application/graphql-response+json, application/json',
          'content-length': Buffer.byteLength(body),
          ...(cookie === null ? {} : { cookie }),
        },
      },
      (response) => {
        const chunks: Buffer[] = [];
        response.on('data', (chunk: Buffer) => chunks.push(chunk));
        response.once('error', reject);
        response.once('end', () =>
          resolve({
            status: response.statusCode ?? 0,
            body: Buffer.concat(chunks),
            setCookie: response.headers['set-cookie'] ?? [],
          }),
        );
      },
    );
    asked.setTimeout(30_000, () => asked.destroy(new Error(`${path} did not answer within 30 s`)));
    asked.once('error', reject);
    asked.end(body);
  });
}

/** Sends a body and reads the answer, which must be one without errors. */
export async function ask<Data>(to: Connections, path: string, body: object): Promise<Data> {
  const reply = await post(to, path, JSON.stringify(body));
  const answer = JSON.parse(reply.body.toString('utf8')) as { readonly data: Data; readonly errors?: unknown };
  if (reply.status !== 200 || answer.errors !== undefined) {
    throw new Error(`${path} answered ${reply.status}: ${reply.body.toString('utf8').slice(0, 500)}`);
  }
  return answer.data;
}
