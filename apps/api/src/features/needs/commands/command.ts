import { type Actor, may } from '@diandan/domain/access';
import { accept, type Accepted, type Decision, invalidInput, type Refused, refuse } from '@diandan/domain/decision';
import type { Need, NeedAction, NeedRefusal, PlacedNeed } from '@diandan/domain/needs';
import { type KeyReused, runKeyed } from '../../../database/idempotency.js';
import type { Transaction } from '../../../database/sql.js';
import type { FeatureParts } from '../../../feature.js';
import { idempotencyKeyIssues } from '../../../idempotency-key.js';
import type { MenuReader } from '../../catalog/index.js';
import { findNeeds, type NeedEvent, saveNeed, versionOfNeed } from '../need.repository.js';

/** What the commands of needs need. */
export interface NeedCommandParts extends Pick<FeatureParts, 'database' | 'clock' | 'makeId' | 'terms'> {
  /** What is in force at stations. */
  readonly menus: MenuReader;
}

/** What was named is absent, or out of the actor's sight. */
interface NotFound {
  readonly kind: 'NOT_FOUND';
}

/** The actor neither speaks for himself nor for a station. A well-behaved client never asks. */
interface Forbidden {
  readonly kind: 'FORBIDDEN';
}

/** Why nothing was done. */
export type NeedProblem = NeedRefusal | KeyReused | NotFound | Forbidden;

/** What every command answers: the id of the need. */
export type NeedDecision = Accepted<string> | Refused<NeedProblem>;

/** What every mutation carries. */
export interface KeyedNeedInput {
  readonly idempotencyKey: string;
}

/** What every step names. */
export interface NeedStepInput extends KeyedNeedInput {
  readonly needId: string;
  readonly expectedVersion: number;
}

/** True for what could be one of our ids; anything else is not worth a question to the database. */
export const couldBeId = (text: string): boolean => /^[\w-]{1,64}$/.test(text);

/** How the story of a need names who took the step. */
export const eventOf = (actor: Actor, action: NeedAction, at: number, note: string | null): NeedEvent => ({
  action,
  at,
  accountId: actor.accountId,
  actorName: actor.displayName,
  note,
});

/** Runs a command at most once per key. */
export async function runOnce(
  parts: NeedCommandParts,
  actor: Actor,
  operation: string,
  request: KeyedNeedInput,
  command: (tx: Transaction, at: number) => Promise<NeedDecision>,
): Promise<NeedDecision> {
  const issues = idempotencyKeyIssues(request.idempotencyKey);
  if (issues.length > 0) return refuse(invalidInput(issues));
  const at = parts.clock.now();
  const { idempotencyKey: key, ...input } = request;
  return runKeyed<Accepted<string>, Refused<NeedProblem>>(
    parts.database.unitOfWork,
    { accountId: actor.accountId, operation, key, input },
    at,
    (tx) => command(tx, at),
    (success) => success.value,
    async (answer) => accept(answer),
  );
}

/** The needs of these ids that the actor may edit; others are left out. */
export async function editableNeeds(
  tx: Transaction,
  actor: Actor,
  ids: readonly string[],
): Promise<ReadonlyMap<string, PlacedNeed>> {
  const found = await findNeeds(tx, [...new Set(ids.filter(couldBeId))]);
  return new Map([...found].filter(([, { stationPath }]) => may(actor, 'NEED_EDIT', stationPath)));
}

/** Writes what a step led to; whoever lost a race looked at an old picture. */
export async function saved(tx: Transaction, before: Need, after: Need, event: NeedEvent): Promise<NeedDecision> {
  if (await saveNeed(tx, before, after, event)) return accept(after.id);
  return refuse({ kind: 'CHANGED_MEANWHILE', currentVersion: await versionOfNeed(tx, before.id) });
}

/** Takes one step with one need: finds it, decides, writes. */
export function takeNeedStep(
  parts: NeedCommandParts,
  actor: Actor,
  action: NeedAction,
  input: NeedStepInput,
  decide: (placed: PlacedNeed, tx: Transaction, at: number) => Promise<Decision<Need, NeedRefusal>>,
): Promise<NeedDecision> {
  return runOnce(parts, actor, `${action}_NEED`, input, async (tx, at) => {
    const placed = (await editableNeeds(tx, actor, [input.needId])).get(input.needId);
    if (placed === undefined) return refuse({ kind: 'NOT_FOUND' });
    const decision = await decide(placed, tx, at);
    if (!decision.ok) return decision;
    return saved(tx, placed.need, decision.value, eventOf(actor, action, at, decision.value.reason));
  });
}
