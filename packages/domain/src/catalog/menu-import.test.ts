import { describe, expect, it } from 'vitest';
import { editFacts, menu } from '../../test/menu-world.js';
import { accepted, monday } from '../../test/request-world.js';
import { editEdition, type MenuEdition, startEdition } from './menu-editions.js';
import { importEdits, type MenuImport, undoImport } from './menu-import.js';

const b = { ...editFacts, accountId: 'acc_b', at: monday + 1 };
const began = accepted(
  startEdition('WHOLE', {
    id: 'men_1',
    stationId: 'stn_1',
    version: 1,
    openEditionId: null,
    basis: null,
    content: menu,
    accountId: 'acc_a',
    at: monday,
  }),
);

/** The draft with a file in it that renames one line, adds another and takes a third out. */
function imported(): { readonly edition: MenuEdition; readonly kept: MenuImport } {
  const edition = accepted(
    importEdits(
      began,
      [
        { kind: 'SET_LINE', itemId: 'itm_1', fields: { name: '从文件来' } },
        { kind: 'REMOVE_LINE', itemId: 'itm_2' },
        {
          kind: 'ADD_LINE',
          itemId: null,
          categoryId: 'cat_1',
          beforeId: null,
          number: '9',
          offering: 'OFFERED',
          content: { name: '新增' },
        },
      ],
      { ...editFacts, seenRevision: began.revision, newItemId: () => 'itm_new' },
    ),
  );
  const { content, stamps, conflicts } = began.draft ?? { content: menu, stamps: {}, conflicts: [] };
  return { edition, kept: { batchId: 'batch', before: { content, stamps, conflicts } } };
}

describe('taking a file back', () => {
  const { edition, kept } = imported();
  const undone = accepted(undoImport(edition, kept, 'batch', b));

  it('leaves the draft as it was, and makes whoever did it an editor, who cannot publish it then', () => {
    expect([undone.content, undone.draft?.content]).toEqual([began.content, began.content]);
    expect(undone.editorIds).toEqual(['acc_a', 'acc_b']);
    expect(undone.revision).toBe(edition.revision + 1);
  });

  it('counts as a change: what another has not seen taken back is not overwritten', () => {
    const command = { seenRevision: edition.revision, edits: [] };
    const rename = { kind: 'SET_LINE', itemId: 'itm_1', fields: { name: '另一名' } } as const;
    const after = accepted(editEdition(undone, { ...command, edits: [rename] }, editFacts));
    expect(after.draft?.conflicts).toMatchObject([{ field: 'name', ours: { accountId: 'acc_b' } }]);
    const lost = { kind: 'SET_LINE', itemId: 'itm_new', fields: { name: '另一名' } } as const;
    expect(editEdition(undone, { ...command, edits: [lost] }, editFacts)).toMatchObject({
      ok: false,
      refusal: { kind: 'CHANGED_MEANWHILE', changes: [{ isRemoved: true, accountId: 'acc_b' }] },
    });
    const back = { kind: 'REMOVE_LINE', itemId: 'itm_2' } as const;
    expect(editEdition(undone, { ...command, edits: [back] }, editFacts)).toMatchObject({
      ok: false,
      refusal: { kind: 'CHANGED_MEANWHILE', changes: [{ accountId: 'acc_b' }] },
    });
  });
});
