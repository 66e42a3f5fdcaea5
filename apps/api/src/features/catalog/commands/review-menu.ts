import type { Actor } from '@diandan/domain/access';
import {
  cancelEdition,
  discardEdition,
  type EditionChangedMeanwhile,
  type EditionCommand,
  type MenuAlreadyInForce,
  type MenuInWrongState,
  returnEdition,
  submitEdition,
} from '@diandan/domain/catalog';
import { withdrawItemVersions } from '../edition.repository.js';
import { forgetPublished } from '../published-entries.repository.js';
import {
  type EditionAnswer,
  type EditionCommandParts,
  type KeyedEditionInput,
  runEdition,
  stepEdition,
} from './edition-parts.js';

/** A step with a version, taken on the revision that was on the screen. */
export interface EditionStepRequest extends EditionCommand, KeyedEditionInput {
  readonly editionId: string;
}

/** What these steps can be refused for. */
export type ReviewRefusal = EditionChangedMeanwhile | MenuInWrongState;

/** Hands a draft in for review. */
export function submitMenu(
  parts: EditionCommandParts,
  actor: Actor,
  request: EditionStepRequest,
): EditionAnswer<ReviewRefusal> {
  return runEdition(parts, actor, 'submitMenu', request, (tx, at) =>
    stepEdition(tx, actor, request.editionId, at, {
      action: 'SUBMIT',
      capability: 'MENU_EDIT',
      decide: ({ edition }) => submitEdition(edition, request, { accountId: actor.accountId, at }),
    }),
  );
}

/** Hands a draft back to its editors. */
export function returnMenu(
  parts: EditionCommandParts,
  actor: Actor,
  request: EditionStepRequest,
): EditionAnswer<ReviewRefusal> {
  return runEdition(parts, actor, 'returnMenu', request, (tx, at) =>
    stepEdition(tx, actor, request.editionId, at, {
      action: 'RETURN',
      capability: 'MENU_REVIEW',
      decide: ({ edition }) => returnEdition(edition, request),
    }),
  );
}

/** Gives a draft up. */
export function discardMenuDraft(
  parts: EditionCommandParts,
  actor: Actor,
  request: EditionStepRequest,
): EditionAnswer<ReviewRefusal> {
  return runEdition(parts, actor, 'discardMenuDraft', request, (tx, at) =>
    stepEdition(tx, actor, request.editionId, at, {
      action: 'DISCARD',
      capability: 'MENU_EDIT',
      decide: ({ edition }) => discardEdition(edition, request),
    }),
  );
}

/** Takes back a version whose day has not come. */
export function cancelScheduledMenu(
  parts: EditionCommandParts,
  actor: Actor,
  request: EditionStepRequest,
): EditionAnswer<ReviewRefusal | MenuAlreadyInForce> {
  return runEdition(parts, actor, 'cancelScheduledMenu', request, (tx, at) =>
    stepEdition(tx, actor, request.editionId, at, {
      action: 'CANCEL',
      capability: 'MENU_REVIEW',
      decide: async ({ edition }) => {
        const decision = cancelEdition(edition, request, at);
        if (!decision.ok) return decision;
        await withdrawItemVersions(tx, edition, at);
        await forgetPublished(tx, edition);
        return decision;
      },
    }),
  );
}
