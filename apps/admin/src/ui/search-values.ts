import { useMemo } from 'react';

/** What a route finds in the address before its own parser gave it types. */
export type RawSearch = Readonly<Record<string, unknown>>;

/** A text, or undefined when it is absent or empty. */
export const textIn = (search: RawSearch, key: string): string | undefined => {
  const value = search[key];
  return typeof value === 'string' && value.trim() !== '' ? value : undefined;
};

/** True only for a plain yes. */
export const flagIn = (search: RawSearch, key: string): true | undefined =>
  search[key] === true || search[key] === 'true' ? true : undefined;

/** One of the allowed words. */
export function oneOf<Word extends string>(search: RawSearch, key: string, allowed: readonly Word[]): Word | undefined {
  return allowed.find((word) => word === search[key]);
}

/** Those of the allowed words that are named, as a list or joined by commas; undefined for none. */
export function someOf<Word extends string>(
  search: RawSearch,
  key: string,
  allowed: readonly Word[],
): readonly Word[] | undefined {
  const value = search[key];
  const named: readonly unknown[] = Array.isArray(value) ? value : typeof value === 'string' ? value.split(',') : [];
  const words = allowed.filter((word) => named.includes(word));
  return words.length > 0 ? words : undefined;
}

/**
 * The search of a route with nothing in it but what its parser allows. The router hands parsed values on top of the raw
 * ones, so a value that a parser dropped would otherwise still be there.
 */
export function useParsedSearch<Search extends object>(raw: object, parse: (search: RawSearch) => Search): Search {
  const key = JSON.stringify(raw);
  return useMemo(() => parse(JSON.parse(key)), [key, parse]);
}
