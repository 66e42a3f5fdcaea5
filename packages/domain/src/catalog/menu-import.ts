import { accept, type Decision, refuse } from '../decision.js';
import { type EditMenuFacts, type EditMenuRefusal, menuLimits } from './edit-menu.js';
import { editEdition, type EditionChangedMeanwhile, type MenuEdition, type MenuInWrongState } from './menu-editions.js';
import type { MenuDraft } from './menu-draft.js';
import type { MenuEdit } from './menu-edits.js';

/** What a draft was before a file was read into it, kept until somebody changes the draft. */
export interface MenuImport {
  readonly batchId: string;
  readonly before: Pick<MenuDraft, 'content' | 'stamps' | 'conflicts'>;
}

/** What laying a file on a draft needs to know. */
export interface ImportFacts extends Omit<EditMenuFacts, 'newIds'> {
  readonly seenRevision: number;
  readonly newItemId: () => string;
}

/** Lays all edits of a file on a draft, or none, however many there are. */
export function importEdits(
  edition: MenuEdition,
  edits: readonly MenuEdit[],
  { seenRevision, newItemId, ...facts }: ImportFacts,
): Decision<MenuEdition, EditMenuRefusal | MenuInWrongState> {
  let decision = editEdition(edition, { seenRevision, edits: [] }, { ...facts, newIds: [] });
  for (let start = 0; decision.ok && start < edits.length; start += menuLimits.edits) {
    const some = edits.slice(start, start + menuLimits.edits);
    const newIds = some.map((edit) => (edit.kind === 'ADD_LINE' && edit.itemId === null ? newItemId() : ''));
    decision = editEdition(decision.value, { seenRevision, edits: some }, { ...facts, newIds });
  }
  return decision;
}

/** Takes a file back: the draft is exactly as before, unless somebody has changed it since. */
export function undoImport(
  edition: MenuEdition,
  kept: MenuImport | null,
  batchId: string,
  facts: Omit<EditMenuFacts, 'newIds'>,
): Decision<MenuEdition, EditMenuRefusal | EditionChangedMeanwhile | MenuInWrongState> {
  const current = editEdition(edition, { seenRevision: edition.revision, edits: [] }, { ...facts, newIds: [] });
  if (!current.ok) return current;
  if (kept?.batchId !== batchId) return refuse({ kind: 'CHANGED_MEANWHILE', currentRevision: edition.revision });
  const revision = edition.revision + 1;
  return accept({ ...edition, content: kept.before.content, draft: { ...kept.before, revision }, revision });
}
