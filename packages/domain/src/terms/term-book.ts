import { inLocale, type Locale } from '../words.js';
import { type TermEntry, type TermKind, termKinds } from './term.js';

/**
 * All dictionaries of a deployment at one moment. A book never changes: an edit makes a new one. What was merged is
 * followed here, when it is read, so that no row anywhere has to be rewritten.
 */
export interface TermBook {
  /** Grows with each edit. */
  readonly version: number;
  /** The entries that may be chosen now, in the order of a form. */
  choices(kind: TermKind): readonly TermEntry[];
  /** The keys of the entries that may be chosen now. */
  keys(kind: TermKind): readonly string[];
  /** Every entry there ever was, in the order of a form. */
  all(kind: TermKind): readonly TermEntry[];
  /** The entry with this very key, whatever became of it. */
  find(kind: TermKind, key: string): TermEntry | null;
  /** The key that this one counts as: its own, or that of the entry it was merged into. */
  canonical(kind: TermKind, key: string): string;
  /** What these keys count as, each once. */
  canonicalKeys(kind: TermKind, keys: readonly string[]): readonly string[];
  /** Every key that counts as the same as this one; the canonical one first. */
  sameAs(kind: TermKind, key: string): readonly string[];
  /** The name of the entry with this key, also when it is retired or merged; the key where nobody knows it. */
  name(kind: TermKind, key: string, locale: Locale): string;
  /** The group that an entry belongs under, after all merges; null at the top. */
  parentOf(kind: TermKind, key: string): string | null;
  /** The entries of its own that belong directly under this one. */
  childrenOf(kind: TermKind, key: string): readonly TermEntry[];
  /** Every key that counts as this entry or as one below it: whoever has one of them is in the group. */
  within(kind: TermKind, key: string): readonly string[];
  /** The entry and the groups it belongs under, after all merges, the entry first. */
  lineage(kind: TermKind, key: string): readonly string[];
}

interface Dictionary {
  readonly all: readonly TermEntry[];
  readonly choices: readonly TermEntry[];
  readonly keys: readonly string[];
  readonly byKey: ReadonlyMap<string, TermEntry>;
  /** Canonical keys of everything that was merged. */
  readonly canonical: ReadonlyMap<string, string>;
  readonly sameAs: ReadonlyMap<string, readonly string[]>;
  readonly children: ReadonlyMap<string, readonly TermEntry[]>;
}

const inOrder = (a: TermEntry, b: TermEntry): number => a.position - b.position || (a.key < b.key ? -1 : 1);

function endOf(byKey: ReadonlyMap<string, TermEntry>, key: string): string {
  let end = key;
  // Decisions never make a circle; damaged data must not hang the server all the same.
  for (const seen = new Set<string>(); !seen.has(end); ) {
    seen.add(end);
    end = byKey.get(end)?.mergedIntoKey ?? end;
  }
  return end;
}

const append = <One>(lists: Map<string, One[]>, key: string, one: One): void => {
  const list = lists.get(key);
  if (list === undefined) lists.set(key, [one]);
  else list.push(one);
};

function createDictionary(entries: readonly TermEntry[]): Dictionary {
  const all = entries.toSorted(inOrder);
  const byKey = new Map(all.map((entry) => [entry.key, entry]));
  const canonical = new Map<string, string>();
  const sameAs = new Map<string, string[]>();
  for (const entry of all) {
    if (entry.mergedIntoKey === null) continue;
    const end = endOf(byKey, entry.key);
    canonical.set(entry.key, end);
    append(sameAs, end, entry.key);
  }
  const children = new Map<string, TermEntry[]>();
  for (const entry of all) {
    if (entry.mergedIntoKey !== null || entry.parentKey === null) continue;
    append(children, canonical.get(entry.parentKey) ?? entry.parentKey, entry);
  }
  const choices = all.filter((entry) => !entry.isRetired && entry.mergedIntoKey === null);
  return { all, byKey, choices, keys: choices.map((entry) => entry.key), canonical, sameAs, children };
}

/** Makes a book of these entries. */
export function createTermBook(entries: readonly TermEntry[], version = 0): TermBook {
  const dictionaries = new Map(
    termKinds.map((kind) => [kind, createDictionary(entries.filter((entry) => entry.kind === kind))]),
  );
  const empty = createDictionary([]);
  const of = (kind: TermKind): Dictionary => dictionaries.get(kind) ?? empty;

  const canonical = (kind: TermKind, key: string): string => of(kind).canonical.get(key) ?? key;
  const sameAs = (kind: TermKind, key: string): readonly string[] => {
    const end = canonical(kind, key);
    return [end, ...(of(kind).sameAs.get(end) ?? [])];
  };
  const parentOf = (kind: TermKind, key: string): string | null => {
    const parentKey = of(kind).byKey.get(canonical(kind, key))?.parentKey ?? null;
    return parentKey === null ? null : canonical(kind, parentKey);
  };
  const childrenOf = (kind: TermKind, key: string): readonly TermEntry[] =>
    of(kind).children.get(canonical(kind, key)) ?? [];

  function lineage(kind: TermKind, key: string): readonly string[] {
    const line = new Set<string>();
    for (let one: string | null = canonical(kind, key); one !== null && !line.has(one); one = parentOf(kind, one)) {
      line.add(one);
    }
    return [...line];
  }

  function within(kind: TermKind, key: string): readonly string[] {
    const found = new Set<string>();
    const gather = (top: string): void => {
      if (found.has(top)) return;
      for (const one of sameAs(kind, top)) found.add(one);
      for (const child of childrenOf(kind, top)) gather(child.key);
    };
    gather(canonical(kind, key));
    return [...found];
  }

  return {
    version,
    choices: (kind) => of(kind).choices,
    keys: (kind) => of(kind).keys,
    all: (kind) => of(kind).all,
    find: (kind, key) => of(kind).byKey.get(key) ?? null,
    canonical,
    canonicalKeys(kind, keys) {
      const merged = of(kind).canonical;
      // Almost always nothing was merged; then the list is good as it is.
      return merged.size === 0 ? keys : [...new Set(keys.map((key) => merged.get(key) ?? key))];
    },
    sameAs,
    name(kind, key, locale) {
      const entry = of(kind).byKey.get(key);
      return entry === undefined ? key : inLocale(entry, locale);
    },
    parentOf,
    childrenOf,
    within,
    lineage,
  };
}

/** The book after an edit: these entries take the place of those with their keys. */
export function withEntries(book: TermBook, changed: readonly TermEntry[]): TermBook {
  const isChanged = (entry: TermEntry): boolean =>
    changed.some((one) => one.kind === entry.kind && one.key === entry.key);
  const kept = termKinds.flatMap((kind) => book.all(kind)).filter((entry) => !isChanged(entry));
  return createTermBook([...kept, ...changed], book.version + 1);
}
