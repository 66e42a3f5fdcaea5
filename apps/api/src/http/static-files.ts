import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import express, { type Express, type Response } from 'express';
import { projectRoot } from '../config.js';

const app = (name: string) => resolve(projectRoot, 'apps', name, 'dist');

/** Files under assets/ carry a hash of their content in their name, so a browser may keep them for ever. */
const cacheHeaders = (response: Response, path: string): void => {
  response.setHeader(
    'cache-control',
    /[\\/]assets[\\/]/.test(path) ? 'public, max-age=31536000, immutable' : 'no-cache',
  );
};

/** One built front end: its files, and its page for every path that is no file, since the browser routes by itself. */
function serve(server: Express, mount: string, directory: string): void {
  if (!existsSync(directory)) return;
  const page = resolve(directory, 'index.html');
  server.use(mount, express.static(directory, { setHeaders: cacheHeaders, index: 'index.html', redirect: true }));
  server.use(mount, (request, response, next) => {
    const wantsPage = request.method === 'GET' && (request.headers.accept ?? '').includes('text/html');
    if (!wantsPage || request.path.includes('.')) return next();
    response.setHeader('cache-control', 'no-cache');
    response.sendFile(page);
  });
}

/** The admin at `/`, the phone pages at `/m`, the playground at `/playground`. */
export function serveFrontEnds(server: Express): void {
  serve(server, '/m', app('mobile'));
  serve(server, '/playground', app('playground'));
  serve(server, '/', app('admin'));
}
