// GraphiQL's own set-up module crashes the development server (its dependency optimiser cannot read worker imports), so the three workers
// of the editor are named here: each a module file of this origin, none made from a blob.
const makers: Readonly<Record<string, () => Worker>> = {
  json: () => new Worker(new URL('./json-worker.ts', import.meta.url), { type: 'module', name: 'json' }),
  graphql: () => new Worker(new URL('./graphql-worker.ts', import.meta.url), { type: 'module', name: 'graphql' }),
};
const makeEditorWorker = () =>
  new Worker(new URL('./editor-worker.ts', import.meta.url), { type: 'module', name: 'editor' });

const editorWorkers = {
  getWorker: (_moduleId: string, label: string): Worker => (makers[label] ?? makeEditorWorker)(),
};

Object.assign(globalThis, { MonacoEnvironment: editorWorkers });
