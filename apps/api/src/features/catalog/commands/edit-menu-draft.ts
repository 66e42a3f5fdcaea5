import type { Actor } from '@diandan/domain/access';
import {
  type DraftChangedMeanwhile,
  editEdition,
  type EditMenuCommand,
  type MenuEdit,
  type MenuInWrongState,
} from '@diandan/domain/catalog';
import { knownElsewhere } from '../edition.facts.js';
import {
  type EditionAnswer,
  type EditionCommandParts,
  type KeyedEditionInput,
  runEdition,
  stepEdition,
} from './edition-parts.js';

/** Changes of a draft, as the editor saves them while somebody types. */
export interface EditMenuDraftRequest extends EditMenuCommand, KeyedEditionInput {
  readonly editionId: string;
}

/** Lays changes on a draft; what another person changed meanwhile becomes a conflict and is never overwritten. */
export function editMenuDraft(
  parts: EditionCommandParts,
  actor: Actor,
  request: EditMenuDraftRequest,
): EditionAnswer<MenuInWrongState | DraftChangedMeanwhile> {
  const { editionId, edits } = request;
  return runEdition(parts, actor, 'editMenuDraft', request, (tx, at) => {
    const addsOwn = (edit: MenuEdit): boolean =>
      (edit.kind === 'ADD_CATEGORY' && edit.categoryId === null) || (edit.kind === 'ADD_LINE' && edit.itemId === null);
    const newIds = edits.map((edit) =>
      addsOwn(edit) ? parts.makeId(edit.kind === 'ADD_CATEGORY' ? 'cat' : 'itm', at) : '',
    );
    return stepEdition(tx, actor, editionId, at, {
      action: 'EDIT',
      capability: 'MENU_EDIT',
      addedIds: newIds.filter((id) => id !== ''),
      decide: async (placed) => {
        const known = await knownElsewhere(tx, placed, edits, at);
        const { accountId } = actor;
        return editEdition(placed.edition, request, { ...known, newIds, accountId, at });
      },
    });
  });
}
