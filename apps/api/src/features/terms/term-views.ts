import type { TermEntry, TermKind } from '@diandan/domain/terms';

/**
 * An entry of a dictionary, as a row names it or as an editor looks at it. A view of a row holds no name, so that it may
 * be kept from one request to the next: what its key counts as and how that is called are looked up when they are read;
 * see {@link nameTermsWhenRead}.
 */
export interface TermView {
  readonly kind: TermKind;
  readonly key: string;
  /** The entry itself, where its own key is meant and not what it counts as. */
  readonly entry?: TermEntry;
}

/** An entry for the key of a row. */
export const termView = (kind: TermKind, key: string): TermView => ({ kind, key });

/** Entries for the keys of a row. */
export const termViewsOf = (kind: TermKind, keys: readonly string[]): TermView[] =>
  keys.map((key) => termView(kind, key));

/** The entry itself, whatever became of it. */
export const entryView = (entry: TermEntry): TermView => ({ kind: entry.kind, key: entry.key, entry });
