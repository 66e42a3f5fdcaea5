import { accept, type Decision, refuse } from '../decision.js';
import { type EditMenuFacts, type EditMenuRefusal, menuLimits } from './edit-menu.js';
import { type DraftTarget, hasTarget } from './draft-fields.js';
import type { DraftStamp, MenuDraft } from './menu-draft.js';
import {
  editEdition,
  type EditionChangedMeanwhile,
  type MenuEdition,
  type MenuInWrongState,
  withDraft,
} from './menu-editions.js';
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

/** The stamps after a file was taken back: what the file changed has been changed once more, by whoever took it back. */
function stampsAfterUndo(draft: MenuDraft, before: MenuImport['before'], stamp: DraftStamp): MenuDraft['stamps'] {
  const stamps = { ...before.stamps };
  for (const [key, { revision }] of Object.entries(draft.stamps)) {
    if (before.stamps[key]?.revision === revision) continue;
    const [named = ''] = key.split('/');
    const colon = named.indexOf(':');
    const target = { kind: named.slice(0, colon) as DraftTarget['kind'], id: named.slice(colon + 1) };
    if (hasTarget(before.content, target)) stamps[key] = stamp;
    // One stamp for what is gone, not one for each of its fields.
    else stamps[named] = { ...stamp, isRemoved: true };
  }
  return stamps;
}

/** Takes a file back: what stands in the draft is exactly as before, unless somebody has changed it since. */
export function undoImport(
  edition: MenuEdition,
  kept: MenuImport | null,
  batchId: string,
  facts: Omit<EditMenuFacts, 'newIds'>,
): Decision<MenuEdition, EditMenuRefusal | EditionChangedMeanwhile | MenuInWrongState> {
  const current = editEdition(edition, { seenRevision: edition.revision, edits: [] }, { ...facts, newIds: [] });
  if (!current.ok) return current;
  if (kept?.batchId !== batchId || edition.draft === null) {
    return refuse({ kind: 'CHANGED_MEANWHILE', currentRevision: edition.revision });
  }
  const { accountId, at } = facts;
  const revision = edition.revision + 1;
  const stamps = stampsAfterUndo(edition.draft, kept.before, { revision, accountId, at });
  return accept(withDraft(edition, { ...kept.before, stamps, revision }, accountId));
}
