import { useSettings } from './settings';

interface Named {
  readonly name: string;
}

/** Joins names as the reader's language writes lists. */
export const joinNames = (names: readonly string[], language: string): string =>
  names.join(language === 'en' ? ', ' : '、');

/** Joins names, or the names of things, in the reader's language. */
export function useJoinNames(): (things: readonly (string | Named)[]) => string {
  const { language } = useSettings();
  return (things) =>
    joinNames(
      things.map((thing) => (typeof thing === 'string' ? thing : thing.name)),
      language,
    );
}
