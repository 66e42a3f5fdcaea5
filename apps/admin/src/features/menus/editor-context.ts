import type { MenuContent, MenuEdit, MenuInForce, NameLookup } from '@diandan/domain/catalog';
import { createContext, useContext } from 'react';
import type { ConflictChoice, EditionContentFragment } from '../../graphql/generated/graphql';
import type { DraftStore, DraftView } from './draft/draft-store';
import type { Locale, Problem } from './draft/live-check';
import type { TermLists } from './use-lookup';

/** What a field of a menu belongs to. */
export type TargetKind = NonNullable<Problem['targetKind']>;

/** A heading under which lines can stand. */
export interface Heading {
  readonly id: string;
  readonly number: string;
  readonly name: string;
  readonly isInherited: boolean;
}

/** All that the parts of the editor need of the draft. */
export interface Editor {
  readonly edition: EditionContentFragment;
  readonly content: MenuContent;
  readonly view: DraftView;
  readonly store: DraftStore;
  readonly problems: readonly Problem[];
  readonly conflicts: EditionContentFragment['conflicts'];
  readonly inherited: MenuInForce | null;
  readonly headings: readonly Heading[];
  readonly terms: TermLists;
  readonly lookup: NameLookup;
  readonly locale: Locale;
  /** Makes edits; answers in words what is wrong with them. */
  readonly edit: (edits: readonly MenuEdit[], typing?: string) => readonly string[];
  /** The same name for a row before and after the server has named it. */
  readonly keyOf: (id: string) => string;
  readonly openFields: (kind: 'LINE' | 'ADAPTATION', id: string) => void;
  readonly openUse: (itemId: string, name: string) => void;
  readonly resolve: (conflictId: string, choice: ConflictChoice) => Promise<void>;
  /** Says something that a screen reader should read out. */
  readonly announce: (text: string) => void;
}

/** What a row of a long list needs of the editor: it stays the same while one types, so that only the row typed in is drawn. */
export type EditorTools = Pick<Editor, 'edit' | 'store' | 'locale' | 'keyOf' | 'openFields' | 'openUse'>;

const EditorToolsContext = createContext<EditorTools | undefined>(undefined);

/** Gives the tools to the rows. */
export const EditorToolsProvider = EditorToolsContext.Provider;

/** The tools of the editor. */
export function useEditorTools(): EditorTools {
  const tools = useContext(EditorToolsContext);
  if (!tools) throw new Error('useEditorTools outside the editor');
  return tools;
}

const EditorContext = createContext<Editor | undefined>(undefined);

/** Gives the draft to everything below. */
export const EditorProvider = EditorContext.Provider;

/** The draft being edited. */
export function useEditor(): Editor {
  const editor = useContext(EditorContext);
  if (!editor) throw new Error('useEditor outside the editor');
  return editor;
}
