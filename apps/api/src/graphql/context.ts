import type { Actor } from '@diandan/domain/access';
import type { Locale } from '@diandan/domain/decision';
import type { TermBook } from '@diandan/domain/terms';
import type { Loaders } from './loaders.js';

/** The signed-in person behind a request, with the grants that make up the scope of everything read and written. */
export interface Viewer extends Actor {
  readonly username: string;
  /** Hash of the session's token; the session ends with it. */
  readonly sessionHash: string;
}

/** What every resolver is given. Built anew for each HTTP request and each subscription event. */
export interface RequestContext {
  readonly viewer: Viewer | null;
  readonly locale: Locale;
  readonly requestId: string;
  /** The address of the client, for the limits on signing in. */
  readonly clientAddress: string;
  /** Sets or clears the session cookie of the answer. */
  readonly cookies: CookieJar;
  readonly loaders: Loaders;
  /** The dictionaries as they stood when the request came. */
  readonly terms: TermBook;
}

/** The one cookie we set. */
export interface CookieJar {
  /** False where a session would travel over the network in the clear. */
  readonly maySet: boolean;
  setSession(token: string, expiresAt: number): void;
  clearSession(): void;
}

/** The language of an `accept-language` header: English only when it is asked for before Chinese. */
export function localeOf(header: string | undefined): Locale {
  const first = (header ?? '').trim().slice(0, 2).toLowerCase();
  return first === 'en' ? 'en' : 'zh-CN';
}
