import { useMutation } from '@apollo/client/react';
import { useState } from 'react';
import {
  type ImportMenuRowsMutation,
  ImportMenuRowsDocument,
  type MenuImportMode,
  type MenuImportOutcomeFragment,
  UndoMenuImportDocument,
} from '../../../graphql/generated/graphql';
import { readSpreadsheet } from '../../../spreadsheets/read-spreadsheet';
import { spreadsheetProblemText } from '../../../spreadsheets/spreadsheet-problems';
import { useIntentionKey } from '../../../ui/idempotency';
import { useSettings } from '../../../ui/settings';
import { useTexts } from '../../../ui/texts';
import { fitsIntoRequest, type TablesInFile, tablesIn } from './menu-files';
import { menuFileTexts } from './texts';

type Answer = ImportMenuRowsMutation['importMenuRows'];
type Refused = Exclude<Answer, { __typename: 'ImportMenuRowsSuccess' }>;

/** How far an import is. */
export type ImportStage =
  | { readonly kind: 'CHOOSE' }
  | { readonly kind: 'READING'; readonly name: string; readonly share: number | null }
  | { readonly kind: 'UNREADABLE'; readonly message: string }
  | { readonly kind: 'REFUSED'; readonly refusal: Refused }
  | { readonly kind: 'PREVIEW'; readonly outcome: MenuImportOutcomeFragment; readonly isBusy: boolean }
  | { readonly kind: 'LOST'; readonly outcome: MenuImportOutcomeFragment; readonly isBusy: boolean }
  | { readonly kind: 'DONE'; readonly batchId: string | null; readonly changeCount: number; readonly isBusy: boolean }
  | { readonly kind: 'UNDONE' };

/** What a screen can do with an import. */
export interface MenuImportWork {
  readonly stage: ImportStage;
  readonly mode: MenuImportMode;
  readonly choose: (file: File) => void;
  readonly changeMode: (mode: MenuImportMode) => void;
  readonly apply: () => void;
  readonly undo: () => void;
  readonly restart: () => void;
}

/** Leads a file through reading, preview, import and undo. */
export function useMenuImport(editionId: string, seenRevision: number, onChanged: () => void): MenuImportWork {
  const say = useTexts(menuFileTexts);
  const { language } = useSettings();
  const { key, renew } = useIntentionKey();
  const [stage, setStage] = useState<ImportStage>({ kind: 'CHOOSE' });
  const [mode, setMode] = useState<MenuImportMode>('UPDATE');
  const [tables, setTables] = useState<TablesInFile | null>(null);
  // The revision under which an import was sent whose answer is missing: the same key goes with the same words only.
  const [sentFrom, setSentFrom] = useState<number | null>(null);
  const [send] = useMutation(ImportMenuRowsDocument);
  const [takeBack] = useMutation(UndoMenuImportDocument);

  const unreadable = (message: string): void => setStage({ kind: 'UNREADABLE', message });

  async function ask(
    sent: TablesInFile,
    chosen: MenuImportMode,
    seen: number,
    dryRun: boolean,
  ): Promise<Answer | undefined> {
    const idempotencyKey = dryRun ? `${key}.dry` : key;
    const input = { editionId, seenRevision: seen, mode: chosen, dryRun, idempotencyKey, ...sent };
    return (await send({ variables: { input } })).data?.importMenuRows;
  }

  async function preview(sent: TablesInFile, chosen: MenuImportMode): Promise<void> {
    const answer = await ask(sent, chosen, seenRevision, true);
    if (answer?.__typename !== 'ImportMenuRowsSuccess') {
      if (answer === undefined) unreadable(say('failed'));
      else setStage({ kind: 'REFUSED', refusal: answer });
    } else if (answer.outcome) setStage({ kind: 'PREVIEW', outcome: answer.outcome, isBusy: false });
  }

  async function read(file: File): Promise<void> {
    setStage({ kind: 'READING', name: file.name, share: 0 });
    const answer = await readSpreadsheet(file, (share) => setStage({ kind: 'READING', name: file.name, share }));
    if (!answer.ok) return unreadable(spreadsheetProblemText(answer.problem, language === 'en'));
    const found = tablesIn(answer.value);
    if (found.lines === null && found.adaptations === null) return unreadable(say('noTable'));
    if (!fitsIntoRequest(found)) return unreadable(say('tooMuch'));
    setTables(found);
    setStage({ kind: 'READING', name: file.name, share: null });
    await preview(found, mode);
  }

  async function apply(): Promise<void> {
    if (tables === null || (stage.kind !== 'PREVIEW' && stage.kind !== 'LOST')) return;
    const { outcome } = stage;
    setStage({ ...stage, isBusy: true });
    // An answer that does not come says nothing of what was done: the same is asked again, under the same key.
    const answer = await ask(tables, mode, sentFrom ?? seenRevision, false).catch(() => undefined);
    if (answer === undefined) {
      setSentFrom(sentFrom ?? seenRevision);
      setStage({ kind: 'LOST', outcome, isBusy: false });
      return;
    }
    setSentFrom(null);
    if (answer.__typename !== 'ImportMenuRowsSuccess') {
      renew();
      setStage({ kind: 'REFUSED', refusal: answer });
      return;
    }
    const changeCount = (answer.outcome ?? outcome).changes.length;
    setStage({ kind: 'DONE', batchId: answer.batchId ?? null, changeCount, isBusy: false });
    onChanged();
  }

  async function undo(): Promise<void> {
    if (stage.kind !== 'DONE' || stage.batchId === null) return;
    setStage({ ...stage, isBusy: true });
    const input = { editionId, batchId: stage.batchId, idempotencyKey: `${key}.undo` };
    const answer = (await takeBack({ variables: { input } })).data?.undoMenuImport;
    if (answer?.__typename === 'UndoMenuImportSuccess') {
      setStage({ kind: 'UNDONE' });
      onChanged();
    } else unreadable(answer?.message ?? say('failed'));
    renew();
  }

  const run = (work: Promise<void>): void => {
    work.catch(() => unreadable(say('failed')));
  };
  return {
    stage,
    mode,
    choose: (file) => run(read(file)),
    changeMode: (chosen) => {
      setMode(chosen);
      if (tables !== null && stage.kind === 'PREVIEW') run(preview(tables, chosen));
    },
    apply: () => run(apply()),
    undo: () => run(undo()),
    restart: () => {
      renew();
      setSentFrom(null);
      setTables(null);
      setStage({ kind: 'CHOOSE' });
    },
  };
}
