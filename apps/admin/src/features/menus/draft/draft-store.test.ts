import {
  editMenu,
  emptyMenu,
  type MenuContent,
  type MenuDraft,
  type MenuEdit,
  startDraft,
} from '@diandan/domain/catalog';
import { describe, expect, it } from 'vitest';
import type { DraftMemory } from './draft-memory';
import type { Batch, Unsaved } from './draft-queue';
import { createDraftStore, type DraftStore, type SendAnswer } from './draft-store';

const item = (name: string, number: string): MenuEdit => ({
  kind: 'ADD_LINE',
  itemId: null,
  categoryId: null,
  beforeId: null,
  number,
  offering: 'OFFERED',
  content: { name },
});
const rename = (itemId: string, name: string): MenuEdit => ({ kind: 'SET_LINE', itemId, fields: { name } });
const names = (content: MenuContent): string[] => content.lines.map((line) => line.content.name);

/** A server that lays edits with the domain, and somebody else who works on the same draft. */
function createServer(content: MenuContent = emptyMenu) {
  let draft: MenuDraft = startDraft(content);
  let count = 0;
  const taken = new Map<string, SendAnswer>();
  let isDown = false;
  const lay = (accountId: string, seenRevision: number, edits: readonly MenuEdit[]): SendAnswer => {
    const newIds = edits.map(() => `itm_${(count += 1)}`);
    const known = new Set(draft.content.lines.map((line) => line.itemId));
    const facts = { accountId, at: count, newIds, knownItemIds: known, knownCategoryIds: new Set<string>() };
    const decision = editMenu(draft, { seenRevision, edits }, facts);
    if (!decision.ok) return { kind: 'REFUSED', message: decision.refusal.kind };
    draft = decision.value;
    const addedIds = newIds.filter((_, index) => edits[index]?.kind === 'ADD_LINE');
    return { kind: 'SAVED', base: { revision: draft.revision, content: draft.content }, addedIds };
  };
  return {
    lay,
    draft: () => draft,
    base: () => ({ revision: draft.revision, content: draft.content }),
    down: (next: boolean) => {
      isDown = next;
    },
    /** Answers the same to the same key, and sometimes loses the answer. */
    send: async ({ key, edits }: Batch): Promise<SendAnswer> => {
      if (isDown) throw new TypeError('network');
      const known = taken.get(key);
      if (known) return known;
      const answer = lay(
        'me',
        edits[0]?.seen ?? 0,
        edits.map(({ edit }) => edit),
      );
      taken.set(key, answer);
      return answer;
    },
    takenKeys: () => [...taken.keys()],
  };
}

function createMemory(): DraftMemory & { readonly kept: () => Unsaved | null } {
  let kept: string | null = null;
  const read = (): Unsaved | null => (kept === null ? null : (JSON.parse(kept) as Unsaved));
  return {
    read,
    kept: read,
    write: (unsaved) => {
      kept = unsaved === null ? null : JSON.stringify(unsaved);
    },
  };
}

/** A draft opened on a screen, with time that passes when the test says so. */
function open(server: ReturnType<typeof createServer>, memory = createMemory()) {
  let timers: (() => void)[] = [];
  let count = 0;
  const store: DraftStore = createDraftStore(server.base(), {
    send: server.send,
    memory,
    makeId: () => `new_${(count += 1)}_${Math.floor(performance.now() * 1e6)}`,
    later: (_, call) => {
      timers.push(call);
      return () => {
        timers = timers.filter((one) => one !== call);
      };
    },
  });
  const pass = async (): Promise<void> => {
    for (let round = 0; round < 20; round += 1) {
      const due = timers;
      timers = [];
      for (const call of due) call();
      await new Promise((done) => setTimeout(done, 0));
    }
  };
  return { store, memory, pass };
}

