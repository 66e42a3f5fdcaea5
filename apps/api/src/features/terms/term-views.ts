import type { Locale } from '@diandan/domain/decision';
import { type TermKind, termKeys, termName } from '@diandan/domain/terms';

/** An entry of a dictionary in the viewer's language. */
export interface TermView {
  readonly key: string;
  readonly name: string;
}

const known = new Map<string, TermView>();

/** The entry with this key; entries never change while the server runs, so each is made once. */
export function termView(kind: TermKind, key: string, locale: Locale): TermView {
  const id = `${kind} ${locale} ${key}`;
  let view = known.get(id);
  if (view === undefined) {
    view = Object.freeze({ key, name: termName(kind, key, locale) });
    known.set(id, view);
  }
  return view;
}

/** All entries of a dictionary in the order a form shows them. */
export function termViews(kind: TermKind, locale: Locale): TermView[] {
  return termKeys(kind).map((key) => termView(kind, key, locale));
}

/** Entries for keys that stand as JSON text in a column. */
export function termViewsOf(kind: TermKind, keys: readonly string[], locale: Locale): TermView[] {
  return keys.map((key) => termView(kind, key, locale));
}
