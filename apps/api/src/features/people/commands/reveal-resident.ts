import { type Actor, may } from '@diandan/domain/access';
import {
  accept,
  type Accepted,
  codePointCount,
  type InputIssue,
  type InvalidInput,
  invalidInput,
  readText,
  type Refused,
  refuse,
} from '@diandan/domain/decision';
import type { Resident } from '@diandan/domain/people';
import { type KeyReused, runKeyed } from '../../../database/idempotency.js';
import type { Transaction } from '../../../database/sql.js';
import { idempotencyKeyIssues } from '../../../idempotency-key.js';
import { audit, revealsSince } from '../people-audit.repository.js';
import { findResident } from '../people.repository.js';
import type { NotFound, PeopleCommandParts } from './parts.js';

/** What a caller sends to see the plain data of a resident. */
export interface RevealResidentRequest {
  readonly residentId: string;
  readonly reason: string;
  readonly idempotencyKey: string;
}

/** The account has looked at plain data too often within the hour. */
export interface TooManyReveals {
  readonly kind: 'TOO_MANY_REVEALS';
}

/** Why nothing was revealed. */
export type RevealResidentProblem = InvalidInput | NotFound | KeyReused | TooManyReveals;

const HOUR = 3_600_000;
/** Looks at plain data per account and hour. */
export const REVEALS_PER_HOUR = 30;
const SHORTEST_REASON = 5;
const LONGEST_REASON = 200;

function reasonIssues(reason: string): InputIssue[] {
  const issues: InputIssue[] = [];
  const text = readText(issues, ['reason'], reason, { max: LONGEST_REASON, required: true });
  if (text !== null && codePointCount(text.trim()) < SHORTEST_REASON) {
    issues.push({ path: ['reason'], code: 'TOO_SHORT', params: { min: SHORTEST_REASON } });
  }
  return issues;
}

/**
 * Shows the plain data of a resident to whoever may see them, and writes down who looked and why. A repeated key shows
 * them again and is written down again: it is another look.
 */
export async function revealResident(
  { database, clock }: PeopleCommandParts,
  actor: Actor,
  request: RevealResidentRequest,
): Promise<Accepted<Resident> | Refused<RevealResidentProblem>> {
  const { idempotencyKey, ...input } = request;
  const issues = [...idempotencyKeyIssues(idempotencyKey), ...reasonIssues(input.reason)];
  if (issues.length > 0) return refuse(invalidInput(issues));
  const at = clock.now();

  async function look(tx: Transaction): Promise<Accepted<Resident> | Refused<RevealResidentProblem>> {
    const found = await findResident(tx, input.residentId);
    if (found === null || !may(actor, 'RESIDENT_REVEAL', found.stationPath)) return refuse({ kind: 'NOT_FOUND' });
    if ((await revealsSince(tx, actor.accountId, at - HOUR)) >= REVEALS_PER_HOUR) {
      return refuse({ kind: 'TOO_MANY_REVEALS' });
    }
    await audit(tx, {
      at,
      accountId: actor.accountId,
      action: 'REVEAL_RESIDENT',
      targetId: found.person.id,
      stationPath: found.stationPath,
      reason: input.reason,
    });
    return accept(found.person);
  }

  // A replay may be refused where the first look was not, so what runs is the look itself and its answer is no text.
  return database.unitOfWork.run(async (tx) => {
    const keyed = await runKeyed<Accepted<null>, Refused<KeyReused>>(
      database.unitOfWork,
      { accountId: actor.accountId, operation: 'revealResident', key: idempotencyKey, input },
      at,
      async () => accept(null),
      () => input.residentId,
      async () => accept(null),
    );
    return keyed.ok ? look(tx) : keyed;
  });
}
