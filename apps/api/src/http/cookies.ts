import type { IncomingMessage, ServerResponse } from 'node:http';
import type { CookieJar } from '../graphql/context.js';
import { isLoopback } from './client-address.js';

/** True when the browser speaks TLS to us or to the proxy that stands for us. */
const isSecure = (publicUrl: string | null): boolean => publicUrl?.startsWith('https://') ?? false;

const nameOf = (secure: boolean): string => (secure ? '__Host-sid' : 'sid');

/** The session token that the browser sent, or null. */
export function sessionTokenOf(request: IncomingMessage, publicUrl: string | null): string | null {
  const wanted = nameOf(isSecure(publicUrl));
  for (const part of (request.headers.cookie ?? '').split(';')) {
    const [name, value] = part.trim().split('=', 2);
    if (name === wanted && value !== undefined && /^[\w-]{43}$/.test(value)) return value;
  }
  return null;
}

/** Writes our one cookie: out of reach of scripts, and sent to us alone. */
export function cookieJarOf(request: IncomingMessage, response: ServerResponse, publicUrl: string | null): CookieJar {
  const secure = isSecure(publicUrl);
  const attributes = `Path=/; HttpOnly; SameSite=Lax${secure ? '; Secure' : ''}`;
  return {
    // Plain http may carry a session only where it never leaves this machine.
    maySet: secure || isLoopback(request),
    setSession(token, expiresAt) {
      response.appendHeader(
        'set-cookie',
        `${nameOf(secure)}=${token}; ${attributes}; Expires=${new Date(expiresAt).toUTCString()}`,
      );
    },
    clearSession() {
      response.appendHeader('set-cookie', `${nameOf(secure)}=; ${attributes}; Max-Age=0`);
    },
  };
}
