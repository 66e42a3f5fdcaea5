import type { Actor } from '@diandan/domain/access';
import {
  type ConflictChoice,
  type ConflictNotFound,
  type MenuInWrongState,
  resolveEditionConflict,
} from '@diandan/domain/catalog';
import {
  type EditionAnswer,
  type EditionCommandParts,
  type KeyedEditionInput,
  runEdition,
  stepEdition,
} from './edition-parts.js';

/** Which of two values is to stand. */
export interface ResolveMenuConflictRequest extends KeyedEditionInput {
  readonly editionId: string;
  readonly conflictId: string;
  readonly choice: ConflictChoice;
}

/** Chooses one of two values that stand against each other in a draft. */
export function resolveMenuConflict(
  parts: EditionCommandParts,
  actor: Actor,
  request: ResolveMenuConflictRequest,
): EditionAnswer<MenuInWrongState | ConflictNotFound> {
  const { editionId, conflictId, choice } = request;
  return runEdition(parts, actor, 'resolveMenuConflict', request, (tx, at) =>
    stepEdition(tx, actor, editionId, at, {
      action: 'EDIT',
      capability: 'MENU_EDIT',
      decide: ({ edition }) => resolveEditionConflict(edition, conflictId, choice, { accountId: actor.accountId, at }),
    }),
  );
}
