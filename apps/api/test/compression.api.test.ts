import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { createServer, type IncomingHttpHeaders, request as ask, type Server } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import express from 'express';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { serveFrontEnd } from '../src/http/static-files.js';
import { startTestApi, testDialect, type TestApi } from './harness.js';

interface Raw {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly body: Buffer;
}

/** As it comes over the wire: fetch would unpack it without a word. */
const raw = (url: string, headers: Record<string, string>, body?: string): Promise<Raw> =>
  new Promise((resolve, reject) => {
    const sent = ask(url, { method: body === undefined ? 'GET' : 'POST', headers }, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('end', () =>
        resolve({ status: response.statusCode ?? 0, headers: response.headers, body: Buffer.concat(chunks) }),
      );
    });
    sent.on('error', reject);
    sent.end(body);
  });

describe.runIf(testDialect === 'sqlite')('answers of the API', () => {
  let api: TestApi;
  beforeAll(async () => {
    api = await startTestApi();
  });
  afterAll(() => api.close());

  const post = (query: string, encoding: string) => {
    const body = JSON.stringify({ query });
    const headers = {
      'content-type': 'application/json',
      'content-length': String(Buffer.byteLength(body)),
      'accept-encoding': encoding,
    };
    return raw(`${api.url}/graphql`, headers, body);
  };
  const long =
    '{ divisions(first: 100) { nodes { id code name level } } demoAccounts { username displayName role localityName station { id code name } } }';

  it('are compressed for those who take it, and say the same', async () => {
    const plain = await post(long, 'identity');
    expect(plain.body.length).toBeGreaterThan(1024);
    expect(plain.headers['content-encoding']).toBeUndefined();
    for (let times = 0; times < 4; times++) {
      const packed = await post(long, 'gzip, deflate, br');
      expect(packed.headers).toMatchObject({ 'content-encoding': 'gzip', vary: 'Accept-Encoding' });
      expect(Number(packed.headers['content-length'])).toBe(packed.body.length);
      expect(packed.body.length).toBeLessThan(plain.body.length / 2);
      expect(JSON.parse(gunzipSync(packed.body).toString())).toEqual(JSON.parse(plain.body.toString()));
    }
  });

  it('are sent as they are when they are short, or when nobody asked for less', async () => {
    for (const [query, encoding] of [
      ['{ viewer { isDemo } }', 'gzip'],
      [long, 'gzip;q=0'],
      [long, 'br'],
      [long, ''],
    ] as const) {
      const { headers, body } = await post(query, encoding);
      expect(headers['content-encoding']).toBeUndefined();
      expect(JSON.parse(body.toString())).toHaveProperty('data');
    }
  });
});

describe.runIf(testDialect === 'sqlite')('files of a front end', () => {
  const folder = mkdtempSync(join(tmpdir(), 'diandan-files-'));
  const script = `export const words = ${JSON.stringify('社会工作 '.repeat(2_000))};`;
  const page = `<!doctype html><title>点单</title>${'<p>站点</p>'.repeat(300)}`;
  let server: Server;
  let url: string;
  beforeAll(async () => {
    mkdirSync(join(folder, 'assets'));
    writeFileSync(join(folder, 'assets', 'main-1234.js'), script);
    writeFileSync(join(folder, 'index.html'), page);
    writeFileSync(join(folder, 'small.js'), 'export {};');
    execFileSync(process.execPath, [
      fileURLToPath(new URL('../../../scripts/compress-assets.mjs', import.meta.url)),
      folder,
    ]);
    const app = express();
    serveFrontEnd(app, '/m', folder);
    server = createServer(app).listen(0, '127.0.0.1');
    await new Promise((resolve) => server.once('listening', resolve));
    const address = server.address();
    url = `http://127.0.0.1:${typeof address === 'object' && address !== null ? address.port : 0}/m`;
  });
  afterAll(() => {
    server.close();
    rmSync(folder, { recursive: true, force: true });
  });

  it('are sent in the best encoding the browser takes, with the type of the file', async () => {
    for (const [path, type, text] of [
      ['/assets/main-1234.js', 'javascript', script],
      ['/', 'text/html', page],
      ['/index.html', 'text/html', page],
      ['/requests/some-page', 'text/html', page],
    ] as const) {
      const get = (encoding: string) => raw(`${url}${path}`, { 'accept-encoding': encoding, accept: 'text/html' });
      const [brotli, gzipped, plain] = [await get('gzip, br'), await get('gzip'), await get('')];
      for (const one of [brotli, gzipped, plain]) {
        expect(one.status).toBe(200);
        expect(one.headers['content-type']).toContain(type);
        expect(one.headers.vary).toBe('Accept-Encoding');
      }
      expect(brotli.headers['content-encoding']).toBe('br');
      expect(brotliDecompressSync(brotli.body).toString()).toBe(text);
      expect(gzipped.headers['content-encoding']).toBe('gzip');
      expect(gunzipSync(gzipped.body).toString()).toBe(text);
      expect(plain.headers['content-encoding']).toBeUndefined();
      expect(plain.body.toString()).toBe(text);
    }
    const { headers } = await raw(`${url}/assets/main-1234.js`, { 'accept-encoding': 'br' });
    expect(headers['cache-control']).toContain('immutable');
  });

  it('are sent as they are where there is no copy, or only one of an earlier build', async () => {
    expect((await raw(`${url}/small.js`, { 'accept-encoding': 'br' })).headers['content-encoding']).toBeUndefined();
    const later = new Date(Date.now() + 60_000);
    utimesSync(join(folder, 'assets', 'main-1234.js'), later, later);
    const { headers } = await raw(`${url}/assets/main-1234.js`, { 'accept-encoding': 'br' });
    expect(headers['content-encoding']).toBeUndefined();
  });

  it('do not lead out of their folder', async () => {
    for (const path of ['/..%2f..%2fpackage.json', '/%2e%2e/%2e%2e/etc/passwd', '/%00', '/%zz']) {
      expect((await raw(`${url}${path}`, { 'accept-encoding': 'br' })).status).toBeGreaterThanOrEqual(400);
    }
  });
});
