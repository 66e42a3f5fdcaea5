import type { Unsaved } from './draft-queue';

/** Where unsaved edits lie until the server has them. */
export interface DraftMemory {
  readonly read: () => Unsaved | null;
  readonly write: (unsaved: Unsaved | null) => void;
}

const isUnsaved = (value: unknown): value is Unsaved =>
  typeof value === 'object' &&
  value !== null &&
  'sending' in value &&
  'waiting' in value &&
  Array.isArray(value.waiting);

/** Keeps the unsaved edits of one person on one draft in the browser; each person and draft has a place of its own. */
export function browserMemory(editionId: string, accountId: string): DraftMemory {
  const key = `diandan.menuDraft.${editionId}.${accountId}`;
  return {
    read: () => {
      try {
        const kept: unknown = JSON.parse(localStorage.getItem(key) ?? 'null');
        return isUnsaved(kept) ? kept : null;
      } catch {
        return null;
      }
    },
    write: (unsaved) => {
      try {
        if (unsaved === null) localStorage.removeItem(key);
        else localStorage.setItem(key, JSON.stringify(unsaved));
      } catch {
        // Storage is full or switched off: the edits are still on the screen and on their way.
      }
    },
  };
}
