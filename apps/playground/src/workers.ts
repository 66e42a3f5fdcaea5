// GraphiQL's own set-up module crashes the development server (its dependency optimiser cannot read worker imports), so the three workers
// of the editor are named here.
import EditorWorker from 'monaco-editor/esm/vs/editor/editor.worker.js?worker';
import JsonWorker from 'monaco-editor/esm/vs/language/json/json.worker.js?worker';
import GraphqlWorker from 'monaco-graphql/esm/graphql.worker.js?worker';

const editorWorkers = {
  getWorker: (_moduleId: string, label: string): Worker => {
    if (label === 'json') return new JsonWorker();
    return label === 'graphql' ? new GraphqlWorker() : new EditorWorker();
  },
};

Object.assign(globalThis, { MonacoEnvironment: editorWorkers });
