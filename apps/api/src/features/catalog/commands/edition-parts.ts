import { type Actor, type Capability, may } from '@diandan/domain/access';
import { accept, type Accepted, type InvalidInput, invalidInput, type Refused, refuse } from '@diandan/domain/decision';
import type { EditionAction, MenuEdition } from '@diandan/domain/catalog';
import { type KeyReused, runKeyed } from '../../../database/idempotency.js';
import type { Transaction } from '../../../database/sql.js';
import type { FeatureParts } from '../../../feature.js';
import { idempotencyKeyIssues } from '../../../idempotency-key.js';
import { addEditionEvent, openEdition, type PlacedEdition, saveEdition } from '../edition.repository.js';

/** What the commands of menus need. */
export type EditionCommandParts = Pick<FeatureParts, 'database' | 'clock' | 'makeId' | 'terms'>;

/** What was named is absent, or out of the actor's sight. */
export interface NotFound {
  readonly kind: 'NOT_FOUND';
}

/** What every command can be refused for. */
export type EditionCommandRefusal = InvalidInput | KeyReused | NotFound;

/** What a command leads to; the version itself is read anew. */
export interface EditionDone {
  readonly editionId: string;
  /** The ids of what was added, in the order of the edits. */
  readonly addedIds: readonly string[];
}

/** The answer of a command. */
export type EditionAnswer<R> = Promise<Accepted<EditionDone> | Refused<R | EditionCommandRefusal>>;

/** What every mutation of menus carries. */
export interface KeyedEditionInput {
  readonly idempotencyKey: string;
}

export const notFound: NotFound = { kind: 'NOT_FOUND' };

/** True for what could be one of our ids; anything else is not worth a question to the database. */
export const couldBeId = (text: string): boolean => /^[\w-]{1,64}$/.test(text);

/** Runs a command of menus at most once per key. */
export async function runEdition<R>(
  { database, clock }: EditionCommandParts,
  actor: Actor,
  operation: string,
  request: KeyedEditionInput,
  command: (tx: Transaction, at: number) => Promise<Accepted<EditionDone> | Refused<R | EditionCommandRefusal>>,
): EditionAnswer<R> {
  const issues = idempotencyKeyIssues(request.idempotencyKey);
  if (issues.length > 0) return refuse(invalidInput(issues));
  const { idempotencyKey: key, ...input } = request;
  const at = clock.now();
  return runKeyed<Accepted<EditionDone>, Refused<R | EditionCommandRefusal>>(
    database.unitOfWork,
    { accountId: actor.accountId, operation, key, input },
    at,
    (tx) => command(tx, at),
    (done) => JSON.stringify(done.value),
    async (answer) => accept(JSON.parse(answer) as EditionDone),
  );
}

/** One step with a version. */
export interface EditionStepPlan<R> {
  readonly action: EditionAction;
  readonly capability: Capability;
  /** Who may see it but not take the step is told so by a refusal of its own, or not found. */
  readonly decide: (
    placed: PlacedEdition,
    tx: Transaction,
    at: number,
  ) => Promise<Accepted<MenuEdition> | Refused<R>> | Accepted<MenuEdition> | Refused<R>;
  /** What is written beside the version itself. */
  readonly addedIds?: readonly string[];
}

/** Takes a step with a version: opens it, decides, saves it and puts the step on record, all in one transaction. */
export async function stepEdition<R>(
  tx: Transaction,
  actor: Actor,
  editionId: string,
  at: number,
  plan: EditionStepPlan<R>,
): Promise<Accepted<EditionDone> | Refused<R | EditionCommandRefusal>> {
  const placed = couldBeId(editionId) ? await openEdition(tx, editionId) : null;
  if (placed === null || !may(actor, plan.capability, placed.stationPath)) return refuse(notFound);
  const decision = await plan.decide(placed, tx, at);
  if (!decision.ok) return decision;
  const after = decision.value;
  if (after !== placed.edition) {
    await saveEdition(tx, after, placed.edition.revision);
    await addEditionEvent(tx, editionId, {
      action: plan.action,
      at,
      accountId: actor.accountId,
      actorName: actor.displayName,
      note: plan.action === 'EDIT' ? null : after.note,
    });
  }
  return accept({ editionId, addedIds: plan.addedIds ?? [] });
}
