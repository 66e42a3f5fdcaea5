import type { IncomingMessage } from 'node:http';

/** True when a request comes from our own pages, or from no page at all (a script, a command line). */
export function isOurOrigin(request: IncomingMessage, publicUrl: string | null): boolean {
  if (request.headers['sec-fetch-site'] === 'cross-site') return false;
  const origin = request.headers.origin;
  if (origin === undefined) return true;
  if (publicUrl !== null && origin === new URL(publicUrl).origin) return true;
  try {
    return new URL(origin).host === request.headers.host;
  } catch {
    return false;
  }
}
