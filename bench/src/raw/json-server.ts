import { createServer, type ServerResponse } from 'node:http';

/** Answers POST requests of JSON with JSON, and nothing besides: the least that an HTTP server can do. */
export function serveJson(answer: (body: Readonly<Record<string, unknown>>, path: string) => unknown): void {
  const reply = (response: ServerResponse, status: number, value: unknown) => {
    const text = JSON.stringify(value);
    response.writeHead(status, {
      'content-type': 'application/json; charset=utf-8',
      'content-length': Buffer.byteLength(text),
    });
    response.end(text);
  };
  const server = createServer((request, response) => {
    let text = '';
    request.setEncoding('utf8');
    request.on('data', (chunk: string) => (text += chunk));
    request.on('end', () => {
      try {
        reply(response, 200, answer(JSON.parse(text) as Record<string, unknown>, request.url ?? '/'));
      } catch (error) {
        reply(response, 500, { error: String(error) });
      }
    });
  });
  server.listen(0, '127.0.0.1', () => {
    const address = server.address();
    if (typeof address === 'object' && address !== null) console.log(`http://127.0.0.1:${address.port}`);
  });
  process.once('SIGTERM', () => process.exit(0));
}
