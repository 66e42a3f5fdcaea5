import { createHash } from 'node:crypto';
import { canonicalJson } from './canonical-json.js';
import type { Transaction } from './sql.js';
import type { Undoable, UnitOfWork } from './unit-of-work.js';

/** A key of a mutation: who asked for which operation under which key. */
export interface KeyedCall {
  readonly accountId: string;
  readonly operation: string;
  readonly key: string;
  /** Everything the caller sent but the key. */
  readonly input: unknown;
}

/** The key has been used for another input. */
export interface KeyReused {
  readonly kind: 'KEY_REUSED';
}

const hashOf = (input: unknown): string => createHash('sha256').update(canonicalJson(input)).digest('base64');

/**
 * Runs a command at most once per key. The first success is stored with its effect, in one transaction: a repeated call
 * gets the same answer and changes nothing; the same key with another input is refused. Refusals are not stored, since
 * they left no trace: whoever mends the cause may try again with the same key. `answer` is what the success comes to, as a
 * text (usually an id), from which `replay` makes the success again.
 */
export function runKeyed<
  Success extends Undoable & { readonly ok: true },
  Refused extends Undoable & { readonly ok: false },
>(
  unitOfWork: UnitOfWork,
  call: KeyedCall,
  at: number,
  command: (tx: Transaction) => Promise<Success | Refused>,
  answer: (success: Success) => string,
  replay: (answer: string, tx: Transaction) => Promise<Success>,
): Promise<Success | Refused | { readonly ok: false; readonly refusal: KeyReused }> {
  const requestHash = hashOf(call.input);
  const id = [call.accountId, call.operation, call.key] as const;
  return unitOfWork.run<Success | Refused | { readonly ok: false; readonly refusal: KeyReused }>(async (tx) => {
    // The insert comes first: a second transaction with the same key waits here until the first one has decided.
    const isFirst = await tx.run(
      `INSERT INTO idempotency_keys (account_id, operation, key, request_hash, created_at) VALUES (?, ?, ?, ?, ?)
       ON CONFLICT (account_id, operation, key) DO NOTHING`,
      [...id, requestHash, at],
    );
    if (isFirst === 0) {
      const first = await tx.get<{ request_hash: string; answer: string }>(
        'SELECT request_hash, answer FROM idempotency_keys WHERE account_id = ? AND operation = ? AND key = ?',
        id,
      );
      if (first === undefined) throw new Error('an idempotency key vanished while it was read');
      if (first.request_hash !== requestHash) return { ok: false, refusal: { kind: 'KEY_REUSED' } };
      return replay(first.answer, tx);
    }
    const done = await command(tx);
    if (done.ok) {
      await tx.run('UPDATE idempotency_keys SET answer = ? WHERE account_id = ? AND operation = ? AND key = ?', [
        answer(done),
        ...id,
      ]);
    }
    return done;
  });
}
