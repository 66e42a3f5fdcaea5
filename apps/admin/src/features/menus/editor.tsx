import RedoOutlined from '@ant-design/icons/RedoOutlined';
import UndoOutlined from '@ant-design/icons/UndoOutlined';
import { useMutation } from '@apollo/client/react';
import type { MenuEdit } from '@diandan/domain/catalog';
import { App, Button, Tabs } from 'antd';
import { useDeferredValue, useEffect, useMemo, useRef, useState } from 'react';
import {
  type ConflictChoice,
  type EditionContentFragment,
  type MenuStationFragment,
  ResolveMenuConflictDocument,
} from '../../graphql/generated/graphql';
import { LinkButton } from '../../ui/link-button';
import { PageHeader } from '../../ui/page-header';
import { useSettings } from '../../ui/settings';
import { useTexts } from '../../ui/texts';
import { AdaptList } from './adapt-list';
import { DraftList } from './draft-list';
import { liveProblems } from './draft/live-check';
import { inForceWith } from './draft/preview';
import { useDraft } from './draft/use-draft';
import { type AskedStep, EditionStep } from './edition-steps';
import {
  type Editor as EditorParts,
  EditorProvider,
  type EditorTools,
  EditorToolsProvider,
  type Heading,
} from './editor-context';
import { FieldsDrawer } from './fields-drawer';
import { InheritanceTable } from './inheritance-table';
import { PhonePreview } from './phone-preview';
import { ProblemsPanel } from './problems-panel';
import { SavingLine, UnsavedNotes } from './saving-line';
import { type MenuText, menuTexts } from './texts';
import { useLevelsAbove } from './use-levels';
import { useNameLookup, useTermLists } from './use-lookup';
import { WhereUsed } from './where-used';

interface EditorProps {
  readonly edition: EditionContentFragment;
  readonly station: MenuStationFragment;
  readonly onDone: () => void;
}

/** Words for what the domain finds wrong with one value. */
function useIssueWords(): (issue: { readonly code: string; readonly params: object }) => string {
  const say = useTexts(menuTexts);
  return ({ code, params }) => {
    const key = `issue_${code}`;
    const known: MenuText = key === 'issue_TOO_LONG' || key === 'issue_NOT_INTEGER' ? key : 'issue_OTHER';
    return say(known, params as Readonly<Record<string, string | number>>);
  };
}

const newKey = (): string =>
  Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) => byte.toString(16).padStart(2, '0')).join('');

