import { useGraphiQL, useGraphiQLActions, useMonaco } from '@graphiql/react';
import { useEffect } from 'react';
import { clarifyThemes } from './editor-themes';
import { nameTabsPlainly } from './tab-roles';
import type { Variables } from './server';

/** Opens an operation with its variables in a new tab of the editor. */
export type OpenTab = (query: string, variables: Variables) => void;

interface TabOpenerProps {
  /** Handed the way to open tabs as soon as the editor is there, and to show its documentation. */
  readonly onReady: (openTab: OpenTab, showDocs: () => void) => void;
}

/** Lives inside the editor, draws nothing, and lets panels outside of it open tabs. */
export function TabOpener({ onReady }: TabOpenerProps) {
  const actions = useGraphiQLActions();
  const queryEditor = useGraphiQL((state) => state.queryEditor);
  const monaco = useMonaco((state) => state.monaco);
  const variableEditor = useGraphiQL((state) => state.variableEditor);
  useEffect(() => {
    if (queryEditor === undefined || variableEditor === undefined) return;
    onReady((query, variables) => {
      actions.addTab();
      queryEditor.setValue(query);
      variableEditor.setValue(JSON.stringify(variables, null, 2));
    }, showDocs);
    queryEditor.updateOptions({ wordWrap: 'on' });
  }, [actions, queryEditor, variableEditor, onReady]);
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
