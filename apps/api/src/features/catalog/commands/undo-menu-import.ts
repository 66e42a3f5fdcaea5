import type { Actor } from '@diandan/domain/access';
import {
  type DraftChangedMeanwhile,
  type EditionChangedMeanwhile,
  type MenuInWrongState,
  undoImport,
} from '@diandan/domain/catalog';
import { keptImport } from '../menu-import.repository.js';
import {
  type EditionAnswer,
  type EditionCommandParts,
  type KeyedEditionInput,
  runEdition,
  stepEdition,
} from './edition-parts.js';

/** A file to be taken back. */
export interface UndoMenuImportRequest extends KeyedEditionInput {
  readonly editionId: string;
  readonly batchId: string;
}

/** Takes a whole file back, unless somebody has changed the draft since. */
export function undoMenuImport(
  parts: EditionCommandParts,
  actor: Actor,
  request: UndoMenuImportRequest,
): EditionAnswer<MenuInWrongState | EditionChangedMeanwhile | DraftChangedMeanwhile> {
  const { editionId, batchId } = request;
  const none: ReadonlySet<string> = new Set();
  return runEdition(parts, actor, 'undoMenuImport', request, (tx, at) =>
    stepEdition(tx, actor, editionId, at, {
      action: 'EDIT',
      capability: 'MENU_EDIT',
      decide: async ({ edition }) => {
        const facts = { accountId: actor.accountId, at, knownItemIds: none, knownCategoryIds: none };
        return undoImport(edition, await keptImport(tx, editionId), batchId, facts);
      },
    }),
  );
}
