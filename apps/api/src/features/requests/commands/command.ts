import type { Actor } from '@diandan/domain/access';
import { type InvalidInput, invalidInput } from '@diandan/domain/decision';
import type { Profile } from '@diandan/domain/network';
import type { NotFound } from '@diandan/domain/requests';
import type { Clock } from '../../../clock.js';
import type { Database } from '../../../database/database.js';
import type { KeyReused } from '../../../database/idempotency.js';
import { idempotencyKeyIssues } from '../../../idempotency-key.js';
import type { IdMaker } from '../../../ids.js';
import type { TermStore } from '../../../term-store.js';
import type { MenuReader } from '../../catalog/index.js';

/** What a command is made from. The present is the clock's, so that a story of the past can be told with another one. */
export interface CommandParts {
  readonly database: Pick<Database, 'unitOfWork'>;
  readonly clock: Clock;
  readonly makeId: IdMaker;
  /** The dictionaries of reasons, relations and the like. */
  readonly terms: TermStore;
  /** The way of doing things of a locality. */
  readonly profileOf: (key: string) => Promise<Profile>;
  /** What is in force at stations. */
  readonly menus: MenuReader;
}

/** What every mutation carries: a key per intention, so that a retry has no second effect. */
export interface KeyedInput {
  readonly idempotencyKey: string;
}

/** What a command leads to; the request itself is read anew, as it stands for the viewer. */
export interface RequestDone {
  readonly requestId: string;
  /** True when the key had been used before: nothing happened now, and the actor may have lost sight of the request. */
  readonly isReplay: boolean;
}

/** The actor sees the request, but this step is not the actor's. A well-behaved client never asks. */
export interface Forbidden {
  readonly kind: 'FORBIDDEN';
}

/** What was named does not exist for this actor; which of the two is never told. */
export interface NamedNotFound {
  readonly kind: 'NOT_FOUND';
  readonly what: NotFound['what'] | 'RESIDENT' | 'STATION';
}

/** What any command can be refused for, beside the reasons of its own. */
export type CommandRefusal = Forbidden | InvalidInput | KeyReused | NamedNotFound;

export const notFound = (what: NamedNotFound['what']): NamedNotFound => ({ kind: 'NOT_FOUND', what });
export const forbidden: Forbidden = { kind: 'FORBIDDEN' };

/** How the timeline names the actor. */
export const stepActorOf = (actor: Actor) => ({ accountId: actor.accountId, name: actor.displayName });

/** Refuses a key that is no key: too short to be unique, too long to keep, or not to be written down. */
export function keyProblem(key: string): InvalidInput | null {
  const issues = idempotencyKeyIssues(key);
  return issues.length === 0 ? null : invalidInput(issues);
}

/** True for what could be one of our ids; anything else is not worth a question to the database. */
export const couldBeId = (text: string): boolean => /^[\w-]{1,64}$/.test(text);
