import { useGraphiQL, useGraphiQLActions, useMonaco } from '@graphiql/react';
import { useEffect, useRef } from 'react';
import { clarifyThemes } from './editor-themes';
import { nameTabsPlainly } from './tab-roles';
import type { Variables } from './server';

/** Shows an operation with its variables in the editor. */
export type OpenTab = (query: string, variables: Variables) => void;

/** Shows a step of the round with its answer, in one tab that all steps share; without an answer the result pane is empty. */
export type ShowStep = (query: string, variables: Variables, answer: unknown) => void;

/** What others may do with the editor. */
export interface Doors {
  readonly openTab: OpenTab;
  readonly showStep: ShowStep;
  readonly showDocs: () => void;
  /** Which tab lies open; another value after another was opened. */
  readonly openTabId: () => string;
}

interface TabOpenerProps {
  /** Handed the ways into the editor as soon as it is there. */
  readonly onReady: (doors: Doors) => void;
  /** Told the name of the operation that lies open. */
  readonly onOperation: (name: string) => void;
}

const pretty = (value: unknown): string => JSON.stringify(value, null, 2);

/** Lives inside the editor, draws nothing, and lets panels outside of it open tabs. */
export function TabOpener({ onReady, onOperation }: TabOpenerProps) {
  const actions = useGraphiQLActions();
  const queryEditor = useGraphiQL((state) => state.queryEditor);
  const variableEditor = useGraphiQL((state) => state.variableEditor);
  const responseEditor = useGraphiQL((state) => state.responseEditor);
  const tabs = useGraphiQL((state) => state.tabs);
  const activeTabIndex = useGraphiQL((state) => state.activeTabIndex);
  const operationName = useGraphiQL((state) => state.operationName);
  const monaco = useMonaco((state) => state.monaco);
  const now = useRef({ tabs, activeTabIndex });
  now.current = { tabs, activeTabIndex };
  const stepTab = useRef('');
  useEffect(() => {
    if (queryEditor === undefined || variableEditor === undefined || responseEditor === undefined) return;
    const openTabId = () => now.current.tabs[now.current.activeTabIndex]?.id ?? '';
    const fill = (query: string, variables: Variables, response: string) => {
      const values = { query, variables: pretty(variables), response };
      queryEditor.setValue(values.query);
      variableEditor.setValue(values.variables);
      responseEditor.setValue(values.response);
      actions.updateActiveTabValues(values);
    };
    /** Opens the tab that is meant, or a new one; the operation that runs in the tab before is left. */
    const turnTo = (index: number) => {
      if (index === now.current.activeTabIndex) return;
      actions.stop();
      if (index < 0) actions.addTab();
      else actions.changeTab(index);
      // More tabs lie open than fit beside each other; a new one is drawn only after this.
      setTimeout(() => document.querySelector('.graphiql-tab-active')?.scrollIntoView({ block: 'nearest' }), 50);
    };
    onReady({
      openTab: (query, variables) => {
        turnTo(now.current.tabs.findIndex((tab) => tab.query === query));
        fill(query, variables, '');
      },
      showStep: (query, variables, answer) => {
        turnTo(now.current.tabs.findIndex(({ id }) => id === stepTab.current));
        fill(query, variables, answer === undefined ? '' : pretty(answer));
        // A new tab is known by its id once it has been drawn.
        setTimeout(() => (stepTab.current = openTabId()), 0);
      },
      showDocs,
      openTabId,
    });
    queryEditor.updateOptions({ wordWrap: 'on' });
  }, [actions, queryEditor, variableEditor, responseEditor, onReady]);
  useEffect(() => onOperation(operationName ?? ''), [operationName, onOperation]);
  useEffect(() => {
    if (monaco !== undefined) clarifyThemes(monaco);
  }, [monaco]);
  useEffect(() => {
    const editor = document.querySelector<HTMLElement>('.graphiql-container');
    return editor === null ? undefined : nameTabsPlainly(editor);
  }, []);
  return null;
}

// Only its own button also makes room for the documentation; saying which plug-in is visible does not.
const showDocs = () =>
  document.querySelector<HTMLButtonElement>('.graphiql-sidebar button[aria-label^="Show Documentation"]')?.click();
