import type { Viewer } from '../../graphql/context.js';

/** Sessions: opaque tokens, of which only the hash is stored. */
export interface Sessions {
  start(accountId: string): Promise<{ readonly token: string; readonly expiresAt: number; readonly viewer: Viewer }>;
  viewerOf(token: string): Promise<Viewer | null>;
  /** The same without counting as a request: whoever only waits must not keep a session from ending. */
  peek(token: string): Promise<Viewer | null>;
  end(sessionHash: string): Promise<void>;
}
