import { type Actor, maySomewhere } from '@diandan/domain/access';
import {
  accept,
  type Accepted,
  type Decision,
  type InvalidInput,
  invalidInput,
  type Refused,
  refuse,
} from '@diandan/domain/decision';
import type { TermBook, TermEntry, TermKind } from '@diandan/domain/terms';
import { type KeyReused, runKeyed } from '../../../database/idempotency.js';
import type { FeatureParts } from '../../../feature.js';
import { idempotencyKeyIssues } from '../../../idempotency-key.js';
import type { TermAction } from '../term.queries.js';
import { openForEdit, saveTerm } from '../term.repository.js';

/** What the commands of dictionaries need. */
export type TermCommandParts = Pick<FeatureParts, 'database' | 'clock' | 'terms'> & {
  /** Told after an entry of this dictionary began or ceased to count as another one. */
  readonly countsChanged: (kind: TermKind) => Promise<void>;
};

/** What every edit carries: a key per intention, so that a retry has no second effect. */
export interface TermInput {
  readonly idempotencyKey: string;
}

/** The entry named is absent, or the actor edits no dictionaries. */
export interface TermNotFound {
  readonly kind: 'NOT_FOUND';
}

/** What any edit can be refused for, beside the reasons of its own. */
export type EditProblem = InvalidInput | KeyReused | TermNotFound;

/** What an edit leads to. */
export interface TermDone {
  readonly entry: TermEntry;
}

/** An edit decided on the book: the entry before (null for a new one) and what becomes of it. */
export type TermPlan<R> = (
  terms: TermBook,
) => Decision<{ readonly before: TermEntry | null; readonly entry: TermEntry }, R>;

/** Runs one edit at most once per key, and has it hold at once. */
export async function editTerms<R>(
  parts: TermCommandParts,
  actor: Actor,
  operation: string,
  input: TermInput,
  action: TermAction,
  plan: TermPlan<R>,
): Promise<Decision<TermDone, R | EditProblem>> {
  const issues = idempotencyKeyIssues(input.idempotencyKey);
  if (issues.length > 0) return refuse(invalidInput(issues));
  if (!maySomewhere(actor, 'TERM_EDIT')) return refuse({ kind: 'NOT_FOUND' });
  const at = parts.clock.now();
  const { idempotencyKey: key, ...rest } = input;
  const done = await runKeyed<Accepted<Pick<TermEntry, 'kind' | 'key'>>, Refused<R | EditProblem>>(
    parts.database.unitOfWork,
    { accountId: actor.accountId, operation, key, input: rest },
    at,
    async (tx) => {
      const decision = plan(await openForEdit(tx));
      if (!decision.ok) return decision;
      const { before, entry } = decision.value;
      const edit = { action, at, accountId: actor.accountId, actorName: actor.displayName };
      if (entry !== before) await saveTerm(tx, entry, edit);
      return accept({ kind: entry.kind, key: entry.key });
    },
    ({ value }) => `${value.kind} ${value.key}`,
    async (answer) => {
      const [kind = '', termKey = ''] = answer.split(' ');
      return accept({ kind: kind as TermKind, key: termKey });
    },
  );
  if (!done.ok) return done;
  const terms = await parts.terms.renew();
  if (action === 'MERGED' || action === 'RESTORED') await parts.countsChanged(done.value.kind);
  const entry = terms.find(done.value.kind, done.value.key);
  return entry === null ? refuse({ kind: 'NOT_FOUND' }) : accept({ entry });
}
