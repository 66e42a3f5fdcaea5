import type * as Monaco from 'monaco-editor';

const seeThrough = '#ffffff00';
const colours = (paper: string, accent: string) => ({
  'editor.background': seeThrough,
  'scrollbar.shadow': seeThrough,
  'editorWidget.background': paper,
  'editorHoverWidget.background': paper,
  'editorSuggestWidget.background': paper,
  'menu.background': paper,
  'quickInput.background': paper,
  focusBorder: accent,
});

/**
 * Draws GraphiQL's two themes once more with comments and line numbers that reach a contrast of 4.5 : 1 on its paper. The names are
 * GraphiQL's own, so that an editor which already shows one of them changes at once.
 */
export function clarifyThemes(monaco: typeof Monaco): void {
  monaco.editor.defineTheme('graphiql-DARK', {
    base: 'vs-dark',
    inherit: true,
    colors: { ...colours('#212a3b', '#74dac7'), 'editorLineNumber.foreground': '#b6c6c1' },
    rules: [
      { token: 'comment', foreground: '9fce86' },
      { token: 'argument.identifier.gql', foreground: 'a5a0ff' },
    ],
  });
  monaco.editor.defineTheme('graphiql-LIGHT', {
    base: 'vs',
    inherit: true,
    colors: { ...colours('#ffffff', '#0b5d52'), 'editorLineNumber.foreground': '#43534e' },
    rules: [
      { token: 'comment', foreground: '00661a' },
      { token: 'argument.identifier.gql', foreground: '5a56c4' },
    ],
  });
}
