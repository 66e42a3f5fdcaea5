import { useGraphiQL, useGraphiQLActions } from '@graphiql/react';
import { useEffect } from 'react';
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
  const variableEditor = useGraphiQL((state) => state.variableEditor);
  useEffect(() => {
    if (queryEditor === undefined || variableEditor === undefined) return;
    onReady(
      (query, variables) => {
        actions.addTab();
        queryEditor.setValue(query);
        variableEditor.setValue(JSON.stringify(variables, null, 2));
      },
      () => actions.setVisiblePlugin('Documentation Explorer'),
    );
  }, [actions, queryEditor, variableEditor, onReady]);
  return null;
}
