import { useApolloClient } from '@apollo/client/react';
import type { MenuContent } from '@diandan/domain/catalog';
import { useEffect, useMemo, useRef, useSyncExternalStore } from 'react';
import {
  type EditionContentFragment,
  EditMenuDraftDocument,
  MenuEditionHeadDocument,
  MenuEditionPageDocument,
} from '../../../graphql/generated/graphql';
import { useViewer } from '../../../graphql/viewer';
import { likeBefore, menuContentOf } from './draft-content';
import { browserMemory } from './draft-memory';
import type { Batch, DraftBase } from './draft-queue';
import { createDraftStore, type DraftStore, type DraftView, type SendAnswer } from './draft-store';
import { editInput } from './edit-input';

// randomUUID needs a secure context; an intranet served by plain http under a host name is none.
const makeId = (): string =>
  `new_${Array.from(crypto.getRandomValues(new Uint8Array(12)), (byte) => byte.toString(16).padStart(2, '0')).join('')}`;

const later = (ms: number, call: () => void): (() => void) => {
  const timer = setTimeout(call, ms);
  return () => clearTimeout(timer);
};

const lookEveryMs = 4_000;

/** What a draft in work gives to its screen. */
export interface DraftInWork {
  readonly store: DraftStore;
  readonly view: DraftView;
  /** Asks at once what others did. */
  readonly lookNow: () => void;
}

/** Opens a draft for work: saves by itself, and sees within seconds what others do to it. */
export function useDraft(edition: EditionContentFragment): DraftInWork {
  const client = useApolloClient();
  const { account } = useViewer();
  const { id } = edition;
  const before = useRef<MenuContent | null>(null);
  const baseOf = useMemo(
    () =>
      (one: EditionContentFragment): DraftBase => {
        const content = menuContentOf(one);
        before.current = before.current === null ? content : likeBefore(before.current, content);
        return { revision: one.revision, content: before.current };
      },
    [],
  );
  const first = useRef(edition);
  const { store, readAgain } = useMemo(() => {
    const readAgain = async (): Promise<void> => {
      await client.query({ query: MenuEditionPageDocument, variables: { id }, fetchPolicy: 'network-only' });
    };
    const send = async ({ key, edits }: Batch): Promise<SendAnswer> => {
      const { data } = await client.mutate({
        mutation: EditMenuDraftDocument,
        variables: {
          input: {
            editionId: id,
            seenRevision: edits[0]?.seen ?? 0,
            edits: edits.map(({ edit }) => editInput(edit)),
            idempotencyKey: key,
          },
        },
      });
      const answer = data?.editMenuDraft;
      if (answer === undefined) throw new Error('no answer');
      switch (answer.__typename) {
        case 'EditMenuDraftSuccess':
          return { kind: 'SAVED', base: baseOf(answer.edition), addedIds: answer.addedIds };
        case 'MenuInWrongState':
        case 'NotFound':
          void readAgain().catch(() => undefined);
          return { kind: 'CLOSED', message: answer.message };
        case 'InvalidInput': {
          const said = answer.issues.map(({ message }) => message).join('；');
          return { kind: 'REFUSED', message: said === '' ? answer.message : said };
        }
        default:
          void readAgain().catch(() => undefined);
          return { kind: 'REFUSED', message: answer.message };
      }
    };
    const memory = browserMemory(id, account.id);
    return { store: createDraftStore(baseOf(first.current), { send, memory, makeId, later }), readAgain };
  }, [client, id, account.id, baseOf]);
  useEffect(() => () => store.stop(), [store]);
  useEffect(() => {
    if (edition.revision >= store.view().queue.base.revision) store.receive(baseOf(edition));
  }, [edition, store, baseOf]);
  const look = useMemo(
    () => async (): Promise<void> => {
      if (document.hidden || store.view().queue.sending !== null) return;
      const { data } = await client.query({
        query: MenuEditionHeadDocument,
        variables: { id },
        fetchPolicy: 'no-cache',
      });
      const head = data?.menuEdition;
      const { base } = store.view().queue;
      if (head && (head.revision > base.revision || head.state !== first.current.state)) await readAgain();
    },
    [client, id, store, readAgain],
  );
  useEffect(() => {
    const quietly = (): void => void look().catch(() => undefined);
    const timer = setInterval(quietly, lookEveryMs);
    const online = (): void => store.flush();
    window.addEventListener('focus', quietly);
    window.addEventListener('online', online);
    return () => {
      clearInterval(timer);
      window.removeEventListener('focus', quietly);
      window.removeEventListener('online', online);
    };
  }, [look, store]);
  const view = useSyncExternalStore(store.subscribe, store.view);
  return { store, view, lookNow: () => void look().catch(() => undefined) };
}
