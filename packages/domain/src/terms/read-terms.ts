import type { InputIssue, IssuePath } from '../input-issues.js';
import type { TermKind } from './term.js';
import type { TermBook } from './term-book.js';

/**
 * Reads a key that names an entry of a dictionary and answers what it counts as. An entry that is retired stays where it
 * was chosen before (`held`), but is not chosen anew.
 */
export function readTerm(
  issues: InputIssue[],
  path: IssuePath,
  key: string,
  { terms, kind, held = [] }: { readonly terms: TermBook; readonly kind: TermKind; readonly held?: readonly string[] },
): string {
  const counted = terms.canonical(kind, key);
  const entry = terms.find(kind, counted);
  if (entry === null) issues.push({ path, code: 'UNKNOWN_KEY', params: { key } });
  else if (entry.isRetired && !terms.canonicalKeys(kind, held).includes(counted)) {
    issues.push({ path, code: 'RETIRED_KEY', params: { name: entry.zh, nameEn: entry.en } });
  }
  return counted;
}

/** Reads a list of keys, each once; see {@link readTerm}. */
export function readTerms(
  issues: InputIssue[],
  path: IssuePath,
  keys: readonly string[],
  facts: { readonly terms: TermBook; readonly kind: TermKind; readonly held?: readonly string[] },
): readonly string[] {
  const seen = new Set<string>();
  const counted = keys.map((key, index) => {
    const at = [...path, String(index)];
    if (seen.has(key)) issues.push({ path: at, code: 'DUPLICATE', params: { value: key } });
    seen.add(key);
    return readTerm(issues, at, key, facts);
  });
  // A form that was opened before a merge may name both; that is one entry, and nobody's mistake.
  return [...new Set(counted)];
}