describe('a draft in work', () => {
  it('shows an edit at once, saves it after a moment, and says so', async () => {
    const server = createServer();
    const { store, memory, pass } = open(server);
    store.edit([item('入户探访', '1-1')]);
    expect(names(store.view().content)).toEqual(['入户探访']);
    expect(store.view().saving).toBe('SAVING');
    expect(memory.kept()?.waiting).toHaveLength(1);
    await pass();
    expect(store.view().saving).toBe('SAVED');
    expect(memory.kept()).toBeNull();
    expect(names(server.draft().content)).toEqual(['入户探访']);
  });

  it('names what was added as the server does, also in edits made before the answer came', async () => {
    const server = createServer();
    const { store, pass } = open(server);
    store.edit([item('', '1-1')]);
    const before = store.view().content.lines[0]?.itemId ?? '';
    store.edit([rename(before, '陪同就医')], 'name');
    await pass();
    expect(server.draft().content.lines).toMatchObject([{ itemId: 'itm_1', content: { name: '陪同就医' } }]);
    expect(store.view().queue.names.get(before)).toBe('itm_1');
    store.undo();
    store.undo();
    await pass();
    expect(server.draft().content.lines).toEqual([]);
    store.redo();
    await pass();
    expect(server.draft().content.lines).toMatchObject([{ itemId: 'itm_1' }]);
  });

  it('undoes a word that was typed letter by letter as a whole, and does it again', async () => {
    const server = createServer();
    server.lay('me', 1, [item('甲', '1')]);
    const { store, pass } = open(server);
    for (const name of ['甲乙', '甲乙丙', '甲乙丙丁']) store.edit([rename('itm_1', name)], 'itm_1/name');
    expect(store.view().queue.waiting).toHaveLength(1);
    store.endTyping();
    await pass();
    store.undo();
    expect(names(store.view().content)).toEqual(['甲']);
    store.redo();
    expect(names(store.view().content)).toEqual(['甲乙丙丁']);
    await pass();
    expect(names(server.draft().content)).toEqual(['甲乙丙丁']);
  });

  it('keeps what cannot be sent, and sends it under the same key after a reload', async () => {
    const server = createServer();
    const memory = createMemory();
    const first = open(server, memory);
    server.down(true);
    first.store.edit([item('助餐', '2-1')]);
    await first.pass();
    expect(first.store.view().saving).toBe('OFFLINE');
    const key = memory.kept()?.sending?.key;
    expect(key).toBeDefined();
    first.store.stop();
    server.down(false);
    const second = open(server, memory);
    expect(names(second.store.view().content)).toEqual(['助餐']);
    await second.pass();
    expect(second.store.view().saving).toBe('SAVED');
    expect(server.takenKeys()).toEqual([key]);
    expect(names(server.draft().content)).toEqual(['助餐']);
  });

  it('lets another person’s value of the same field stand, and keeps its own as a conflict', async () => {
    const server = createServer();
    server.lay('me', 1, [item('甲', '1')]);
    const { store, pass } = open(server);
    server.lay('other', server.draft().revision, [rename('itm_1', '他人的名称')]);
    store.edit([rename('itm_1', '我的名称')]);
    await pass();
    expect(names(store.view().content)).toEqual(['他人的名称']);
    expect(server.draft().conflicts).toMatchObject([{ field: 'name', theirs: { value: '我的名称' } }]);
  });

  it('takes what has been seen as seen: what arrived before typing is no conflict', async () => {
    const server = createServer();
    server.lay('me', 1, [item('甲', '1')]);
    const { store, pass } = open(server);
    server.lay('other', server.draft().revision, [rename('itm_1', '他人的名称')]);
    store.receive(server.base());
    expect(names(store.view().content)).toEqual(['他人的名称']);
    store.edit([rename('itm_1', '我的名称')]);
    await pass();
    expect(server.draft().conflicts).toEqual([]);
    expect(names(server.draft().content)).toEqual(['我的名称']);
  });

  it('does not overwrite by undoing what another person has changed since', async () => {
    const server = createServer();
    server.lay('me', 1, [item('甲', '1')]);
    const { store, pass } = open(server);
    store.edit([rename('itm_1', '乙')]);
    await pass();
    server.lay('other', server.draft().revision, [rename('itm_1', '丙')]);
    store.receive(server.base());
    store.undo();
    await pass();
    expect(names(server.draft().content)).toEqual(['丙']);
    expect(server.draft().conflicts).toHaveLength(1);
  });

  it('saves what is innocent of a refusal, and keeps the rest with the reason until somebody decides', async () => {
    const server = createServer();
    server.lay('me', 1, [item('甲', '1'), item('乙', '2')]);
    const { store, pass } = open(server);
    server.lay('other', server.draft().revision, [{ kind: 'REMOVE_LINE', itemId: 'itm_1' }]);
    store.edit([rename('itm_1', '甲甲')]);
    store.edit([rename('itm_2', '乙乙')]);
    await pass();
    expect(names(server.draft().content)).toEqual(['乙乙']);
    expect(store.view().queue.refused).toMatchObject([{ message: 'CHANGED_MEANWHILE' }]);
    expect(store.view().saving).toBe('SAVED');
    store.dropRefused(0);
    expect(store.view().queue.refused).toEqual([]);
  });

  it('refuses while typing what can never be saved, and keeps the menu as it was', () => {
    const server = createServer();
    server.lay('me', 1, [item('甲', '1')]);
    const { store } = open(server);
    const issues = store.edit([rename('itm_1', '长'.repeat(61))]);
    expect(issues).toMatchObject([{ code: 'TOO_LONG' }]);
    expect(names(store.view().content)).toEqual(['甲']);
  });
});
