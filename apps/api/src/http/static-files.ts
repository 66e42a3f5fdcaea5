import { existsSync, statSync } from 'node:fs';
import { resolve, sep } from 'node:path';
import express, { type Express, type Request, type RequestHandler, type Response } from 'express';
import { projectRoot } from '../config.js';

const app = (name: string) => resolve(projectRoot, 'apps', name, 'dist');

/** Files under assets/ carry a hash of their content in their name, so a browser may keep them for ever. */
const cacheHeaders = (response: Response, path: string): void => {
  response.setHeader(
    'cache-control',
    /[\\/]assets[\\/]/.test(path) ? 'public, max-age=31536000, immutable' : 'no-cache',
  );
};

const suffixes = { br: '.br', gzip: '.gz' } as const;

/** What the build has compressed beside a file, in the best encoding that the browser takes; null where it is the file. */
function compressedCopy(request: Request, file: string): { readonly suffix: string; readonly encoding: string } | null {
  // Asked one by one: browsers name gzip first without liking it better.
  const encoding = (['br', 'gzip'] as const).find((one) => request.acceptsEncodings(one) === one);
  if (encoding === undefined) return null;
  const copy = statSync(file + suffixes[encoding], { throwIfNoEntry: false });
  // A build that watches writes the file anew and leaves the copy as it was.
  const isFresh =
    copy !== undefined && copy.mtimeMs >= (statSync(file, { throwIfNoEntry: false })?.mtimeMs ?? Infinity);
  return isFresh ? { suffix: suffixes[encoding], encoding } : null;
}

function fileOf(directory: string, path: string): string | null {
  try {
    const file = resolve(directory, `.${decodeURIComponent(path.endsWith('/') ? `${path}index.html` : path)}`);
    return file.startsWith(directory + sep) && !file.includes('\0') ? file : null;
  } catch {
    return null;
  }
}

/** Turns a request for a file into one for its compressed copy, where there is one. */
const compressed =
  (directory: string): RequestHandler =>
  (request, response, next) => {
    if (request.method !== 'GET' && request.method !== 'HEAD') return next();
    response.vary('Accept-Encoding');
    const file = fileOf(directory, request.path);
    const copy = file === null ? null : compressedCopy(request, file);
    if (file === null || copy === null) return next();
    response.type(file.slice(file.lastIndexOf('.')));
    response.setHeader('content-encoding', copy.encoding);
    request.url = `${request.path.endsWith('/') ? `${request.path}index.html` : request.path}${copy.suffix}`;
    next();
  };

/** One built front end: its files, and its page for every path that is no file, since the browser routes by itself. */
export function serveFrontEnd(server: Express, mount: string, directory: string): void {
  if (!existsSync(directory)) return;
  const page = resolve(directory, 'index.html');
  server.use(mount, compressed(directory));
  server.use(mount, express.static(directory, { setHeaders: cacheHeaders, index: 'index.html', redirect: true }));
  server.use(mount, (request, response, next) => {
    const wantsPage = request.method === 'GET' && (request.headers.accept ?? '').includes('text/html');
    if (!wantsPage || request.path.includes('.')) return next();
    const copy = compressedCopy(request, page);
    if (copy !== null) response.setHeader('content-encoding', copy.encoding);
    response.vary('Accept-Encoding').type('.html').setHeader('cache-control', 'no-cache');
    response.sendFile(page + (copy?.suffix ?? ''));
  });
}

/** The admin at `/`, the phone pages at `/m`, the playground at `/playground`. */
export function serveFrontEnds(server: Express): void {
  serveFrontEnd(server, '/m', app('mobile'));
  serveFrontEnd(server, '/playground', app('playground'));
  serveFrontEnd(server, '/', app('admin'));
}