/** The editor of a draft: the menu as a list, its problems and conflicts, the preview and what holds above. */
export function Editor({ edition, station, onDone }: EditorProps) {
  const say = useTexts(menuTexts);
  const { language: locale } = useSettings();
  const { message } = App.useApp();
  const { store, view } = useDraft(edition);
  const [resolveConflict] = useMutation(ResolveMenuConflictDocument);
  const [fields, setFields] = useState<{ readonly kind: 'LINE' | 'ADAPTATION'; readonly key: string }>();
  const [used, setUsed] = useState<{ readonly itemId: string; readonly name: string }>();
  const [step, setStep] = useState<AskedStep>();
  const [said, setSaid] = useState('');
  const issueText = useIssueWords();
  const terms = useTermLists();
  const above = useLevelsAbove(station);
  const { content } = view;
  // The checks and the preview of a long menu may come a moment after the letter.
  const settled = useDeferredValue(content);
  const isOverlay = edition.kind === 'OVERLAY';
  const inherited = isOverlay ? above.inherited : null;
  const lookup = useNameLookup(terms, content, inherited);
  const problems = useMemo(() => {
    // Until it is known what holds above, only the server can tell.
    if (above.levels === undefined) return edition.problems;
    const facts = { kind: edition.kind, divisionCode: station.division.code, inherited: above.inherited };
    return liveProblems(settled, facts, edition.problems, locale);
  }, [settled, edition, above.levels, above.inherited, station, locale]);
  const inForce = useMemo(() => inForceWith(settled, edition.kind, inherited), [settled, edition.kind, inherited]);
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      if (!(event.ctrlKey || event.metaKey) || event.key.toLowerCase() !== 'z') return;
      event.preventDefault();
      if (event.shiftKey) store.redo();
      else store.undo();
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, [store]);
  const headings: readonly Heading[] = [
    ...(inherited?.categories ?? []).map(({ id, number, name }) => ({ id, number, name, isInherited: true })),
    ...content.categories.map(({ id, number, name }) => ({ id, number, name, isInherited: false })),
  ];
  const { names } = view.queue;
  const keyOf = (id: string): string => [...names].find(([, given]) => given === id)?.[0] ?? id;
  const parts: EditorParts = {
    edition,
    content,
    view,
    store,
    problems,
    conflicts: edition.conflicts,
    inherited,
    headings,
    terms,
    lookup,
    locale,
    edit: (edits: readonly MenuEdit[], typing?: string) => store.edit(edits, typing ?? null).map(issueText),
    keyOf,
    openFields: (kind, id) => setFields({ kind, key: keyOf(id) }),
    openUse: (itemId, name) => setUsed({ itemId, name }),
    resolve: async (conflictId: string, choice: ConflictChoice) => {
      const input = { editionId: edition.id, conflictId, choice, idempotencyKey: newKey() };
      const answer = await resolveConflict({ variables: { input } }).catch(() => undefined);
      const result = answer?.data?.resolveMenuConflict;
      if (result === undefined) void message.error(say('offline'));
      else if ('message' in result) void message.warning(result.message);
      else void message.success(say('chosenValue'));
    },
    announce: setSaid,
  };
  const latest = useRef(parts);
  latest.current = parts;
  const tools = useMemo(
    (): EditorTools => ({
      store,
      locale,
      edit: (edits, typing) => latest.current.edit(edits, typing),
      keyOf: (id) => latest.current.keyOf(id),
      openFields: (kind, id) => latest.current.openFields(kind, id),
      openUse: (itemId, name) => latest.current.openUse(itemId, name),
    }),
    [store, locale],
  );
  const isSaved = view.saving === 'SAVED';
  const list = isOverlay ? (
    <Tabs
      items={[
        { key: 'above', label: say('tabAbove'), children: <AdaptList /> },
        { key: 'own', label: say('tabLines'), children: <DraftList /> },
        {
          key: 'beside',
          label: say('tabInheritance'),
          children: (
            <InheritanceTable
              levels={[
                ...(above.levels ?? []),
                ...(inForce === null ? [] : [{ name: say('hereDraft'), menu: inForce }]),
              ]}
              lookup={lookup}
              locale={locale}
            />
          ),
        },
      ]}
    />
  ) : (
    <DraftList />
  );
  return (
    <EditorProvider value={parts}>
      <PageHeader
        title={say('editorTitle', { n: edition.version })}
        hint={station.name}
        actions={
          <>
            <SavingLine />
            <Button
              icon={<UndoOutlined aria-hidden />}
              disabled={view.queue.past.length === 0}
              title="Ctrl+Z"
              onClick={store.undo}
            >
              {say('undo')}
            </Button>
            <Button
              icon={<RedoOutlined aria-hidden />}
              disabled={view.queue.future.length === 0}
              title="Ctrl+Shift+Z"
              onClick={store.redo}
            >
              {say('redo')}
            </Button>
            {edition.availableActions.includes('DISCARD') ? (
              <Button onClick={() => setStep('DISCARD')}>{say('discard')}</Button>
            ) : null}
            {edition.availableActions.includes('SUBMIT') ? (
              <Button type="primary" disabled={!isSaved} onClick={() => setStep('SUBMIT')}>
                {say('submit')}
              </Button>
            ) : null}
          </>
        }
      />
      <UnsavedNotes />
      {edition.note ? <p className="dd-panel">{edition.note}</p> : null}
      <span className="dd-hidden" role="status" aria-live="polite">
        {said}
      </span>
      <div className="dd-editor">
        <EditorToolsProvider value={tools}>
          <div>{list}</div>
        </EditorToolsProvider>
        <aside className="dd-editor-side">
          <ProblemsPanel />
          <PhonePreview menu={inForce} locale={locale} />
          <p>
            <LinkButton
              to="/menus/$stationId/$editionId/files"
              params={{ stationId: station.id, editionId: edition.id }}
            >
              {say('openFiles')}
            </LinkButton>
          </p>
        </aside>
      </div>
      {fields === undefined ? null : (
        <FieldsDrawer
          kind={fields.kind}
          itemId={names.get(fields.key) ?? fields.key}
          onClose={() => {
            store.endTyping();
            setFields(undefined);
          }}
        />
      )}
      {used === undefined ? null : <WhereUsed {...used} onClose={() => setUsed(undefined)} />}
      {step === undefined ? null : (
        <EditionStep
          step={step}
          edition={edition}
          problemCount={problems.length}
          onClose={() => setStep(undefined)}
          onDone={onDone}
        />
      )}
    </EditorProvider>
  );
}
