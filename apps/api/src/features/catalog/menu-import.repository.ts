import type { MenuDraft, MenuEdition, MenuImport } from '@diandan/domain/catalog';
import { canonicalJson } from '../../database/canonical-json.js';
import type { Sql, Transaction } from '../../database/sql.js';

type KeptDraft = Pick<MenuDraft, 'stamps' | 'conflicts'> & { readonly lastImport?: MenuImport };

/**
 * Keeps what the draft was before a file, beside the draft itself: whatever is saved next writes the draft without it,
 * so that a file can be taken back as long as nobody has changed anything, and nothing has to be cleaned up.
 */
export async function keepImport(tx: Transaction, after: MenuEdition, kept: MenuImport): Promise<void> {
  const draft: KeptDraft = {
    stamps: after.draft?.stamps ?? {},
    conflicts: after.draft?.conflicts ?? [],
    lastImport: kept,
  };
  const written = await tx.run('UPDATE menus SET draft = ? WHERE id = ? AND revision = ?', [
    canonicalJson(draft),
    after.id,
    after.revision,
  ]);
  if (written !== 1) throw new Error(`the menu ${after.id} changed while a file was read into it`);
}

/** What the draft was before the last file, if nothing was changed since. */
export async function keptImport(sql: Sql, editionId: string): Promise<MenuImport | null> {
  const row = await sql.get<{ draft: string | null }>('SELECT draft FROM menus WHERE id = ?', [editionId]);
  if (row === undefined || row.draft === null) return null;
  return (JSON.parse(row.draft) as KeptDraft).lastImport ?? null;
}
