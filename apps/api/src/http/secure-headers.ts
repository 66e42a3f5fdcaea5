import { IncomingMessage, ServerResponse } from 'node:http';
import { Socket } from 'node:net';
import type { RequestHandler } from 'express';
import helmet from 'helmet';

const directives = {
  defaultSrc: ["'self'"],
  styleSrc: ["'self'", "'unsafe-inline'"],
  imgSrc: ["'self'", 'data:'],
  fontSrc: ["'self'", 'data:'],
  connectSrc: ["'self'", 'ws:', 'wss:'],
  objectSrc: ["'none'"],
  baseUri: ["'none'"],
  frameAncestors: ["'none'"],
  formAction: ["'self'"],
  upgradeInsecureRequests: null,
};
const common = { strictTransportSecurity: false, referrerPolicy: { policy: 'same-origin' } } as const;
const pages = helmet({ ...common, contentSecurityPolicy: { directives } });
// The editor of the playground starts its workers from blobs.
const playground = helmet({
  ...common,
  contentSecurityPolicy: { directives: { ...directives, workerSrc: ["'self'", 'blob:'] } },
});

/** Sets the headers that keep a page from being framed, from loading others' scripts, and from guessing types. */
export const secureHeaders: RequestHandler = (request, response, next) =>
  request.path.startsWith('/playground') ? playground(request, response, next) : pages(request, response, next);

/** The same headers as names and values: they are the same on every answer, so whoever answers often asks only once. */
export function secureHeaderPairs(): readonly (readonly [string, string])[] {
  const request = new IncomingMessage(new Socket());
  const response = new ServerResponse(request);
  pages(request, response, () => undefined);
  return Object.entries(response.getHeaders()).map(([name, value]) => [name, String(value)]);
}
