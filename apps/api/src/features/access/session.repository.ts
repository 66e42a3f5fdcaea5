import { createHash, randomBytes } from 'node:crypto';
import type { Role } from '@diandan/domain/access';
import type { Clock } from '../../clock.js';
import type { Database } from '../../database/database.js';
import type { Viewer } from '../../graphql/context.js';
import type { Sessions } from './sessions.js';

/** A session ends after so long without a request, and in any case after the second span. Milliseconds. */
const IDLE = 30 * 60_000;
const ABSOLUTE = 12 * 3_600_000;
/** How long this process trusts what it read of a session. */
const CACHE = 2_000;
/** The time of the last request is written at most so often. */
const TOUCH = 60_000;

interface SessionRow {
  readonly account_id: string;
  readonly last_seen_at: number;
  readonly expires_at: number;
  readonly username: string;
  readonly display_name: string;
  readonly worker_id: string | null;
  readonly resident_id: string | null;
}

interface GrantRow {
  readonly role: Role;
  readonly station_id: string;
  readonly station_path: string;
}

const hashOf = (token: string): string => createHash('sha256').update(token).digest('base64url');

/** Sessions over the database; outside demo mode the demo accounts do not exist. */
export function createSessions(database: Database, clock: Clock, demo: boolean): Sessions {
  const cache = new Map<string, { readonly viewer: Viewer | null; readonly until: number }>();

  /** Counts the sessions that ended, so that a reading that began before one of them is not kept. */
  let ended = 0;

  async function read(sessionHash: string, isRequest: boolean): Promise<Viewer | null> {
    const now = clock.now();
    const row = await database.read.get<SessionRow>(
      `SELECT s.account_id, s.last_seen_at, s.expires_at, a.username, a.display_name, a.worker_id, a.resident_id
       FROM sessions s JOIN accounts a ON a.id = s.account_id
       WHERE s.token_hash = ? AND s.expires_at > ? AND s.last_seen_at > ? AND a.is_disabled = 0 AND a.is_demo <= ?`,
      [sessionHash, now, now - IDLE, demo ? 1 : 0],
    );
    if (row === undefined) return null;
    const grants = await database.read.all<GrantRow>(
      'SELECT role, station_id, station_path FROM grants WHERE account_id = ? ORDER BY id',
      [row.account_id],
    );
    if (isRequest && now - row.last_seen_at > TOUCH) await touch(sessionHash, now);
    return {
      accountId: row.account_id,
      username: row.username,
      displayName: row.display_name,
      workerId: row.worker_id,
      residentId: row.resident_id,
      grants: grants.map((grant) => ({
        role: grant.role,
        stationId: grant.station_id,
        stationPath: grant.station_path,
      })),
      sessionHash,
    };
  }

  async function touch(sessionHash: string, now: number): Promise<void> {
    await database.unitOfWork.run(async (tx) => {
      await tx.run('UPDATE sessions SET last_seen_at = ? WHERE token_hash = ?', [now, sessionHash]);
      return { ok: true };
    });
  }

  return {
    async start(accountId) {
      const token = randomBytes(32).toString('base64url');
      const now = clock.now();
      const expiresAt = now + ABSOLUTE;
      await database.unitOfWork.run(async (tx) => {
        await tx.run('DELETE FROM sessions WHERE expires_at <= ?', [now]);
        await tx.run(
          'INSERT INTO sessions (token_hash, account_id, created_at, last_seen_at, expires_at) VALUES (?, ?, ?, ?, ?)',
          [hashOf(token), accountId, now, now, expiresAt],
        );
        await tx.run('INSERT INTO audit_log (at, account_id, action) VALUES (?, ?, ?)', [now, accountId, 'SIGN_IN']);
        return { ok: true };
      });
      const viewer = await read(hashOf(token), true);
      if (viewer === null) throw new Error('a session vanished while it was made');
      return { token, expiresAt, viewer };
    },

    async viewerOf(token) {
      const sessionHash = hashOf(token);
      const now = clock.now();
      const known = cache.get(sessionHash);
      if (known !== undefined && known.until > now) return known.viewer;
      const before = ended;
      const viewer = await read(sessionHash, true);
      if (cache.size > 5_000) cache.clear();
      if (ended === before) cache.set(sessionHash, { viewer, until: now + CACHE });
      return viewer;
    },

    // What was peeked is not kept, or the request that comes next would not count as one either.
    peek: (token) => read(hashOf(token), false),

    async end(sessionHash) {
      await database.unitOfWork.run(async (tx) => {
        await tx.run('DELETE FROM sessions WHERE token_hash = ?', [sessionHash]);
        return { ok: true };
      });
      // After the commit: until then whoever asked would have read, and kept, the session that is about to end.
      ended++;
      cache.delete(sessionHash);
    },
  };
}
